import { describe, expect, it } from 'vitest'
import { openOne, textFile } from './opening.ts'

describe('JSON', () => {
  it('gives a whole document', async () => {
    const member = await openOne(
      textFile('a.json', '{\n "data": [1, "x"],\n "has_more": false\n}\n'),
    )
    expect(member).toMatchObject({
      kind: 'json',
      values: [{ line: 1, value: { data: [1, 'x'], has_more: false } }],
      faults: [],
    })
  })

  it('gives an array', async () => {
    const member = await openOne(textFile('a.json', '[{"a":1},\n{"a":2}]'))
    expect(member.values).toEqual([{ line: 1, value: [{ a: 1 }, { a: 2 }] }])
  })

  it('gives a document of one line', async () => {
    const member = await openOne(textFile('a.json', '{"a":1}'))
    expect(member.values).toEqual([{ line: 1, value: { a: 1 } }])
  })

  it('gives one value for each line of JSON Lines', async () => {
    const member = await openOne(textFile('a.jsonl', '{"a":1}\r\n\n{"a":2}\n{"a":\n{"a":4}'))
    expect(member.values).toEqual([
      { line: 1, value: { a: 1 } },
      { line: 3, value: { a: 2 } },
      { line: 5, value: { a: 4 } },
    ])
    expect(member.faults).toMatchObject([{ line: 4, code: 'broken-row', raw: '{"a":' }])
  })

  it('reads JSON Lines of several megabytes piece by piece', async () => {
    const text = Array.from({ length: 100_000 }, (_, i) => `{"n":${i},"model":"some-model"}`)
    const member = await openOne(textFile('a.jsonl', text.join('\n')))
    expect(member.values).toHaveLength(100_000)
    expect(member.values?.at(-1)).toEqual({
      line: 100_000,
      value: { n: 99_999, model: 'some-model' },
    })
  })

  it('reports a document that is cut', async () => {
    const member = await openOne(textFile('a.json', '{"data": [{"a": 1}, {"a'))
    expect(member).toMatchObject({ values: [], faults: [{ line: 1, code: 'broken-row' }] })
  })

  it('keeps numbers that a double would change, as text', async () => {
    const text =
      '{"cost": 0.1234567890123456789, "id": 12345678901234567890, "plain": 0.1, "text": "1234567890123456789"}'
    const member = await openOne(textFile('a.json', text))
    expect(member.values?.[0]?.value).toEqual({
      cost: '0.1234567890123456789',
      id: '12345678901234567890',
      plain: 0.1,
      text: '1234567890123456789',
    })
  })
})
