import { roundTo, subtract, sum, type Amount } from '../../domain/amount.ts'
import type { AnalysisDocument } from '../../document/analysis-document.ts'
import type { MoveResult, NotRepricedEntry, PlanResult } from '../../document/plan-result.ts'
import { mapEnds, type Range } from '../../domain/range.ts'
import type { PlanEffect } from '../../views/review-views.ts'
import { centPlaces } from '../../i18n/money-text.ts'
import {
  countFigure,
  derivedFigure,
  perDocument,
  shareFigure,
  type Figure,
  type FigureTerms,
} from '../figures/figure.ts'
import { overHorizon } from '../figures/horizon.ts'
import { moneyFigure } from '../figures/money-figures.ts'
import { notRepricedBy, planFigures, savedBy, type PlanFigures } from './plans.ts'
import { derivedRange, rangeFigures } from '../figures/print-figure.ts'
import { reported, reportedOrZero, reportedRange } from '../figures/reported.ts'
import { movedCents } from '../figures/printed-cents.ts'
import { centsOf, spendTerms } from '../spend/spend.ts'
import { isPaidAboveNeed, tierFigures } from '../spend/tiers.ts'

/**
 * The path of a plan's figures: `/plans/2` for a plan of the document, `trial/<name>` for one that is being changed, so
 * that a figure of a draft is never taken for one of the document.
 */
export function planPlace(document: AnalysisDocument, plan: PlanResult): string {
  const at = document.plans.indexOf(plan)
  return at < 0 ? `trial/${plan.name}` : `/plans/${at}`
}

