import { negate, subtract, sum, ZERO, type Amount } from '../../domain/amount.ts'
import type { AnalysisDocument } from '../../document/analysis-document.ts'
import type { PlanResult, PlanStep } from '../../document/plan-result.ts'
import type { MoneyText } from '../../domain/money.ts'
import type { PlanDetails } from '../../views/plan-timeline.ts'
import { derivedFigure, type Figure, type FigureTerms } from '../figures/figure.ts'
import { overHorizon } from '../figures/horizon.ts'
import { estimateTerms, planName } from './plan-figures.ts'
import { savedBy, type PlanFigures } from './plans.ts'
import { descending, reported, reportedOrZero, type Reporting } from '../figures/reported.ts'

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
 * moves; the rest is one bar, so that the bars always add up.
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

/** The rest is calculated before scaling to the horizon, so that no bar shows a rounding difference. */
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

/** A bar of the waterfall with its figure. All bars of a plan share a unit. */
export interface WaterfallFigure {
  readonly step: WaterfallStep
  readonly figure: Figure
}

/** From today's bill to the one after, over the horizon, likely case. */
export function waterfallFigures(
  document: AnalysisDocument,
  figures: PlanFigures,
): readonly WaterfallFigure[] {
  const { plan } = figures
  const steps = waterfallSteps(document, figures)
  const beside = steps.map(({ value }) => value)
  const terms = estimateTerms(document, plan.horizonMonths, 'waterfall')
  return steps.map((step, at) => ({
    step,
    figure: {
      ...derivedFigure(`${planName(document, plan)}/${at}`, step.value, terms),
      beside,
    },
  }))
}

/** A bar of a plan's way from nothing to its net value, with its figure. */
export interface LeverBarFigure {
  readonly bar: LeverBar
  readonly figure: Figure
}

/** The steps of a plan and its own costs; they end at its likely net value. */
export function leverBarFigures(
  document: AnalysisDocument,
  figures: PlanFigures,
): readonly LeverBarFigure[] {
  const place = planName(document, figures.plan)
  const terms = estimateTerms(document, figures.plan.horizonMonths, 'levers')
  return leverBars(document, figures).map((bar) => ({
    bar,
    figure: derivedFigure(`${place}/${bar.lever ?? 'costs'}`, bar.value, terms),
  }))
}

/** What a step of a plan saves over the horizon, likely; negative where it costs. */
export interface LeverSaving {
  readonly lever: PlanStep['lever']
  /** After the steps before it. */
  readonly inOrder: Figure
  /** As if it were the only one; `undefined` until it is worked out for this very plan, and where it has no rate. */
  readonly alone: Figure | undefined
}

/** One for each step of a plan, in its order. @param details of the same plan; `undefined` until calculated. */
export function leverSavings(
  document: AnalysisDocument,
  plan: PlanResult,
  details: Pick<PlanDetails, 'levers'> | null | undefined,
): readonly LeverSaving[] {
  const terms = (formula: string): FigureTerms =>
    estimateTerms(document, plan.horizonMonths, formula)
  return leverEffects(document, plan).map(({ lever, inOrder }, at) => {
    const name = `${planName(document, plan)}/${at}/${lever}`
    const share = details?.levers[at]
    const alone = share?.lever === lever ? reported(document, share.alone) : undefined
    return {
      lever,
      inOrder: derivedFigure(name, inOrder, terms('lever-in-order')),
      alone: alone === undefined ? undefined : derivedFigure(name, alone, terms('lever-alone')),
    }
  })
}

/** The lever with the largest saving of all plans, with its figure; `undefined` where none saves. */
export function largestLeverFigure(
  document: AnalysisDocument,
  all: readonly PlanFigures[],
): (LeverBarFigure & { readonly figures: PlanFigures }) | undefined {
  const most = largestLever(document, all)
  const found =
    most && leverBarFigures(document, most.figures).find(({ bar }) => bar.lever === most.bar.lever)
  return most && found && { ...found, figures: most.figures }
}
