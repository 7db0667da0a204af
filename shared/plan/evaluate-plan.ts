import { add, formatAmount, subtract, sum, ZERO, type Amount } from '../domain/amount.ts'
import type { PlanResult, PlanStep } from '../document/plan-result.ts'
import type { MoneyText } from '../domain/money.ts'
import type { PlanDocument } from '../document/user/plan-document.ts'
import { breakEven } from './break-even-thresholds.ts'
import { priceDateOf } from './candidates.ts'
import { costsOverHorizon } from './own-costs.ts'
import { planPrices } from './plan-prices.ts'
import { resolvedPlan } from './resolved-plan.ts'
import { findDrivers } from './drivers.ts'
import { gatherLots, type GatheredLots } from './levers/gather-lots.ts'
import type { PlacedLever } from './levers/pull-levers.ts'
import { mergedLots, type Lot } from './levers/lots.ts'
import { moveResults } from './move-results.ts'
import type { PlanInput } from './planning-input.ts'
import { monthsAsNumber, observedMonths, overHorizon } from './plan-time.ts'
import { forEachEnd, mapEnds, type End, type Range } from '../domain/range.ts'
import { termsAt } from './plan-terms.ts'
import { runScenario, type Scenario } from './evaluate-case.ts'
import {
  needsBills,
  settle,
  settledSteps,
  settlementOf,
  totalSettled,
  type Settlement,
} from './contracts/settlement.ts'

/** Optional parts of a result; no figure depends on them. */
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
    return resultOf(evaluationOf(plan, input, last.prepared), options)
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

/** A plan on one input, evaluated in its three cases. */
interface Evaluation extends PreparedPlan {
  readonly plan: EvaluatedPlan
  readonly input: PlanInput
  readonly levers: readonly PlacedLever[]
  readonly settlement: Settlement
  readonly scenarios: Range<Scenario>
  readonly savings: Range<Amount>
  /** In the reporting currency. */
  readonly money: (amount: Amount) => MoneyText
}

function evaluationOf(plan: EvaluatedPlan, input: PlanInput, prepared: PreparedPlan): Evaluation {
  const levers = plan.levers.map(({ kind }, index): PlacedLever => ({ index, kind }))
  const settlement = settlementOf(plan, input)
  const scenarios = forEachEnd((end) => runScenario(prepared.lots, levers, termsAt(plan, end)))
  return {
    ...prepared,
    plan,
    input,
    levers,
    settlement,
    scenarios,
    savings: forEachEnd((end) => savingOf(scenarios[end], settlement, end)),
    money: (amount) => ({ [input.reportingCurrency]: formatAmount(amount) }),
  }
}

function resultOf(it: Evaluation, options: PlanOptions): PlanResult {
  const { plan, input, gathered, scenarios, money } = it
  const priceDate = priceDateOf(plan, input)
  const unpriced = gathered.notRepriced.reduce((sum, { spend }) => add(sum, spend), ZERO)
  return {
    name: plan.name,
    plan: resolvedPlan(plan, priceDate),
    builtIn: plan.builtIn ?? null,
    months: monthsAsNumber(observedMonths(input.coveredDays)),
    horizonMonths: plan.horizonMonths,
    priceDate,
    ...sumsOf(it),
    steps: stepsOf(it),
    overlap: money(overlapOf(it)),
    breakEven: breakEven(scenarios.likely.states.flatMap(({ outcomes }) => outcomes)),
    notRepriced: money(unpriced),
    notRepricedBy: notRepricedBy(it),
    moves: options.moves === false ? [] : movesOf(it),
    prices: planPrices(gathered),
    drivers: options.drivers === false ? [] : driversOf(it),
  }
}

/** The money of the three cases: over the observed period, then over the horizon. */
function sumsOf({
  plan,
  input,
  scenarios,
  savings,
  money,
}: Evaluation): Pick<
  PlanResult,
  'baseline' | 'after' | 'saving' | 'overHorizon' | 'costs' | 'net'
> {
  const baseline = scenarios.likely.totals[0] ?? ZERO
  const projected = mapEnds(savings, (saving) => overHorizon(saving, input, plan.horizonMonths))
  const costs = costsOverHorizon(plan, input)
  return {
    baseline: money(baseline),
    after: mapEnds(savings, (saving) => money(subtract(baseline, saving))),
    saving: mapEnds(savings, money),
    overHorizon: mapEnds(projected, money),
    costs: mapEnds(costs, money),
    net: forEachEnd((end) => money(subtract(projected[end], costs[end]))),
  }
}

function movesOf({ plan, input, gathered, levers }: Evaluation): PlanResult['moves'] {
  const last = levers.findLastIndex(({ kind }) => kind === 'model-switch')
  return moveResults(plan, input, gathered, levers.slice(0, last + 1))
}

function driversOf({ plan, lots, levers, settlement, money }: Evaluation): PlanResult['drivers'] {
  return findDrivers(plan, termsAt(plan, 'likely'), (terms) =>
    savingOf(runScenario(lots, levers, terms), settlement, 'likely'),
  ).map(({ parameter, low, high }) => ({ parameter, low: money(low), high: money(high) }))
}

/** Baseline minus the bill after the plan, with hosting, lost tiers and minimums. */
function savingOf(scenario: Scenario, settlement: Settlement, end: End): Amount {
  const { totals } = scenario
  const before = totals[0] ?? ZERO
  const settled = totalSettled(settle(scenario, settlement, end))
  return add(subtract(before, totals.at(-1) ?? ZERO), settled)
}

function stepsOf({ plan, scenarios, settlement, money }: Evaluation): readonly PlanStep[] {
  const scenario = scenarios.likely
  const { totals } = scenario
  const steps: PlanStep[] = plan.levers.map(({ kind }, index) => ({
    lever: kind,
    likely: money(subtract(totals[index] ?? ZERO, totals[index + 1] ?? ZERO)),
  }))
  const settled = settledSteps(plan, settle(scenario, settlement, 'likely'))
  return [...steps, ...settled.map(({ lever, amount }) => ({ lever, likely: money(amount) }))]
}

/** The overlap: the sum of the savings of each lever alone minus their saving together. */
function overlapOf({ plan, lots, levers, scenarios }: Evaluation): Amount {
  if (levers.length < 2) return ZERO
  const saved = ({ totals }: Scenario): Amount => subtract(totals[0] ?? ZERO, totals.at(-1) ?? ZERO)
  const likely = termsAt(plan, 'likely')
  const alone = levers.map((lever) => saved(runScenario(lots, [lever], likely)))
  return subtract(sum(alone), saved(scenarios.likely))
}

function notRepricedBy({ gathered, input, money }: Evaluation): PlanResult['notRepricedBy'] {
  return gathered.notRepriced.map(({ workload, why, spend }) => ({
    workload: input.workloads[workload]?.id ?? '',
    spend: money(spend),
    why,
  }))
}
