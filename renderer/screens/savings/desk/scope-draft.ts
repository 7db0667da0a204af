import type { AnalysisDocument } from '../../../../shared/document/analysis-document.ts'
import type { Where } from '../../../../shared/document/user/plan-parts.ts'
import { TIERS } from '../../../../shared/domain/tier.ts'

/** The parts of a scope that a simple choice changes. */
export const SCOPE_KEYS = ['neededTier', 'provider', 'project'] as const

export type ScopeKey = (typeof SCOPE_KEYS)[number]

export type ScopeChoices = Readonly<Record<ScopeKey, readonly string[]>>

/** Stands for more than one value, which only a file can state; choosing something else replaces it. */
export const SEVERAL = '*'

/** What the bills know to choose from, by name. */
export function scopeChoices({ workloads }: AnalysisDocument): ScopeChoices {
  const named = (pick: (at: (typeof workloads)[number]) => string | null) =>
    [...new Set(workloads.flatMap((each) => pick(each) ?? []))].sort((a, b) => a.localeCompare(b))
  const needed = new Set(workloads.map(({ neededTier }) => neededTier))
  return {
    neededTier: TIERS.filter((tier) => needed.has(tier)),
    provider: named(({ provider }) => provider),
    project: named(({ project, projectId }) => project ?? projectId),
  }
}

/** What is chosen: nothing for all, one value, or `SEVERAL`. */
export function scopeChoice(where: Where, key: ScopeKey): string {
  const [only, second] = where[key] ?? []
  return second === undefined ? (only ?? '') : SEVERAL
}

/** The scope with one value for a key, or without the key. */
export function withScope(where: Where, key: ScopeKey, value: string): Where {
  if (value === SEVERAL) return where
  if (key !== 'neededTier')
    return { ...without(where, key), ...(value === '' ? {} : { [key]: [value] }) }
  const tier = TIERS.find((each) => each === value)
  return { ...without(where, key), ...(tier === undefined ? {} : { neededTier: [tier] }) }
}

/** A key that is not wanted must be absent: a plan file with an empty list is refused. */
function without(where: Where, key: ScopeKey): Where {
  return Object.fromEntries(Object.entries(where).filter(([each]) => each !== key))
}
