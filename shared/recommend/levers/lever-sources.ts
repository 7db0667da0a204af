import type { ReadyLever } from '../../document/bands.ts'
import type { FoundLeverKind, LeverSign, WhyNotSeeded } from '../../document/found-levers.ts'
import type { Range } from '../../domain/range.ts'
import type { ShareLeverKind } from '../../levers/lever-registry.ts'
import { LEVER_PARTS, partOfShare } from '../../assumptions/lever-shares.ts'
import { allTokens } from '../../plan/work.ts'
import type { WorkOnBill } from './work-on-bill.ts'

/** What a lever finds on one workload: a share of what it works on and the sign that it stands on, or why none. */
export type Seed =
  | { readonly share: Range<number> | null; readonly sign: LeverSign }
  | { readonly why: WhyNotSeeded }

/** A lever that is looked for on each workload. */
export interface LeverSource {
  readonly lever: FoundLeverKind
  /** The lever of a plan that does its arithmetic; `null` where nothing but a fact or a cap is told. */
  readonly kind: ShareLeverKind | null
  /** As what it counts among what is ready; `null`: a person or a test has to decide first. */
  readonly counts: ReadyLever | null
  /** What it finds; work without spend or model is not asked about. */
  readonly seed: (work: WorkOnBill) => Seed
}

/** Days with data below which a day is not called unusual. */
const LEAST_DAYS = 14

/** A share of the bill below this is not worth naming. */
const LEAST_SHARE = 0.05

/** Hits on the best days must be this much above the usual ones: less is chance. */
const LEAST_BETTER = 0.1

/** Use in the four busiest hours from which it is a schedule, as for the rhythm of a tier. */
const SCHEDULE = 0.85

/** The share of batch from which the rest of the work is taken to be of the same kind. */
const LEAST_IN_BATCH = 0.25

/** Tiers of service that cost more than the standard one. */
const DEARER_TIER = /^(priority|fast)$/i

/** Tiers of service that are the standard one, or cheaper. */
const STANDARD_TIER = /^(default|standard|auto|on_demand|flex|batch|standard_only)$/i

/**
 * The levers in the order of ADVICE.md, section 5. What counts as ready keeps model, tier and vendor. Lower reasoning
 * effort may change the answers, so a test decides it; whether the work of a runaway day was wanted, a person knows.
 */
export const LEVER_SOURCES: readonly LeverSource[] = [
  { lever: 'failed-calls', kind: 'waste', counts: 'waste', seed: failedCalls },
  { lever: 'runaway-days', kind: null, counts: null, seed: runawayDays },
  { lever: 'unread-cache', kind: null, counts: null, seed: unreadCache },
  { lever: 'reasoning-effort', kind: 'effort', counts: null, seed: reasoningEffort },
  // A cell sums the calls of a day, so that their lengths and their difficulty are not known.
  { lever: 'context', kind: 'context', counts: null, seed: () => ({ why: 'calls-not-kept' }) },
  { lever: 'routing', kind: null, counts: null, seed: () => ({ why: 'calls-not-kept' }) },
  { lever: 'service-tier', kind: 'service-tier', counts: 'service-tier', seed: dearerTier },
  { lever: 'caching', kind: 'caching', counts: 'caching', seed: caching },
  { lever: 'batch', kind: 'batch', counts: 'batch', seed: scheduled },
]

function failedCalls({ signs }: WorkOnBill): Seed {
  const failed = signs?.failed
  if (failed === undefined) return { why: 'failures-not-stated' }
  if (failed.share <= 0) return { why: 'no-failed-call' }
  return {
    share: partOfShare(LEVER_PARTS.failedCalls, failed.share),
    sign: { code: 'failed-calls', ...failed },
  }
}

function runawayDays({ signs }: WorkOnBill): Seed {
  const days = signs?.days
  if (days === undefined) return { why: 'days-not-stated' }
  if (days.count < LEAST_DAYS) return { why: 'too-few-days' }
  const { runaway } = days
  if (runaway === undefined) return { why: 'no-runaway-day' }
  return { share: null, sign: { code: 'runaway-days', ...runaway } }
}

