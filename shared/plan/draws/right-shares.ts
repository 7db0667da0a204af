import type { PlanDocument } from '../../document/user/plan-document.ts'
import { sellerId } from '../../domain/seller.ts'
import { isAbove } from '../../domain/tier.ts'
import { paidTierOf } from '../../catalogue/catalogue.ts'
import type { NamedDraws } from '../../statistics/named-draws.ts'
import type { PlanInput, PlanWorkload } from '../planning-input.ts'
import { planScopes } from '../plan-scope.ts'
import { likelySavings } from './likely-savings.ts'

/**
 * For each move the share of its saving that rests on a right tier, draw by draw; `undefined` where none of its work
 * may be judged wrongly. The work of a move counts by what it likely saves.
 */
export function rightShares(
  plan: PlanDocument,
  input: PlanInput,
  random: NamedDraws,
): readonly (Float64Array | undefined)[] {
  const scopes = planScopes(plan, input.workloads)
  const reached = plan.moves.map((_, move) =>
    scopes.flatMap(({ moves }, index) => (moves.includes(move) ? [index] : [])),
  )
  const isAtRisk = reached.map((indexes, move) =>
    indexes.some((index) => chanceOf(plan.moves[move]?.to, input.workloads[index]) < 1),
  )
  if (!isAtRisk.includes(true)) return plan.moves.map(() => undefined)
  const savings = likelySavings(plan, input)
  return reached.map((indexes, move) => {
    if (isAtRisk[move] !== true) return undefined
    const parts = indexes.flatMap((index) => {
      const workload = input.workloads[index]
      const weight = Math.abs(savings[index] ?? 0)
      return workload === undefined || weight === 0
        ? []
        : [{ workload, weight, chance: chanceOf(plan.moves[move]?.to, workload) }]
    })
    return rightShare(parts, random)
  })
}

interface Part {
  readonly workload: PlanWorkload
  readonly weight: number
  readonly chance: number
}

function rightShare(parts: readonly Part[], random: NamedDraws): Float64Array {
  const right = new Float64Array(random.draws)
  let all = 0
  for (const { workload, weight, chance } of parts) {
    all += weight
    const happened = chance < 1 ? random.happened(`tier of ${workload.id}`, chance) : undefined
    for (let draw = 0; draw < right.length; draw += 1) {
      right[draw] = (right[draw] ?? 0) + weight * (happened?.[draw] ?? 1)
    }
  }
  return all === 0 ? right.fill(1) : right.map((sum) => sum / all)
}

/**
 * The chance that work can go where a move takes it, as far as that depends on the tier it needs: a target of the tier
 * that is paid today asks nothing new of it, and a person's word is taken.
 */
function chanceOf(
  to: { readonly seller: string; readonly model: string } | undefined,
  workload: PlanWorkload | undefined,
): number {
  if (to === undefined || workload === undefined) return 1
  const { tierChance = null, paidTier } = workload
  if (tierChance === null) return 1
  const target = paidTierOf(sellerId(to.seller), to.model)?.tier
  const isSmaller = target === undefined || paidTier === null || isAbove(paidTier, target)
  return isSmaller ? tierChance : 1
}
