import { describe, expect, it } from 'vitest'
import { findCodes } from '../../../../renderer/components/help/find-codes.ts'
import { findFormats, sourceNames } from '../../../../renderer/components/help/find-formats.ts'
import { formatHelp } from '../../../../renderer/worker/services/format-help.ts'
import { LANGUAGES } from '../../../../shared/i18n/language.ts'
import { messagesOf } from '../../../../shared/i18n/messages/message-catalogue.ts'
import { providerName, sourceName } from '../../../../shared/i18n/names.ts'

const formats = formatHelp()
const names = sourceNames(formats)

describe('the help searched by the name of a source', () => {
  it.each(names)('finds the exports of %s and of nobody else', (name) => {
    const found = findFormats(formats, name).map(({ id }) => id)
    const own = formats.filter(
      ({ id, provider }) => sourceName(id) === name || providerName(provider ?? '') === name,
    )
    expect(found).toEqual(own.map(({ id }) => id))
    expect(found).not.toEqual([])
  })

  it.each(names)('finds no code for %s, in any language', (name) => {
    const found = LANGUAGES.flatMap((language) => findCodes(messagesOf(language).codes, name))
    expect(found).toEqual([])
  })
})

it('lists each source once, in the order of the alphabet', () => {
  expect(new Set(names).size).toBe(names.length)
  expect(names.slice(0, 5)).toEqual(['Anthropic', 'AWS', 'Azure', 'ccusage', 'Claude Code'])
})
