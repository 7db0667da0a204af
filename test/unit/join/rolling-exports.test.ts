import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { OverlapChoice } from '../../../shared/document/overlap.ts'
import { cursorEvents } from '../../../shared/formats/coding/cursor-events.ts'
import type { TableFormat } from '../../../shared/formats/format.ts'
import { openrouterActivity } from '../../../shared/formats/gateways/openrouter-activity.ts'
import { FileReader } from '../../../shared/ingest/file-reader.ts'
import { resolveOverlaps } from '../../../shared/join/overlaps/overlaps.ts'
import type { ImportedFile } from '../../../shared/table/imported-file.ts'
import { usd } from '../../support/imported.ts'

/** One event: second of September 2026, who, tokens, cents. */
interface Event {
  readonly second: number
  readonly user: string
  readonly tokens: number
  readonly cents: number
}

const CURSOR = ['Date', 'User', 'Kind', 'Model', 'Input (w/ Cache Write)', 'Output Tokens', 'Cost']
const OPENROUTER = openrouterActivity.requiredColumns

function instantOf({ second }: Event): string {
  return new Date(Date.UTC(2026, 8, 1) + second * 1000).toISOString()
}

function cursorLine(event: Event): readonly string[] {
  const { user, tokens, cents } = event
  const cost = (cents / 100).toFixed(2)
  return [instantOf(event), user, 'On-Demand', 'auto', '0', String(tokens), cost]
}

function openrouterLine(event: Event): readonly string[] {
  const { second, user, tokens, cents } = event
  const time = instantOf(event).replace('T', ' ').replace('Z', '')
  const cost = (cents / 100).toFixed(2)
  return [`gen-${String(second)}-${user}`, time, cost, '1', String(tokens), 'z-ai/glm-5.3']
}

function log(
  name: string,
  lines: readonly (readonly string[])[],
  format: TableFormat = cursorEvents,
  header: readonly string[] = CURSOR,
): ImportedFile {
  const reader = new FileReader(name, format, { keepRows: false })
  const read = format.bind({ fileName: name, header, preamble: [], warn: reader.warn })
  lines.forEach((cells, at) => reader.row(at + 2, (draft) => read(cells, draft), cells))
  return reader.finish({ sha256: name, sizeBytes: 1, format: format.id })
}

function totals(files: readonly ImportedFile[], choices: readonly OverlapChoice[] = []) {
  let [rows, tokens, billed] = [0, 0, 0n]
  for (const { cell } of resolveOverlaps(files, choices).cells) {
    rows += cell.rows
    tokens += cell.counts.output ?? 0
    billed += cell.amounts.billed ?? 0n
  }
  return { rows, tokens, billed }
}

const DAYS = 6
const SECONDS = DAYS * 86_400

const event: fc.Arbitrary<Event> = fc.record({
  second: fc.nat({ max: SECONDS - 1 }),
  user: fc.constantFrom('an@example.com', 'bo@example.com'),
  tokens: fc.nat({ max: 30 }),
  cents: fc.nat({ max: 300 }),
})

const exports = fc.record({
  events: fc.array(event, { minLength: 1, maxLength: 40 }),
  /** Positions of events that happen twice, at the same moment and with the same counts. */
  twins: fc.array(fc.nat({ max: 39 }), { maxLength: 4 }),
  windows: fc.array(fc.tuple(fc.nat({ max: SECONDS }), fc.nat({ max: SECONDS })), {
    minLength: 2,
    maxLength: 30,
  }),
  again: fc.array(fc.nat({ max: 29 }), { maxLength: 3 }),
})

