import { amountToNumber } from '../../domain/amount.ts'
import type { PlanDocument } from '../../document/user/plan-document.ts'
import type { Range } from '../../domain/range.ts'
import type { SellerId } from '../../domain/seller.ts'
import { SETTLED_STEPS } from '../../levers/lever-registry.ts'
import { gatherLots } from '../levers/gather-lots.ts'
import { mergedLots } from '../levers/lots.ts'
import { ownCosts } from '../own-costs.ts'
import type { PlanInput } from '../planning-input.ts'
import { forEachEnd, mapEnds, type End } from '../../domain/range.ts'
import { endOf, MOVE_PARAMETERS } from '../plan-terms.ts'
import { settlementOf } from '../contracts/settlement.ts'
import { fastBills } from './fast-bills.ts'
import { fastLevers, fastLot, runFastLot, type FastTerms } from './fast-lot.ts'

/** A plan prepared for thousands of evaluations. */
export interface FastPlan {
  readonly baseline: number
  readonly terms: Range<FastTerms>
  /** In the observed period. */
  saving(terms: FastTerms): number
  /** A seller's bill in the observed period, before lost tiers and shortfalls: today, and as last calculated. */
  billOf(seller: SellerId): { readonly before: number; readonly after: number }
}

/**
 * The same accounting as `evaluatePlan` in floating point, for slides and draws: it differs from the exact result by
 * rounding alone. Nothing that is printed to the cent comes from here.
 *
 * @throws ProblemError when the plan states money in a currency without a rate.
 */
export function fastPlan(plan: PlanDocument, input: PlanInput): FastPlan {
  const lots = mergedLots([...gatherLots(plan, input).byWorkload.values()].flat()).map(fastLot)
  const levers = fastLevers(plan.levers.map(({ kind }) => kind))
  const settlement = settlementOf(plan, input)
  const bills = fastBills(lots, settlement)
  const baseline = lots.reduce((sum, { spend }) => sum + spend, 0)
  const saving = (terms: FastTerms): number => {
    bills.reset()
    let after = 0
    for (const lot of lots) after += runFastLot(lot, levers, terms, bills)
    const settled = bills.settled(terms.hosting)
    return SETTLED_STEPS.reduce((left, step) => left - settled[step], baseline - after)
  }
  return {
    baseline,
    terms: fastTerms(plan, input),
    saving,
    billOf: (seller) => bills.ofSeller(seller),
  }
}

/** The figures of a plan at each end. @throws ProblemError when the plan states money in a currency without a rate. */
export function fastTerms(plan: PlanDocument, input: PlanInput): Range<FastTerms> {
  const hosting = mapEnds(settlementOf(plan, input).hosting, amountToNumber)
  return forEachEnd((end) => termsAt(plan, input, hosting[end], end))
}

function termsAt(plan: PlanDocument, input: PlanInput, hosting: number, end: End): FastTerms {
  const costs = ownCosts(plan, input, end)
  return {
    moves: plan.moves.map((move) => MOVE_PARAMETERS.map((name) => endOf(move[name], end))),
    leverShares: plan.levers.map((lever) =>
      lever.kind === 'model-switch' ? 0 : endOf(lever.share, end),
    ),
    hosting,
    oneOff: amountToNumber(costs.oneOff),
    monthly: amountToNumber(costs.monthly),
  }
}
