import {
  add,
  amountOf,
  amountToNumber,
  divide,
  negate,
  roundTo,
  sum,
  ZERO,
  type Amount,
} from '../../domain/amount.ts'
import type { AnalysisDocument } from '../../document/analysis-document.ts'
import type { MoneyText } from '../../domain/money.ts'
import type { PlanResult } from '../../document/plan-result.ts'
import { forEachEnd, type End, type Range } from '../../domain/range.ts'
import { sharesOf } from '../../domain/rounding.ts'
import { centPlaces } from '../../i18n/money-text.ts'
import {
  derivedFigure,
  documentFigure,
  shareFigure,
  shortFigure,
  type Figure,
  type FigureTerms,
} from '../figures/figure.ts'
import { moneyFigure } from '../figures/money-figures.ts'
import { estimateTerms, planName, planPlace } from './plan-figures.ts'
import { figuresOfPlan } from './plans.ts'
import { rangeFigures } from '../figures/print-figure.ts'
import { reported, reportedOrZero, reportedRange } from '../figures/reported.ts'
import type { Threshold } from '../../views/plan-timeline.ts'

/** The money of a plan of the document in the observed months. */
export interface ObservedMoney {
  /** The baseline of the plan, to the cent. */
  readonly baseline: Figure | undefined
  /** The same as an estimate, in the unit of `after`. */
  readonly baselineShort: Figure | undefined
  /** What would have been paid. */
  readonly after: Range<Figure> | undefined
  /** Before costs. */
  readonly saving: Range<Figure> | undefined
  /** The likely saving as a share of the baseline. */
  readonly savingShare: Figure | undefined
  /** What the levers taken alone would save more than together; `undefined` where there is no such overlap. */
  readonly overlap: Figure | undefined
}

/** @param plan of the document. */
export function observedMoney(document: AnalysisDocument, plan: PlanResult): ObservedMoney {
  const { reportingCurrency: currency } = document
  const place = planPlace(document, plan)
  const terms = observedTerms(document, plan, 'observed')
  const baseline = moneyFigure(document, `${place}/baseline`, plan.baseline)
  const after = reportedRange(document, plan.after)
  const together = after && [after.low, after.likely, after.high, baseline?.value ?? ZERO]
  const saving = reported(document, plan.saving.likely)
  const isKnown = saving !== undefined && baseline !== undefined && baseline.value !== ZERO
  const share = isKnown ? amountToNumber(divide(saving, baseline.value)) : null
  const overlap = documentFigure(`${place}/overlap/${currency}`, plan.overlap[currency], terms)
  return {
    baseline,
    baselineShort: baseline && { ...shortFigure(baseline, 'estimate'), beside: together ?? [] },
    after: moneyRange(document, `${place}/after`, plan.after, terms, together),
    saving: moneyRange(document, `${place}/saving`, plan.saving, terms),
    savingShare: shareFigure(`${place.slice(1)}/saving`, share, terms.period, 'percent'),
    overlap: overlap?.value === ZERO ? undefined : overlap,
  }
}

function observedTerms(
  document: AnalysisDocument,
  { horizonMonths }: PlanResult,
  formula: string,
): FigureTerms {
  return { ...estimateTerms(document, horizonMonths, formula), period: document.totals.period }
}

/**
 * Low, likely and high at a pointer of the document, in a unit that suits all three. @param beside other values that
 * they are read together with.
 */
export function moneyRange(
  document: AnalysisDocument,
  pointer: string,
  range: Range<MoneyText> | null | undefined,
  terms: FigureTerms,
  beside?: readonly Amount[],
): Range<Figure> | undefined {
  const { reportingCurrency: currency } = document
  const figures = rangeFigures(reportedRange(document, range), (end, value) => {
    const id = `${pointer}/${end}/${currency}`
    const figure = documentFigure(id, range?.[end][currency], terms)
    return figure ?? derivedFigure(id.slice(1), value, terms)
  })
  return figures && beside ? forEachEnd((end) => ({ ...figures[end], beside })) : figures
}

/** A line of the working of a plan, to the cent; an end that has no such line is absent. */
export type WorkingLine = Readonly<Partial<Range<Figure>>>

/** From the steps to the net value: as printed, the steps add up to the likely saving, and gross and costs to net. */
export interface PlanWorking {
  /** One for each step, likely case only. */
  readonly steps: readonly WorkingLine[]
  /** In the observed months. */
  readonly saving: WorkingLine
  /** Over the horizon, before costs. */
  readonly gross: WorkingLine
  /** Below zero, so that they add up with `gross`; empty where none was entered. */
  readonly costs: WorkingLine
  /** Gross less costs. */
  readonly net: WorkingLine
}

