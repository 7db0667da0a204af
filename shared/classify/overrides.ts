import type { Classification } from '../domain/classification.ts'
import { sellerId } from '../domain/seller.ts'
import type { WorkloadProfile } from './profile.ts'
import type { Override } from './rule-set.ts'

/** The last matching override: a later verdict replaces an earlier one. */
export function findOverride(
  profile: WorkloadProfile,
  overrides: readonly Override[],
): Override | undefined {
  return overrides.findLast((override) => fits(profile, override))
}

/** A person's verdict, with the verdict of the rules beneath it. */
export function overridden(override: Override, byRules: Classification): Classification {
  const signed = [override.author, override.date].filter((part) => part !== '').join(', ')
  const note = override.note === undefined ? '' : `: ${override.note}`
  return {
    neededTier: override.tier,
    task: override.task ?? byRules.task,
    confidence: 1,
    guard: byRules.guard,
    reasons: [{ signal: 'override', evidence: `${signed}${note}`, points: 0 }, ...byRules.reasons],
    source: 'override',
  }
}

function fits(profile: WorkloadProfile, override: Override): boolean {
  const { workload, provider, project, apiKey, model } = override
  return (
    (workload === undefined || workload === profile.id) &&
    (provider === undefined || sellerId(provider) === sellerId(profile.provider)) &&
    (project === undefined || hasName(profile.names.project, project)) &&
    (apiKey === undefined || hasName(profile.names.apiKey, apiKey)) &&
    (model === undefined || hasName(profile.model === undefined ? [] : [profile.model], model))
  )
}

function hasName(names: readonly string[], wanted: string): boolean {
  const key = wanted.trim().toLowerCase()
  return names.some((name) => name.trim().toLowerCase() === key)
}
