import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Amount } from '../../../shared/domain/amount.ts'
import { AmountColumn, amountAt } from '../../../shared/table/amount-column.ts'
import { CellBuilder } from '../../../shared/table/cells.ts'
import { CHUNK_ROWS, ChunkBuilder, Dictionary } from '../../../shared/table/charge-table.ts'
import { TupleIndex } from '../../../shared/table/tuple-index.ts'
import { aDraft, cellsOf, usd } from '../../support/imported.ts'

describe('AmountColumn', () => {
  it.each([
    ['cents', '12.34'],
    ['nine decimals', '-0.000000001'],
    ['eighteen decimals', '1.000000000000000001'],
    ['thirty decimals', '0.000000000000000000000000000001'],
    ['ten trillion dong', '10000000000000'],
    ['a negative amount with many decimals', '-3.000000000000000000000000000007'],
    ['zero', '0'],
  ])('keeps %s to the last digit', (_, text) => {
    const column = new AmountColumn(2)
    column.set(1, usd(text))
    const cells = column.cells(2)
    expect(amountAt(cells, 1)).toBe(usd(text))
    expect(amountAt(cells, 0)).toBeUndefined()
  })

  it('gives back any amount at all', () => {
    fc.assert(
      fc.property(fc.array(fc.bigInt({ min: -(10n ** 60n), max: 10n ** 60n })), (amounts) => {
        const column = new AmountColumn(amounts.length)
        amounts.forEach((amount, i) => {
          column.set(i, amount as Amount)
        })
        const cells = column.cells(amounts.length)
        expect(amounts.map((_, i) => amountAt(cells, i))).toEqual(amounts)
      }),
    )
  })
})

describe('TupleIndex', () => {
  it('numbers tuples like a map would, however many there are', () => {
    const tuples = fc.array(fc.tuple(fc.integer(), fc.integer({ min: 0, max: 3 })), {
      maxLength: 5000,
    })
    fc.assert(
      fc.property(tuples, (list) => {
        const index = new TupleIndex(2)
        const expected = new Map<string, number>()
        for (const tuple of list) {
          const key = tuple.join()
          if (!expected.has(key)) expected.set(key, expected.size)
          expect(index.idOf(Int32Array.from(tuple))).toBe(expected.get(key))
        }
        expect(index.size).toBe(expected.size)
      }),
      { numRuns: 20 },
    )
  })
})

describe('ChunkBuilder', () => {
  it('leaves out columns that no row fills', () => {
    const builder = new ChunkBuilder(new Dictionary())
    builder.append(aDraft({ billed: '1.5' }), 7)
    const chunk = builder.finish()
    expect(chunk.lines).toEqual(Uint32Array.of(7))
    expect(Object.keys(chunk.amounts)).toEqual(['billed'])
    expect(Object.keys(chunk.counts)).toEqual([])
    expect(chunk.endDays).toBeUndefined()
  })

  it('takes no row beyond its size', () => {
    const builder = new ChunkBuilder(new Dictionary())
    const draft = aDraft({})
    for (let row = 0; row < CHUNK_ROWS; row++) builder.append(draft, row)
    expect(builder.isFull).toBe(true)
    expect(() => {
      builder.append(draft, CHUNK_ROWS)
    }).toThrow(RangeError)
  })
})

describe('cells', () => {
  it('adds up rows that agree in all but their amounts', () => {
    const cells = cellsOf([
      { billed: '0.1', input: 10 },
      { billed: '0.2', input: 5, output: 1 },
      { billed: '1', model: 'gpt-4o' },
    ])
    expect(cells).toHaveLength(2)
    expect(cells[0]).toMatchObject({
      rows: 2,
      counts: { input: 15, output: 1 },
      amounts: { billed: usd('0.3') },
    })
  })

  it('keeps unknown apart from zero', () => {
    const [cell] = cellsOf([{ billed: '0' }])
    expect(cell?.amounts).toEqual({ billed: usd('0') })
    expect(cell?.counts).toEqual({})
  })

  it('loses no row and no money, whatever the rows', () => {
    const row = fc.record({
      model: fc.constantFrom('a', 'b', ''),
      apiKeyName: fc.constantFrom('x', 'y'),
      billed: fc.integer({ min: -1000, max: 1000 }).map(String),
      batch: fc.constantFrom(true, false, undefined),
    })
    fc.assert(
      fc.property(fc.array(row, { maxLength: 200 }), (rows) => {
        const builder = new CellBuilder(new Dictionary())
        for (const facts of rows) builder.append(aDraft(facts))
        const cells = builder.finish()
        const sum = cells.reduce((total, { amounts }) => total + (amounts.billed ?? 0n), 0n)
        const expected = rows.reduce((total, { billed }) => total + usd(billed), 0n)
        expect(sum).toBe(expected)
        expect(cells.reduce((total, cell) => total + cell.rows, 0)).toBe(rows.length)
      }),
    )
  })
})
