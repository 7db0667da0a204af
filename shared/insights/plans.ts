import { negate, subtract, ZERO, type Amount } from '../domain/amount.ts'
import type { AnalysisDocument } from '../document/analysis-document.ts'
import type { EvidenceGrade } from '../document/evidence.ts'
import type { MoveResult, PlanResult, PlanStep } from '../document/plan-result.ts'
import type { MoneyText } from '../domain/money.ts'
import { ENDS, type Range } from '../domain/range.ts'
import { perDocument } from './figure.ts'
import { overHorizon } from './horizon.ts'
import {
  descending,
  reported,
  reportedOrZero,
  reportedRange,
  sum,
  type Reporting,
} from './reported.ts'

/** A plan in the terms of every comparison: over its horizon, in the reporting currency. */
export interface PlanFigures {
  readonly plan: PlanResult
  /** What is paid today for all that the plan speaks of, carried to the horizon. */
  readonly baseline: Amount
  /** Saving before the plan's own costs. */
  readonly gross: Range<Amount>
  /** The plan's own costs: one-off, and monthly over the horizon. */
  readonly costs: Range<Amount>
  /** Gross less costs; only where costs were entered may it be called net. */
  readonly net: Range<Amount>
  /** Whether any cost was entered. */
  readonly hasCosts: boolean
  /** Spend of the observed period that a move would take to another model. */
  readonly movedSpend: Amount
  /** The weakest grade among the moves; `undefined` when nothing moves. */
  readonly evidence: EvidenceGrade | undefined
}

/** Every plan that is known in the reporting currency, the highest likely net value first. */
export const planFigures = perDocument((document): readonly PlanFigures[] =>
  sortedPlans(document.plans.flatMap((plan) => figuresOfPlan(document, plan) ?? [])),
)

/** Plans by their likely net value, the highest first. */
export function sortedPlans(figures: readonly PlanFigures[]): readonly PlanFigures[] {
  return figures.toSorted((a, b) => descending(a.net.likely, b.net.likely))
}

/** One plan; `undefined` where a sum of it is not known in the reporting currency. */
export function figuresOfPlan(reporting: Reporting, plan: PlanResult): PlanFigures | undefined {
  const gross = reportedRange(reporting, plan.overHorizon)
  const costs = reportedRange(reporting, plan.costs)
  const net = reportedRange(reporting, plan.net)
  const baseline = reported(reporting, plan.baseline)
  if (!gross || !costs || !net || baseline === undefined) return undefined
  return {
    plan,
    baseline: overHorizon(baseline, plan),
    gross,
    costs,
    net,
    hasCosts: ENDS.some((end) => costs[end] !== ZERO),
    movedSpend: sum(plan.moves.map((move) => reportedOrZero(reporting, move.baseline))),
    evidence: weakestGrade(plan.moves),
  }
}

/** The plan with the highest likely net value; `undefined` when there is none. */
export function bestPlan(document: AnalysisDocument): PlanFigures | undefined {
  return planFigures(document)[0]
}

/** The plan whose pessimistic case is the least bad. */
export function safestPlan(figures: readonly PlanFigures[]): PlanFigures | undefined {
  return figures.toSorted((a, b) => descending(a.net.low, b.net.low))[0]
}

/** The weakest grade: a chain is as good as its weakest link. */
export function weakestGrade(moves: readonly MoveResult[]): EvidenceGrade | undefined {
  return moves.map(({ evidence }) => evidence).toSorted((a, b) => (a < b ? 1 : -1))[0]
}

/** What a move would save in the observed period, likely case. */
export function savedBy(reporting: Reporting, move: MoveResult): Amount {
  return subtract(
    reportedOrZero(reporting, move.baseline),
    reportedOrZero(reporting, move.after.likely),
  )
}

/** One bar on the way from today's bill to the one after. */
export interface WaterfallStep {
  readonly kind: 'today' | 'saving' | 'cost' | 'after'
  /** `undefined`: the plan's own costs, and the first and last bar. */
  readonly lever: PlanStep['lever'] | undefined
  /** Workload of a move that is shown by itself. */
  readonly workload: string | undefined
  /** The moves that are too small to show one by one. */
  readonly isRest: boolean
  /** Change of the bill, or its height for the first and last bar. */
  readonly value: Amount
}

const MOVES_SHOWN = 4

/**
 * From today's bill to the one after, over the horizon, likely case. The model switch is split into its largest
 * moves; the rest of it stands in one bar, so that the bars always add up.
 */
