import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addHours, HourSums } from '../../../shared/table/hour-sums.ts'
import { cellsOf, type RowFacts } from '../../support/imported.ts'

const at = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

/** Sums by hour as `02 h: 5`, over all cells. */
function hoursOf(rows: readonly RowFacts[]): Readonly<Record<string, number>> | undefined {
  const cells = cellsOf(rows)
  if (cells.every(({ hours }) => hours === undefined)) return undefined
  const sums: number[] = []
  for (const { hours } of cells) addHours(sums, hours ?? [])
  return Object.fromEntries(Object.entries(sums))
}

describe('the hours of cells', () => {
  it.each([
    {
      why: 'count requests where rows state them',
      rows: [
        { minute: at('02:00'), requests: 3, input: 999 },
        { minute: at('02:59'), requests: 2 },
        { minute: at('23:59'), requests: 1 },
      ],
      hours: { 2: 5, 23: 1 },
    },
    {
      why: 'count all tokens where rows state no requests',
      rows: [
        { minute: at('09:00'), input: 10, cacheRead: 20, output: 5 },
        { minute: at('10:00'), cacheWrite5m: 1, cacheWrite1h: 2, reasoning: 100 },
      ],
      hours: { 9: 35, 10: 3 },
    },
    {
      why: 'keep cells apart',
      rows: [
        { minute: at('09:00'), requests: 1 },
        { minute: at('09:10'), requests: 4, model: 'gpt-4o' },
      ],
      hours: { 9: 5 },
    },
    { why: 'are unknown without a time', rows: [{ requests: 3 }], hours: undefined },
    {
      why: 'are unknown where every row has the time of a date',
      rows: [
        { minute: 0, requests: 3 },
        { minute: 0, requests: 4, on: '2026-09-02' },
      ],
      hours: undefined,
    },
    {
      why: 'are unknown where every row has the time of a date in another zone',
      rows: [
        { minute: at('07:00'), requests: 3 },
        { minute: at('07:00'), requests: 4, on: '2026-09-02' },
      ],
      hours: undefined,
    },
  ])('$why', ({ rows, hours }) => {
    expect(hoursOf(rows)).toEqual(hours)
  })

  it('do not part rows into more cells', () => {
    expect(cellsOf([{ minute: 5 }, { minute: 65 }, { minute: 1439 }])).toHaveLength(1)
  })

  it('lose nothing, whatever the order of cells and hours', () => {
    const row = fc.record({
      id: fc.integer({ min: 0, max: 3000 }),
      minute: fc.integer({ min: 0, max: 1439 }),
      count: fc.integer({ min: 0, max: 1000 }),
    })
    fc.assert(
      fc.property(fc.array(row, { maxLength: 300 }), (rows) => {
        const sums = new HourSums()
        const expected = new Map<string, number>()
        for (const { id, minute, count } of [{ id: 0, minute: 0, count: 0 }, ...rows]) {
          sums.add(id, minute, count)
          const key = `${String(id)} ${String(Math.floor(minute / 60))}`
          expected.set(key, (expected.get(key) ?? 0) + count)
        }
        sums.add(0, 61, 0)
        for (const [key, count] of expected) {
          const [id = 0, hour = 0] = key.split(' ').map(Number)
          const found: number[] = []
          addHours(found, sums.of(id) ?? [])
          expect(found[hour]).toBe(count)
        }
      }),
    )
  })
})
