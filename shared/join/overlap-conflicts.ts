import type { Day } from '../domain/day.ts'
import type { FormatId } from '../domain/format-id.ts'
import type { OverlapChoice } from '../document/overlap.ts'
import { isComplementary } from './complementary.ts'
import { rankOf } from './overlap-cause.ts'
import { maySpeakOfOne, type Slice, type SliceGroup } from './slices.ts'

/** Slices that share days, and the slices that are counted. */
export interface Conflict {
  readonly id: string
  /** False when the slices share days but no rows; then all of them are counted. */
  readonly isRepeat: boolean
  readonly days: readonly Day[]
  readonly kept: readonly Slice[]
  readonly lost: readonly Slice[]
  /** The slices that count by default come first. */
  readonly slices: readonly Slice[]
}

/** Every day, or span of days that a summary covers, on which slices of a group meet. */
export function* conflictsOf(
  group: SliceGroup,
  chosen: ReadonlyMap<string, OverlapChoice>,
): Generator<Conflict> {
  for (const { days, last, slices } of sharedUnits(group.slices)) {
    const clusters = clustersOf(slices, days)
    const beside: Slice[] = []
    for (const cluster of clusters) {
      if (cluster.length < 2) {
        beside.push(...cluster)
        continue
      }
      const ordered = [...cluster].sort(preferredFirst(cluster, days[0] ?? last, last))
      const conflict = resolve(group, ordered, days, chosen)
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
  yield { id, isRepeat: false, days, kept, lost, slices }
}

function resolve(
  group: SliceGroup,
  slices: readonly Slice[],
  days: readonly Day[],
  chosen: ReadonlyMap<string, OverlapChoice>,
): Conflict {
  const id = idOf(group, slices)
  const kept = chosenSlices(slices, chosen.get(id)) ?? countedByDefault(slices, days)
  return {
    id,
    isRepeat: true,
    days,
    kept,
    lost: slices.filter((slice) => !kept.includes(slice)),
    slices,
  }
}

/** One after the other, each that restates none of those before it. */
function countedByDefault(slices: readonly Slice[], days: readonly Day[]): readonly Slice[] {
  const kept: Slice[] = []
  for (const slice of slices) {
    if (!kept.some((other) => restates(slice, other, days))) kept.push(slice)
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
 * Whether two slices show the same usage. Different formats spell models and projects differently, so the absence of
 * common rows proves nothing between formats.
 */
function restates(a: Slice, b: Slice, days: readonly Day[]): boolean {
  return maySpeakOfOne(a, b) && (formatOf(a) !== formatOf(b) || !isComplementary(a, b, days))
}

function formatOf({ delivery }: Slice): FormatId | undefined {
  return delivery.files[0]?.format
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

/** Within a summary's span, what covers more of it comes before what is newer; within a day all cover the day. */
function preferredFirst(cluster: readonly Slice[], first: Day, last: Day) {
  const covered = ({ firstDay, lastDay }: Slice): number =>
    Math.min(last, lastDay) - Math.max(first, firstDay)
  return (a: Slice, b: Slice): number =>
    rankOf(a, cluster) - rankOf(b, cluster) ||
    covered(b) - covered(a) ||
    b.lastDay - a.lastDay ||
    b.order - a.order
}

interface Unit {
  /** Days on which rows begin. */
  readonly days: readonly Day[]
  /** The last day that is decided together with them. */
  readonly last: Day
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
