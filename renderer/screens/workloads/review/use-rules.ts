import { useEffect } from 'react'
import type { RulesView } from '../../../../shared/api/tiers-api.ts'
import { useApp } from '../../../state/store.ts'

/** The workspace's own rules, asked for when first needed, and how they are saved. */
export function useRules(): {
  readonly own: RulesView['own'] | undefined
  readonly view: RulesView | undefined
  readonly save: (document: RulesView['own']) => Promise<boolean>
} {
  const view = useApp((state) => state.rulesView)
  const workspaceId = useApp((state) => state.workspaceId)
  const loadRules = useApp((state) => state.loadRules)
  const save = useApp((state) => state.saveRules)
  useEffect(() => {
    void loadRules()
  }, [loadRules, workspaceId])
  return { own: view?.own, view, save }
}
