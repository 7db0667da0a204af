import { modelRecord, resolveModel } from '../catalogue/catalogue.ts'
import { sellerTerms } from '../catalogue/switches.ts'
import { TARGET_WARNINGS, type TargetWarning } from '../document/move-warning.ts'
import { isAbove } from '../domain/tier.ts'
import type { PlanInput, PlanWorkload } from './planning-input.ts'
import { contextNeed, modalityOf } from './work-needs.ts'

/**
 * Warnings if the target does not fit the work according to the catalog; unknown facts give no warning.
 *
 * @param tokens of the workload in the whole period.
 */
export function targetWarnings(
  work: PlanWorkload,
  tokens: number,
  to: { readonly seller: string; readonly model: string },
): readonly TargetWarning[] {
  const found = resolveModel(to.seller, to.model)
  const record = found.kind === 'found' ? modelRecord(found.model) : undefined
  if (record === undefined) return []
  const need = contextNeed(tokens, work.requests)
  const holds: Readonly<Record<TargetWarning, boolean>> = {
    'below-needed-tier':
      work.neededTier !== null &&
      record.tier !== undefined &&
      isAbove(work.neededTier, record.tier),
    'licence-non-commercial': record.licence === 'non-commercial',
    'modality-differs':
      modalityOf(work.model ?? '', work.task ?? null) !== modalityOf(record.id, null),
    'trains-on-data': sellerTerms(to.seller)?.trains.startsWith('by default') ?? false,
    'window-too-small': need !== undefined && record.context !== undefined && record.context < need,
  }
  return TARGET_WARNINGS.filter((warning) => holds[warning])
}

/** All tokens of every workload, by its place. */
export function tokensByWorkload({ workloads, cells }: PlanInput): readonly number[] {
  const sums = workloads.map(() => 0)
  for (const { workload, tokens } of cells) {
    if (tokens === undefined) continue
    const { input, cacheRead, cacheWrite5m, cacheWrite1h, output } = tokens
    const all = input + cacheRead + cacheWrite5m + cacheWrite1h + output
    sums[workload] = (sums[workload] ?? 0) + all
  }
  return sums
}
