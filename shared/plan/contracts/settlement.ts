import {
  add,
  amountOf,
  negate,
  ONE,
  scale,
  subtract,
  ZERO,
  type Amount,
} from '../../domain/amount.ts'
import type { PlanDocument } from '../../document/user/plan-document.ts'
import type { PlanDiscountTier } from '../../document/user/commitments.ts'
import type { Range } from '../../domain/range.ts'
import { SETTLED_STEPS, type SettledStep } from '../../levers/lever-registry.ts'
import {
  amountsByMonth,
  moneyInReportingCurrency,
  planMinimums,
  shortfall,
  type Minimums,
} from './minimum-spend.ts'
import type { PlanInput } from '../planning-input.ts'
import { forEachEnd, type End } from '../../domain/range.ts'
import { lastCoveredMonth, observedMonths } from '../plan-time.ts'
import type { Scenario } from '../evaluate-case.ts'

/** Costs of a plan other than tokens, in the observed period. */
export interface Settlement {
  /** The cost of nodes, which does not depend on their use. */
  readonly hosting: Range<Amount>
  readonly minimums: Minimums
  readonly tiers: readonly TierLimit[]
}

/** A discount tier with the least bill that keeps it, under `billKey`. */
interface TierLimit {
  readonly discount: Amount
  readonly least: Minimums
}

/** The settlement of a scenario, as parts of the saving: at most zero, except for a shortfall that gets smaller. */
export type Settled = Readonly<Record<SettledStep, Amount>>

/** @throws ProblemError when the plan states money in a currency without a rate. */
export function settlementOf(plan: PlanDocument, input: PlanInput): Settlement {
  return {
    hosting: forEachEnd((end) => hostingCost(plan, input, end)),
    minimums: planMinimums(plan, input),
    tiers: (plan.discountTiers ?? []).map((tier) => ({
      discount: amountOf(tier.discount),
      least: leastBills(tier, plan, input),
    })),
  }
}

/**
 * The amounts deducted from the saving of a scenario: the nodes, the discount on the rest of a bill that falls out of
 * its tier, and the shortfall to a minimum minus the shortfall before.
 */
export function settle(
  scenario: Scenario,
  { hosting, minimums, tiers }: Settlement,
  end: End,
): Settled {
  const { before, after } = scenario
  const dearer = new Map(after)
  let lost = ZERO
  for (const { discount, least } of tiers) {
    for (const [key, limit] of least) {
      const bill = dearer.get(key) ?? ZERO
      if ((before.get(key) ?? ZERO) < limit || bill >= limit) continue
      const extra = scale(bill, discount, ONE - discount)
      lost = add(lost, extra)
      dearer.set(key, add(bill, extra))
    }
  }
  return {
    hosting: negate(hosting[end]),
    'lost-tier': negate(lost),
    commitment: subtract(shortfall(minimums, before), shortfall(minimums, dearer)),
  }
}

/** The steps that follow from the plan's terms; a plan without such terms has none. */
export function settledSteps(
  plan: PlanDocument,
  settled: Settled,
): readonly { readonly lever: SettledStep; readonly amount: Amount }[] {
  const has: Readonly<Record<SettledStep, boolean>> = {
    hosting: (plan.hosting ?? []).length > 0,
    'lost-tier': (plan.discountTiers ?? []).length > 0,
    commitment: plan.commitments.length > 0,
  }
  return SETTLED_STEPS.filter((lever) => has[lever]).map((lever) => ({
    lever,
    amount: settled[lever],
  }))
}

export function totalSettled(settled: Settled): Amount {
  return SETTLED_STEPS.reduce((sum, lever) => add(sum, settled[lever]), ZERO)
}

/** Whether a contract of the plan depends on the bills of single months or sellers. */
export function needsBills({
  commitments,
  discountTiers = [],
  contracts = [],
}: PlanDocument): boolean {
  return (
    commitments.length + discountTiers.length > 0 ||
    contracts.some(({ kind }) => kind === 'prepaid')
  )
}

function hostingCost(plan: PlanDocument, input: PlanInput, end: End): Amount {
  const month = lastCoveredMonth(input.coveredDays)
  if (month === undefined) return ZERO
  const { numerator, denominator } = observedMonths(input.coveredDays)
  return (plan.hosting ?? []).reduce((sum, { monthly }) => {
    const cost = moneyInReportingCurrency(monthly[end], month, plan, input)
    return add(sum, scale(cost, numerator, denominator))
  }, ZERO)
}

function leastBills(tier: PlanDiscountTier, plan: PlanDocument, input: PlanInput): Minimums {
  return amountsByMonth(tier.provider, tier.monthlySpend, tier.until, plan, input)
}
