import { monthOf, parseIsoDay, type Month } from '../domain/day.ts'
import type { PlanDocument, Where } from '../document/plan-document.ts'
import type { PlanInput } from '../plan/planning-input.ts'
import { workloadFilter } from '../plan/plan-scope.ts'

/** So far away that a contract binds in every observed month. */
const ALWAYS = '9999-12-31'

/**
 * The plan as it stands in one month of the future, with the observed months as the measure: contracts that still
 * run bind all of them, those that have ended bind none, and work on reserved capacity does not move before its end.
 */
export function planInMonth(plan: PlanDocument, input: PlanInput, month: Month): PlanDocument {
  const runs = ({ until }: { readonly until: string }): boolean => lastMonth(until) >= month
  const frozen = (plan.contracts ?? []).flatMap((contract) =>
    contract.kind === 'provisioned' && runs(contract) ? [contract] : [],
  )
  return {
    ...withoutFrozen(plan, input, frozen),
    commitments: plan.commitments.filter(runs).map((it) => ({ ...it, until: ALWAYS })),
    discountTiers: (plan.discountTiers ?? []).filter(runs).map((it) => ({ ...it, until: ALWAYS })),
  }
}

/** What decides which contracts run in a month: months with the same text have the same plan. */
export function contractsInMonth(plan: PlanDocument, month: Month): string {
  return [...plan.commitments, ...(plan.discountTiers ?? []), ...(plan.contracts ?? [])]
    .map(({ until }) => (lastMonth(until) >= month ? '1' : '0'))
    .join('')
}

/** Moves and levers that pass by the work of a provider's reserved capacity. */
function withoutFrozen(
  plan: PlanDocument,
  input: PlanInput,
  frozen: readonly { readonly provider: string; readonly where: Where }[],
): PlanDocument {
  if (frozen.length === 0) return plan
  const isFrozen = frozen.map(({ provider, where }) =>
    workloadFilter({ ...where, provider: [provider] }),
  )
  const free = input.workloads.filter((workload) => !isFrozen.some((test) => test(workload)))
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

function lastMonth(until: string): Month {
  const day = parseIsoDay(until)
  if (day === undefined) throw new RangeError(`not a day: ${until}`)
  return monthOf(day)
}
