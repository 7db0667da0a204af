import type { EditablePlan } from '../../../../shared/api/plans-api.ts'
import type { PlanWave } from '../../../../shared/document/user/plan-document.ts'
import { asVersion2 } from './plan-draft.ts'

/** Longest horizon a plan file may state. */
export const MOST_MONTHS = 600

/** The plan over another number of months. */
export function withHorizon(plan: EditablePlan, horizonMonths: number): EditablePlan {
  return { ...plan, horizonMonths }
}

/** @param monthlyRate share by which the volume grows in a month. */
export function withGrowth(plan: EditablePlan, monthlyRate: number): EditablePlan {
  return { ...plan, growth: { monthlyRate } }
}

/** @param discountRate share of a year, for the present value. */
export function withDiscountRate(plan: EditablePlan, discountRate: number): EditablePlan {
  return { ...asVersion2(plan), discountRate }
}

/** The plan with one more wave, of all work that no wave before it names. */
export function withWave(plan: EditablePlan, name: string): EditablePlan {
  const waves = plan.waves ?? []
  const last = waves.at(-1)
  const startsAfterMonths = last === undefined ? 0 : last.startsAfterMonths + 1
  const wave: PlanWave = { name, where: {}, startsAfterMonths, rampMonths: 0 }
  return { ...asVersion2(plan), waves: [...waves, wave] }
}

export function withWaveAt(
  plan: EditablePlan,
  place: number,
  change: Partial<PlanWave>,
): EditablePlan {
  const waves = (plan.waves ?? []).map((wave, at) => (at === place ? { ...wave, ...change } : wave))
  return { ...asVersion2(plan), waves }
}

export function withoutWave(plan: EditablePlan, place: number): EditablePlan {
  return { ...asVersion2(plan), waves: (plan.waves ?? []).toSpliced(place, 1) }
}
