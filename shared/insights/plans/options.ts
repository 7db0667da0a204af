import { subtract, ZERO, type Amount } from '../../domain/amount.ts'
import type { Alternatives, Answer, AnswerKind, Exclusion } from '../../document/alternatives.ts'
import type { AnalysisDocument } from '../../document/analysis-document.ts'
import type { PlanResult } from '../../document/plan-result.ts'
import type { Recommendation, RecommendedChoice } from '../../document/recommendation.ts'
import type { Range } from '../../domain/range.ts'
import { countFigure, derivedFigure, perDocument, type Figure } from '../figures/figure.ts'
import { headlineSaving, type HeadlineSaving } from './band-figures.ts'
import { estimateTerms, planMoney } from './plan-figures.ts'
import { figuresOfPlan, planFigures, type PlanFigures } from './plans.ts'
import { derivedRange, rangeFigures } from '../figures/print-figure.ts'
import { descending, reportedRange } from '../figures/reported.ts'

/** One of the four options for the whole bill, over the horizon. */
export interface OptionFigures {
  readonly kind: AnswerKind
  readonly option: Answer
  /**
   * Net in the draws: a tenth of them lie at or below `low`, half at or below `likely`, nine tenths at or below `high`.
   * `undefined` where there is no such option, or where a cost of it has no rate.
   */
  readonly net: Range<Amount> | undefined
  /** Net with every assumption at its likely value: gross less costs. */
  readonly asLikely: Amount | undefined
  readonly gross: Range<Amount> | undefined
  /** The cost of the change by its defaults. */
  readonly costs: Range<Amount> | undefined
  /** The highest median net value, if it is above zero. */
  readonly isBest: boolean
}

/** Always in the same order, so that two workspaces can be read side by side. */
export const OPTION_ORDER: readonly AnswerKind[] = [
  'hosted-open',
  'same-vendor',
  'self-hosted',
  'do-nothing',
]

/** The four options; none where the document has no alternatives. */
export const optionFigures = perDocument((document): readonly OptionFigures[] => {
  const { alternatives } = document
  if (alternatives === undefined) return []
  const all = OPTION_ORDER.map((kind) => optionFigure(document, alternatives.whole[kind]))
  const best = all
    .filter(({ net }) => net !== undefined && net.likely > ZERO)
    .toSorted(byLikelyNet)[0]
  return all.map((each) => ({ ...each, isBest: each === best }))
})

function optionFigure(document: AnalysisDocument, option: Answer): Omit<OptionFigures, 'isBest'> {
  const { interval } = option
  const exact = reportedRange(document, option.net)
  const net =
    interval === null
      ? undefined
      : reportedRange(document, {
          low: interval.p10,
          likely: interval.p50,
          high: interval.p90,
        })
  const gross = reportedRange(document, option.overHorizon)
  const costs = gross &&
    exact && {
      low: subtract(gross.low, exact.low),
      likely: subtract(gross.likely, exact.likely),
      high: subtract(gross.high, exact.high),
    }
  return { kind: option.kind, option, net, asLikely: exact?.likely, gross, costs }
}

function byLikelyNet(a: Pick<OptionFigures, 'net'>, b: Pick<OptionFigures, 'net'>): number {
  return descending(a.net?.likely ?? ZERO, b.net?.likely ?? ZERO)
}

/** The recommendation; absent if none could be calculated. */
export interface RecommendedFigures {
  readonly alternatives: Alternatives
  readonly recommendation: Recommendation
  /** The plan that does what is recommended; `undefined`: no plan does. */
  readonly plan: PlanFigures | undefined
}

const BUILT_IN_OF: Readonly<Partial<Record<RecommendedChoice, PlanResult['builtIn']>>> = {
  'one-tier-down': 'one-tier-down',
  'hosted-open': 'open-model',
  'self-host': 'own-nodes',
}

export const recommendedFigures = perDocument((document): RecommendedFigures | undefined => {
  const { alternatives, recommendation } = document
  if (alternatives === undefined || recommendation === undefined) return undefined
  const builtIn = BUILT_IN_OF[recommendation.choice]
  const plan = planFigures(document).find(
    (each) => builtIn !== undefined && each.plan.builtIn === builtIn,
  )
  return { alternatives, recommendation, plan }
})

/** An option over the horizon, or a plan if the document has no options. */
export interface CaseRow {
  readonly option: AnswerKind | undefined
  readonly plan: PlanResult | undefined
  readonly net: Range<Amount>
  /** Whether costs are taken off; without them it is no net value. */
  readonly hasCosts: boolean
}

/** The saving as every screen shows it. */
export interface CaseFigures {
  /** The highest likely value first; doing nothing is last. */
  readonly rows: readonly CaseRow[]
  readonly horizonMonths: number
  /** `YYYY-MM-DD`. */
  readonly priceDate: string
}

const NOTHING: CaseRow = {
  option: 'do-nothing',
  plan: undefined,
  net: { low: ZERO, likely: ZERO, high: ZERO },
  hasCosts: false,
}

const DEFAULT_HORIZON = 12

