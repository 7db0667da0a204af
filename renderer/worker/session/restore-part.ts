import { invoiceKey, ownerKey, rateKey } from '../../../shared/api/books-api.ts'
import { changedList, idKey, listChange } from '../../../shared/api/list-change.ts'
import { rulesChange } from '../../../shared/api/tiers-api.ts'
import type { WorkspaceRecord } from '../../storage/database.ts'
import type { WorkspacePatch } from '../../storage/stored-workspace.ts'
import { changedRules } from './changed-rules.ts'

/** The fields of a workspace that an edit set, before and after it. */
export interface FieldChange {
  readonly from: WorkspacePatch
  readonly to: WorkspacePatch
}

/** How the lists of a workspace tell their items apart. */
export const LIST_KEYS = {
  rates: rateKey,
  invoices: invoiceKey,
  owners: ownerKey,
  overrides: ({ workloadId }: { readonly workloadId: string }) => workloadId,
  overlapChoices: idKey,
  tests: idKey,
  scenarios: idKey,
} as const

/**
 * A patch that makes `to` of `from`. Where the record has changed since in other things of the same list, by another
 * window, these stay as they are.
 */
export function fieldPatch(record: WorkspaceRecord, { from, to }: FieldChange): WorkspacePatch {
  const isUntouched = (field: keyof WorkspacePatch): boolean =>
    JSON.stringify(record[field]) === JSON.stringify(from[field])
  const fields = Object.keys(to) as readonly (keyof WorkspacePatch)[]
  if (fields.every(isUntouched)) return to
  return { ...to, ...mergedLists(record, from, to), ...mergedParts(record, from, to) }
}

function mergedLists(
  record: WorkspaceRecord,
  from: WorkspacePatch,
  to: WorkspacePatch,
): WorkspacePatch {
  const merged = <T>(
    kept: readonly T[],
    before: readonly T[] | undefined,
    after: readonly T[] | undefined,
    keyOf: (item: T) => string,
  ): readonly T[] =>
    after === undefined ? kept : changedList(kept, listChange(before ?? [], after, keyOf), keyOf)
  return {
    rates: merged(record.rates, from.rates, to.rates, LIST_KEYS.rates),
    invoices: merged(record.invoices, from.invoices, to.invoices, LIST_KEYS.invoices),
    owners: merged(record.owners, from.owners, to.owners, LIST_KEYS.owners),
    overrides: merged(record.overrides, from.overrides, to.overrides, LIST_KEYS.overrides),
    overlapChoices: merged(
      record.overlapChoices,
      from.overlapChoices,
      to.overlapChoices,
      LIST_KEYS.overlapChoices,
    ),
    tests: merged(record.tests, from.tests, to.tests, LIST_KEYS.tests),
    scenarios: merged(record.scenarios, from.scenarios, to.scenarios, LIST_KEYS.scenarios),
  }
}

/** Documents whose members are decided one by one. */
function mergedParts(
  record: WorkspaceRecord,
  from: WorkspacePatch,
  to: WorkspacePatch,
): WorkspacePatch {
  const rules =
    from.rules === undefined || to.rules === undefined
      ? record.rules
      : changedRules(record.rules, rulesChange(from.rules, to.rules))
  const terms = Object.entries(to.savingsTerms ?? {}).filter(
    ([name, value]) =>
      JSON.stringify(value) !== JSON.stringify(Reflect.get(from.savingsTerms ?? {}, name)),
  )
  return {
    rules,
    savingsTerms: { ...record.savingsTerms, ...Object.fromEntries(terms) },
  }
}
