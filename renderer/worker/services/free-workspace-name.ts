import { freeName } from '../../../shared/api/free-name.ts'
import type { WorkspaceStore } from '../../storage/workspace-store.ts'

/** The name, with a number where another workspace has it. */
export async function freeWorkspaceName(store: WorkspaceStore, wanted: string): Promise<string> {
  return freeName(wanted, new Set((await store.workspaces()).map(({ name }) => name)))
}
