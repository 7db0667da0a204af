import { isAbove, type Tier } from '../domain/tier.ts'
import type { PlanWorkload } from './planning-input.ts'

/**
 * The chance that work can go to a model of some tier, as far as that depends on the tier it needs: the tier that is
 * paid today asks nothing new of it, and a person's word is taken.
 *
 * @param target `undefined`: not known, so it may be smaller.
 */
export function chanceOfTier(
  { tierChance = null, paidTier }: PlanWorkload,
  target: Tier | undefined,
): number {
  if (tierChance === null) return 1
  const isSmaller = target === undefined || paidTier === null || isAbove(paidTier, target)
  return isSmaller ? tierChance : 1
}
