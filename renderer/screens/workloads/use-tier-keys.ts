import { useEffect } from 'react'
import type { WorkloadEntry } from '../../../shared/document/analysis-document.ts'
import { TIERS } from '../../../shared/domain/tier.ts'
import { useApp } from '../../state/store.ts'

/** Keys 1 to 3 decide the tier of the chosen workload, 0 gives it back to the rule. */
export function useTierKeys(chosen: WorkloadEntry | undefined): void {
  const decideTier = useApp((state) => state.decideTier)
  const clearDecision = useApp((state) => state.clearDecision)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (chosen === undefined || isTyping(event)) return
      const tier = TIERS[Number(event.key) - 1]
      if (tier !== undefined) void decideTier(chosen.id, tier, '')
      if (event.key === '0' && chosen.source === 'override') void clearDecision(chosen.id)
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [chosen, decideTier, clearDecision])
}

/** True when a key belongs to a field, a dialog or a shortcut of the system. */
export function isTyping({ target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey) return true
  return target instanceof Element && target.closest('input, select, textarea, dialog') !== null
}
