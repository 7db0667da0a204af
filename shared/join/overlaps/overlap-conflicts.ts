import type { Day } from '../../domain/day.ts'
import type { OverlapChoice } from '../../document/overlap.ts'
import { cellsOn, isComplementary } from './complementary.ts'
import { countedFirst, newestFirst, type DecidedDays } from './day-choice.ts'
import { repeatedEvents } from './event-union.ts'
import { formatOf, isLog, isRegrouped } from './overlap-cause.ts'
import { maySpeakOfOne, type LeftOut, type Slice, type SliceGroup } from './slices.ts'

/** Slices that share days, and the slices that are counted. */
export interface Conflict {
  readonly id: string
  /** False when the slices share days but no rows; then all of them are counted. */
  readonly isRepeat: boolean
  readonly days: readonly Day[]
  readonly kept: readonly Slice[]
  readonly lost: readonly Slice[]
  /** The cells of what is lost, and of logs the events that another one counts. */
  readonly leftOut: readonly LeftOut[]
  /** The slices that count by default come first. */
  readonly slices: readonly Slice[]
}

/** Every day, or span of days that a summary covers, on which slices of a group meet. */
export function* conflictsOf(
  group: SliceGroup,
  chosen: ReadonlyMap<string, OverlapChoice>,
): Generator<Conflict> {
  for (const { slices, ...unit } of sharedUnits(group.slices)) {
    const { days } = unit
    const clusters = clustersOf(slices, days)
    const beside: Slice[] = []
    for (const cluster of clusters) {
      if (cluster.length < 2) {
        beside.push(...cluster)
        continue
      }
      const conflict = resolve(group, countedFirst(cluster, unit), days, chosen)
      beside.push(...conflict.kept)
      yield conflict
    }
    if (clusters.length > 1) yield* disjoint(group, beside, days, chosen)
  }
}

/** Slices that share days and account but no rows: all are counted unless a person decides otherwise. */
function* disjoint(
  group: SliceGroup,
  beside: readonly Slice[],
  days: readonly Day[],
  chosen: ReadonlyMap<string, OverlapChoice>,
): Generator<Conflict> {
  const slices = beside.filter((slice) =>
    beside.some((other) => other !== slice && maySpeakOfOne(slice, other)),
  )
  if (slices.length < 2) return
  const id = `beside:${idOf(group, slices)}`
  const kept = chosenSlices(slices, chosen.get(id)) ?? slices
  const lost = slices.filter((slice) => !kept.includes(slice))
  yield { id, isRepeat: false, days, kept, lost, leftOut: wholly(lost, days), slices }
}

function resolve(
  group: SliceGroup,
  slices: readonly Slice[],
  days: readonly Day[],
  chosen: ReadonlyMap<string, OverlapChoice>,
): Conflict {
  const id = idOf(group, slices)
  const choice = chosen.get(id)
  const byDefault = countedByDefault(slices, days)
  const repeats = repeatedEvents(byDefault.filter(isLog).sort(newestFirst), days)
  const kept = chosenSlices(slices, choice) ?? byDefault
  const lost = slices.filter((slice) => !kept.includes(slice))
  const isUnion = kept === byDefault
  return {
    id,
    isRepeat: byDefault.length < slices.length || repeats.length > 0,
    days,
    kept,
    lost,
    leftOut: [...wholly(lost, days), ...(isUnion ? repeats : [])],
    slices,
  }
}

/** All that lost slices have of the days. */
function wholly(lost: readonly Slice[], days: readonly Day[]): readonly LeftOut[] {
  return lost.map((slice) => {
    const cells = cellsOn(slice, days)
    return { slice, cells, instead: [], notCounted: cells }
  })
}

