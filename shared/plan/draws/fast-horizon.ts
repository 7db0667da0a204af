import { amountToNumber } from '../../domain/amount.ts'
import type { Period } from '../../domain/day.ts'
import type { PlanDocument } from '../../document/user/plan-document.ts'
import type { Range } from '../../domain/range.ts'
import {
  contractPhases,
  horizonPeriod,
  monthsOfPeriod,
  type ContractPhase,
} from '../contracts/contract-phases.ts'
import { endingBalances, type EndingBalance } from '../contracts/prepaid-balances.ts'
import type { PlanInput } from '../planning-input.ts'
import { monthsAsNumber } from '../plan-time.ts'
import { monthsOf } from '../work.ts'
import type { FastTerms } from './fast-lot.ts'
import { fastPlan, fastTerms, type FastPlan } from './fast-plan.ts'

/** A plan over its horizon with every contract on its dates, prepared for thousands of evaluations. */
export interface FastHorizon {
  readonly terms: Range<FastTerms>
  /** Observed months ÷ months of the horizon: scales a saving back to the observed period. */
  readonly observedPart: number
  /** Over the horizon, before the costs of the change. */
  saving(terms: FastTerms): number
  /** The costs of the change over the horizon. */
  costs(terms: FastTerms): number
}

/** A phase in floating point. */
interface FastPhase {
  readonly fast: FastPlan
  /** The length of the phase ÷ that of the observed period. */
  readonly part: number
  /** The same up to the last day of each prepaid balance. */
  readonly partsUntil: readonly number[]
}

/**
 * The same accounting as `savingByDate` in floating point: it differs from the exact result by rounding alone.
 *
 * @throws RangeError where no day is covered. ProblemError for money in a currency without a rate.
 */
export function fastHorizon(plan: PlanDocument, input: PlanInput): FastHorizon {
  const horizon = horizonPeriod(input, plan.horizonMonths)
  if (horizon === undefined) throw new RangeError('no day is covered')
  const contracts = contractPhases(plan, input, horizon)
  const balances = endingBalances(plan, input, contracts)
  const phases = contracts.map((phase) => fastPhase(phase, balances, input))
  return {
    terms: fastTerms(plan, input),
    observedPart: monthsOf(input) / plan.horizonMonths,
    saving: (drawn) => savingOf(phases, balances, drawn),
    costs: ({ monthly, oneOff }) => monthly * plan.horizonMonths + oneOff,
  }
}

function fastPhase(
  { period, plan }: ContractPhase,
  balances: readonly EndingBalance[],
  input: PlanInput,
): FastPhase {
  const observed = monthsOf(input)
  const { start } = period
  return {
    fast: fastPlan(plan, input),
    part: monthsIn(period) / observed,
    partsUntil: balances.map(({ endsOn }) => {
      const end = endsOn < period.end ? endsOn : period.end
      return end <= start ? 0 : monthsIn({ start, end }) / observed
    }),
  }
}

function savingOf(
  phases: readonly FastPhase[],
  balances: readonly EndingBalance[],
  terms: FastTerms,
): number {
  let saving = 0
  const used = balances.map(() => ({ before: 0, after: 0 }))
  for (const { fast, part, partsUntil } of phases) {
    saving += fast.saving(terms) * part
    balances.forEach(({ seller }, at) => {
      const sums = used[at]
      if (sums === undefined) return
      const bill = fast.billOf(seller)
      const length = partsUntil[at] ?? 0
      sums.before += bill.before * length
      sums.after += bill.after * length
    })
  }
  return balances.reduce((sum, balance, at) => {
    const held = amountToNumber(balance.held)
    const { before, after } = used[at] ?? { before: 0, after: 0 }
    return sum + Math.max(0, held - before) - Math.max(0, held - after)
  }, saving)
}

function monthsIn(period: Period): number {
  return monthsAsNumber(monthsOfPeriod(period))
}
