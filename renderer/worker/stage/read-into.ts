import type { Job } from '../../../shared/domain/job.ts'
import type { SourceFile } from '../../../shared/domain/source-file.ts'
import type { ReadingChoices } from '../../../shared/ingest/find-format.ts'
import { importFile } from '../../../shared/ingest/import-file.ts'
import type { FileRecord } from '../../storage/database.ts'
import type { WorkspaceStore } from '../../storage/workspace-store.ts'
import { browserRuntime } from '../browser-runtime.ts'
import type { ServiceWorld } from '../service-world.ts'

/** Where rows go, and what a person has said about the members of a file. */
export interface Reading {
  readonly store: WorkspaceStore
  readonly world: ServiceWorld
  readonly importId: string
  readonly workspaceId: string
  readonly job: Job
  readonly choicesFor: (memberName: string) => ReadingChoices
}

/** A file among others: its place decides which of two equal downloads is the newer. */
export interface NumberedSource {
  readonly file: SourceFile
  readonly number: number
  readonly count: number
}

/**
 * Reads one file, or every member of an archive: rows go to the store chunk by chunk, the accounts come back. Nothing
 * of it is visible until the import is committed.
 *
 * @throws CancelledError, ProblemError.
 */
export async function readInto(
  source: NumberedSource,
  { store, world, importId, workspaceId, job, choicesFor }: Reading,
): Promise<readonly FileRecord[]> {
  const records: FileRecord[] = []
  let fileId = world.newId()
  let chunks = 0
  const options = {
    runtime: browserRuntime,
    job,
    format: undefined,
    choicesFor,
    onChunk: (_name: string, chunk: Parameters<WorkspaceStore['addChunk']>[3]) =>
      store.addChunk(importId, fileId, chunks++, chunk),
  }
  for await (const { imported, dictionary, ...rest } of importFile(source, options)) {
    const { answers } = choicesFor(imported.name)
    const about = { id: fileId, importId, workspaceId, order: 0 }
    records.push({ ...about, imported, dictionary, ...rest, answers })
    fileId = world.newId()
    chunks = 0
  }
  return records
}
