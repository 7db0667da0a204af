import { mapEnds } from '../../shared/domain/range.ts'
import type { Range } from '../../shared/domain/range.ts'
import type { MoveResult, PlanResult } from '../../shared/document/plan-result.ts'
import type { MoneyText } from '../../shared/domain/money.ts'
import { asNumber, exact, lessText, moneyIn, overHorizon, sumTexts } from './text-sums.ts'

/** One end of a range in the reporting currency. */
export type RangeText = Range<string>

/** A plan in the terms of the comparison: everything over its horizon, in the reporting currency. */
export interface PlanFigures {
  readonly plan: PlanResult
  readonly net: RangeText
  readonly gross: RangeText
  /** Gross less net: one-off and running cost of the plan itself. */
  readonly costs: string
  readonly movedSpend: string
  /** The weakest grade among the moves; `undefined` when nothing moves. */
  readonly evidence: MoveResult['evidence'] | undefined
}

/** Figures of every plan, the highest likely net value first. */
export function planFigures(
  plans: readonly PlanResult[],
  currency: string,
): readonly PlanFigures[] {
  return plans
    .map((plan): PlanFigures => {
      const net = rangeIn(plan.net, currency)
      const saving = rangeIn(plan.saving, currency)
      const gross = mapEnds(saving, (text) => overHorizon(text, plan.horizonMonths, plan.months))
      return {
        plan,
        net,
        gross,
        costs: lessText(gross.likely, net.likely),
        movedSpend: sumTexts(plan.moves.map(({ baseline }) => moneyIn(baseline, currency))),
        evidence: weakest(plan.moves),
      }
    })
    .sort((a, b) => asNumber(b.net.likely) - asNumber(a.net.likely))
}

/** The plan whose worst case is the least bad. */
export function safestOf(figures: readonly PlanFigures[]): PlanFigures | undefined {
  return figures.toSorted((a, b) => asNumber(b.net.low) - asNumber(a.net.low))[0]
}

export interface WaterfallStep {
  readonly kind: 'today' | 'saving' | 'cost' | 'after'
  readonly lever: PlanResult['steps'][number]['lever'] | undefined
  /** Workload of a move that is shown by itself. */
  readonly workload: string | undefined
  /** `true` for the moves that are too small to show one by one. */
  readonly isRest: boolean
  /** Change of the bill, or its height for the first and last step. */
  readonly value: string
}

const MOVES_SHOWN = 4

/**
 * From today's bill to the one after, over the horizon, likely case. The model switch is split into its largest
 * moves; what the steps do not explain one by one stands in "other moves", so that the bars always add up.
 */
export function waterfallSteps(figures: PlanFigures, currency: string): readonly WaterfallStep[] {
  const { plan, costs } = figures
  const stretch = (money: MoneyText | string | undefined) =>
    overHorizon(
      typeof money === 'string' ? money : moneyIn(money, currency),
      plan.horizonMonths,
      plan.months,
    )
  const today = stretch(plan.baseline)
  const steps = plan.steps.flatMap(({ lever, likely }): WaterfallStep[] => {
    if (lever === 'model-switch') return moveSteps(plan, stretch(likely), currency)
    return [change(lessText('0', stretch(likely)), { lever })]
  })
  const costStep = exact(costs) === 0n ? [] : [change(costs, {})]
  const changes = [...steps, ...costStep].filter(({ value }) => exact(value) !== 0n)
  const after = sumTexts([today, ...changes.map(({ value }) => value)])
  return [edge('today', today), ...changes, edge('after', after)]
}

function moveSteps(plan: PlanResult, total: string, currency: string): WaterfallStep[] {
  const largestFirst = plan.moves.toSorted(
    (a, b) => asNumber(savedBy(b, currency)) - asNumber(savedBy(a, currency)),
  )
  const isFew = largestFirst.length <= MOVES_SHOWN + 1
  const shown = (isFew ? largestFirst : largestFirst.slice(0, MOVES_SHOWN)).map((move) => ({
    workload: move.workload,
    saving: overHorizon(savedBy(move, currency), plan.horizonMonths, plan.months),
  }))
  const rest = lessText(total, sumTexts(shown.map(({ saving }) => saving)))
  return [
    ...shown.map(({ workload, saving }) =>
      change(lessText('0', saving), { lever: 'model-switch', workload }),
    ),
    change(lessText('0', rest), { lever: 'model-switch', isRest: true }),
  ]
}

/** By move; a slider leaves the moves as they are until the full answer, and sorting asks for each again and again. */
const saved = new WeakMap<MoveResult, { readonly currency: string; readonly text: string }>()

/** What a move would likely save in the observed period. */
export function savedBy(move: MoveResult, currency: string): string {
  const known = saved.get(move)
  if (known?.currency === currency) return known.text
  const text = lessText(moneyIn(move.baseline, currency), moneyIn(move.after.likely, currency))
  saved.set(move, { currency, text })
  return text
}

function change(value: string, rest: Partial<WaterfallStep>): WaterfallStep {
  return {
    kind: exact(value) > 0n ? 'cost' : 'saving',
    lever: undefined,
    workload: undefined,
    isRest: false,
    value,
    ...rest,
  }
}

function edge(kind: 'today' | 'after', value: string): WaterfallStep {
  return { kind, lever: undefined, workload: undefined, isRest: false, value }
}

function weakest(moves: readonly MoveResult[]): MoveResult['evidence'] | undefined {
  return moves.map(({ evidence }) => evidence).toSorted((a, b) => (a < b ? 1 : -1))[0]
}

/** A range of money in one currency; an end that is not known counts as zero only where it is drawn. */
export function rangeIn(range: Range<MoneyText>, currency: string): RangeText {
  return mapEnds(range, (money) => moneyIn(money, currency) ?? '0')
}
