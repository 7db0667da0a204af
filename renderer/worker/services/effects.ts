import type { PlanEffect } from '../../../shared/views/review-views.ts'
import { planEffects } from '../../../shared/review/plan-effects.ts'
import type { WorkspaceRecord } from '../../storage/database.ts'
import { importedFiles } from '../../storage/workspace-store.ts'
import type { WorkspacePatch } from '../../storage/stored-workspace.ts'
import { analyzeWorkspace } from '../session/analyze-workspace.ts'
import type { WorkspaceSession } from '../session/workspace-session.ts'

/** The plans of a workspace as they are, and as a patch would make them; nothing is saved. */
export async function effectsOn(
  session: WorkspaceSession,
  workspaceId: string,
  patch: (workspace: WorkspaceRecord) => WorkspacePatch,
): Promise<readonly PlanEffect[]> {
  const before = await session.analyze(workspaceId)
  const { workspace, files } = await session.store.state(workspaceId)
  const changed = { ...workspace, ...patch(workspace) }
  const after = await analyzeWorkspace(changed, importedFiles(files), session.world.appVersion)
  return planEffects(before.document.plans, after.document.plans)
}