/** One after the other, each that restates none of those before it; logs are counted side by side, event by event. */
function countedByDefault(slices: readonly Slice[], days: readonly Day[]): readonly Slice[] {
  const kept: Slice[] = []
  for (const slice of slices) {
    const isRestated = kept.some(
      (other) => !(isLog(slice) && isLog(other)) && restates(slice, other, days),
    )
    if (!isRestated) kept.push(slice)
  }
  return kept
}

function chosenSlices(
  slices: readonly Slice[],
  choice: OverlapChoice | undefined,
): readonly Slice[] | undefined {
  switch (choice?.count) {
    case 'all':
      return slices
    case 'none':
      return []
    case 'file': {
      const found = slices.filter(({ delivery }) =>
        delivery.files.some(({ sha256 }) => sha256 === choice.sha256),
      )
      return found.length === 0 ? undefined : found
    }
    case 'union':
    case 'apart':
    case 'bill':
    case undefined:
      return undefined
  }
}

/** Id of a conflict: the same for the same files and activity, in any order. */
function idOf({ key }: SliceGroup, slices: readonly Slice[]): string {
  const files = slices.flatMap(({ delivery }) => delivery.files.map(({ sha256 }) => sha256))
  return `${key}:${[...new Set(files)].sort().join('+')}`
}

/**
 * Whether two slices may show the same usage: two logs always, since their events are compared one by one. Different
 * formats spell models and projects differently, and regrouped exports name other things, so the absence of common
 * rows proves nothing there.
 */
function restates(a: Slice, b: Slice, days: readonly Day[]): boolean {
  if (!maySpeakOfOne(a, b)) return false
  if (isLog(a) && isLog(b)) return true
  return formatOf(a) !== formatOf(b) || isRegrouped(a) || !isComplementary(a, b, days)
}

/** Groups of slices that show the same usage, directly or through a third slice. */
function clustersOf(slices: readonly Slice[], days: readonly Day[]): readonly (readonly Slice[])[] {
  const clusters: Slice[][] = []
  for (const slice of slices) {
    const touching = clusters.filter((cluster) =>
      cluster.some((other) => restates(slice, other, days)),
    )
    for (const cluster of touching) clusters.splice(clusters.indexOf(cluster), 1)
    clusters.push([...touching.flat(), slice])
  }
  return clusters
}

interface Unit extends DecidedDays {
  readonly slices: readonly Slice[]
}

/** Days that several slices have, those within a summary's span taken together. */
function* sharedUnits(slices: readonly Slice[]): Generator<Unit> {
  if (slices.length < 2) return
  const spans = summarySpans(slices)
  const units = new Map<Day, { last: Day; days: Set<Day>; slices: Set<Slice> }>()
  for (const slice of slices) {
    for (const day of slice.byDay.keys()) {
      const span = spans.find(({ first, last }) => first <= day && day <= last)
      const key = span?.first ?? day
      const unit = units.get(key) ?? { last: span?.last ?? day, days: new Set(), slices: new Set() }
      unit.days.add(day)
      unit.slices.add(slice)
      units.set(key, unit)
    }
  }
  for (const [, unit] of [...units].sort(([a], [b]) => a - b)) {
    if (unit.slices.size < 2) continue
    const days = [...unit.days].sort((a, b) => a - b)
    yield { days, last: unit.last, slices: [...unit.slices] }
  }
}

/** Spans of rows that are sums over several days, joined where they meet. */
function summarySpans(slices: readonly Slice[]): readonly { first: Day; last: Day }[] {
  const spans = slices
    .filter(({ isSummary }) => isSummary)
    .flatMap(({ byDay }) =>
      [...byDay.values()].flat().map(({ day, endDay }) => ({
        first: day,
        last: ((endDay ?? day + 1) - 1) as Day,
      })),
    )
    .sort((a, b) => a.first - b.first)
  const joined: { first: Day; last: Day }[] = []
  for (const span of spans) {
    const before = joined.at(-1)
    if (before === undefined || span.first > before.last) joined.push({ ...span })
    else if (span.last > before.last) before.last = span.last
  }
  return joined
}
