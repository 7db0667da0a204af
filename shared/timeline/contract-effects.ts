import { formatAmount, subtract, ZERO, type Amount } from '../domain/amount.ts'
import { formatDay, nextDay, parseIsoDay, type Day } from '../domain/day.ts'
import type { ContractEffect, ContractEffects } from '../views/plan-timeline.ts'
import type { PlanDocument } from '../document/user/plan-document.ts'
import type { Range } from '../domain/range.ts'
import { evaluatePlan } from '../plan/evaluate-plan.ts'
import type { PlanInput } from '../plan/planning-input.ts'
import { forEachEnd } from '../domain/range.ts'
import { amountIn } from '../plan/money-ranges.ts'
import { overHorizon } from '../plan/plan-time.ts'
import { contractPhases, planOnDay } from '../plan/contracts/contract-phases.ts'
import { prepaidEffects } from '../plan/contracts/prepaid-balances.ts'

/** A monthly contract, as it is reported and as it is added to a plan. */
type DatedContract = Pick<ContractEffect, 'kind' | 'provider' | 'until'> & {
  readonly bind: (plan: PlanDocument) => PlanDocument
}

/**
 * What each running contract takes off a plan, and the day from which none does. Contracts interact: work on reserved
 * capacity does not move, so it cannot cause a shortfall. They are applied in sequence, so that their effects add up
 * to the effect of all of them.
 *
 * @param from the day of the decision. @throws ProblemError for money in a currency without a rate.
 */
export function contractEffects(plan: PlanDocument, input: PlanInput, from: Day): ContractEffects {
  const contracts = contractsRunning(plan, from)
  const prepaid = balanceEffects(plan, input, from)
  const effects = effectsInTurn(plan, contracts, input, from)
  const used = prepaid.reduce(
    (day, { binds, until }) => later(day, binds ? until : undefined),
    from,
  )
  const free = freeOf(plan, contracts, effects, input, from)
  return { effects: [...effects, ...prepaid], freeFrom: formatDay(free > used ? free : used) }
}

/** Reserved capacity first, because it decides what moves; then discount tiers; then commitments. */
function contractsRunning(plan: PlanDocument, from: Day): readonly DatedContract[] {
  const runs = ({ until }: { readonly until: string }): boolean =>
    (parseIsoDay(until) ?? from) >= from
  const reserved = (plan.contracts ?? []).filter(runs).flatMap((it): DatedContract[] => {
    const { kind, provider, until } = it
    if (kind === 'prepaid') return []
    const bind = (to: PlanDocument) => ({ ...to, contracts: [...(to.contracts ?? []), it] })
    return [{ kind, provider, until, bind }]
  })
  const tiers = (plan.discountTiers ?? []).filter(runs).map((it): DatedContract => {
    const bind = (to: PlanDocument) => ({ ...to, discountTiers: [...(to.discountTiers ?? []), it] })
    return { kind: 'discount-tier', provider: it.provider, until: it.until, bind }
  })
  const commitments = plan.commitments.filter(runs).map((it): DatedContract => {
    const bind = (to: PlanDocument) => ({ ...to, commitments: [...to.commitments, it] })
    return { kind: 'commitment', provider: it.provider, until: it.until, bind }
  })
  return [...reserved, ...tiers, ...commitments]
}

function effectsInTurn(
  plan: PlanDocument,
  contracts: readonly DatedContract[],
  input: PlanInput,
  from: Day,
): readonly ContractEffect[] {
  let bound: PlanDocument = { ...plan, commitments: [], discountTiers: [], contracts: [] }
  const saving = () => monthlySaving(planOnDay(bound, input, from), input)
  if (contracts.length === 0) return []
  let before = saving()
  return contracts.map(({ kind, provider, until, bind }) => {
    bound = bind(bound)
    const after = saving()
    const effect = forEachEnd((end) => subtract(after[end], before[end]))
    before = after
    return asEffect({ kind, provider, until }, effect, input)
  })
}

/** The day after the last day on which a running contract takes something off. */
function freeOf(
  plan: PlanDocument,
  contracts: readonly DatedContract[],
  all: readonly ContractEffect[],
  input: PlanInput,
  from: Day,
): Day {
  const days = [...new Set([from, ...contracts.map(({ until }) => later(from, until))])].sort(
    (a, b) => a - b,
  )
  const lastBound = days.findLastIndex((day) => {
    const still = contracts.filter(({ until }) => (parseIsoDay(until) ?? day) >= day)
    const effects =
      still.length === contracts.length ? all : effectsInTurn(plan, still, input, from)
    return effects.some(({ binds }) => binds)
  })
  return days[lastBound + 1] ?? from
}

function later(day: Day, until: string | undefined): Day {
  const end = until === undefined ? undefined : parseIsoDay(until)
  return end !== undefined && end >= day ? nextDay(end) : day
}

function asEffect(
  contract: Pick<ContractEffect, 'kind' | 'provider' | 'until'>,
  effect: Range<Amount>,
  { reportingCurrency }: PlanInput,
): ContractEffect {
  const { kind, provider, until } = contract
  return {
    kind,
    provider,
    until,
    effect: forEachEnd((end) => ({ [reportingCurrency]: formatAmount(effect[end]) })),
    binds: effect.likely < ZERO,
  }
}

function monthlySaving(plan: PlanDocument, input: PlanInput): Range<Amount> {
  const { saving } = evaluatePlan(plan, input, { drivers: false, moves: false })
  return forEachEnd((end) => overHorizon(amountIn(saving[end], input.reportingCurrency), input, 1))
}

/** Prepaid balances are reported one by one: what is lost of each at its end. */
function balanceEffects(plan: PlanDocument, input: PlanInput, from: Day): ContractEffect[] {
  const last = (plan.contracts ?? []).reduce<Day>((day, { until }) => later(day, until), from)
  const phases = contractPhases(plan, input, { start: from, end: last })
  return prepaidEffects(plan, input, phases).map(({ contract, effect }) =>
    asEffect(contract, effect, input),
  )
}