function unreadCache({ tokens, list }: WorkOnBill): Seed {
  const written = tokens.cacheWrite5m + tokens.cacheWrite1h
  if (allTokens(tokens) === 0) return { why: 'cache-not-stated' }
  if (written === 0) return { why: tokens.cacheRead > 0 ? 'cache-pays' : 'no-cache-write' }
  if (list === undefined) return { why: 'price-not-known' }
  const lost = list.writePremium - list.readRebate
  if (lost <= 0) return { why: 'cache-pays' }
  return { share: null, sign: { code: 'unread-cache', share: lost / list.total } }
}

function reasoningEffort({ signs }: WorkOnBill): Seed {
  const share = signs?.reasoningShare
  if (share === undefined) return { why: 'reasoning-not-stated' }
  if (share < LEAST_SHARE) return { why: 'little-reasoning' }
  return {
    share: partOfShare(LEVER_PARTS.reasoningEffort, Math.min(1, share)),
    sign: { code: 'reasoning', share },
  }
}

/** Only where all of the work runs at one dearer tier: a bill does not divide its cost by tier. */
function dearerTier({ signs, list, spend }: WorkOnBill): Seed {
  const tiers = signs?.serviceTiers ?? []
  const [tier] = tiers
  if (tier === undefined) return { why: 'tier-not-stated' }
  if (tiers.every((name) => STANDARD_TIER.test(name))) return { why: 'standard-tier' }
  if (tiers.length > 1) return { why: 'tiers-mixed' }
  if (!DEARER_TIER.test(tier)) return { why: 'price-not-known' }
  if (list === undefined) return { why: 'price-not-known' }
  const share = 1 - list.total / spend
  if (share < LEAST_SHARE) return { why: 'no-premium' }
  return {
    share: partOfShare(LEVER_PARTS.serviceTier, share),
    sign: { code: 'service-tier', tier, share },
  }
}

/** The hits that half and a tenth of the days reach: what the work has shown that its shape allows. */
function caching({ signs, price }: WorkOnBill): Seed {
  const cache = signs?.days?.cache
  if (cache === undefined) return { why: 'cache-not-stated' }
  if (price === undefined) return { why: 'price-not-known' }
  if (price.cacheRead === undefined) return { why: 'no-cache-price' }
  const { hitShare, median, best } = cache
  if (hitShare === 0) return { why: 'repeats-not-shown' }
  if (best - hitShare < LEAST_BETTER) return { why: 'no-better-days' }
  const all = { low: 0, likely: 1, high: 1 }
  const turned = (reached: number): number => Math.max(0, (reached - hitShare) / (1 - hitShare))
  const high = partOfShare(all, turned(best)).high
  const likely = Math.min(high, partOfShare(all, turned(median)).high)
  return {
    share: { low: 0, likely, high },
    sign: { code: 'cache-hits', share: hitShare, best },
  }
}

function scheduled({ signs, price }: WorkOnBill): Seed {
  const share = signs?.peakHoursShare
  if (price === undefined) return { why: 'price-not-known' }
  if (price.batchFactor === undefined) return { why: 'no-batch-price' }
  const inBatch = signs?.batchShare ?? 0
  if (inBatch > 1 - LEAST_SHARE) return { why: 'batch-already' }
  if (inBatch > LEAST_IN_BATCH) {
    const { low, likely, high } = LEVER_PARTS.restOfBatch
    return { share: { low, likely, high }, sign: { code: 'part-batch', share: inBatch } }
  }
  if (share === undefined) return { why: 'hours-not-stated' }
  if (share < SCHEDULE) return { why: 'no-schedule' }
  const { low, likely, high } = LEVER_PARTS.batch
  return { share: { low, likely, high }, sign: { code: 'schedule', share } }
}