export function waterfallSteps(
  reporting: Reporting,
  figures: PlanFigures,
): readonly WaterfallStep[] {
  const { plan, baseline, costs } = figures
  const carried = (money: MoneyText): Amount => overHorizon(reportedOrZero(reporting, money), plan)
  const steps = plan.steps.flatMap(({ lever, likely }): readonly WaterfallStep[] =>
    lever === 'model-switch'
      ? moveSteps(reporting, plan, reportedOrZero(reporting, likely))
      : [change({ lever, value: negate(carried(likely)) })],
  )
  const changes = [...steps, change({ lever: undefined, value: costs.likely })].filter(
    ({ value }) => value !== ZERO,
  )
  const after = sum([baseline, ...changes.map(({ value }) => value)])
  return [bill('today', baseline), ...changes, bill('after', after)]
}

/** The rest is taken before it is carried to the horizon, so that no bar stands for a difference of rounding. */
function moveSteps(
  reporting: Reporting,
  plan: PlanResult,
  total: Amount,
): readonly WaterfallStep[] {
  const saved = plan.moves
    .map((move) => ({ workload: move.workload, saving: savedBy(reporting, move) }))
    .sort((a, b) => descending(a.saving, b.saving))
  const shown = saved.length <= MOVES_SHOWN + 1 ? saved : saved.slice(0, MOVES_SHOWN)
  const rest = subtract(total, sum(shown.map(({ saving }) => saving)))
  const lever = 'model-switch'
  const carried = (saving: Amount): Amount => negate(overHorizon(saving, plan))
  return [
    ...shown.map(({ workload, saving }) => change({ lever, workload, value: carried(saving) })),
    change({ lever, isRest: true, value: carried(rest) }),
  ]
}

function change(
  step: Pick<WaterfallStep, 'lever' | 'value'> & Partial<WaterfallStep>,
): WaterfallStep {
  const kind = step.value > ZERO ? 'cost' : 'saving'
  return { kind, workload: undefined, isRest: false, ...step }
}

function bill(kind: 'today' | 'after', value: Amount): WaterfallStep {
  return { kind, lever: undefined, workload: undefined, isRest: false, value }
}

/** What a lever saves over the horizon in the likely case; negative where it costs. */
export interface LeverEffect {
  readonly lever: PlanStep['lever']
  /** After the levers before it. */
  readonly inOrder: Amount
}

/** One for each step of a plan, in its order. */
export function leverEffects(reporting: Reporting, plan: PlanResult): readonly LeverEffect[] {
  return plan.steps.map(({ lever, likely }) => ({
    lever,
    inOrder: overHorizon(reportedOrZero(reporting, likely), plan),
  }))
}

/** One bar of a plan's way from nothing to its net value. */
export interface LeverBar {
  /** `undefined`: the plan's own costs. */
  readonly lever: PlanStep['lever'] | undefined
  /** Saving, or cost where it is negative. */
  readonly value: Amount
  /** The sum before it. */
  readonly start: Amount
}

/** The steps of a plan and its own costs one after the other; they end at its likely net value. */
export function leverBars(reporting: Reporting, figures: PlanFigures): readonly LeverBar[] {
  const steps = [
    ...leverEffects(reporting, figures.plan).map(({ lever, inOrder }) => ({
      lever,
      value: inOrder,
    })),
    { lever: undefined, value: negate(figures.costs.likely) },
  ].filter(({ value }) => value !== ZERO)
  let start = ZERO
  return steps.map((step) => {
    const bar = { ...step, start }
    start = sum([start, step.value])
    return bar
  })
}

/** The plan and the lever with the largest saving of all; `undefined` where none saves. */
export function largestLever(
  reporting: Reporting,
  all: readonly PlanFigures[],
): { readonly figures: PlanFigures; readonly bar: LeverBar } | undefined {
  return all
    .flatMap((figures) => leverBars(reporting, figures).map((bar) => ({ figures, bar })))
    .filter(({ bar }) => bar.lever !== undefined && bar.value > ZERO)
    .toSorted((a, b) => descending(a.bar.value, b.bar.value))[0]
}

/** Spend inside a plan's scope that could not be repriced, by reason. */
export function notRepricedBy(
  reporting: Reporting,
  { notRepricedBy: entries }: PlanResult,
): readonly {
  readonly why: PlanResult['notRepricedBy'][number]['why']
  readonly spend: Amount
  readonly workloads: number
}[] {
  return [...new Set(entries.map(({ why }) => why))].map((why) => {
    const some = entries.filter((entry) => entry.why === why)
    const spend = sum(some.map((entry) => reportedOrZero(reporting, entry.spend)))
    return { why, spend, workloads: some.length }
  })
}
