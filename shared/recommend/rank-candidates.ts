import { amountToNumber } from '../domain/amount.ts'
import type { PriceEntry } from '../domain/price.ts'
import type { Range } from '../domain/range.ts'
import { findCandidates } from '../plan/candidates.ts'
import type { Target } from '../assumptions/target.ts'
import type { PlanInput } from '../plan/planning-input.ts'
import { lastCoveredMonth } from '../plan/plan-time.ts'
import { unpricedPlan } from './option-plan.ts'
import type { SwitchFactors } from '../assumptions/switch-factors.ts'
import { sentTokens, type Work } from '../plan/work.ts'
import { triangularMean } from '../statistics/triangular.ts'

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
  const { stays, run } = switchedBill(work, price, factors, ({ likely }) => likely)
  return work.pricedSpend - stays - run
}

/** What some work costs in the observed period after a switch: the part that stays or returns, and the candidate's. */
export interface SwitchedBill {
  readonly stays: number
  readonly run: number
}

/**
 * The same with every factor at its mean. A move is a sum of products of factors that are drawn each on its own, so
 * that this is the mean over all draws.
 */
export function expectedBill(
  work: Work,
  price: RankingPrice,
  factors: SwitchFactors,
): SwitchedBill {
  return switchedBill(work, price, factors, triangularMean)
}

function switchedBill(
  { tokens, pricedSpend }: Work,
  price: RankingPrice,
  factors: SwitchFactors,
  at: (factor: Range<number>) => number,
): SwitchedBill {
  const of = (figure: keyof SwitchFactors): number => at(factors[figure])
  const carried = of('cacheCarryOver') * tokens.cacheRead
  const sent =
    (tokens.input + tokens.cacheRead - carried) * price.input +
    carried * price.cacheRead +
    tokens.cacheWrite5m * price.cacheWrite5m +
    tokens.cacheWrite1h * price.cacheWrite1h
  const perCall = sent * of('inputFactor') + tokens.output * of('outputFactor') * price.output
  const share = of('share')
  return {
    stays: pricedSpend * (1 - share + share * of('fallbackShare')),
    run: share * of('attempts') * perCall,
  }
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
