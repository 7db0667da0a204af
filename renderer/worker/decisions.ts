import type { RuleDocument } from '../../shared/document/user/rule-document.ts'
import type { TierOverride } from '../../shared/api/engine-api.ts'
import type { Override } from '../../shared/classify/rule-set.ts'
import type { ModelAlias } from '../../shared/document/user/price-document.ts'
import type { WorkspaceRecord } from '../storage/database.ts'

/** A person without a name still decides; a rule document names somebody. */
const NOBODY = '-'

/** Earlier decisions with newer ones in place of those on the same workload. */
export function withDecisions(
  earlier: readonly TierOverride[],
  newer: readonly TierOverride[],
): readonly TierOverride[] {
  const ids = new Set(newer.map(({ workloadId }) => workloadId))
  return [...earlier.filter(({ workloadId }) => !ids.has(workloadId)), ...newer]
}

/** A confirmed name gives a workload a new id: its decision goes with it. */
export function renamedOverrides(
  overrides: readonly TierOverride[],
  aliases: readonly ModelAlias[],
): readonly TierOverride[] {
  return overrides.map((override) => {
    const alias = aliases.find(
      ({ seller, id }) =>
        override.workloadId.startsWith(`${seller}/`) && override.workloadId.endsWith(`/${id}`),
    )
    if (alias === undefined) return override
    const { length } = alias.id
    return { ...override, workloadId: `${override.workloadId.slice(0, -length)}${alias.model}` }
  })
}

/** The workspace's rules with every decision in them: what the command reads to give the same tiers. */
export function rulesWithDecisions({
  rules,
  overrides,
}: Pick<WorkspaceRecord, 'rules' | 'overrides'>): RuleDocument {
  return {
    ...rules,
    overrides: [
      ...rules.overrides,
      ...overrides.map(({ workloadId, neededTier, task, author, at, note }) => ({
        workload: workloadId,
        tier: neededTier,
        date: at.slice(0, 10),
        author: author === '' ? NOBODY : author,
        ...(task === null ? {} : { task }),
        ...(note === '' ? {} : { note }),
      })),
    ],
  }
}

/** A decision as the classifier takes it. */
export function overrideOf(decision: TierOverride): Override {
  const { workloadId, neededTier, task, note, author, at } = decision
  return {
    workload: workloadId,
    tier: neededTier,
    author,
    date: at.slice(0, 10),
    ...(task === null ? {} : { task }),
    ...(note === '' ? {} : { note }),
  }
}