/** The working of a plan of the document; `undefined` where an amount is not known in the reporting currency. */
export function planWorking(document: AnalysisDocument, plan: PlanResult): PlanWorking | undefined {
  const figures = figuresOfPlan(document, plan)
  const saving = reportedRange(document, plan.saving)
  if (figures === undefined || saving === undefined) return undefined
  const places = centPlaces(document.reportingCurrency)
  const cents = (range: Range<Amount>) => (end: End) => roundTo(range[end], places)
  const [costs, net] = [cents(figures.costs), cents(figures.net)]
  const exact = plan.steps.map(({ likely }) => reportedOrZero(document, likely))
  const steps = sharesOf(roundTo(saving.likely, places), exact, places)
  const name = planPlace(document, plan).slice(1)
  const terms = { ...observedTerms(document, plan, 'cents'), form: 'cents' } as const
  const line = (member: string, amountOf: (end: End) => Amount): WorkingLine =>
    forEachEnd((end) => derivedFigure(`${name}/${member}/${end}`, amountOf(end), terms))
  return {
    steps: steps.map((amount, at) => ({
      likely: derivedFigure(`${name}/steps/${at}`, amount, terms),
    })),
    saving: line('saving', cents(saving)),
    gross: line('overHorizon', (end) => add(net(end), costs(end))),
    costs: figures.hasCosts ? line('costs', (end) => negate(costs(end))) : {},
    net: line('net', net),
  }
}

/** How far one assumption alone moves the likely saving. */
export interface DriverMoney {
  readonly parameter: string
  readonly low: Figure
  readonly high: Figure
}

/** The assumptions of a plan, the widest first, in units that suit each other and the likely saving. */
export function driverMoney(
  document: AnalysisDocument,
  plan: PlanResult,
  count: number,
): readonly DriverMoney[] {
  const { reportingCurrency: currency } = document
  const shown = plan.drivers.slice(0, count)
  const beside = shown.flatMap(({ low, high }) => [
    reportedOrZero(document, low),
    reportedOrZero(document, high),
  ])
  const terms = { ...observedTerms(document, plan, 'driver'), beside }
  const place = planPlace(document, plan)
  return shown.flatMap(({ parameter, low, high }, at): readonly DriverMoney[] => {
    const figureOf = (end: 'low' | 'high', money: MoneyText): Figure | undefined =>
      documentFigure(`${place}/drivers/${at}/${end}/${currency}`, money[currency], terms)
    const ends = { low: figureOf('low', low), high: figureOf('high', high) }
    return ends.low && ends.high ? [{ parameter, low: ends.low, high: ends.high }] : []
  })
}

/** The thresholds at which the likely saving of the model switch is zero, all else as assumed; unknown if none. */
export interface BreakEvenFigures {
  readonly tokenFactor: Figure | undefined
  readonly fallbackShare: Figure | undefined
  readonly cacheCarryOver: Figure | undefined
}

/** The break-even thresholds of a plan of the document, or of one that is being changed. */
export function breakEvenFigures(document: AnalysisDocument, plan: PlanResult): BreakEvenFigures {
  const { tokenFactor, fallbackShare, cacheCarryOver } = plan.breakEven
  const place = planPlace(document, plan)
  const at = `${place.startsWith('/') ? '' : 'derived/'}${place}/breakEven`
  const share = (member: string, value: number | null): Figure | undefined =>
    documentFigure(`${at}/${member}`, value, shareTerms(value ?? 0))
  return {
    tokenFactor: documentFigure(`${at}/tokenFactor`, tokenFactor, FACTOR),
    fallbackShare: share('fallbackShare', fallbackShare),
    cacheCarryOver: share('cacheCarryOver', cacheCarryOver),
  }
}

/** A threshold as a sentence names it: the break-even of the plan, where the document states it. */
export function thresholdFigure(
  document: AnalysisDocument,
  plan: PlanResult,
  { kind, zeroAt }: Pick<Threshold, 'kind' | 'zeroAt'>,
): Figure {
  const { tokenFactor, fallbackShare, cacheCarryOver } = breakEvenFigures(document, plan)
  const stated = {
    tokens: tokenFactor,
    fallback: fallbackShare,
    'cache-carry-over': cacheCarryOver,
    'cache-hit': undefined,
  }[kind]
  const name = `${planName(document, plan)}/${kind}`
  const terms = kind === 'tokens' ? FACTOR : shareTerms(zeroAt)
  return stated ?? derivedFigure(name, amountOf(zeroAt), terms)
}

const BREAK_EVEN = { period: null, kind: 'estimate', formula: 'break-even' } as const
const FACTOR: FigureTerms = { ...BREAK_EVEN, unit: 'factor', form: 'decimal-1' }

function shareTerms(share: number): FigureTerms {
  return { ...BREAK_EVEN, unit: 'share', form: sharePlaces(share) === 0 ? 'percent' : 'percent-1' }
}

const SMALL_SHARE = 0.02

/** Decimals of a threshold or of what is assumed for it: a small share would round to nothing. */
export function sharePlaces(share: number): 0 | 1 {
  return share > 0 && share < SMALL_SHARE ? 1 : 0
}

/** Whether the model switch of a plan saves in the likely case. */
export function modelSwitchState(
  document: AnalysisDocument,
  plan: PlanResult,
): 'saves' | 'costs' | 'nothing-moves' {
  if (plan.moves.length === 0) return 'nothing-moves'
  const steps = plan.steps.filter(({ lever }) => lever === 'model-switch')
  const saving = sum(steps.map(({ likely }) => reportedOrZero(document, likely)))
  return saving > ZERO ? 'saves' : 'costs'
}
