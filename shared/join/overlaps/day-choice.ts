import { add, compareAmounts, ZERO, type Amount } from '../../domain/amount.ts'
import { TEXT_COLUMNS } from '../../domain/charge.ts'
import { formatDay, type Day } from '../../domain/day.ts'
import type { Cell } from '../../table/cells.ts'
import { cellsOn } from './complementary.ts'
import { hasTimes, rankOf } from './overlap-cause.ts'
import type { Slice } from './slices.ts'

/** Days that are decided together: one day, or the span of a sum over several. */
export interface DecidedDays {
  /** Days on which rows begin. */
  readonly days: readonly Day[]
  readonly last: Day
}

/**
 * Orders slices of sums that show the same usage: the one that counts comes first.
 *
 * What is made of records comes after them. Then, of one day, the newest slice that has the whole day; if none is known
 * to have it, or if hours stand beside days, the fuller one. Of a span, what covers more of it comes before what is
 * newer.
 */
export function countedFirst(cluster: readonly Slice[], unit: DecidedDays): readonly Slice[] {
  const mixesHours = new Set(cluster.map(hasTimes)).size > 1
  const isSpan = unit.days.length > 1 || unit.days[0] !== unit.last
  const standings = cluster.map((slice) => ({
    slice,
    rank: rankOf(slice, cluster),
    covered: isSpan ? daysCovered(slice, unit) : 0,
    isWhole: !isSpan && !mixesHours && hasWholeDay(slice, cluster, unit.last),
    fullness: fullnessOf(cellsOn(slice, unit.days)),
  }))
  type Standing = (typeof standings)[number]
  const fuller = (a: Standing, b: Standing): number =>
    isSpan || a.isWhole
      ? 0
      : b.fullness.tokens - a.fullness.tokens || compareAmounts(b.fullness.money, a.fullness.money)
  return standings
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        b.covered - a.covered ||
        Number(b.isWhole) - Number(a.isWhole) ||
        fuller(a, b) ||
        newestFirst(a.slice, b.slice),
    )
    .map(({ slice }) => slice)
}

/** Order by last day, then by rows, then by when the file was given. */
export function newestFirst(a: Slice, b: Slice): number {
  return b.lastDay - a.lastDay || rowsOf(b) - rowsOf(a) || b.order - a.order
}

function rowsOf({ delivery }: Slice): number {
  return delivery.files.reduce((sum, { rowsRead }) => sum + rowsRead, 0)
}

function daysCovered({ firstDay, lastDay }: Slice, { days, last }: DecidedDays): number {
  return Math.min(last, lastDay) - Math.max(days[0] ?? last, firstDay)
}

/**
 * Whether a slice is known to have all of a day: the day lies between its first and its last one, or begins the month
 * that its bill is for, or another slice's rows of the day are all in it.
 */
function hasWholeDay(slice: Slice, cluster: readonly Slice[], day: Day): boolean {
  if (slice.firstDay < day && day < slice.lastDay) return true
  if (slice.lastDay > day && beginsBill(slice, day)) return true
  return cluster.some((other) => other !== slice && holds(slice, other, day))
}

function beginsBill({ byDay }: Slice, day: Day): boolean {
  const date = formatDay(day)
  return (
    date.endsWith('-01') &&
    (byDay.get(day) ?? []).every(({ invoiceMonth }) => invoiceMonth === date.slice(0, 7))
  )
}

/** Whether the rows that `inner` has of a day are all among those of `outer`. */
function holds(outer: Slice, inner: Slice, day: Day): boolean {
  const cells = new Map((outer.byDay.get(day) ?? []).map((cell) => [tupleOf(cell), cell]))
  const own = inner.byDay.get(day) ?? []
  return own.length > 0 && own.every((cell) => isPart(cell, cells.get(tupleOf(cell))))
}

/** Sums of equally many rows are equal; those of fewer rows are not larger. */
function isPart(part: Cell, whole: Cell | undefined): boolean {
  if (whole === undefined || part.rows > whole.rows) return false
  const [own, all] = [valuesOf(part), valuesOf(whole)]
  return own.every((value, at) => {
    const other = all[at] ?? 0
    return part.rows === whole.rows ? value === other : value <= other
  })
}

function valuesOf({ counts, amounts }: Cell): readonly (number | bigint)[] {
  const { input, cacheRead, cacheWrite5m, cacheWrite1h, output } = counts
  const { billed, included, estimated } = amounts
  return [
    ...[input, cacheRead, cacheWrite5m, cacheWrite1h, output].map((count) => count ?? 0),
    ...[billed, included, estimated].map((amount) => amount ?? ZERO),
  ]
}

function tupleOf(cell: Cell): string {
  return [...TEXT_COLUMNS.map((column) => cell[column]), cell.endDay, cell.batch].join('\n')
}

interface Fullness {
  readonly tokens: number
  readonly money: Amount
}

function fullnessOf(cells: readonly Cell[]): Fullness {
  let tokens = 0
  let money = ZERO
  for (const { counts, amounts } of cells) {
    tokens += (counts.input ?? 0) + (counts.cacheRead ?? 0) + (counts.output ?? 0)
    tokens += (counts.cacheWrite5m ?? 0) + (counts.cacheWrite1h ?? 0)
    money = add(money, amounts.billed ?? amounts.estimated ?? ZERO)
    money = add(money, amounts.included ?? ZERO)
  }
  return { tokens, money }
}
