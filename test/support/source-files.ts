import { nodeRuntime } from '../../electron/node/node-runtime.ts'
import { QUIET_JOB, type Job } from '../../shared/domain/job.ts'
import type { SourceFile } from '../../shared/domain/source-file.ts'
import { importFile, type MemberImport } from '../../shared/ingest/import-file.ts'
import type { ChargeChunk } from '../../shared/table/charge-table.ts'

/** A file that exists only in the test. */
export function textFile(name: string, text: string): SourceFile {
  const bytes = new TextEncoder().encode(text)
  return {
    name,
    sizeBytes: bytes.length,
    read: (start, end) => Promise.resolve(bytes.slice(start, end)),
  }
}

/** Imports one text file the way both shells do, keeping its rows. */
export async function importText(
  name: string,
  text: string,
  options: { readonly job?: Job; readonly answers?: ReadonlyMap<string, string> | undefined } = {},
): Promise<readonly (MemberImport & { readonly chunks: readonly ChargeChunk[] })[]> {
  const chunks: ChargeChunk[] = []
  const members = []
  const source = { file: textFile(name, text), number: 1, count: 1 }
  const wanted = {
    runtime: nodeRuntime,
    job: options.job ?? QUIET_JOB,
    format: undefined,
    ...(options.answers === undefined ? {} : { answers: options.answers }),
    onChunk: (_: string, chunk: ChargeChunk) => {
      chunks.push(chunk)
      return Promise.resolve()
    },
  }
  for await (const member of importFile(source, wanted)) {
    members.push({ ...member, chunks: chunks.splice(0) })
  }
  return members
}

export const COST_HEADER =
  'start_time,end_time,start_time_iso,end_time_iso,amount_value,amount_currency,line_item,project_id,organization_id,organization_name'

/** One row of an OpenAI cost export (2025 form) on a day of September 2026. */
export function costRow(facts: {
  readonly on?: number
  readonly amount: string
  readonly lineItem?: string
  readonly project?: string
}): string {
  const start = 1_788_220_800 + ((facts.on ?? 1) - 1) * 86_400
  const item = facts.lineItem ?? 'gpt-5.5, input'
  return `${String(start)},${String(start + 86_400)},,,${facts.amount},usd,"${item}",${facts.project ?? 'proj_a'},org-1,Test Ltd`
}
