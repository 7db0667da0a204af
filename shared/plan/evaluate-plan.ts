import { add, formatAmount, subtract, ZERO, type Amount } from '../domain/amount.ts'
import type { PlanResult, PlanStep } from '../document/plan-result.ts'
import type { MoneyText } from '../domain/money.ts'
import type { PlanDocument } from '../document/plan-document.ts'
import { breakEven } from './break-even.ts'
import { priceDateOf } from './candidates.ts'
import { costsOverHorizon } from './own-costs.ts'
import { planPrices } from './plan-prices.ts'
import { resolvedPlan } from './resolved-plan.ts'
import { findDrivers } from './drivers.ts'
import { gatherLots, type GatheredLots } from './levers/gather-lots.ts'
import type { PlacedLever } from './levers/levers.ts'
import { mergedLots, type Lot } from './levers/lots.ts'
import { moveResults } from './move-results.ts'
import type { PlanInput } from './planning-input.ts'
import { monthsAsNumber, observedMonths, overHorizon } from './plan-time.ts'
import { forEachEnd, mapEnds, type End } from '../domain/range.ts'
import { termsAt, type PlanTerms } from './plan-terms.ts'
import { runScenario, type Scenario } from './evaluate-case.ts'
import {
  needsBills,
  settle,
  settledSteps,
  settlementOf,
  totalSettled,
  type Settlement,
} from './contracts/settlement.ts'

/** What is worked out beside the money of the whole plan; no figure depends on it. */
export interface PlanOptions {
  /** Whether to find the drivers; without them the list is empty. Default true. */
  readonly drivers?: boolean
  /** Whether to list the moves by workload; without them the list is empty. Default true. */
  readonly moves?: boolean
}

/** Evaluates plans on one input. */
export type PlanEvaluator = (plan: EvaluatedPlan, options?: PlanOptions) => PlanResult

/** The user's own plan, or one that the app proposes and says so. */
export type EvaluatedPlan = PlanDocument & {
  readonly builtIn?: Exclude<PlanResult['builtIn'], null>
}

/**
 * The result of a plan: exact money in the reporting currency over the observed period, `net` over the horizon.
 *
 * @throws ProblemError when the plan states money in a currency without a rate. RangeError when the price date, or
 * the end of a commitment, is no day.
 * Source: HEADLESS.md, "The plan document", "The arithmetic of a move" and "Plan rules".
 */
export function evaluatePlan(
  plan: EvaluatedPlan,
  input: PlanInput,
  options: PlanOptions = {},
): PlanResult {
  return planEvaluator(input)(plan, options)
}

/**
 * For many plans on one input, and for a slider: the pass over the cells is made again only when the plan reaches
 * other work or goes to other models, never for a changed share, factor or cost.
 */
export function planEvaluator(input: PlanInput): PlanEvaluator {
  let last: { readonly structure: string; readonly prepared: PreparedPlan } | undefined
  return (plan, options = {}) => {
    const structure = structureOf(plan)
    if (last?.structure !== structure) last = { structure, prepared: prepare(plan, input) }
    return resultOf(plan, input, last.prepared, options)
  }
}

interface PreparedPlan {
  readonly gathered: GatheredLots
  readonly lots: readonly Lot[]
}

/** What the pass over the cells depends on. */
function structureOf(plan: PlanDocument): string {
  return JSON.stringify([
    plan.moves.map(({ where, to }) => [where, to]),
    plan.levers.map((lever) => [lever.kind, lever.kind === 'model-switch' ? {} : lever.where]),
    needsBills(plan),
    plan.priceDate,
    plan.hosting?.map(({ model }) => model),
  ])
}

function prepare(plan: PlanDocument, input: PlanInput): PreparedPlan {
  const gathered = gatherLots(plan, input)
  return { gathered, lots: mergedLots([...gathered.byWorkload.values()].flat()) }
}

