import type { EngineApi } from '../../../shared/api/engine-api.ts'
import type { WorkspaceSession } from '../session/workspace-session.ts'
import { backupsService } from './backups-service.ts'
import { booksService } from './books-service.ts'
import { historyService } from './history-service.ts'
import { plansService } from './plans-service.ts'
import { pricesService } from './prices-service.ts'
import { stagingService } from './staging-service.ts'
import { storageService } from './storage-service.ts'
import { tiersService } from './tiers-service.ts'
import { workspaceFilesService } from './workspace-files-service.ts'
import { workspacesService } from './workspaces-service.ts'

/**
 * The engine behind the window: the same core as the command's, over workspaces in IndexedDB. The object is the table of
 * all that can be called across the port.
 */
export function engineService(session: WorkspaceSession): EngineApi {
  return {
    ...workspacesService(session),
    ...stagingService(session),
    ...storageService(session),
    ...booksService(session),
    ...pricesService(session),
    ...tiersService(session),
    ...plansService(session),
    ...historyService(session),
    ...backupsService(session),
    ...workspaceFilesService(session),
  }
}
