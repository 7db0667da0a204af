import { add, amountOf, amountToNumber, formatAmount, ZERO, type Amount } from '../domain/amount.ts'
import type { WorkloadDay } from '../aggregate/day-sums.ts'
import type { WorkloadTotals } from '../aggregate/workload-sums.ts'
import { measure } from '../classify/measures.ts'
import type { WorkloadProfile } from '../classify/profile.ts'
import type { CacheDays, DaySigns, LeverSigns, Runaway } from '../plan/lever-signs.ts'
import { quantile } from '../statistics/percentiles.ts'

/** Days that differ more than this from each other are no schedule: one large run is none. */
const LEAST_ALIKE = 2

/** A day is far above the others when it costs this many times what nine days in ten stay below. */
const FAR_ABOVE = 3

/** What the bill shows of a workload that a lever could work on. */
export function leverSigns(
  totals: WorkloadTotals,
  profile: WorkloadProfile,
  currency: string,
): LeverSigns {
  const { peakHoursShare, dailyVariation, reasoningShare, batchShare } = measure(profile)
  const { failed, sums } = totals
  const isAlike = dailyVariation !== undefined && dailyVariation <= LEAST_ALIKE
  return {
    failed: failed && {
      calls: failed.calls,
      share: partOf(failed.spend, sums.spend ?? ZERO),
    },
    days: totals.days && daySigns([...totals.days.values()], currency),
    reasoningShare,
    serviceTiers: totals.serviceTiers,
    batchShare,
    peakHoursShare: isAlike ? peakHoursShare : undefined,
  }
}

function daySigns(days: readonly WorkloadDay[], currency: string): DaySigns {
  return { count: days.length, runaway: runaway(days, currency), cache: cacheDays(days) }
}

/**
 * The days far above the others, with the 99th percentile of the days as the proposed cap, or what is far above nine
 * days in ten where several days ran away.
 */
function runaway(days: readonly WorkloadDay[], currency: string): Runaway | undefined {
  const spends = Float64Array.from(days, ({ spend }) => amountToNumber(spend)).sort()
  const far = quantile(spends, 90) * FAR_ABOVE
  if (far <= 0 || (spends.at(-1) ?? 0) <= far) return undefined
  const cap = amountOf(Math.round(Math.min(far, quantile(spends, 99)) * 100) / 100)
  const above = days.filter(({ spend }) => spend > cap)
  const excess = above.reduce((sum, { spend }) => add(sum, (spend - cap) as Amount), ZERO)
  const all = days.reduce((sum, { spend }) => add(sum, spend), ZERO)
  return {
    days: above.length,
    cap: { [currency]: formatAmount(cap) },
    share: partOf(excess, all),
  }
}

function cacheDays(days: readonly WorkloadDay[]): CacheDays | undefined {
  let [hits, all] = [0, 0]
  const shares: number[] = []
  for (const { input, cacheRead, cacheWrite = 0 } of days) {
    if (input === undefined && cacheRead === undefined) continue
    if (input === undefined || cacheRead === undefined) return undefined
    const sent = input + cacheRead + cacheWrite
    if (sent === 0) continue
    hits += cacheRead
    all += sent
    shares.push(cacheRead / sent)
  }
  if (all === 0) return undefined
  const sorted = Float64Array.from(shares).sort()
  return { hitShare: hits / all, median: quantile(sorted, 50), best: quantile(sorted, 90) }
}

function partOf(part: Amount, whole: Amount): number {
  return whole > ZERO ? amountToNumber(part) / amountToNumber(whole) : 0
}
