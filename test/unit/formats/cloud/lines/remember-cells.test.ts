import { describe, expect, it } from 'vitest'
import { rememberCells } from '../../../../../shared/formats/cloud/lines/remember-cells.ts'

const FIRST = { at: 0, name: 'first' }
const THIRD = { at: 2, name: 'third' }
const ABSENT = { at: -1, name: 'absent' }

describe('what cells mean is remembered', () => {
  it('asks once for the same cells, whatever stands in the others', () => {
    const asked: (readonly string[])[] = []
    const read = rememberCells([FIRST, ABSENT, THIRD], (texts) => asked.push(texts))
    expect([read(['a', '1', 'b']), read(['a', '2', 'b'])]).toEqual([1, 1])
    expect([read(['a', '1', 'c']), read(['a', '1'])]).toEqual([2, 3])
    expect(asked).toEqual([
      ['a', '', 'b'],
      ['a', '', 'c'],
      ['a', '', ''],
    ])
  })

  it('remembers an answer of nothing', () => {
    const asked: string[] = []
    const read = rememberCells<null>([FIRST], ([text = '']) => {
      asked.push(text)
      return null
    })
    expect([read(['a']), read(['a'])]).toEqual([null, null])
    expect(asked).toEqual(['a'])
  })

  it('forgets when there are too many', () => {
    let asked = 0
    const read = rememberCells([FIRST], () => ++asked)
    for (let i = 0; i < 10_000; i++) read([String(i)])
    read(['0'])
    expect(asked).toBe(10_001)
  })
})
