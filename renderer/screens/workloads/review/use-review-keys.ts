import { useCallback, useEffect } from 'react'
import { TIERS } from '../../../../shared/domain/tier.ts'
import type { Contested } from '../../../../shared/review/contested.ts'
import { useApp } from '../../../state/store.ts'
import { isTyping } from '../use-tier-keys.ts'

/**
 * Space selects, arrows move (with shift they extend), `a` accepts, 1 to 3 set a tier, 0 gives back to the rules,
 * Enter keeps what is shown, Escape drops it.
 *
 * @returns moves the choice by rows.
 */
export function useReviewKeys(
  rows: readonly Contested[],
  chosenId: string | undefined,
): (step: number, isExtending: boolean) => void {
  useVerdictKeys(chosenId)
  const choose = useApp((state) => state.chooseWorkload)
  const select = useApp((state) => state.selectForReview)
  const selection = useApp((state) => state.reviewSelection)
  return useCallback(
    (step, isExtending) => {
      const at = rows.findIndex(({ workload }) => workload.id === chosenId)
      const next = rows[at + step]?.workload.id
      if (next === undefined) return
      choose(next)
      const here = rows[at]?.workload.id
      const more = here === undefined ? [next] : [here, next]
      if (isExtending) select([...new Set([...selection, ...more])])
    },
    [rows, chosenId, choose, select, selection],
  )
}

function useVerdictKeys(chosenId: string | undefined): void {
  const select = useApp((state) => state.selectForReview)
  const selection = useApp((state) => state.reviewSelection)
  const pending = useApp((state) => state.reviewPending)
  const preview = useApp((state) => state.previewVerdict)
  const keep = useApp((state) => state.keepVerdict)
  const drop = useApp((state) => state.dropVerdict)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isTyping(event) || isOnButton(event)) return
      const tier = TIERS[Number(event.key) - 1]
      if (event.key === ' ' && chosenId !== undefined) {
        event.preventDefault()
        select(toggled(selection, chosenId))
      } else if (event.key === 'a') void preview('accept')
      else if (tier !== undefined) void preview(tier)
      else if (event.key === '0') void preview('by-rule')
      else if (event.key === 'Enter' && pending?.effects !== undefined) void keep()
      else if (event.key === 'Escape') drop()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [chosenId, selection, pending, select, preview, keep, drop])
}

/** With the workload when it was not there, without it when it was. */
export function toggled(selection: readonly string[], id: string): readonly string[] {
  return selection.includes(id) ? selection.filter((each) => each !== id) : [...selection, id]
}

/** Space and Enter on a button press that button. */
function isOnButton({ key, target }: KeyboardEvent): boolean {
  if (key !== ' ' && key !== 'Enter') return false
  return target instanceof Element && target.closest('button, a, summary') !== null
}
