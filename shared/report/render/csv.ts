import type { AnalysisDocument, WorkloadEntry } from '../../document/analysis-document.ts'
import { writeCsv, type CsvCell } from '../../csv/write-csv.ts'
import { bySpend } from '../../insights/figures/reported.ts'
import { reasonText } from '../sections/reason.ts'

/** Byte order mark: without it a spreadsheet reads the names as Latin-1. */
const BYTE_ORDER_MARK = '\uFEFF'

interface CsvColumn {
  readonly title: string
  readonly cell: (workload: WorkloadEntry, document: AnalysisDocument) => CsvCell
}

/** The columns of the table, in order. Names are fixed in every language, so that programs can rely on them. */
const COLUMNS: readonly CsvColumn[] = [
  text('workload_id', ({ id }) => id),
  text('provider', ({ provider }) => provider),
  text('project', ({ project }) => project),
  text('project_id', ({ projectId }) => projectId),
  text('api_key', ({ apiKey }) => apiKey),
  text('user', ({ user }) => user),
  text('model', ({ model }) => model),
  {
    title: 'spend',
    cell: ({ spend }, { reportingCurrency }) => number(spend[reportingCurrency] ?? null),
  },
  {
    title: 'currency',
    cell: (_, { reportingCurrency }) => ({ kind: 'text', text: reportingCurrency }),
  },
  text('spend_kind', ({ spendKind }) => spendKind),
  count('input_tokens', ({ tokens }) => tokens.input),
  count('cache_read_tokens', ({ tokens }) => tokens.cacheRead),
  count('cache_write_tokens', ({ tokens }) => tokens.cacheWrite),
  count('output_tokens', ({ tokens }) => tokens.output),
  count('reasoning_tokens', ({ tokens }) => tokens.reasoning),
  count('requests', ({ requests }) => requests),
  text('paid_tier', ({ paidTier }) => paidTier),
  text('needed_tier', ({ neededTier }) => neededTier),
  text('task', ({ task }) => task),
  count('confidence', ({ confidence }) => confidence),
  text('source', ({ source }) => source),
  text('reasons', ({ reasons }) => reasons.map(reasonText).join(' | ')),
  text('files', ({ sources }) => sources.map(({ file }) => file).join(' | ')),
]

/**
 * All workloads, one per row, largest spend first, with exact amounts; unknown values are empty.
 *
 * Names come from the files and are neutralized, so that no cell is read as a formula.
 */
export function reportCsv(document: AnalysisDocument): string {
  const header = COLUMNS.map(({ title }): CsvCell => ({ kind: 'text', text: title }))
  const rows = bySpend(document, document.workloads).map((workload) =>
    COLUMNS.map(({ cell }) => cell(workload, document)),
  )
  return BYTE_ORDER_MARK + writeCsv([header, ...rows])
}

function text(title: string, read: (workload: WorkloadEntry) => string | null): CsvColumn {
  return { title, cell: (workload) => ({ kind: 'text', text: read(workload) ?? '' }) }
}

function count(title: string, read: (workload: WorkloadEntry) => number | null): CsvColumn {
  return {
    title,
    cell: (workload) => {
      const value = read(workload)
      return number(value === null ? null : String(value))
    },
  }
}

function number(value: string | null): CsvCell {
  return { kind: 'number', text: value ?? '' }
}
