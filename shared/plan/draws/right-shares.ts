import type { PlanDocument } from '../../document/user/plan-document.ts'
import { sellerId } from '../../domain/seller.ts'
import { paidTierOf } from '../../catalogue/catalogue.ts'
import type { NamedDraws } from '../../statistics/named-draws.ts'
import type { PlanInput } from '../planning-input.ts'
import { planScopes } from '../plan-scope.ts'
import { chanceOfTier } from '../tier-chance.ts'
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
  const byMove = plan.moves.map(({ to }, move) => {
    const target = paidTierOf(sellerId(to.seller), to.model)?.tier
    return input.workloads.flatMap((workload, index): Part[] =>
      scopes[index]?.moves.includes(move) === true
        ? [{ index, id: workload.id, chance: chanceOfTier(workload, target) }]
        : [],
    )
  })
  const isAtRisk = (parts: readonly Part[]): boolean => parts.some(({ chance }) => chance < 1)
  if (!byMove.some(isAtRisk)) return byMove.map(() => undefined)
  const savings = likelySavings(plan, input)
  return byMove.map((parts) => (isAtRisk(parts) ? rightShare(parts, savings, random) : undefined))
}

/** A workload of a move. */
interface Part {
  /** In `PlanInput.workloads`. */
  readonly index: number
  readonly id: string
  readonly chance: number
}

function rightShare(
  parts: readonly Part[],
  savings: readonly number[],
  random: NamedDraws,
): Float64Array {
  const right = new Float64Array(random.draws)
  let all = 0
  for (const { index, id, chance } of parts) {
    const weight = Math.abs(savings[index] ?? 0)
    if (weight === 0) continue
    all += weight
    const happened = chance < 1 ? random.happened(`tier of ${id}`, chance) : undefined
    for (let draw = 0; draw < right.length; draw += 1) {
      right[draw] = (right[draw] ?? 0) + weight * (happened?.[draw] ?? 1)
    }
  }
  return all === 0 ? right.fill(1) : right.map((sum) => sum / all)
}
