import type { ChargeDraft } from '../../domain/charge.ts'
import type { FileContext } from '../format.ts'

/**
 * Where an export's input figure contains what was cached: leaves the uncached part in `draft.input`.
 * More cached than input tokens is noted, and the uncached part is zero. An unknown total stays unknown.
 */
export function setUncachedInput(
  draft: ChargeDraft,
  total: number | undefined,
  { warn }: FileContext,
): void {
  const cached = (draft.cacheRead ?? 0) + (draft.cacheWrite5m ?? 0) + (draft.cacheWrite1h ?? 0)
  draft.input = total === undefined ? undefined : Math.max(0, total - cached)
  if (cached > (total ?? 0)) {
    warn(
      'cached-exceeds-input',
      'More cached tokens than input tokens; uncached input was set to 0.',
    )
  }
}
