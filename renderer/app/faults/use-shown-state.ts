import { useApp } from '../../state/store.ts'

/** Names the workspace that is shown and its state: a boundary tries its children again when either changes. */
export function useShownState(): string {
  return useApp(({ workspaceId, revision }) => `${workspaceId ?? ''} ${revision}`)
}
