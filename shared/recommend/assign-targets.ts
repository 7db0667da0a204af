import type { NoAnswer } from '../document/alternatives.ts'
import type { GradeReason } from '../document/evidence.ts'
import { sellerId, type SellerId } from '../domain/seller.ts'
import type { ChosenTarget } from '../assumptions/option-settings.ts'
import type { SwitchFactors } from '../assumptions/switch-factors.ts'
import type { Target } from '../assumptions/target.ts'
import type { PlanInput } from '../plan/planning-input.ts'
import { sellersOnBill } from '../plan/sellers-on-bill.ts'
import type { Work } from '../plan/work.ts'
import { chooseSellers } from './choose-sellers.ts'
import type { ExpectedCosts } from './default-costs.ts'

/** A target of some work, in the reporting currency. */
export interface RankedTarget {
  readonly target: Target
  readonly factors: SwitchFactors
  /** Likely, in the observed period, before the cost of the change. */
  readonly saving: number
  /** Expected over the horizon, after the cost of moving this work. */
  readonly worth: number
  readonly evidence: GradeReason
}

/** The chosen targets of one option. */
export interface Assignment {
  /** For each workload where it goes, or would go at best. */
  readonly byWorkload: readonly ChosenTarget[]
  /** The workloads that move, by their index. */
  readonly moved: ReadonlySet<number>
  /** Whether the moves pay for what they cost. */
  readonly pays: boolean
}

/**
 * Gives each workload the target by which all moves together bring most, after what they cost together. Where no set
 * of moves pays for itself, every workload that saves before costs goes where it saves most: the option then says
 * what it costs to take it.
 */
export function assignTargets(
  works: readonly Work[],
  candidates: readonly (readonly RankedTarget[] | NoAnswer)[],
  input: PlanInput,
  costs: ExpectedCosts | undefined,
): Assignment {
  const ranked = candidates.map((each) => (typeof each === 'string' ? [] : each))
  const paying = bestTogether(ranked, input, costs)
  const chosen = ranked.map((targets, index) => {
    const best = paying?.[index]
    return best !== undefined && best.worth > 0 ? best : bestBy(targets, ({ saving }) => saving)
  })
  const moves = (index: number): boolean =>
    paying === undefined ? (chosen[index]?.saving ?? 0) > 0 : (paying[index]?.worth ?? 0) > 0
  return {
    byWorkload: works.map(({ workload }, index): ChosenTarget => {
      const best = chosen[index]
      const why = candidates[index]
      if (best === undefined) {
        return { kind: 'none', why: typeof why === 'string' ? why : 'no-candidate' }
      }
      const { target: to, factors } = best
      return { kind: 'found', workload: workload.id, to, factors, hosting: undefined }
    }),
    moved: new Set(works.flatMap((_, index) => (moves(index) ? [index] : []))),
    pays: paying !== undefined,
  }
}

/** For each workload its best target within the best set of sellers; `undefined` where no set pays for itself. */
function bestTogether(
  ranked: readonly (readonly RankedTarget[])[],
  input: PlanInput,
  costs: ExpectedCosts | undefined,
): readonly (RankedTarget | undefined)[] | undefined {
  const today = sellersOnBill(input.workloads)
  const costOf = (seller: SellerId): number => (today.has(seller) ? 0 : (costs?.seller ?? 0))
  const sellerOf = ({ target }: RankedTarget): SellerId => sellerId(target.seller)
  const worths = ranked.map((targets) =>
    targets.map((each) => ({ seller: sellerOf(each), worth: each.worth })),
  )
  const sellers = chooseSellers(worths, costOf)
  const best = ranked.map((targets) =>
    bestBy(
      targets.filter((each) => sellers.has(sellerOf(each))),
      ({ worth }) => worth,
    ),
  )
  const gain = best.reduce((sum, each) => sum + Math.max(0, each?.worth ?? 0), 0)
  const shared = [...sellers].reduce((sum, seller) => sum + costOf(seller), costs?.plan ?? 0)
  return gain > shared ? best : undefined
}

/** The target with the most; of equal ones that with the better evidence. */
function bestBy(
  targets: readonly RankedTarget[],
  of: (target: RankedTarget) => number,
): RankedTarget | undefined {
  return targets.reduce<RankedTarget | undefined>((best, it) => {
    if (best === undefined || of(it) > of(best)) return it
    return of(it) === of(best) && it.evidence.grade < best.evidence.grade ? it : best
  }, undefined)
}
