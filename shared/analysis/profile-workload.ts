import { amountToNumber } from '../domain/amount.ts'
import type { Day } from '../domain/day.ts'
import type { Tier } from '../domain/tier.ts'
import { totalTokens } from '../domain/tokens.ts'
import type { WorkloadTotals } from '../aggregate/workload-sums.ts'
import type { WorkloadProfile } from '../classify/profile.ts'

/** What the classifier may know of a workload: all that the bill says, and nothing else. */
export function profileWorkload(
  totals: WorkloadTotals,
  paidTier: Tier | undefined,
  periodDays: number | undefined,
): WorkloadProfile {
  const { identity, sums } = totals
  const daily = totals.dailyRequests.size > 0 ? totals.dailyRequests : totals.dailyTokens
  return {
    id: totals.id,
    provider: identity.provider,
    names: {
      project: totals.projectNames,
      apiKey: totals.apiKeyNames,
      user: identity.user === '' ? undefined : identity.user,
      operation: totals.operations.length === 1 ? totals.operations[0] : undefined,
      tags: totals.tags,
    },
    model: identity.model === '' ? undefined : identity.model,
    paidTier,
    serviceTier: totals.serviceTiers.length === 1 ? totals.serviceTiers[0] : undefined,
    batchShare: batchShare(totals),
    tokens: sums.tokens,
    requests: sums.requests,
    rows: sums.rows,
    spend: sums.spend === undefined ? undefined : amountToNumber(sums.spend),
    activeDays: daily.size > 0 ? daily.size : undefined,
    periodDays,
    weekdays: daily.size > 0 ? weekdays(daily) : undefined,
    hours: totals.hours,
    dailyVariation: variation([...totals.dailyTokens.values()]),
    reasoningShare: share(sums.tokens.reasoning, sums.tokens.output),
  }
}

function batchShare(totals: WorkloadTotals): number | undefined {
  const all = totalTokens(totals.sums.tokens)
  if (all === undefined || all === 0) return undefined
  const batch = totals.months.reduce((sum, m) => sum + (totalTokens(m.batchTokens) ?? 0), 0)
  return batch / all
}

/** Monday first; 1970-01-01 was a Thursday. */
function weekdays(daily: ReadonlyMap<Day, number>): readonly number[] {
  const sums = Array.from({ length: 7 }, () => 0)
  for (const [day, value] of daily) {
    const weekday = (day + 3) % 7
    sums[weekday] = (sums[weekday] ?? 0) + value
  }
  return sums
}

function variation(values: readonly number[]): number | undefined {
  if (values.length < 2) return undefined
  const mean = values.reduce((a, b) => a + b, 0) / values.length
  if (mean === 0) return undefined
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length
  return Math.sqrt(variance) / mean
}

function share(part: number | undefined, whole: number | undefined): number | undefined {
  return part === undefined || whole === undefined || whole === 0 ? undefined : part / whole
}
