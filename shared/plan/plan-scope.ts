import type { PlanDocument } from '../document/user/plan-document.ts'
import type { Where } from '../document/user/plan-parts.ts'
import { sellerId } from '../domain/seller.ts'
import type { PlanWorkload } from './planning-input.ts'

/** Which moves and levers of a plan reach a workload, by their index in the plan. */
export interface PlanScope {
  readonly moves: readonly number[]
  readonly levers: ReadonlySet<number>
  /** Equal for workloads that the plan reaches in the same way. */
  readonly key: string
}

/** The scope of every workload, in their order. */
export function planScopes(
  plan: PlanDocument,
  workloads: readonly PlanWorkload[],
): readonly PlanScope[] {
  const moves = plan.moves.map((move) => workloadFilter(move.where))
  const levers = plan.levers.map((lever) =>
    lever.kind === 'model-switch' ? () => true : workloadFilter(lever.where),
  )
  return workloads.map((workload) => {
    const reached = matching(moves, workload)
    const pulled = matching(levers, workload)
    return {
      moves: reached,
      levers: new Set(pulled),
      key: `${reached.join()}/${pulled.join()}`,
    }
  })
}

/**
 * A test for `where`. All given keys must hold, within a key one match is enough; names and ids match exactly,
 * case-insensitively, providers through the one table of aliases. A workload's names are its id and its keys.
 *
 * Source: HEADLESS.md, "Plan rules", Identity.
 */
export function workloadFilter(where: Where): (workload: PlanWorkload) => boolean {
  const tests: ((workload: PlanWorkload) => boolean)[] = []
  const { neededTier, paidTier, provider, project, workload: ids } = where
  if (neededTier) tests.push((it) => it.neededTier !== null && neededTier.includes(it.neededTier))
  if (paidTier) tests.push((it) => it.paidTier !== null && paidTier.includes(it.paidTier))
  if (provider) {
    const wanted = new Set(provider.map(sellerId))
    tests.push((it) => wanted.has(sellerId(it.provider)))
  }
  if (project) {
    const wanted = new Set(project.map(folded))
    tests.push((it) => it.projectNames.some((name) => wanted.has(folded(name))))
  }
  if (ids) {
    const wanted = new Set(ids.map(folded))
    tests.push((it) => [it.id, ...it.apiKeyNames].some((name) => wanted.has(folded(name))))
  }
  return (it) => tests.every((test) => test(it))
}

function matching(
  filters: readonly ((workload: PlanWorkload) => boolean)[],
  workload: PlanWorkload,
): number[] {
  return filters.flatMap((filter, index) => (filter(workload) ? [index] : []))
}

function folded(name: string): string {
  return name.trim().toLowerCase()
}
