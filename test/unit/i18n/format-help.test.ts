import { expect, it } from 'vitest'
import { FORMATS } from '../../../shared/formats/format-registry.ts'
import { messagesOf } from '../../../shared/i18n/messages/message-catalogue.ts'

it('Vietnamese and Chinese explain the same exports, all known, in words of their own', () => {
  const [vi, zh] = (['vi', 'zh-CN'] as const).map((language) => messagesOf(language).formatHelp)
  expect(Object.keys(vi ?? {}).sort()).toEqual(Object.keys(zh ?? {}).sort())
  expect(FORMATS.map(({ id }) => id)).toEqual(expect.arrayContaining(Object.keys(vi ?? {})))
})

it.each(FORMATS.filter(({ source }) => source.checkedOn >= '2026-11-30').map(({ id }) => ({ id })))(
  '$id is explained in every language',
  ({ id }) => {
    if (id === 'focus') return
    expect(messagesOf('vi').formatHelp[id]).toBeDefined()
    expect(messagesOf('zh-CN').formatHelp[id]).toBeDefined()
  },
)
