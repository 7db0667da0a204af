import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { OverlapChoice } from '../../../shared/document/overlap.ts'
import { FORMATS } from '../../../shared/formats/format-registry.ts'
import { resolveOverlaps } from '../../../shared/join/overlaps/overlaps.ts'
import type { ImportedFile } from '../../../shared/table/imported-file.ts'
import { usd } from '../../support/imported.ts'
import {
  CURSOR_EVENTS,
  dollarsOf,
  LOG_FORMS,
  logFile,
  logOfLines,
  OPENROUTER,
  type LogEvent,
  type LogForm,
} from './log-forms.ts'

function totals(files: readonly ImportedFile[], choices: readonly OverlapChoice[] = []) {
  let [rows, tokens, billed, estimated] = [0, 0, 0n, 0n]
  for (const { cell } of resolveOverlaps(files, choices).cells) {
    rows += cell.rows
    tokens += cell.counts.output ?? 0
    billed += cell.amounts.billed ?? 0n
    estimated += cell.amounts.estimated ?? 0n
  }
  return { rows, tokens, billed, estimated }
}

/** What events come to when each counts once. */
function sumOf(events: readonly LogEvent[], { money, countsTokens }: LogForm) {
  const dollars = events.reduce((sum, each) => sum + usd(dollarsOf(each)), 0n)
  return {
    rows: events.length,
    tokens: countsTokens ? events.reduce((sum, { tokens }) => sum + tokens, 0) : 0,
    billed: money === 'billed' ? dollars : 0n,
    estimated: money === 'estimated' ? dollars : 0n,
  }
}

const DAYS = 6
const SECONDS = DAYS * 86_400

const event: fc.Arbitrary<LogEvent> = fc.record({
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
  /** Positions of windows that are exported once more, and where among the files they are given. */
  again: fc.array(fc.tuple(fc.nat({ max: 29 }), fc.nat({ max: 32 })), { maxLength: 3 }),
})

/**
 * The events that happen. A log with ids has no two of one moment and user; one without may hold equal lines, but no two
 * that differ in seconds only: those are taken for one request written in two ways.
 */
function happening(
  events: readonly LogEvent[],
  twins: readonly number[],
  { hasIds, countsTokens }: LogForm,
): readonly LogEvent[] {
  const nameOf = ({ second, user, tokens }: LogEvent): string =>
    [hasIds ? second : Math.floor(second / 60), user, !hasIds && countsTokens ? tokens : ''].join(
      ' ',
    )
  const apart = [...new Map(events.map((each) => [nameOf(each), each])).values()]
  return hasIds ? apart : [...apart, ...twins.flatMap((at) => apart[at] ?? [])]
}

type Cut = readonly [from: number, to: number]

const isIn =
  ({ second }: LogEvent) =>
  ([from, to]: Cut): boolean =>
    from <= second && second < to

/** Runs for each kind of form, tables and JSON with and without ids, shared out among its forms. */
const RUNS_OF_A_KIND = 1000

function runsOf(form: LogForm): number {
  const alike = LOG_FORMS.filter(
    ({ format, hasIds }) => format.shape === form.format.shape && hasIds === form.hasIds,
  )
  return Math.ceil(RUNS_OF_A_KIND / alike.length)
}

describe('exports of the last days, taken again and again', () => {
  it('are tried of every format that is a log', () => {
    const logs = FORMATS.filter(({ isLog }) => isLog === true)
    expect(new Set(LOG_FORMS.map(({ format }) => format))).toEqual(new Set(logs))
  })

  it.each(LOG_FORMS)(
    'come to the union of their lines: $format.title',
    (form) => {
      fc.assert(
        fc.property(exports, ({ events, twins, windows, again }) => {
          const all = happening(events, twins, form)
          const cuts = windows.map(([a, b]): Cut => [Math.min(a, b), Math.max(a, b)])
          const given = [...cuts]
          for (const [which, where] of again)
            given.splice(where, 0, ...cuts.slice(which, which + 1))
          const files = given.map((cut, at) => {
            const inside = all.filter((each) => isIn(each)(cut))
            return logFile(form, `${String(at)}.csv`, inside)
          })
          const union = all.filter((each) => cuts.some(isIn(each)))
          expect(totals(files)).toEqual(sumOf(union, form))
        }),
        { numRuns: runsOf(form) },
      )
    },
    120_000,
  )
})

describe('two requests of one minute in two logs that state no tokens', () => {
  const form = LOG_FORMS.find(({ countsTokens }) => !countsTokens) ?? expect.fail('no such log')
  const at = (second: number): LogEvent => ({ second, user: 'an', tokens: 0, cents: 0 })

  it('are two requests', () => {
    expect(totals([logFile(form, 'a.csv', [at(0)]), logFile(form, 'b.csv', [at(1)])]).rows).toBe(2)
  })
})

describe('two logs that share a day', () => {
  const morning = { second: 3600, user: 'an@example.com', tokens: 5, cents: 100 }
  const noon = { second: 43_200, user: 'an@example.com', tokens: 6, cents: 200 }
  const evening = { second: 72_000, user: 'bo@example.com', tokens: 7, cents: 400 }
  const first = logFile(CURSOR_EVENTS, 'first.csv', [morning, noon])
  const second = logFile(CURSOR_EVENTS, 'second.csv', [noon, evening])
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
    const other = logFile(CURSOR_EVENTS, 'other.csv', [evening])
    expect(totals([first, other]).billed).toBe(usd('7'))
    expect(resolveOverlaps([first, other]).overlaps).toMatchObject([
      { cause: 'same-events', kind: 'complementary', notCounted: { billed: {} } },
    ])
  })

  it('count once when one of them was saved again in another way', () => {
    const resaved = [morning, noon].map((each) => {
      const line = CURSOR_EVENTS.cellsOf(each)
      return { ...line, Date: line['Date']?.slice(0, 16) ?? '', Cost: `$${line['Cost'] ?? ''}` }
    })
    const again = logOfLines(CURSOR_EVENTS, 'resaved.csv', resaved)
    expect(totals([first, again]).billed).toBe(usd('3'))
  })

  it('count the newest version of an event that has an id', () => {
    const early = logFile(OPENROUTER, 'early.csv', [noon])
    const late = logFile(OPENROUTER, 'late.csv', [
      { ...noon, cents: 250 },
      { ...noon, second: 90_000 },
    ])
    expect(totals([late, early]).billed).toBe(usd('4.5'))
  })
})
