import { scale, ZERO, type Amount } from '../../domain/amount.ts'
import {
  monthAfter,
  nextDay,
  parseIsoDay,
  periodOfMonth,
  splitByMonth,
  type Day,
  type Period,
} from '../../domain/day.ts'
import type { PlanDocument } from '../../document/user/plan-document.ts'
import type { Where } from '../../document/user/plan-parts.ts'
import type { PlanInput } from '../planning-input.ts'
import { workloadFilter } from '../plan-scope.ts'
import { lastCoveredMonth, observedMonths, type ExactMonths } from '../plan-time.ts'

/** A last day so far in the future that a contract binds in every observed month. */
const ALWAYS = '9999-12-31'

/**
 * Part of the horizon in which the same contracts run, with the plan as they leave it. The plan is measured on the
 * observed months: contracts that run bind in all of them, contracts that have ended in none, and work on reserved
 * capacity does not move.
 */
export interface ContractPhase {
  readonly period: Period
  readonly plan: PlanDocument
}

/**
 * The horizon of a plan: whole months, the first of them the one after the last month of the bills, because an
 * analysis has no clock.
 *
 * @returns `undefined` where no day is covered.
 */
export function horizonPeriod({ coveredDays }: PlanInput, months: number): Period | undefined {
  const last = lastCoveredMonth(coveredDays)
  if (last === undefined) return undefined
  const { start } = periodOfMonth(monthAfter(last, 1))
  return { start, end: periodOfMonth(monthAfter(last, months + 1)).start }
}

/**
 * The one rule for contracts over time: each binds up to its last day, inclusive, and not after it. Options, plans
 * by date, timeline and draws all add up these phases.
 *
 * @param plan with every contract that the company has. @returns in order, without gaps.
 * @throws RangeError when a contract ends on no day. Source: ADVICE.md, section 4.
 */
export function contractPhases(
  plan: PlanDocument,
  input: PlanInput,
  { start, end }: Period,
): readonly ContractPhase[] {
  const ends = contractsOf(plan).map(({ until }) => nextDay(lastDay(until)))
  const inside = ends.filter((day) => day > start && day < end)
  const days = [...new Set([start, ...inside, end])].sort((a, b) => a - b)
  return days.slice(0, -1).map((day, at) => ({
    period: { start: day, end: days[at + 1] ?? end },
    plan: planOnDay(plan, input, day),
  }))
}

/** The plan under the contracts that run on a day, measured on the observed months. @throws as `contractPhases`. */
export function planOnDay(plan: PlanDocument, input: PlanInput, day: Day): PlanDocument {
  const runs = ({ until }: { readonly until: string }): boolean => lastDay(until) >= day
  const reserved = (plan.contracts ?? []).flatMap((contract) =>
    contract.kind === 'provisioned' && runs(contract) ? [contract] : [],
  )
  return {
    ...withoutReserved(plan, input, reserved),
    commitments: plan.commitments.filter(runs).map((it) => ({ ...it, until: ALWAYS })),
    discountTiers: (plan.discountTiers ?? []).filter(runs).map((it) => ({ ...it, until: ALWAYS })),
  }
}

/** Whether a plan has a contract of any kind. */
export function hasContracts(plan: PlanDocument): boolean {
  return contractsOf(plan).length > 0
}

/** Money of the observed period carried to the days of another period at constant volume. */
export function carriedTo(amount: Amount, { coveredDays }: PlanInput, period: Period): Amount {
  const { numerator } = observedMonths(coveredDays)
  return numerator === 0n ? ZERO : scale(amount, monthsOfPeriod(period).numerator, numerator)
}

/** The length of a period in months: the sum over its months of days ÷ days of the month. */
export function monthsOfPeriod(period: Period): ExactMonths {
  return observedMonths(
    new Map(splitByMonth(period).map(({ month, start, end }) => [month, end - start])),
  )
}

function contractsOf(plan: PlanDocument): readonly { readonly until: string }[] {
  return [...plan.commitments, ...(plan.discountTiers ?? []), ...(plan.contracts ?? [])]
}

/** Moves and levers that leave out the work on a provider's reserved capacity. */
function withoutReserved(
  plan: PlanDocument,
  input: PlanInput,
  reserved: readonly { readonly provider: string; readonly where: Where }[],
): PlanDocument {
  if (reserved.length === 0) return plan
  const isReserved = reserved.map(({ provider, where }) =>
    workloadFilter({ ...where, provider: [provider] }),
  )
  const free = input.workloads.filter((workload) => !isReserved.some((test) => test(workload)))
  const narrowed = (where: Where): Where => ({
    workload: free.filter(workloadFilter(where)).map(({ id }) => id),
  })
  return {
    ...plan,
    moves: plan.moves.map((move) => ({ ...move, where: narrowed(move.where) })),
    levers: plan.levers.map((lever) =>
      lever.kind === 'model-switch' ? lever : { ...lever, where: narrowed(lever.where) },
    ),
  }
}

function lastDay(until: string): Day {
  const day = parseIsoDay(until)
  if (day === undefined) throw new RangeError(`not a day: ${until}`)
  return day
}
