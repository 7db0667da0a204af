import type { Job } from '../../../shared/domain/job.ts'
import type { SourceFile } from '../../../shared/domain/source-file.ts'
import type { FileRecord, WorkspaceRecord } from '../../storage/database.ts'
import type { WorkspaceStore } from '../../storage/workspace-store.ts'
import { readInto } from './read-into.ts'
import type { ServiceWorld } from '../service-world.ts'

/**
 * Reads files into a workspace without a preview, as the sample company needs none. The import becomes visible at the
 * end, all at once. When it is cancelled or fails, nothing of it stays.
 *
 * @returns the workspace after it. @throws CancelledError, ProblemError.
 */
export async function importInto(
  store: WorkspaceStore,
  workspaceId: string,
  files: readonly SourceFile[],
  job: Job,
  world: ServiceWorld,
): Promise<WorkspaceRecord> {
  const importId = world.newId()
  const release = world.hold(importId)
  const order = (await store.activeFiles(workspaceId)).length
  const records: FileRecord[] = []
  const choicesFor = () => ({ format: undefined })
  try {
    for (const [i, file] of files.entries()) {
      const source = { file, number: i + 1, count: files.length }
      const reading = { store, world, importId, workspaceId, job, choicesFor }
      records.push(...(await readInto(source, reading)))
    }
    const ordered = records.map((record, i) => ({ ...record, order: order + i }))
    const record = { id: importId, workspaceId, at: world.now(), isUndone: false }
    return await store.commit(record, ordered)
  } catch (error) {
    await store.discard(importId)
    throw error
  } finally {
    release()
  }
}
