import { describe, expect, it } from 'vitest'
import { FORMATS } from '../../../shared/formats/format-registry.ts'
import { messagesOf } from '../../../shared/i18n/messages/message-catalogue.ts'
import { formatHelp } from '../../../renderer/worker/services/format-help.ts'

/** What is typed or looked for as it stands: addresses, columns, tables, files, commands. */
const literals = (text: string): readonly string[] =>
  text.match(/[\w~.-]*[_/][\w~./{}<>-]*\w|[a-z]+\.(?:com|ai|cn)\b/g) ?? []

const help = formatHelp()

it('tells the help of every format', () => {
  expect(help).toHaveLength(FORMATS.length)
})

describe.each(['vi', 'zh-CN'] as const)('the help in %s', (language) => {
  it.each(help)('explains $title in its own words', (format) => {
    const [, ifWrongOne] = messagesOf(language).formatHelp(format)
    expect(ifWrongOne).not.toBe(format.ifWrongOne)
  })

  it.each(help)('names every address and column of $title that English names', (format) => {
    const [whereToGet, ifWrongOne] = messagesOf(language).formatHelp(format)
    const missing = (english: string, words: string) =>
      literals(english).filter((literal) => !words.includes(literal))
    expect(missing(format.whereToGet, whereToGet)).toEqual([])
    expect(missing(format.ifWrongOne, ifWrongOne)).toEqual([])
  })
})