/** The same inside the id of a derived figure. */
export function planName(document: AnalysisDocument, plan: PlanResult): string {
  return planPlace(document, plan).replace(/^\//, '')
}

/** A figure of a plan: with its pointer where the document holds it, derived where the plan is being changed. */
function planFigure(place: string, member: string, value: Amount, terms: FigureTerms): Figure {
  const id = place.startsWith('/') ? `${place}/${member}` : `derived/${place}/${member}`
  return { source: [id], ...terms, id, value }
}

/** Estimates of a plan over its horizon. */
export function estimateTerms(
  { reportingCurrency: unit }: Pick<AnalysisDocument, 'reportingCurrency'>,
  horizonMonths: number,
  formula: string,
): FigureTerms {
  return { unit, period: { horizonMonths }, kind: 'estimate', formula, form: 'estimate' }
}

/** The money of a plan, over its horizon where nothing else is said. */
export interface PlanMoney {
  readonly net: Range<Figure>
  /** Before the plan's own costs. */
  readonly gross: Range<Figure>
  readonly costs: Range<Figure>
  /** Today's bill over the horizon. */
  readonly baseline: Figure
  /** The overlap: what the levers would count twice if they were added up one by one. */
  readonly overlap: Figure
  /** Spend in the plan's scope that could not be repriced, in the observed period. */
  readonly notRepriced: Figure | undefined
  /** Spend of the observed period that moves: the sum of the moves as they are printed. */
  readonly movedSpend: Figure
  /** How many workloads move. */
  readonly moves: Figure
}

/** @param figures of a plan of the document, or of one that is being changed. */
export function planMoney(document: AnalysisDocument, figures: PlanFigures): PlanMoney {
  const known = moneyByPlan(document)
  const money = known.get(figures) ?? moneyOf(document, figures)
  known.set(figures, money)
  return money
}

/** Kept, because a table of plans asks for it in every cell. */
const moneyByPlan = perDocument(() => new WeakMap<PlanFigures, PlanMoney>())

function moneyOf(document: AnalysisDocument, figures: PlanFigures): PlanMoney {
  const { plan, net, gross, costs, baseline } = figures
  const { reportingCurrency: currency } = document
  const place = planPlace(document, plan)
  const range = (member: string, ends: Range<Amount>, formula: string): Range<Figure> => {
    const terms = estimateTerms(document, plan.horizonMonths, formula)
    const beside = [ends.low, ends.likely, ends.high]
    const figure = (end: keyof Range<Amount>): Figure => ({
      ...planFigure(place, `${member}/${end}/${currency}`, ends[end], terms),
      beside,
    })
    return { low: figure('low'), likely: figure('likely'), high: figure('high') }
  }
  const overlap = overHorizon(reportedOrZero(document, plan.overlap), plan)
  const name = planName(document, plan)
  const over = estimateTerms(document, plan.horizonMonths, 'over-horizon')
  return {
    net: range('net', net, 'net'),
    gross: range('overHorizon', gross, 'over-horizon'),
    costs: range('costs', costs, 'costs'),
    baseline: derivedFigure(`${name}/baseline`, baseline, over),
    overlap: derivedFigure(`${name}/overlap`, overlap, over),
    notRepriced:
      plan.notRepriced[currency] === undefined ? undefined : notRepricedTotal(document, plan),
    movedSpend: derivedFigure(
      `${name}/moved-spend`,
      sum(plan.moves.map((move, at) => centsOf(moveBaseline(document, place, move, at)))),
      { ...spendTerms(document), formula: 'moves' },
    ),
    moves: countFigure(`${name}/moves`, plan.moves.length, document.totals.period),
  }
}

/** What a plan does not reprice: the sum of its reasons as they are printed. */
export function notRepricedTotal(document: AnalysisDocument, plan: PlanResult): Figure {
  const { reportingCurrency: currency } = document
  const total = sum(notRepricedFigures(document, plan).map(({ spend }) => spend.value))
  const terms = { ...spendTerms(document), formula: 'cents' }
  const place = planPlace(document, plan)
  const exact = reported(document, plan.notRepriced)
  return exact !== undefined && roundTo(exact, centPlaces(currency)) === total
    ? planFigure(place, `notRepriced/${currency}`, exact, terms)
    : derivedFigure(`${planName(document, plan)}/notRepriced`, total, terms)
}

/** A move with its money: paid today in the observed period, and after, each end. */
export interface MoveMoney {
  readonly move: MoveResult
  readonly baseline: Figure
  readonly after: Range<Figure> | undefined
  /** Carried to the horizon. */
  readonly saving: Range<Figure>
}

/** The moves of a plan, the largest likely saving first. */
export function moveMoney(document: AnalysisDocument, plan: PlanResult): readonly MoveMoney[] {
  const place = planPlace(document, plan)
  const { reportingCurrency: currency } = document
  return plan.moves
    .map((move, at) => ({ move, at, saved: savedBy(document, move) }))
    .toSorted((a, b) => (a.saved === b.saved ? a.at - b.at : a.saved > b.saved ? -1 : 1))
    .map(({ move, at }): MoveMoney => {
      const after = reportedRange(document, move.after)
      const observed = {
        ...estimateTerms(document, plan.horizonMonths, 'move'),
        period: document.totals.period,
      }
      return {
        move,
        baseline: moveBaseline(document, place, move, at),
        after: rangeFigures(after, (end, value) =>
          planFigure(place, `moves/${at}/after/${end}/${currency}`, value, observed),
        ),
        saving: moveSaving(document, plan, move),
      }
    })
}

/** Paid today for what moves; with the cents of the workload where all of it moves. */
function moveBaseline(
  document: AnalysisDocument,
  place: string,
  { baseline }: MoveResult,
  at: number,
): Figure {
  const member = `moves/${at}/baseline`
  const known = place.startsWith('/')
    ? moneyFigure(document, `${place}/${member}`, baseline)
    : undefined
  const terms = { ...spendTerms(document), formula: 'move' }
  const exact = reportedOrZero(document, baseline)
  return known ?? planFigure(place, `${member}/${document.reportingCurrency}`, exact, terms)
}

function moveSaving(document: AnalysisDocument, plan: PlanResult, move: MoveResult): Range<Figure> {
  const paid = reportedOrZero(document, move.baseline)
  const ends = mapEnds(move.after, (money) =>
    overHorizon(subtract(paid, reportedOrZero(document, money)), plan),
  )
  const beside = [ends.low, ends.likely, ends.high]
  const terms = estimateTerms(document, plan.horizonMonths, 'move-saving')
  const figure = (end: keyof Range<Amount>): Figure => ({
    ...derivedFigure(`${planName(document, plan)}/${move.workload}/${end}`, ends[end], terms),
    beside,
  })
  return { low: figure('low'), likely: figure('likely'), high: figure('high') }
}

/** What the moves of a plan cost in the observed period after they are made, likely. */
export function movedAfter(document: AnalysisDocument, plan: PlanResult): Figure {
  const after = sum(plan.moves.map((move) => reportedOrZero(document, move.after.likely)))
  return derivedFigure(`${planName(document, plan)}/moved-after`, after, {
    ...estimateTerms(document, plan.horizonMonths, 'moves'),
    period: document.totals.period,
  })
}

/** Paid today for the moves after those with the largest saving, together. @param count of the largest moves. */
export function otherMovesSpend(
  document: AnalysisDocument,
  plan: PlanResult,
  count: number,
): Figure {
  const rest = moveMoney(document, plan).slice(count)
  return derivedFigure(
    `${planName(document, plan)}/moves-after-${count}`,
    sum(rest.map(({ baseline }) => centsOf(baseline))),
    { ...spendTerms(document), formula: 'moves' },
  )
}

/** The share of the moved spend that the largest moves hold. @param count of the largest moves. */
export function largestMovesShare(
  document: AnalysisDocument,
  plan: PlanResult,
  count: number,
): Figure | undefined {
  const moves = moveMoney(document, plan)
  const held = sum(moves.slice(0, count).map(({ baseline }) => baseline.value))
  const all = sum(moves.map(({ baseline }) => baseline.value))
  const share = all === 0n ? null : Number((held * 1_000_000n) / all) / 1_000_000
  return shareFigure(
    `${planName(document, plan)}/largest-${count}-moves`,
    share,
    document.totals.period,
    'percent',
  )
}

/** Spend that could not be repriced, by reason, with how many workloads it is. */
export interface NotRepriced {
  readonly why: NotRepricedEntry['why']
  readonly spend: Figure
  readonly workloads: Figure
}

/** The reasons for which spend in the scope of a plan could not be repriced. */
export function notRepricedFigures(
  document: AnalysisDocument,
  plan: PlanResult,
): readonly NotRepriced[] {
  const place = planName(document, plan)
  const places = centPlaces(document.reportingCurrency)
  const cents = (spend: Amount): Amount => movedCents(document).get(spend) ?? roundTo(spend, places)
  return notRepricedBy(document, plan).map(({ why, spend, workloads }) => ({
    why,
    spend: derivedFigure(`${place}/${why}`, cents(spend), {
      ...spendTerms(document),
      formula: 'not-repriced',
    }),
    workloads: countFigure(`${place}/not-repriced/${why}`, workloads, document.totals.period),
  }))
}

/** Why the workloads that a plan moves are not those that are paid above need. */
export interface MovingCounts {
  /** Workloads that the plan moves. */
  readonly moving: Figure
  /** Workloads paid above need. */
  readonly aboveNeed: Figure
  /** Both. */
  readonly movingAboveNeed: Figure
  /** Paid above need, but the plan leaves them where they are. */
  readonly staying: Figure
  /** Of those that stay: their spend could not be repriced. */
  readonly stayingUnpriced: Figure
  /** Moved although they are not paid above need: the same tier costs less elsewhere. */
  readonly movingOthers: Figure
}

/** The workloads paid above need compared with those that a plan moves. */
export function movingCounts(document: AnalysisDocument, plan: PlanResult): MovingCounts {
  const moving = new Set(plan.moves.map(({ workload }) => workload))
  const unpriced = new Set(plan.notRepricedBy.map(({ workload }) => workload))
  const above = tierFigures(document).paidAboveNeed.workloads
  const both = above.filter(({ id }) => moving.has(id)).length
  const staying = above.filter(({ id }) => !moving.has(id))
  const others = document.workloads.filter(
    (entry) => moving.has(entry.id) && !isPaidAboveNeed(entry),
  )
  const place = planName(document, plan)
  const count = (name: string, n: number): Figure =>
    countFigure(`${place}/${name}`, n, document.totals.period)
  return {
    moving: count('moves', plan.moves.length),
    aboveNeed: countFigure('tiers/above-need', above.length, document.totals.period),
    movingAboveNeed: count('moving-above-need', both),
    staying: count('staying-above-need', staying.length),
    stayingUnpriced: count(
      'staying-not-repriced',
      staying.filter(({ id }) => unpriced.has(id)).length,
    ),
    movingOthers: count('moving-others', others.length),
  }
}

/** What a plan would save on one workload over its horizon. */
export interface WorkloadSaving {
  readonly plan: PlanResult
  readonly saving: Range<Figure>
}

/** The plans that move a workload, the best plan first. @param workload its id. */
export function workloadSavings(
  document: AnalysisDocument,
  workload: string,
): readonly WorkloadSaving[] {
  return planFigures(document).flatMap(({ plan }) => {
    const move = plan.moves.find((each) => each.workload === workload)
    return move === undefined ? [] : [{ plan, saving: moveSaving(document, plan, move) }]
  })
}

/** What a plan comes to before or after a change of prices or tiers; `undefined` where it is not there or not known. */
export function effectFigures(
  document: Pick<AnalysisDocument, 'reportingCurrency'>,
  { name, horizonMonths, before, after }: PlanEffect,
): {
  readonly before: Range<Figure> | undefined
  readonly after: Range<Figure> | undefined
} {
  const figures = (when: 'before' | 'after', range: PlanEffect['before']) =>
    derivedRange(
      `${name}/${when}`,
      reportedRange(document, range),
      estimateTerms(document, horizonMonths, 'effect'),
    )
  return { before: figures('before', before), after: figures('after', after) }
}
