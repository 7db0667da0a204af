import type { BackupsApi } from './backups-api.ts'
import type { BooksApi } from './books-api.ts'
import type { HistoryApi } from './history-api.ts'
import type { PlansApi } from './plans-api.ts'
import type { PricesApi } from './prices-api.ts'
import type { StagingApi } from './staging-api.ts'
import type { StorageApi } from './storage-api.ts'
import type { TiersApi } from './tiers-api.ts'
import type { WorkspaceFilesApi } from './workspace-files-api.ts'
import type { WorkspacesApi } from './workspaces-api.ts'

/**
 * What the window may ask of the worker. The object that implements it is the list of what can be called across the
 * port: a method that is left out there, or is not declared here, does not compile.
 */
export interface EngineApi
  extends
    BackupsApi,
    BooksApi,
    HistoryApi,
    PlansApi,
    PricesApi,
    StagingApi,
    StorageApi,
    TiersApi,
    WorkspaceFilesApi,
    WorkspacesApi {}
