import { EVIDENCE_GRADES, speaksAgainst, type GradeReason } from '../document/evidence.ts'
import { amountToNumber } from '../domain/amount.ts'
import type { PriceEntry } from '../domain/price.ts'
import { findCandidates } from '../plan/candidates.ts'
import type { Target } from '../assumptions/target.ts'
import type { PlanInput } from '../plan/planning-input.ts'
import { lastCoveredMonth } from '../plan/plan-time.ts'
import { ALMOST_AS_GOOD } from './almost-as-good.ts'
import { unpricedPlan } from './option-plan.ts'
import type { SwitchFactors } from '../assumptions/switch-factors.ts'
import { sentTokens, type Work } from '../plan/work.ts'

/** Prices per token in the reporting currency, as floating-point numbers. */
export interface RankingPrice {
  readonly entry: PriceEntry
  readonly input: number
  readonly cacheRead: number
  readonly cacheWrite5m: number
  readonly cacheWrite1h: number
  readonly output: number
}

/** The price of a target on the price book's day; each target is looked up once. `undefined`: no price, or no rate. */
export function rankingPrices(input: PlanInput): (target: Target) => RankingPrice | undefined {
  const known = new Map<string, RankingPrice | undefined>()
  return (target) => {
    const key = `${target.seller}\n${target.model}`
    if (!known.has(key)) known.set(key, lookUp(target, input))
    return known.get(key)
  }
}

function lookUp(target: Target, input: PlanInput): RankingPrice | undefined {
  const candidate = findCandidates(unpricedPlan(target), input)[0]
  const month = lastCoveredMonth(input.coveredDays)
  const prices = month === undefined ? undefined : candidate?.pricesIn(month)
  if (candidate === undefined || prices === undefined) return undefined
  return {
    entry: candidate.entry,
    input: amountToNumber(prices.input),
    cacheRead: amountToNumber(prices.cacheRead),
    cacheWrite5m: amountToNumber(prices.cacheWrite5m),
    cacheWrite1h: amountToNumber(prices.cacheWrite1h),
    output: amountToNumber(prices.output),
  }
}

/** The likely saving on some work by the arithmetic of a move, in floating point and without batch. */
export function likelyRankingSaving(
  work: Work,
  price: RankingPrice,
  factors: SwitchFactors,
): number {
  const of = (figure: keyof SwitchFactors): number => factors[figure].likely
  const { tokens, pricedSpend } = work
  const carried = of('cacheCarryOver') * tokens.cacheRead
  const sent =
    (tokens.input + tokens.cacheRead - carried) * price.input +
    carried * price.cacheRead +
    tokens.cacheWrite5m * price.cacheWrite5m +
    tokens.cacheWrite1h * price.cacheWrite1h
  const run =
    of('attempts') * (sent * of('inputFactor') + tokens.output * of('outputFactor') * price.output)
  return of('share') * (pricedSpend * (1 - of('fallbackShare')) - run)
}

/** Tokens a candidate would process for the part that moves. */
export function movedTokens(
  work: Work,
  factors: SwitchFactors,
  end: 'low' | 'likely' | 'high',
): number {
  const { share, attempts, inputFactor, outputFactor } = factors
  const sent = sentTokens(work.tokens) * inputFactor[end]
  return share[end] * attempts[end] * (sent + work.tokens.output * outputFactor[end])
}

/**
 * The best candidate by saving and evidence: among those that save nearly as much as the best, the one with the best
 * evidence, then the cheapest. A candidate that evidence speaks against ranks below candidates without evidence. Ties
 * go to the first.
 */
export function bestOf<T extends { readonly saving: number; readonly evidence: GradeReason }>(
  ranked: readonly T[],
): T | undefined {
  const most = Math.max(...ranked.map(({ saving }) => saving))
  const near = ranked.filter(({ saving }) => saving >= (most > 0 ? most * ALMOST_AS_GOOD : most))
  return near.reduce<T | undefined>((best, it) => {
    if (best === undefined) return it
    const step = evidenceRank(it.evidence) - evidenceRank(best.evidence)
    return step < 0 || (step === 0 && it.saving > best.saving) ? it : best
  }, undefined)
}

function evidenceRank(evidence: GradeReason): number {
  return EVIDENCE_GRADES.indexOf(evidence.grade) + (speaksAgainst(evidence) ? 1 : 0)
}
