import type { StorageApi } from '../../../shared/api/storage-api.ts'
import type { WorkspaceSession } from '../session/workspace-session.ts'

/** What is missing from the stored data, and the ways on where it cannot be used. */
export function storageService({ store }: WorkspaceSession): StorageApi {
  return {
    storageGaps: (workspaceId) => store.gaps(workspaceId),
    exportReadable: (workspaceId) => store.salvage(workspaceId ?? undefined),
    removeEverything: () => store.removeEverything(),
  }
}
