import { formatAmount, subtract, type Amount } from '../domain/amount.ts'
import { monthOf } from '../domain/day.ts'
import type { MoneyText } from '../domain/money.ts'
import type { CashFlowText, LeverShare, PlanDetails } from '../views/plan-timeline.ts'
import type { PlanDocument } from '../document/user/plan-document.ts'
import type { PlanResult } from '../document/plan-result.ts'
import { evaluatePlan } from '../plan/evaluate-plan.ts'
import type { PlanInput } from '../plan/planning-input.ts'
import { mapEnds } from '../domain/range.ts'
import { horizonPeriod } from '../plan/contracts/contract-phases.ts'
import { amountIn } from '../plan/money-ranges.ts'
import { overHorizon } from '../plan/plan-time.ts'
import { cashFlow, type CashFlowEnd } from './cash-flow.ts'
import { contractEffects } from './contract-effects.ts'
import { breakEvenThresholds } from './thresholds.ts'
import { adviceDraws } from '../plan/draws/advice-draws.ts'
import { simulate } from '../plan/draws/simulate.ts'

/**
 * A plan over time and its thresholds. Its first month is the one after the last month of the bills: an analysis has
 * no clock.
 *
 * @param result of the same plan on the same input. @returns `undefined` where no day is covered.
 * @throws ProblemError for money in a currency without a rate.
 */
export function planDetails(
  plan: PlanDocument,
  result: PlanResult,
  input: PlanInput,
): PlanDetails | undefined {
  const horizon = horizonPeriod(input, plan.horizonMonths)
  if (horizon === undefined) return undefined
  const start = monthOf(horizon.start)
  const text = (amount: Amount): MoneyText => ({ [input.reportingCurrency]: formatAmount(amount) })
  return {
    start,
    cash: mapEnds(cashFlow(plan, input, start), (flow) => flowText(flow, text)),
    thresholds: breakEvenThresholds(plan, input, result),
    simulation: simulate(plan, input, adviceDraws()),
    contracts: contractEffects(plan, input, horizon.start),
    levers: leverShares(plan, result, input, text),
  }
}

function flowText(flow: CashFlowEnd, text: (amount: Amount) => MoneyText): CashFlowText {
  const { paybackMonth } = flow
  return {
    paybackMonth,
    months: flow.months.map((it) => ({
      month: it.month,
      reduction: text(it.reduction),
      oneOff: text(it.oneOff),
      recurring: text(it.recurring),
      net: text(it.net),
      cumulative: text(it.cumulative),
      avoidance: text(it.avoidance),
    })),
    netPresentValue: text(flow.netPresentValue),
    runRate: text(flow.runRate),
    inYear: text(flow.inYear),
    totalReduction: text(flow.totalReduction),
    totalAvoidance: text(flow.totalAvoidance),
  }
}

/** The saving of each lever in sequence, and of each as the only lever. */
function leverShares(
  plan: PlanDocument,
  result: PlanResult,
  input: PlanInput,
  text: (amount: Amount) => MoneyText,
): readonly LeverShare[] {
  const stretched = (amount: Amount): MoneyText =>
    text(overHorizon(amount, input, plan.horizonMonths))
  return plan.levers.map((lever, at) => {
    const step = result.steps[at]
    const only = { ...plan, levers: [lever], hosting: [], commitments: [], discountTiers: [] }
    const { baseline, after } = evaluatePlan(only, input, { drivers: false, moves: false })
    const money = (of: MoneyText): Amount => amountIn(of, input.reportingCurrency)
    return {
      lever: lever.kind,
      inOrder: stretched(money(step?.likely ?? {})),
      alone: stretched(subtract(money(baseline), money(after.likely))),
    }
  })
}
