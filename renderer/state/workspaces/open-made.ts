import type { WorkspaceSummary } from '../../../shared/api/workspaces-api.ts'
import type { AppState } from '../app-state.ts'
import { engine } from '../engine.ts'

/** Opens a workspace that was just made, as one of the list. */
export async function openMade(
  { id }: WorkspaceSummary,
  set: (change: Partial<AppState>) => void,
  get: () => AppState,
): Promise<void> {
  set({ workspaces: await engine().listWorkspaces() })
  await get().openWorkspace(id)
}
