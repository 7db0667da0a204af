import { add, subtract, ZERO, type Amount } from '../../domain/amount.ts'
import { splitByMonth, type Month } from '../../domain/day.ts'
import type { PlanDocument } from '../../document/user/plan-document.ts'
import { forEachEnd, mapEnds, type Range } from '../../domain/range.ts'
import { amountIn } from '../money-ranges.ts'
import { evaluatePlan, type PlanEvaluator } from '../evaluate-plan.ts'
import type { PlanInput } from '../planning-input.ts'
import { carriedTo, contractPhases, horizonPeriod, type ContractPhase } from './contract-phases.ts'
import { prepaidEffects } from './prepaid-balances.ts'
import { settlementOf } from './settlement.ts'

/** The saving of one month of the horizon with all of the plan in place, prepaid balances left out. */
export interface MonthSaving {
  readonly month: Month
  /** Before the nodes. */
  readonly tokens: Range<Amount>
  /** The cost of nodes, which does not depend on their use. */
  readonly hosting: Range<Amount>
}

const NOTHING: Range<Amount> = { low: ZERO, likely: ZERO, high: ZERO }

/** Every month of the phases. A month in which a contract ends takes each rule for its days. */
export function savingByMonth(
  phases: readonly ContractPhase[],
  input: PlanInput,
): readonly MonthSaving[] {
  const months = new Map<Month, MonthSaving>()
  for (const { period, plan } of phases) {
    const saving = observedSaving(plan, input)
    const { hosting } = settlementOf(plan, input)
    for (const part of splitByMonth(period)) {
      const { month } = part
      const before = months.get(month) ?? { tokens: NOTHING, hosting: NOTHING }
      const nodes = mapEnds(hosting, (it) => carriedTo(it, input, part))
      months.set(month, {
        month,
        tokens: forEachEnd((end) =>
          add(before.tokens[end], add(carriedTo(saving[end], input, part), nodes[end])),
        ),
        hosting: forEachEnd((end) => add(before.hosting[end], nodes[end])),
      })
    }
  }
  return [...months.values()]
}

/**
 * The saving of a plan over its horizon with every contract on its dates, before the costs of the change. Without a
 * contract it is the saving of the observed period × horizon ÷ observed months.
 *
 * @param plan with every contract that the company has.
 * @returns in the reporting currency; zero where no day is covered.
 * @throws ProblemError for money in a currency without a rate.
 */
export function savingByDate(plan: PlanDocument, input: PlanInput): Range<Amount> {
  const horizon = horizonPeriod(input, plan.horizonMonths)
  return horizon === undefined
    ? NOTHING
    : savingOfPhases(plan, contractPhases(plan, input, horizon), input)
}

/** The saving of phases added up, what is lost of the plan's prepaid balances included. @throws as `savingByDate`. */
export function savingOfPhases(
  plan: PlanDocument,
  phases: readonly ContractPhase[],
  input: PlanInput,
  evaluate?: PlanEvaluator,
): Range<Amount> {
  const lost = prepaidEffects(plan, input, phases)
  const parts = [
    ...phases.map(({ period, plan: bound }) =>
      mapEnds(observedSaving(bound, input, evaluate), (it) => carriedTo(it, input, period)),
    ),
    ...lost.map(({ effect }) => effect),
  ]
  return forEachEnd((end) => parts.reduce((sum, part) => add(sum, part[end]), ZERO))
}

/** The effect of contracts, by their dates, on a saving over the horizon: negative if they reduce it. */
export function contractEffect(
  plan: PlanDocument,
  withoutContracts: Range<Amount>,
  input: PlanInput,
): Range<Amount> {
  const bound = savingByDate(plan, input)
  return forEachEnd((end) => subtract(bound[end], withoutContracts[end]))
}

function observedSaving(
  plan: PlanDocument,
  input: PlanInput,
  evaluate: PlanEvaluator = (it, options) => evaluatePlan(it, input, options),
): Range<Amount> {
  const { saving } = evaluate(plan, { drivers: false, moves: false })
  return mapEnds(saving, (money) => amountIn(money, input.reportingCurrency))
}
