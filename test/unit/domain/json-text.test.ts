import { describe, expect, it } from 'vitest'
import { jsonValue, readJsonText } from '../../../shared/domain/json-text.ts'

const WANTED = { expected: 'a plan', fix: 'Choose another.' }

describe('the text of a JSON file', () => {
  it('may begin with a byte-order mark', () => {
    expect(jsonValue('\uFEFF{"a":1}')).toEqual({ a: 1 })
    expect(readJsonText('\uFEFF[1]', 'a.json', WANTED)).toEqual([1])
  })

  it('that is none is undefined, or a problem that names the file', () => {
    expect(jsonValue('{')).toBeUndefined()
    expect(() => readJsonText('{', 'a.json', WANTED)).toThrow(
      expect.objectContaining({
        problem: expect.objectContaining({ where: 'a.json', ...WANTED }) as unknown,
      }),
    )
  })
})
