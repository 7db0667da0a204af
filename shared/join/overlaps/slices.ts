import type { Day } from '../../domain/day.ts'
import { groupBy } from '../../domain/group-by.ts'
import { sellerId } from '../../domain/seller.ts'
import type { Cell } from '../../table/cells.ts'
import type { ImportedFile } from '../../table/imported-file.ts'
import type { Delivery } from '../deliveries.ts'

/** A cell with a date. */
export type DatedCell = Cell & { readonly day: Day }

/** Part of a delivery: its cells of one provider and account. */
export interface Slice {
  readonly delivery: Delivery
  /** Position among the deliveries; the later one is newer when nothing else decides. */
  readonly order: number
  readonly provider: string
  readonly account: string
  readonly byDay: ReadonlyMap<Day, readonly DatedCell[]>
  readonly firstDay: Day
  readonly lastDay: Day
  /** Every row is a sum over several days. */
  readonly isSummary: boolean
}

/** Cells of a slice that are not counted as they are, because another slice counts the same usage. */
export interface LeftOut {
  readonly slice: Slice
  readonly cells: readonly Cell[]
  /** What is counted in their place: the rows that no other slice counts. */
  readonly instead: readonly Cell[]
  readonly notCounted: readonly Cell[]
}

/** Slices of the same activity and provider, in the same role. */
export interface SliceGroup {
  readonly provider: string
  readonly key: string
  readonly slices: readonly Slice[]
}

/** Groups the dated cells of deliveries into slices; overlaps of cells without a date cannot be detected. */
export function groupSlices(deliveries: readonly Delivery[]): readonly SliceGroup[] {
  const groups = new Map<string, { provider: string; slices: Slice[] }>()
  deliveries.forEach((delivery, order) => {
    const { stream } = delivery.files[0] ?? {}
    if (stream === undefined) return
    for (const [owner, cells] of groupBy(delivery.files.flatMap(datedCells), ownerOf)) {
      const [provider = '', account = ''] = owner.split('\n')
      const key = `${provider}:${stream.activity}:${stream.role}`
      const group = groups.get(key) ?? { provider, slices: [] }
      const byDay = groupBy(cells, ({ day }) => day)
      group.slices.push({ delivery, order, provider, account, byDay, ...extentOf(cells) })
      groups.set(key, group)
    }
  })
  return [...groups].map(([key, group]) => ({ key, ...group }))
}

/**
 * Whether two slices may show the same usage: two accounts never do, nor do the rows of one delivery; a slice without an
 * account may match any.
 */
export function maySpeakOfOne(a: Slice, b: Slice): boolean {
  if (a.delivery === b.delivery) return false
  return a.account === b.account || a.account === '' || b.account === ''
}

function datedCells({ cells }: ImportedFile): readonly DatedCell[] {
  return cells.filter((cell): cell is DatedCell => cell.day !== undefined)
}

function ownerOf({ provider, account }: Cell): string {
  return `${sellerId(provider)}\n${account}`
}

function extentOf(cells: readonly DatedCell[]): Pick<Slice, 'firstDay' | 'lastDay' | 'isSummary'> {
  let [first, last] = [Infinity, -Infinity]
  let isSummary = true
  for (const { day, endDay } of cells) {
    const lastOfCell = endDay === undefined ? day : endDay - 1
    if (lastOfCell === day) isSummary = false
    first = Math.min(first, day)
    last = Math.max(last, lastOfCell)
  }
  return { firstDay: first as Day, lastDay: last as Day, isSummary }
}