function resultOf(
  plan: EvaluatedPlan,
  input: PlanInput,
  { gathered, lots }: PreparedPlan,
  options: PlanOptions,
): PlanResult {
  const levers = plan.levers.map(({ kind }, index): PlacedLever => ({ index, kind }))
  const settlement = settlementOf(plan, input)
  const scenarios = forEachEnd((end) => runScenario(lots, levers, termsAt(plan, end)))
  const baseline = scenarios.likely.totals[0] ?? ZERO
  const savings = forEachEnd((end) => savingOf(scenarios[end], settlement, end))
  const money = (amount: Amount): MoneyText => ({
    [input.reportingCurrency]: formatAmount(amount),
  })
  const unpriced = gathered.notRepriced.reduce((sum, { spend }) => add(sum, spend), ZERO)
  const likely = termsAt(plan, 'likely')
  const priceDate = priceDateOf(plan, input)
  const projected = mapEnds(savings, (it) => overHorizon(it, input, plan.horizonMonths))
  const costs = costsOverHorizon(plan, input)
  const untilSwitch = levers.slice(0, levers.findLastIndex(isSwitch) + 1)
  return {
    name: plan.name,
    plan: resolvedPlan(plan, priceDate),
    builtIn: plan.builtIn ?? null,
    months: monthsAsNumber(observedMonths(input.coveredDays)),
    horizonMonths: plan.horizonMonths,
    priceDate,
    baseline: money(baseline),
    after: mapEnds(savings, (saving) => money(subtract(baseline, saving))),
    saving: mapEnds(savings, money),
    overHorizon: mapEnds(projected, money),
    costs: mapEnds(costs, money),
    net: forEachEnd((end) => money(subtract(projected[end], costs[end]))),
    steps: stepsOf(plan, scenarios.likely, settlement, money),
    overlap: money(overlapOf(lots, levers, likely, scenarios.likely)),
    breakEven: breakEven(scenarios.likely.states.flatMap(({ outcomes }) => outcomes)),
    notRepriced: money(unpriced),
    notRepricedBy: notRepricedBy(gathered, input, money),
    moves: options.moves === false ? [] : moveResults(plan, input, gathered, untilSwitch),
    prices: planPrices(gathered),
    drivers:
      options.drivers === false
        ? []
        : findDrivers(plan, likely, (terms) =>
            savingOf(runScenario(lots, levers, terms), settlement, 'likely'),
          ).map(({ parameter, low, high }) => ({ parameter, low: money(low), high: money(high) })),
  }
}

function isSwitch({ kind }: PlacedLever): boolean {
  return kind === 'model-switch'
}

/** Baseline less what is paid after, with hosting, lost tiers and minimums. */
function savingOf(scenario: Scenario, settlement: Settlement, end: End): Amount {
  const { totals } = scenario
  const before = totals[0] ?? ZERO
  const settled = totalSettled(settle(scenario, settlement, end))
  return add(subtract(before, totals.at(-1) ?? ZERO), settled)
}

function stepsOf(
  plan: PlanDocument,
  scenario: Scenario,
  settlement: Settlement,
  money: (amount: Amount) => MoneyText,
): readonly PlanStep[] {
  const { totals } = scenario
  const steps: PlanStep[] = plan.levers.map(({ kind }, index) => ({
    lever: kind,
    likely: money(subtract(totals[index] ?? ZERO, totals[index + 1] ?? ZERO)),
  }))
  const settled = settledSteps(plan, settle(scenario, settlement, 'likely'))
  return [...steps, ...settled.map(({ lever, amount }) => ({ lever, likely: money(amount) }))]
}

/** The sum of what each lever saves alone, less what they save together. */
function overlapOf(
  lots: readonly Lot[],
  levers: readonly PlacedLever[],
  likely: PlanTerms,
  sequential: Scenario,
): Amount {
  if (levers.length < 2) return ZERO
  const saved = ({ totals }: Scenario): Amount => subtract(totals[0] ?? ZERO, totals.at(-1) ?? ZERO)
  const alone = levers.map((lever) => saved(runScenario(lots, [lever], likely)))
  return subtract(alone.reduce(add, ZERO), saved(sequential))
}

function notRepricedBy(
  { notRepriced }: GatheredLots,
  { workloads }: PlanInput,
  money: (amount: Amount) => MoneyText,
): PlanResult['notRepricedBy'] {
  return notRepriced.map(({ workload, why, spend }) => ({
    workload: workloads[workload]?.id ?? '',
    spend: money(spend),
    why,
  }))
}
