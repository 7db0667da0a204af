import type {
  ImportSummary,
  WorkspacesApi,
  WorkspaceSummary,
} from '../../../shared/api/workspaces-api.ts'
import { fileEntry } from '../../../shared/analysis/file-entry.ts'
import { assumeCurrencies } from '../../../shared/join/assume-currency.ts'
import { makeReport } from '../../../shared/report/make-report.ts'
import { fileNameOf, isSoundFile } from '../../storage/sound-records.ts'
import { importedFiles, type StoredImport } from '../../storage/workspace-store.ts'
import { decideImport } from '../session/undo.ts'
import type { WorkspaceSession } from '../session/workspace-session.ts'
import { addWorkspace, workspaceSummary } from './new-workspace.ts'
import { sourceRows } from './source-rows.ts'

/** Workspaces, their imports and their analysis. */
export function workspacesService(session: WorkspaceSession): WorkspacesApi {
  const { store, world } = session
  return {
    ...workspaceList(session),
    watchOtherWindows: (onNews) => {
      session.watch(onNews)
      return new Promise<never>(() => undefined)
    },
    listImports: async (workspaceId) => (await store.imports(workspaceId)).map(importSummary),
    setImportUndone: (workspaceId, importId, undone) =>
      decideImport(session, workspaceId, importId, undone),
    analyze: (workspaceId) => session.analyze(workspaceId),
    sourceRows: async (query) => {
      const { workspace, files } = await store.state(query.workspaceId)
      return sourceRows(query, files, store, workspace)
    },
    makeReport: async (workspaceId, kind) => {
      const { document } = await session.analyze(workspaceId)
      const options = { lang: 'en', generatedAt: world.now() } as const
      return new TextEncoder().encode(makeReport(document, kind, options))
    },
  }
}

type WorkspaceList = 'listWorkspaces' | 'createWorkspace' | 'renameWorkspace' | 'removeWorkspace'

function workspaceList(session: WorkspaceSession): Pick<WorkspacesApi, WorkspaceList> {
  const { store } = session
  return {
    listWorkspaces: async () => {
      const records = await store.workspaces()
      const summaries = await Promise.all(records.map((each) => workspaceSummary(store, each)))
      return summaries.sort(byAgeThenName)
    },
    createWorkspace: async (name) =>
      workspaceSummary(store, await addWorkspace(session, name, false)),
    renameWorkspace: async (seen, name) => {
      await session.save(seen, { touches: [{ part: 'name' }], patch: () => ({ name }) })
    },
    removeWorkspace: (id) => session.remove(id),
  }
}

/** The oldest first; copies are as old as what they were made of, and follow it. */
function byAgeThenName(a: WorkspaceSummary, b: WorkspaceSummary): number {
  if (a.createdAt !== b.createdAt) return a.createdAt < b.createdAt ? -1 : 1
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0
}

/** What one import brought; corrected rows stand with the file they belong to. */
function importSummary({ record, files }: StoredImport): ImportSummary {
  const own = files.filter(({ repair }) => repair === undefined)
  const imported = assumeCurrencies(importedFiles(own.filter(isSoundFile)))
  return {
    importId: record.id,
    at: record.at,
    isUndone: record.isUndone,
    files: imported.map(fileEntry),
    rejectedRows: imported.flatMap((file) => file.rejectedRows),
    damagedFiles: own.filter((file) => !isSoundFile(file)).map(fileNameOf),
    corrected: files.reduce((sum, { repair }) => sum + (repair?.records.length ?? 0), 0),
  }
}
