import {
  add,
  amountOf,
  amountToNumber,
  formatAmount,
  multiply,
  ZERO,
  type Amount,
} from '../domain/amount.ts'
import { paidTierOf } from '../catalogue/catalogue.ts'
import type { Target } from '../assumptions/target.ts'
import {
  shareLeversOf,
  type PlanCostItem,
  type PlanDocument,
} from '../document/user/plan-document.ts'
import type { Range } from '../domain/range.ts'
import { triangularMean } from '../statistics/triangular.ts'
import type { MoveResult } from '../document/plan-result.ts'
import { sellerId } from '../domain/seller.ts'
import { SELF_HOSTED } from '../plan/candidates.ts'
import { runScenario } from '../plan/evaluate-case.ts'
import { gatherLots } from '../plan/levers/gather-lots.ts'
import type { PlanInput, PlanWorkload } from '../plan/planning-input.ts'
import { sellersOnBill } from '../plan/sellers-on-bill.ts'
import { forEachEnd } from '../domain/range.ts'
import { termsAt } from '../plan/plan-terms.ts'
import { dollarsIn } from '../plan/money-ranges.ts'
import { overHorizon } from '../plan/plan-time.ts'

/** US dollars per person-day. */
const USD_PER_DAY = 700

type ItemKind = PlanCostItem['kind']

/**
 * Person-days: for the plan, for each workload that moves, each new seller, and each lever on a workload. `low` is the
 * larger cost.
 */
interface Effort {
  readonly kind: ItemKind
  readonly when: PlanCostItem['when']
  readonly perPlan: number
  readonly perWorkload: number
  readonly perSeller: number
  readonly perLever: number
}

/** Judgments that the user should replace: published figures are single reports and far apart. */
const EFFORTS: readonly Effort[] = [
  { kind: 'evaluation', when: 'once', perPlan: 2, perWorkload: 2, perSeller: 0, perLever: 0 },
  { kind: 'prompt-rework', when: 'once', perPlan: 0, perWorkload: 1, perSeller: 0, perLever: 0 },
  { kind: 'integration', when: 'once', perPlan: 0, perWorkload: 0.25, perSeller: 5, perLever: 1 },
  { kind: 'security-review', when: 'once', perPlan: 0, perWorkload: 0, perSeller: 5, perLever: 0 },
  { kind: 'training', when: 'once', perPlan: 2, perWorkload: 0, perSeller: 0, perLever: 0 },
  {
    kind: 'monitoring',
    when: 'monthly',
    perPlan: 0.5,
    perWorkload: 0,
    perSeller: 0.5,
    perLever: 0,
  },
  { kind: 'review', when: 'monthly', perPlan: 0, perWorkload: 0.1, perSeller: 0, perLever: 0 },
  { kind: 'gateway', when: 'monthly', perPlan: 0, perWorkload: 0, perSeller: 0.25, perLever: 0 },
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
 * @param moves of the plan as they were evaluated. @returns `undefined` when the dollar has no rate: not known, not zero.
 */
export function defaultCostItems(
  plan: PlanDocument,
  moves: readonly MoveResult[],
  input: PlanInput,
): readonly PlanCostItem[] | undefined {
  const dollar = dollarsIn(input, amountOf(USD_PER_DAY))
  if (dollar === undefined) return undefined
  const workloads = new Set(moves.map(({ workload }) => workload)).size
  const levers = leverWorkloads(plan)
  if (workloads === 0 && levers === 0) return []
  const today = sellersOnBill(input.workloads)
  const targets = new Set(moves.map(({ to }) => to.seller))
  const sellers = [...targets].filter((seller) => !today.has(seller)).length
  const money = (amount: Amount) => ({ [input.reportingCurrency]: formatAmount(amount) })
  const effort = (days: number): Range<Readonly<Record<string, string>>> =>
    forEachEnd((end) => money(multiply(dollar, amountOf(days * ENDS_OF_EFFORT[end]))))
  const items = EFFORTS.flatMap(({ kind, when, perPlan, perWorkload, perSeller, perLever }) => {
    const nodes = kind === 'monitoring' && targets.has(SELF_HOSTED) ? NODE_DAYS : 0
    const moving = workloads === 0 ? 0 : perPlan + perWorkload * workloads + perSeller * sellers
    const days = moving + perLever * levers + nodes
    return days === 0 ? [] : [{ kind, when, amount: effort(days), basis: BASIS }]
  })
  return workloads === 0 ? items : [...items, dualRunning(plan, input)]
}

/** The workloads of each lever that names them, added up: each has to be changed by somebody. */
function leverWorkloads(plan: PlanDocument): number {
  return shareLeversOf(plan).reduce((sum, { where }) => sum + (where.workload?.length ?? 0), 0)
}

/** What a change is expected to cost over a horizon, in the reporting currency: the mean of each cost's three ends. */
export interface ExpectedCosts {
  readonly plan: number
  readonly workload: number
  readonly seller: number
  /** One lever on one workload. */
  readonly lever: number
  /** Per unit of the candidates' monthly bill. */
  readonly dualRunning: number
}

/** The default costs before it is known what moves. @returns `undefined` when the dollar has no rate. */
export function expectedCosts(input: PlanInput, horizonMonths: number): ExpectedCosts | undefined {
  const dollar = dollarsIn(input, amountOf(USD_PER_DAY))
  if (dollar === undefined) return undefined
  const perDay = amountToNumber(dollar) * triangularMean(ENDS_OF_EFFORT)
  const costOf = (per: 'perPlan' | 'perWorkload' | 'perSeller' | 'perLever'): number =>
    EFFORTS.reduce((sum, effort) => {
      const times = effort.when === 'monthly' ? horizonMonths : 1
      return sum + effort[per] * times * perDay
    }, 0)
  return {
    plan: costOf('perPlan'),
    workload: costOf('perWorkload'),
    seller: costOf('perSeller'),
    lever: costOf('perLever'),
    dualRunning: triangularMean(MONTHS_OF_DUAL_RUNNING),
  }
}

/** Dual running: the candidates' monthly bill for some months. A newer generation at the same seller needs none. */
function dualRunning(plan: PlanDocument, input: PlanInput): PlanCostItem {
  const { reportingCurrency } = input
  const monthly = overHorizon(newBill(plan, input), input, 1)
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

/** What the candidates likely charge in the observed period, without those that keep seller and tier. */
function newBill(plan: PlanDocument, input: PlanInput): Amount {
  const levers = plan.levers.map(({ kind }, index) => ({ kind, index }))
  const terms = termsAt(plan, 'likely')
  const { byWorkload } = gatherLots(plan, input, false)
  let bill: Amount = ZERO
  for (const [index, lots] of byWorkload) {
    const workload = input.workloads[index]
    if (workload === undefined) continue
    const isNew = plan.moves.map(({ to }) => !keepsSellerAndTier(workload, to))
    for (const { outcomes } of runScenario(lots, levers, terms).states) {
      for (const { move, run } of outcomes) if (isNew[move] === true) bill = add(bill, run)
    }
  }
  return bill
}

function keepsSellerAndTier({ provider, paidTier }: PlanWorkload, to: Target): boolean {
  const seller = sellerId(to.seller)
  if (seller !== sellerId(provider) || paidTier === null) return false
  return paidTierOf(seller, to.model)?.tier === paidTier
}
