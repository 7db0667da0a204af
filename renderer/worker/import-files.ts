import type { Job } from '../../shared/domain/job.ts'
import type { SourceFile } from '../../shared/domain/source-file.ts'
import { importFile } from '../../shared/engine/import-file.ts'
import type { FileRecord } from '../storage/database.ts'
import type { StoredImport, WorkspaceStore } from '../storage/workspace-store.ts'
import { browserRuntime } from './browser-runtime.ts'
import type { ServiceWorld } from './service-world.ts'

/**
 * Reads files into a workspace. Rows go to the store chunk by chunk while a file is read; the import becomes visible
 * at the end, all at once. When it is cancelled or fails, nothing of it stays.
 *
 * @throws CancelledError, ProblemError.
 */
export async function importInto(
  store: WorkspaceStore,
  workspaceId: string,
  files: readonly SourceFile[],
  job: Job,
  world: ServiceWorld,
): Promise<StoredImport> {
  const importId = world.newId()
  const firstOrder = (await store.activeFiles(workspaceId)).length
  const records: FileRecord[] = []
  try {
    for (const [i, file] of files.entries()) {
      let fileId = world.newId()
      let chunks = 0
      const options = {
        runtime: browserRuntime,
        job,
        format: undefined,
        onChunk: (_name: string, chunk: Parameters<WorkspaceStore['addChunk']>[3]) =>
          store.addChunk(importId, fileId, chunks++, chunk),
      }
      const source = { file, number: i + 1, count: files.length }
      for await (const { imported, dictionary } of importFile(source, options)) {
        const order = firstOrder + records.length
        records.push({ id: fileId, importId, workspaceId, order, imported, dictionary })
        fileId = world.newId()
        chunks = 0
      }
    }
    const record = { id: importId, workspaceId, at: world.now(), isUndone: false }
    await store.commit(record, records)
    return { record, files: records }
  } catch (error) {
    await store.discard(importId)
    throw error
  }
}