/** The four options, or the plans if there are none, including doing nothing. */
export const caseFigures = perDocument((document): CaseFigures => {
  const { alternatives, priceBook } = document
  if (alternatives === undefined) return casesOfPlans(document)
  const rows = optionFigures(document)
    .flatMap(({ kind, net, costs }): readonly CaseRow[] =>
      net === undefined
        ? []
        : [{ option: kind, plan: undefined, net, hasCosts: costs?.likely !== ZERO }],
    )
    .toSorted(byLikelyNet)
  const nothing = rows.find(({ option }) => option === 'do-nothing') ?? NOTHING
  return {
    rows: [...rows.filter((row) => row !== nothing), nothing],
    horizonMonths: alternatives.horizonMonths,
    priceDate: priceBook.asOf,
  }
})

function casesOfPlans(document: AnalysisDocument): CaseFigures {
  const figures = planFigures(document)
  const rows = figures.map(({ plan, net, hasCosts }): CaseRow => ({
    option: undefined,
    plan,
    net,
    hasCosts,
  }))
  return {
    rows: rows.length === 0 ? [] : [...rows, NOTHING],
    horizonMonths: figures[0]?.plan.horizonMonths ?? DEFAULT_HORIZON,
    priceDate: figures[0]?.plan.priceDate ?? document.priceBook.asOf,
  }
}

/** A model that is not proposed, with all sellers for whom the same reason holds. */
export interface ExcludedModel extends Omit<Exclusion, 'seller'> {
  readonly sellers: readonly string[]
}

/** Candidates left out, one for each model, reason and fact: the rows of every list and the count in its heading. */
export const excludedModels = perDocument((document): readonly ExcludedModel[] => {
  const rows = new Map<string, ExcludedModel>()
  for (const { seller, model, reason, fact } of document.alternatives?.excluded ?? []) {
    const key = JSON.stringify([model, reason, fact])
    const sellers = new Set([...(rows.get(key)?.sellers ?? []), seller])
    rows.set(key, { model, reason, fact, sellers: [...sellers] })
  }
  return [...rows.values()]
})

/** The money of an option over the horizon, as figures. */
export interface OptionMoney {
  readonly net: Range<Figure> | undefined
  readonly asLikely: Figure | undefined
  readonly gross: Range<Figure> | undefined
  readonly costs: Range<Figure> | undefined
  /** How many workloads would move. */
  readonly workloads: Figure
}

/** Where the draws of an option stand in the document. */
const PERCENTILES = { low: 'p10', likely: 'p50', high: 'p90' } as const

/** @param option of the same document. */
export function optionMoney(document: AnalysisDocument, option: OptionFigures): OptionMoney {
  const { kind, net, asLikely, gross, costs } = option
  const { reportingCurrency: currency, alternatives } = document
  const horizonMonths = alternatives?.horizonMonths ?? DEFAULT_HORIZON
  const figure = (member: string, formula: string, value: Amount): Figure => {
    const id = `/alternatives/whole/${kind}/${member}/${currency}`
    return { ...estimateTerms(document, horizonMonths, formula), source: [id], id, value }
  }
  return {
    net: rangeFigures(net, (end, value) => figure(`interval/${PERCENTILES[end]}`, 'net', value)),
    asLikely: asLikely === undefined ? undefined : figure('net/likely', 'net', asLikely),
    gross: rangeFigures(gross, (end, value) => figure(`overHorizon/${end}`, 'over-horizon', value)),
    costs: derivedRange(`options/${kind}`, costs, estimateTerms(document, horizonMonths, 'costs')),
    workloads: countFigure(
      `options/${kind}/workloads`,
      option.option.workloads,
      document.totals.period,
    ),
  }
}

/** The net value of a case, or the gross one where no costs are taken off. @param row of the same document. */
export function caseMoney(document: AnalysisDocument, row: CaseRow): Range<Figure> {
  const { option, plan, net } = row
  const figures = plan && figuresOfPlan(document, plan)
  if (figures !== undefined) return planMoney(document, figures).net
  const found = optionFigures(document).find(({ kind, net: its }) => kind === option && its)
  const money = found && optionMoney(document, found).net
  const terms = estimateTerms(document, caseFigures(document).horizonMonths, 'net')
  const figure = (end: keyof Range<Amount>): Figure =>
    derivedFigure(`case/${option ?? 'do-nothing'}/${end}`, net[end], terms)
  return money ?? { low: figure('low'), likely: figure('likely'), high: figure('high') }
}

/** The saving that leads a screen or page. */
export interface LeadingSaving {
  /** What it comes from; `undefined` where plans stand alone. */
  readonly band: HeadlineSaving['band'] | undefined
  readonly saving: Range<Figure>
  readonly hasCosts: boolean
  /** The median of what tests would add. */
  readonly tests: Figure | undefined
}

/** The headline of the advice; where the document has none, the best of its plans. `undefined`: nothing is advised. */
export function leadingSaving(document: AnalysisDocument): LeadingSaving | undefined {
  if (document.alternatives !== undefined) {
    const headline = headlineSaving(document)
    return headline && { ...headline, hasCosts: true }
  }
  const [best] = caseFigures(document).rows
  if (best === undefined) return undefined
  const { hasCosts } = best
  return { band: undefined, saving: caseMoney(document, best), hasCosts, tests: undefined }
}

/** How many options or plans are compared. */
export function comparedCount(document: AnalysisDocument): Figure {
  return countFigure('cases', caseFigures(document).rows.length, document.totals.period)
}

/** How many models are not proposed, as they are listed. */
export function excludedCount(document: AnalysisDocument): Figure {
  return countFigure('excluded-models', excludedModels(document).length, document.totals.period)
}
