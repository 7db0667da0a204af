import {
  add,
  amountOf,
  amountToNumber,
  divide,
  formatAmount,
  multiply,
  parseAmount,
  subtract,
  ZERO,
  type Amount,
} from '../domain/amount.ts'
import type { AnalysisDocument, FileEntry, WorkloadEntry } from '../document/analysis-document.ts'
import type { Range } from '../domain/range.ts'
import type { PlanResult } from '../document/plan-result.ts'
import type { MoneyText } from '../domain/money.ts'
import { isAbove } from '../domain/tier.ts'

/** Money in the reporting currency; `undefined` when it is not known there. */
export function reported(document: AnalysisDocument, money: MoneyText): Amount | undefined {
  const text = money[document.reportingCurrency]
  return text === undefined ? undefined : parseAmount(text)
}

/** The same for sums, where a part that is not known adds nothing and is named elsewhere. */
export function reportedOrZero(document: AnalysisDocument, money: MoneyText): Amount {
  return reported(document, money) ?? ZERO
}

export function sum(amounts: readonly Amount[]): Amount {
  return amounts.reduce(add, ZERO)
}

/** A part of a whole, for shares and bars; `null` when there is no whole. */
export function shareOf(part: Amount, whole: Amount): number | null {
  return whole === 0n ? null : amountToNumber(divide(part, whole))
}

export function isPaidAboveNeed({ paidTier, neededTier }: WorkloadEntry): boolean {
  return paidTier !== null && neededTier !== null && isAbove(paidTier, neededTier)
}

/** Below this confidence, or without a tier, a workload waits for a person. */
export const REVIEW_BELOW = 0.7

export function isContested({ neededTier, confidence }: WorkloadEntry): boolean {
  return neededTier === null || confidence === null || confidence < REVIEW_BELOW
}

/** Spend of the workloads that a condition holds for, in the reporting currency. */
export function spendOf(
  document: AnalysisDocument,
  holds: (workload: WorkloadEntry) => boolean,
): Amount {
  return sum(document.workloads.filter(holds).map(({ spend }) => reportedOrZero(document, spend)))
}

/** Largest spend first; equal ones by id, so that the order never changes. */
export function bySpend<T extends { readonly spend: MoneyText }>(
  document: AnalysisDocument,
  entries: readonly T[],
): readonly T[] {
  return [...entries].sort((a, b) => {
    const difference = reportedOrZero(document, b.spend) - reportedOrZero(document, a.spend)
    return difference > 0n ? 1 : difference < 0n ? -1 : 0
  })
}

/** Three ends of an amount in the reporting currency. */
export function reportedRange(
  document: AnalysisDocument,
  range: Range<MoneyText>,
): Range<Amount> | undefined {
  const low = reported(document, range.low)
  const likely = reported(document, range.likely)
  const high = reported(document, range.high)
  return low === undefined || likely === undefined || high === undefined
    ? undefined
    : { low, likely, high }
}

/** The plan with the highest likely net result; `undefined` when no plan was evaluated. */
export function bestPlan(document: AnalysisDocument): PlanResult | undefined {
  const likely = (plan: PlanResult) => reportedOrZero(document, plan.net.likely)
  return document.plans.reduce<PlanResult | undefined>(
    (best, plan) => (best === undefined || likely(plan) > likely(best) ? plan : best),
    undefined,
  )
}

/** One-off and running cost over the horizon: what lies between the saving over the horizon and the net result. */
export function ownCost(document: AnalysisDocument, plan: PlanResult): Amount | undefined {
  const saving = reported(document, plan.saving.likely)
  const net = reported(document, plan.net.likely)
  if (saving === undefined || net === undefined || plan.months <= 0) return undefined
  return subtract(overHorizon(saving, plan), net)
}

/** An amount of the observed months carried to the horizon, volume held. */
export function overHorizon(amount: Amount, plan: PlanResult): Amount {
  return divide(multiply(amount, amountOf(plan.horizonMonths)), amountOf(plan.months))
}

/** What was given and is in no figure: whole files, and single rows. */
export function leftOut({ files }: AnalysisDocument): {
  readonly files: readonly FileEntry[]
  readonly rows: number
} {
  return {
    files: files.filter(({ status }) => status === 'rejected'),
    rows: files.reduce((all, { rows }) => all + rows.rejected, 0),
  }
}

/** Exact text of an amount, as the formats take it. */
export function textOf(amount: Amount | undefined): string | undefined {
  return amount === undefined ? undefined : formatAmount(amount)
}

/** Whether any cost of the change was entered; without one a result is not called net. */
export function hasCosts(document: AnalysisDocument, plan: PlanResult): boolean {
  const cost = ownCost(document, plan)
  return cost !== undefined && cost !== ZERO
}
