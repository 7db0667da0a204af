import type { Classification } from '../domain/classification.ts'
import { periodOfMonth, type Day, type Month } from '../domain/day.ts'
import type { PriceBook } from '../domain/price.ts'
import type { Tier } from '../domain/tier.ts'
import { totalTokens, type TokenCounts } from '../domain/tokens.ts'
import type { RateTable } from '../aggregate/rates.ts'
import type { WorkloadTotals } from '../aggregate/workload-sums.ts'
import type { ScopedCell } from '../join/files-in-scope.ts'
import type { ImportedFile } from '../table/imported-file.ts'
import type { LeverSigns } from '../plan/lever-signs.ts'
import type { PlanCell, PlanInput, PlanTokens, PlanWorkload } from '../plan/planning-input.ts'

/** A workload with what has been judged of it. */
export interface JudgedWorkload {
  readonly totals: WorkloadTotals
  readonly paidTier: Tier | undefined
  readonly classification: Classification | undefined
  /** `undefined` for lines without a model. */
  readonly signs?: LeverSigns | undefined
}

/** Everything a plan needs, taken from the analysed workloads. */
export function planInput(
  workloads: readonly JudgedWorkload[],
  cells: readonly ScopedCell[],
  context: {
    readonly reportingCurrency: string
    readonly prices: PriceBook
    readonly rates: RateTable
  },
): PlanInput {
  const { reportingCurrency, prices, rates } = context
  return {
    reportingCurrency,
    workloads: workloads.map(planWorkload),
    cells: workloads.flatMap(({ totals }, workload) => planCells(totals, workload)),
    ...coverage(cells),
    prices,
    convert: (amount, from, to, month) => rates.convert(amount, from, to, month),
  }
}

function planWorkload({ totals, paidTier, classification, signs }: JudgedWorkload): PlanWorkload {
  const { identity } = totals
  return {
    id: totals.id,
    provider: identity.provider,
    projectNames: totals.projectNames,
    apiKeyNames: totals.apiKeyNames,
    model: identity.model === '' ? null : identity.model,
    modelIds: [...new Set([...totals.rawModels, identity.model])].filter((id) => id !== ''),
    neededTier: classification?.neededTier ?? null,
    paidTier: paidTier ?? null,
    tierChance: classification === undefined ? null : tierChance(classification),
    guard: classification?.source === 'override' ? null : (classification?.guard ?? null),
    task: classification?.task ?? null,
    requests: totals.sums.requests ?? null,
    signs,
  }
}

function tierChance({ neededTier, source, confidence }: Classification): number | null {
  return source === 'override' || neededTier === undefined ? null : confidence
}

function planCells(totals: WorkloadTotals, workload: number): readonly PlanCell[] {
  return totals.months.map(({ month, spend, batchSpend, lastDay, ...counted }) => ({
    workload,
    month,
    tokens: counted.countsAll ? planTokens(counted.tokens) : undefined,
    batchTokens: counted.countsAll ? planTokens(counted.batchTokens) : undefined,
    spend,
    batchSpend,
    priceDay: lastDay,
  }))
}

/**
 * Tokens of a month whose lines count all they speak of; others are not repriced, for nothing unknown is priced at
 * zero. What is not stated then is none. That is exact where each kind has lines of its own: without a line nothing
 * was charged. It is pessimistic where cached tokens stand unsplit in the input: all of it is priced as uncached, so
 * that the work gets no rebate on another model, and what it is compared with is the bill.
 */
function planTokens(tokens: TokenCounts): PlanTokens | undefined {
  if (totalTokens(tokens) === undefined) return undefined
  return {
    input: tokens.input ?? 0,
    cacheRead: tokens.cacheRead ?? 0,
    cacheWrite5m: tokens.cacheWrite5m ?? 0,
    cacheWrite1h: tokens.cacheWrite1h ?? 0,
    output: tokens.output ?? 0,
  }
}

/** Days covered in each month: from the first to the last day of each file, united. */
function coverage(
  cells: readonly ScopedCell[],
): Pick<PlanInput, 'coveredDays' | 'coveredDaysByProvider'> {
  const ranges = new Map<string, { provider: string; first: number; end: number }>()
  for (const { cell, file } of cells) {
    if (cell.day === undefined) continue
    const key = `${cell.provider}\n${fileKey(file)}`
    const end = cell.endDay ?? cell.day + 1
    const range = ranges.get(key)
    if (range === undefined) {
      ranges.set(key, { provider: cell.provider, first: cell.day, end })
    } else {
      range.first = Math.min(range.first, cell.day)
      range.end = Math.max(range.end, end)
    }
  }
  const all = new Set<number>()
  const byProvider = new Map<string, Set<number>>()
  for (const { provider, first, end } of ranges.values()) {
    const days = byProvider.get(provider) ?? new Set()
    byProvider.set(provider, days)
    for (let day = first; day < end; day++) {
      all.add(day)
      days.add(day)
    }
  }
  return {
    coveredDays: daysByMonth(all),
    coveredDaysByProvider: new Map([...byProvider].map(([id, days]) => [id, daysByMonth(days)])),
  }
}

function fileKey(file: ImportedFile): string {
  return `${file.name}\n${file.sha256}`
}

function daysByMonth(days: ReadonlySet<number>): ReadonlyMap<Month, number> {
  const months = new Map<Month, number>()
  const sorted = [...days].sort((a, b) => a - b)
  let [month, end] = ['', -Infinity]
  for (const day of sorted) {
    if (day >= end) {
      month = new Date(day * 86_400_000).toISOString().slice(0, 7)
      end = periodOfMonth(month).end
    }
    months.set(month, (months.get(month) ?? 0) + 1)
  }
  return months
}

/** Days of any file in scope, for a workload's rhythm: the length of the period. */
export function periodLength(days: Iterable<Day>): number | undefined {
  let [first, last] = [Infinity, -Infinity]
  for (const day of days) {
    first = Math.min(first, day)
    last = Math.max(last, day)
  }
  return first === Infinity ? undefined : last - first + 1
}