describe('exports of the last days, taken again and again', () => {
  it.each([
    { format: cursorEvents, header: CURSOR, lineOf: cursorLine, hasIds: false },
    { format: openrouterActivity, header: OPENROUTER, lineOf: openrouterLine, hasIds: true },
  ])('come to the union of their lines: $format.id', ({ format, header, lineOf, hasIds }) => {
    fc.assert(
      fc.property(exports, ({ events, twins, windows, again }) => {
        const twice = twins.flatMap((at) => events[at] ?? [])
        const ids = new Map(events.map((each) => [`${String(each.second)} ${each.user}`, each]))
        const all = hasIds ? [...ids.values()] : [...events, ...twice]
        const cuts = windows.map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)
        const given = [...cuts, ...again.flatMap((at) => [cuts[at] ?? []].filter(isCut))]
        const files = given.map(([from, to], at) => {
          const inside = all.filter(({ second }) => from <= second && second < to)
          return log(`${String(at)}.csv`, inside.map(lineOf), format, header)
        })
        const isExported = ({ second }: Event): boolean =>
          cuts.some(([from, to]) => from <= second && second < to)
        const union = all.filter(isExported)
        expect(totals(files)).toEqual({
          rows: union.length,
          tokens: union.reduce((sum, { tokens }) => sum + tokens, 0),
          billed: union.reduce((sum, { cents }) => sum + usd((cents / 100).toFixed(2)), 0n),
        })
      }),
      { numRuns: 1000 },
    )
  })
})

function isCut(cut: readonly number[]): cut is readonly [number, number] {
  return cut.length === 2
}

describe('two logs that share a day', () => {
  const morning = { second: 3600, user: 'an@example.com', tokens: 5, cents: 100 }
  const noon = { second: 43_200, user: 'an@example.com', tokens: 6, cents: 200 }
  const evening = { second: 72_000, user: 'bo@example.com', tokens: 7, cents: 400 }
  const first = log('first.csv', [morning, noon].map(cursorLine))
  const second = log('second.csv', [noon, evening].map(cursorLine))
  const files = [first, second]

  it('tell the money of the repeats and of nothing else', () => {
    expect(totals(files).billed).toBe(usd('7'))
    expect(resolveOverlaps(files).overlaps).toMatchObject([
      { cause: 'same-events', kind: 'shared-days', notCounted: { billed: { USD: '2' } } },
    ])
  })

  it.each([
    { count: 'union', sum: '7' },
    { count: 'all', sum: '9' },
    { count: 'none', sum: '0' },
    { count: 'file', sha256: 'first.csv', sum: '3' },
    { count: 'file', sha256: 'second.csv', sum: '6' },
  ] as const)('count as a person decides: $count $sha256', ({ sum, ...choice }) => {
    const id = resolveOverlaps(files).overlaps[0]?.id ?? ''
    expect(totals(files, [{ id, ...choice }]).billed).toBe(usd(sum))
    expect(resolveOverlaps(files, [{ id, ...choice }]).overlaps).toMatchObject([
      { id, decidedBy: 'user', choice: { id, ...choice } },
    ])
  })

  it('are all counted, and told, where no event is in both', () => {
    const other = log('other.csv', [evening].map(cursorLine))
    expect(totals([first, other]).billed).toBe(usd('7'))
    expect(resolveOverlaps([first, other]).overlaps).toMatchObject([
      { cause: 'same-events', kind: 'complementary', notCounted: { billed: {} } },
    ])
  })

  it('count once when one of them was saved again in another way', () => {
    const resaved = [morning, noon].map((each) => {
      const [date = '', ...cells] = cursorLine(each)
      return [date.slice(0, 16), ...cells.slice(0, -1), `$${cells.at(-1) ?? ''}`]
    })
    expect(totals([first, log('resaved.csv', resaved)]).billed).toBe(usd('3'))
  })

  it('count the newest version of an event that has an id', () => {
    const line = (event: Event): readonly string[] => openrouterLine(event)
    const early = log('early.csv', [line(noon)], openrouterActivity, OPENROUTER)
    const late = log(
      'late.csv',
      [line({ ...noon, cents: 250 }), line({ ...noon, second: 90_000 })],
      openrouterActivity,
      OPENROUTER,
    )
    expect(totals([late, early]).billed).toBe(usd('4.5'))
  })
})
