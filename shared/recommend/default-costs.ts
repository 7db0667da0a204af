import { amountOf, formatAmount, multiply, subtract, type Amount } from '../domain/amount.ts'
import type { PlanCostItem, PlanDocument } from '../document/user/plan-document.ts'
import type { Range } from '../domain/range.ts'
import type { PlanResult } from '../document/plan-result.ts'
import { sellerId } from '../domain/seller.ts'
import { SELF_HOSTED } from '../plan/candidates.ts'
import type { PlanInput } from '../plan/planning-input.ts'
import { forEachEnd } from '../domain/range.ts'
import { endOf } from '../plan/plan-terms.ts'
import { amountIn, dollarsIn } from '../plan/money-ranges.ts'
import { overHorizon } from '../plan/plan-time.ts'

/** US dollars per person-day. */
const USD_PER_DAY = 700

type ItemKind = PlanCostItem['kind']

/** Person-days: for the plan, for each workload that moves, and for each new seller. `low` is the larger cost. */
interface Effort {
  readonly kind: ItemKind
  readonly when: PlanCostItem['when']
  readonly perPlan: number
  readonly perWorkload: number
  readonly perSeller: number
}

/** Judgments that the user should replace: published figures are single reports and far apart. */
const EFFORTS: readonly Effort[] = [
  { kind: 'evaluation', when: 'once', perPlan: 2, perWorkload: 2, perSeller: 0 },
  { kind: 'prompt-rework', when: 'once', perPlan: 0, perWorkload: 1, perSeller: 0 },
  { kind: 'integration', when: 'once', perPlan: 0, perWorkload: 0.25, perSeller: 5 },
  { kind: 'security-review', when: 'once', perPlan: 0, perWorkload: 0, perSeller: 5 },
  { kind: 'training', when: 'once', perPlan: 2, perWorkload: 0, perSeller: 0 },
  { kind: 'monitoring', when: 'monthly', perPlan: 0.5, perWorkload: 0, perSeller: 0.5 },
  { kind: 'review', when: 'monthly', perPlan: 0, perWorkload: 0.1, perSeller: 0 },
  { kind: 'gateway', when: 'monthly', perPlan: 0, perWorkload: 0, perSeller: 0.25 },
]

/** Person-days per month to operate self-hosted nodes. */
const NODE_DAYS = 4

const ENDS_OF_EFFORT: Range<number> = { low: 2.5, likely: 1, high: 0.5 }

const MONTHS_OF_DUAL_RUNNING: Range<number> = { low: 2, likely: 1, high: 0.5 }

const BASIS =
  'Judgment, to be replaced: person-days at 700 USD; public reports go from 2,000 to 8,000 USD for small teams to six to nine months of evaluation at Lindy (2026-06-30)'

/**
 * The default costs of a change, excluding tokens: by the number of workloads that move, of new sellers, and the
 * candidates' bill during dual running. An item is zero only if the plan gives a reason.
 *
 * @param result of the plan, with its moves. @returns `undefined` when the dollar has no rate: not known, not zero.
 */
export function defaultCostItems(
  plan: PlanDocument,
  result: PlanResult,
  input: PlanInput,
): readonly PlanCostItem[] | undefined {
  const dollar = dollarsIn(input, amountOf(USD_PER_DAY))
  if (dollar === undefined) return undefined
  const workloads = new Set(result.moves.map(({ workload }) => workload)).size
  if (workloads === 0) return []
  const today = new Set(input.workloads.map(({ provider }) => sellerId(provider)))
  const targets = new Set(result.moves.map(({ to }) => to.seller))
  const sellers = [...targets].filter((seller) => !today.has(seller)).length
  const money = (amount: Amount) => ({ [input.reportingCurrency]: formatAmount(amount) })
  const effort = (days: number): Range<Readonly<Record<string, string>>> =>
    forEachEnd((end) => money(multiply(dollar, amountOf(days * ENDS_OF_EFFORT[end]))))
  const items = EFFORTS.flatMap(({ kind, when, perPlan, perWorkload, perSeller }) => {
    const nodes = kind === 'monitoring' && targets.has(SELF_HOSTED) ? NODE_DAYS : 0
    const days = perPlan + perWorkload * workloads + perSeller * sellers + nodes
    return days === 0 ? [] : [{ kind, when, amount: effort(days), basis: BASIS }]
  })
  return [...items, dualRunning(plan, result, input)]
}

/** Dual running: the candidates' monthly bill for some months. */
function dualRunning(plan: PlanDocument, result: PlanResult, input: PlanInput): PlanCostItem {
  const { reportingCurrency } = input
  const share = Math.max(0, ...plan.moves.map((move) => endOf(move.share, 'likely')))
  const run = result.moves.reduce((sum, { baseline, after }) => {
    const before = amountIn(baseline, reportingCurrency)
    const saved = subtract(before, amountIn(after.likely, reportingCurrency))
    return sum + multiply(before, amountOf(share)) - saved
  }, 0n)
  const monthly = overHorizon((run > 0n ? run : 0n) as Amount, input, 1)
  const amount = forEachEnd((end) => ({
    [reportingCurrency]: formatAmount(multiply(monthly, amountOf(MONTHS_OF_DUAL_RUNNING[end]))),
  }))
  return {
    kind: 'dual-running',
    when: 'once',
    amount,
    basis: 'Judgment: one month (half to two) of the candidates’ own likely bill',
  }
}
