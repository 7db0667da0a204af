import type { OptionSettings } from '../assumptions/option-settings.ts'
import { switchFactorsOf } from '../assumptions/switch-factors-of.ts'
import type { PlanDocument, PlanMove } from '../document/user/plan-document.ts'
import { forEachEnd, type Range } from '../domain/range.ts'
import { sellerId } from '../domain/seller.ts'
import { planScopes } from '../plan/plan-scope.ts'
import { endOf } from '../plan/plan-terms.ts'
import type { PlanInput } from '../plan/planning-input.ts'
import type { OptionCatalogue } from '../recommend/option-catalogue.ts'
import { planOfProposals } from '../recommend/option-plan.ts'
import { rankingPrices } from '../recommend/rank-candidates.ts'
import type { TargetChoice } from '../views/candidate-views.ts'

/**
 * A plan in which some workloads go to a chosen target. What can move of them is as everywhere: the default share, with
 * its range. The target takes its part of it; the moves that were there keep the rest, or lose the workloads where the
 * target takes all.
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
  const proposals = chosen.map((workload) => {
    const factors = switchFactorsOf(workload, to, isThinkingOnly, price, options.factors)
    const part = forEachEnd((end) => factors.share[end] * share)
    return {
      workload: workload.id,
      to,
      factors: { ...factors, share: { ...factors.share, ...part } },
    }
  })
  const added = planOfProposals('chosen', proposals, plan.horizonMonths).moves
  const taken = new Map(proposals.map(({ workload, factors }) => [workload, factors.share]))
  return { ...plan, moves: [...added, ...leftMoves(plan, taken, share, input)] }
}

/** How much of some work is still with today's model, before a move and after the change of the plan. */
interface Left {
  readonly before: Range<number>
  readonly now: Range<number>
}

/**
 * The moves of a plan behind a new one: each keeps `1 − share` of what it moved of the chosen workloads. Since a move
 * works on what the earlier ones left, its own share follows from that.
 *
 * @param taken what the new move takes of each chosen workload.
 */
function leftMoves(
  plan: PlanDocument,
  taken: ReadonlyMap<string, Range<number>>,
  share: number,
  input: PlanInput,
): readonly PlanMove[] {
  const scopes = planScopes(plan, input.workloads)
  const left = new Map<string, Left>()
  return plan.moves.flatMap((move, at) => {
    const reached = input.workloads.flatMap(({ id }, index) =>
      scopes[index]?.moves.includes(at) === true ? [id] : [],
    )
    const chosen = reached.filter((id) => taken.has(id))
    if (chosen.length === 0) return [move]
    const others = reached.filter((id) => !taken.has(id))
    const untouched = others.length === 0 ? [] : [{ ...move, where: { workload: others } }]
    if (share === 1) return untouched
    return [...untouched, ...chosen.map((id) => leftMove(move, id, taken.get(id), share, left))]
  })
}

const WHOLE: Range<number> = { low: 1, likely: 1, high: 1 }

function leftMove(
  move: PlanMove,
  workload: string,
  taken: Range<number> = { low: 0, likely: 0, high: 0 },
  share: number,
  left: Map<string, Left>,
): PlanMove {
  const { before, now } = left.get(workload) ?? {
    before: WHOLE,
    now: forEachEnd((end) => 1 - taken[end]),
  }
  const moved = forEachEnd((end) => before[end] * endOf(move.share, end))
  const kept = forEachEnd((end) => moved[end] * (1 - share))
  left.set(workload, {
    before: forEachEnd((end) => before[end] - moved[end]),
    now: forEachEnd((end) => now[end] - kept[end]),
  })
  const part = forEachEnd((end) => (now[end] <= 0 ? 0 : Math.min(1, kept[end] / now[end])))
  return { ...move, where: { workload: [workload] }, share: part }
}
