import { shareLeversOf, type PlanDocument, type PlanWave } from '../document/user/plan-document.ts'
import type { PlanInput, PlanWorkload } from '../plan/planning-input.ts'
import { workloadFilter } from '../plan/plan-scope.ts'
import { workOf } from '../plan/work.ts'

/** A wave with its share of the plan. */
export interface WeighedWave extends Pick<PlanWave, 'name' | 'startsAfterMonths' | 'rampMonths'> {
  /** From 0 to 1; all waves together are 1. */
  readonly weight: number
}

/**
 * Every wave's share of the spend that the plan reaches. Work belongs to the first wave that names it; work that none
 * names moves in the first month.
 */
export function weighWaves(plan: PlanDocument, input: PlanInput): readonly WeighedWave[] {
  const waves = plan.waves ?? []
  const inWave = waves.map(({ where }) => workloadFilter(where))
  const isReached = reachOf(plan)
  const spends = [...waves.map(() => 0), 0]
  for (const { workload, spend } of workOf(input)) {
    if (!isReached(workload) || spend <= 0) continue
    const found = inWave.findIndex((test) => test(workload))
    const at = found < 0 ? waves.length : found
    spends[at] = (spends[at] ?? 0) + spend
  }
  const total = spends.reduce((sum, spend) => sum + spend, 0)
  const rest = { name: '', startsAfterMonths: 0, rampMonths: 0 }
  return [...waves, rest].flatMap(({ name, startsAfterMonths, rampMonths }, at) => {
    const isOnly = total === 0 && at === waves.length
    const weight = isOnly ? 1 : total === 0 ? 0 : (spends[at] ?? 0) / total
    return weight === 0 ? [] : [{ name, startsAfterMonths, rampMonths, weight }]
  })
}

/** The share of the full saving that is reached in a month, counted from 0. */
export function activePart(waves: readonly WeighedWave[], month: number): number {
  const sum = waves.reduce((part, { startsAfterMonths, rampMonths, weight }) => {
    const run = month - startsAfterMonths + 1
    if (run <= 0) return part
    return part + weight * (rampMonths === 0 ? 1 : Math.min(1, run / rampMonths))
  }, 0)
  return Math.min(1, sum)
}

function reachOf(plan: PlanDocument): (workload: PlanWorkload) => boolean {
  const tests = [...plan.moves, ...shareLeversOf(plan)].map(({ where }) => workloadFilter(where))
  return (workload) => tests.some((test) => test(workload))
}
