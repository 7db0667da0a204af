import { subtract, sum, ZERO, type Amount } from '../../domain/amount.ts'
import type { AnalysisDocument } from '../../document/analysis-document.ts'
import type { EvidenceGrade } from '../../document/evidence.ts'
import type { MoveResult, PlanResult } from '../../document/plan-result.ts'
import type { MoneyText } from '../../domain/money.ts'
import { ENDS, type Range } from '../../domain/range.ts'
import { perDocument } from '../figures/figure.ts'
import { overHorizon } from '../figures/horizon.ts'
import {
  descending,
  reported,
  reportedOrZero,
  reportedRange,
  type Reporting,
} from '../figures/reported.ts'

/** A plan in the terms of every comparison: over its horizon, in the reporting currency. */
export interface PlanFigures {
  readonly plan: PlanResult
  /** The baseline of the plan over the horizon. */
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

/** The plan with the best low case. */
export function safestPlan(figures: readonly PlanFigures[]): PlanFigures | undefined {
  return figures.toSorted((a, b) => descending(a.net.low, b.net.low))[0]
}

/** The weakest grade. */
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

/** What the likely saving over the horizon is with one parameter at its low and at its high end. */
export interface DriverEffect {
  /** Place of the parameter in the plan, such as `moves.0.inputFactor`. */
  readonly parameter: string
  readonly low: Amount
  readonly high: Amount
}

/** The drivers of a plan, the widest first. */
export function driverEffects(reporting: Reporting, plan: PlanResult): readonly DriverEffect[] {
  const carried = (money: MoneyText): Amount => overHorizon(reportedOrZero(reporting, money), plan)
  return plan.drivers.map(({ parameter, low, high }) => ({
    parameter,
    low: carried(low),
    high: carried(high),
  }))
}
