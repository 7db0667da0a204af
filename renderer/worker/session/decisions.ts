import type { RuleDocument, RuleOverride } from '../../../shared/document/user/rule-document.ts'
import type { TierOverride } from '../../../shared/api/tier-override.ts'
import type { Override } from '../../../shared/classify/rule-set.ts'
import type { ModelAlias } from '../../../shared/document/user/price-document.ts'
import type { WorkspaceRecord } from '../../storage/database.ts'

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

/** Decisions but for those on some workloads, which are given back to the rules. */
export function withoutDecisions(
  overrides: readonly TierOverride[],
  workloadIds: readonly string[],
): readonly TierOverride[] {
  const givenBack = new Set(workloadIds)
  return overrides.filter(({ workloadId }) => !givenBack.has(workloadId))
}

/**
 * A rule document without its decisions on one workload, and these as a workspace keeps them.
 *
 * @param now ISO 8601; a document knows only the day of a decision.
 */
export function splitDecisions(
  document: RuleDocument,
  now: string,
): { readonly rules: RuleDocument; readonly decided: readonly TierOverride[] } {
  const isOther = ({ workload, tier }: RuleOverride): boolean =>
    workload === undefined || tier === null
  const decided = document.overrides.flatMap(
    ({ workload, tier, task, author, date, note }): readonly TierOverride[] =>
      workload === undefined || tier === null
        ? []
        : [
            {
              workloadId: workload,
              neededTier: tier,
              task: task ?? null,
              author,
              note: note ?? '',
              at: `${date}${now.slice(10)}`,
            },
          ],
  )
  return { rules: { ...document, overrides: document.overrides.filter(isOther) }, decided }
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
