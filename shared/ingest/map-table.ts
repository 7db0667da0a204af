import { drain } from '../containers/byte-stream.ts'
import type { JsonValue } from '../containers/member.ts'
import { openFile } from '../containers/open-file.ts'
import { formatAmount } from '../domain/amount.ts'
import { AMOUNT_COLUMNS, newDraft, type ChargeDraft } from '../domain/charge.ts'
import { formatDay } from '../domain/day.ts'
import type { MappingTrial, SampledTable, TrialRow } from '../views/mapping-step.ts'
import type { Problem } from '../domain/problem.ts'
import type { Runtime, SourceFile } from '../domain/source-file.ts'
import { CellError } from '../formats/reading/read-cells.ts'
import type { RowOutcome, RowReader } from '../formats/format.ts'
import type { MappingDocument } from '../document/user/mapping-document.ts'
import { tableFacts } from '../formats/reading/table-facts.ts'
import { findFormat } from './find-format.ts'
import { HEAD_RECORDS, jsonRecords } from './json/json-records.ts'
import type { JsonMember } from './member-import.ts'

/** The first rows of a table as written in the file; for JSON, the records under a header of their fields. */
export interface TableSample {
  /** Path of the list of a JSON document; empty for a table. */
  readonly path: string
  readonly records: readonly (readonly string[])[]
  readonly lines: readonly number[]
}

/** Rows of a sample: enough to show the forms of the values, few enough to read again at every change. */
const SAMPLE_ROWS = 200

/** Reads the beginning of one member of a file. `undefined` where it is no table. @throws ProblemError. */
export async function sampleTable(
  file: SourceFile,
  memberName: string,
  runtime: Runtime,
): Promise<TableSample | undefined> {
  for await (const member of openFile(file, runtime)) {
    if (member.name !== memberName) {
      // Members are read in order, each to its end.
      if (member.kind === 'table') await drain(member.batches()[Symbol.asyncIterator]())
      if (member.kind === 'json') await drain(member.values()[Symbol.asyncIterator]())
      continue
    }
    if (member.kind === 'json') return sampleJson(member)
    if (member.kind !== 'table') return undefined
    const records: (readonly string[])[] = []
    const lines: number[] = []
    for await (const batch of member.batches()) {
      records.push(...batch.rows)
      lines.push(...batch.lines)
      if (records.length >= SAMPLE_ROWS) break
    }
    return { path: '', records: records.slice(0, SAMPLE_ROWS), lines: lines.slice(0, SAMPLE_ROWS) }
  }
  return undefined
}

/** `undefined` where the document is not one list of records. */
async function sampleJson(member: JsonMember): Promise<TableSample | undefined> {
  const values: JsonValue[] = []
  for await (const value of member.values()) {
    values.push(value)
    if (values.length >= HEAD_RECORDS) break
  }
  if (values.length === 0) return undefined
  const found = jsonRecords(values)
  if (!('header' in found)) return undefined
  const { path, header, rows, lines } = found
  const cells = rows.map((row) => header.map((name) => row.get(name) ?? ''))
  return { path, records: [header, ...cells], lines: [1, ...lines] }
}

/** Suggests what the columns contain; the header is the first of the widest records. */
export function sampledTable({ path, records, lines }: TableSample): SampledTable {
  const widths = records.slice(0, 30).map((record) => record.filter((c) => c.trim() !== '').length)
  const headerAt = Math.max(0, widths.indexOf(Math.max(...widths)))
  const columns = tableFacts(records[headerAt] ?? [], records.slice(headerAt + 1))
  return {
    path,
    headerLine: lines[headerAt] ?? 1,
    columns: columns.filter(({ name }) => name !== ''),
  }
}

/** Reads the sample with a mapping by the same reader as the import. */
export function tryMapping(
  { records, lines }: TableSample,
  mapping: MappingDocument,
  context: { readonly fileName: string; readonly answers?: ReadonlyMap<string, string> },
): MappingTrial | Problem {
  const found = findFormat(records, { format: undefined, mapping })
  if ('what' in found) return found
  const { format, headerAt } = found
  const header = (records[headerAt] ?? []).map((cell) => cell.replace(/^\uFEFF+/, '').trim())
  const read = format.bind({
    ...context,
    header,
    preamble: records.slice(0, headerAt),
    warn: () => undefined,
  })
  const rows = records
    .slice(headerAt + 1)
    .map((cells, i) => trialRow(read, cells, lines[headerAt + 1 + i] ?? 0))
  const countOf = (outcome: TrialRow['outcome']): number =>
    rows.filter((row) => row.outcome === outcome).length
  return {
    header,
    rows,
    used: countOf('used'),
    skipped: countOf('skipped'),
    rejected: countOf('rejected'),
  }
}

function trialRow(read: RowReader, cells: readonly string[], line: number): TrialRow {
  const draft = newDraft()
  const outcome = outcomeOf(read, cells, draft)
  if (outcome.kind !== 'rejected') {
    return { line, cells, outcome: outcome.kind, fault: null, read: understood(draft) }
  }
  const { column, value, code, expected } = outcome
  const fault = { column, value, code, expected }
  return { line, cells, outcome: 'rejected', fault, read: understood(draft) }
}

function outcomeOf(read: RowReader, cells: readonly string[], draft: ChargeDraft): RowOutcome {
  try {
    return read(cells, draft)
  } catch (error) {
    if (error instanceof CellError) return error.fault
    throw error
  }
}

function understood(draft: ChargeDraft): TrialRow['read'] {
  const { day, projectName, apiKeyName, model, user, account, operation } = draft
  const amounts = AMOUNT_COLUMNS.map((kind) => {
    const amount = draft[kind]
    return [kind, amount === undefined ? '' : `${formatAmount(amount)} ${draft.currency}`] as const
  })
  const counts = (['input', 'cacheRead', 'output', 'reasoning', 'requests'] as const).map(
    (kind) => [kind, draft[kind]?.toString() ?? ''] as const,
  )
  const all = [
    ['day', day === undefined ? '' : formatDay(day)],
    ...amounts,
    ['model', model],
    ['project', projectName],
    ['apiKey', apiKeyName],
    ['user', user],
    ['account', account],
    ['operation', operation],
    ...counts,
    ['cacheWrite', draft.cacheWrite5m?.toString() ?? ''],
  ] as const
  return Object.fromEntries(all.filter(([, value]) => value !== ''))
}
