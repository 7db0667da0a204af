import { nodeRuntime } from '../../electron/node/node-runtime.ts'
import { QUIET_JOB } from '../../shared/domain/job.ts'
import type { SourceFile } from '../../shared/domain/source-file.ts'
import { importFile, type MemberImport } from '../../shared/ingest/import-file.ts'
import type { ChargeChunk } from '../../shared/table/charge-table.ts'
import type { Seed } from './seeds.ts'

/** One member as imported, with its rows in chunks. */
export interface Read extends MemberImport {
  readonly chunks: readonly ChargeChunk[]
}

/**
 * Imports a file as the window does, in pieces of at most so many bytes.
 *
 * @throws ProblemError where the file is refused whole.
 */
export async function readMembers(
  { name, bytes }: Seed,
  pieceBytes: number,
): Promise<readonly Read[]> {
  const file: SourceFile = {
    name,
    sizeBytes: bytes.length,
    read: (start, end) => Promise.resolve(bytes.slice(start, Math.min(end, start + pieceBytes))),
  }
  let chunks: ChargeChunk[] = []
  const options = {
    runtime: nodeRuntime,
    job: QUIET_JOB,
    format: undefined,
    onChunk: (_name: string, chunk: ChargeChunk) => {
      chunks.push(chunk)
      return Promise.resolve()
    },
  }
  const members: Read[] = []
  for await (const member of importFile({ file, number: 1, count: 1 }, options)) {
    members.push({ ...member, chunks })
    chunks = []
  }
  return members
}
