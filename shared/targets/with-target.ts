import type { OptionSettings } from '../assumptions/option-settings.ts'
import { switchFactorsOf } from '../assumptions/switch-factors-of.ts'
import type { PlanDocument, PlanMove } from '../document/user/plan-document.ts'
import { sellerId } from '../domain/seller.ts'
import type { PlanInput } from '../plan/planning-input.ts'
import type { OptionCatalogue } from '../recommend/option-catalogue.ts'
import { planOfProposals } from '../recommend/option-plan.ts'
import { rankingPrices } from '../recommend/rank-candidates.ts'
import { planScopes } from '../plan/plan-scope.ts'
import type { TargetChoice } from '../views/candidate-views.ts'

/**
 * A plan in which some workloads go to a chosen target. The new moves come first: of a share below 1 the moves that
 * were there take what is left; with all of the work gone they lose those workloads.
 *
 * @throws RangeError for a share outside 0 to 1.
 */
export function withTarget<T extends PlanDocument>(
  plan: T,
  { workloads, seller, model, share }: TargetChoice,
  input: PlanInput,
  catalogue: OptionCatalogue,
  options: OptionSettings,
): T {
  if (!(share > 0 && share <= 1)) throw new RangeError(`a share from 0 to 1: ${String(share)}`)
  const to = { seller: sellerId(seller), model }
  const price = rankingPrices(input)(to)?.entry
  const isThinkingOnly = catalogue
    .openModels()
    .some((open) => open.seller === to.seller && open.model === model && open.isThinkingOnly)
  const chosen = input.workloads.filter(({ id }) => workloads.includes(id))
  const proposals = chosen.map((workload) => ({
    workload: workload.id,
    to,
    factors: switchFactorsOf(workload, to, isThinkingOnly, price, options.factors),
  }))
  const added = planOfProposals('chosen', proposals, plan.horizonMonths).moves
  const kept = share < 1 ? plan.moves : withoutWorkloads(plan, workloads, input)
  return { ...plan, moves: [...added.map((move) => ({ ...move, share })), ...kept] }
}

/** The moves of a plan without some workloads; a move that reached no other is dropped. */
function withoutWorkloads(
  plan: PlanDocument,
  workloads: readonly string[],
  input: PlanInput,
): readonly PlanMove[] {
  const scopes = planScopes(plan, input.workloads)
  const gone = new Set(workloads)
  return plan.moves.flatMap((move, at) => {
    const reached = input.workloads.flatMap(({ id }, index) =>
      scopes[index]?.moves.includes(at) === true ? [id] : [],
    )
    const left = reached.filter((id) => !gone.has(id))
    if (left.length === reached.length) return [move]
    return left.length === 0 ? [] : [{ ...move, where: { workload: left } }]
  })
}
