import type { AnalysisDocument, FileEntry } from '../../../shared/document/analysis-document.ts'
import type { FormatId } from '../../../shared/domain/format-id.ts'
import type { Figure } from '../../../shared/insights/figures/figure.ts'
import { importedMoney } from '../../../shared/insights/bills/imported.ts'

/** All files of one kind of report: one row of the import table. */
export interface ReportRow {
  readonly format: FormatId
  readonly files: number
  readonly months: ReadonlySet<string>
  readonly joinedWith: 'usage' | 'cost' | undefined
  readonly counts: Counts
  readonly skippedBy: Readonly<Record<string, number>>
  readonly billed: readonly Figure[]
  readonly included: readonly Figure[]
}

/** `used + skipped + rejected = read`, always. */
export interface Counts {
  readonly read: number
  readonly used: number
  readonly skipped: number
  readonly rejected: number
}

export interface ImportFigures {
  readonly reports: readonly ReportRow[]
  readonly months: readonly string[]
  readonly counts: Counts
  readonly billed: readonly Figure[]
  readonly included: readonly Figure[]
  readonly read: readonly FileEntry[]
  readonly refused: readonly FileEntry[]
  readonly remarked: readonly FileEntry[]
}

/** The files of a workspace, one row for each kind of report. */
export function importFigures(document: Pick<AnalysisDocument, 'files' | 'joins'>): ImportFigures {
  const { files, joins } = document
  const joined = new Set(joins.flatMap((join) => join.files))
  const read = files.filter(({ status }) => status !== 'rejected')
  const byFormat = new Map<FormatId, FileEntry[]>()
  for (const file of read) {
    if (file.format !== null)
      byFormat.set(file.format, [...(byFormat.get(file.format) ?? []), file])
  }
  return {
    // Reports of one provider stand together.
    reports: [...byFormat]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([format, some]) => reportRow(format, some, joined)),
    months: [...new Set(read.flatMap(monthsOf))].sort(),
    counts: countsOf(files),
    billed: importedMoney(
      'billed',
      read.map(({ money }) => money.billed),
    ),
    included: importedMoney(
      'included',
      read.map(({ money }) => money.included),
    ),
    read,
    refused: files.filter(({ status }) => status === 'rejected'),
    remarked: read.filter(({ warnings }) => warnings.length > 0),
  }
}

function reportRow(
  format: FormatId,
  files: readonly FileEntry[],
  joined: ReadonlySet<string>,
): ReportRow {
  const skippedBy = new Map<string, number>()
  for (const { rows } of files) {
    for (const [reason, count] of Object.entries(rows.skippedBy)) {
      skippedBy.set(reason, (skippedBy.get(reason) ?? 0) + count)
    }
  }
  const isJoined = files.some(({ name }) => joined.has(name))
  return {
    format,
    files: files.length,
    months: new Set(files.flatMap(monthsOf)),
    joinedWith: isJoined ? (format.includes('usage') ? 'cost' : 'usage') : undefined,
    counts: countsOf(files),
    skippedBy: Object.fromEntries(skippedBy),
    billed: importedMoney(
      `${format}/billed`,
      files.map(({ money }) => money.billed),
    ),
    included: importedMoney(
      `${format}/included`,
      files.map(({ money }) => money.included),
    ),
  }
}

function countsOf(files: readonly FileEntry[]): Counts {
  const sum = (pick: (rows: FileEntry['rows']) => number) =>
    files.reduce((total, { rows }) => total + pick(rows), 0)
  return {
    read: sum(({ read }) => read),
    used: sum(({ used }) => used),
    skipped: sum(({ skipped }) => skipped),
    rejected: sum(({ rejected }) => rejected),
  }
}

/** The months a file's used rows touch, as `YYYY-MM`. */
export function monthsOf({ period }: FileEntry): readonly string[] {
  if (period === null) return []
  const months: string[] = []
  let [year = 0, month = 1] = period.start.split('-').map(Number)
  for (;;) {
    const start = `${year}-${String(month).padStart(2, '0')}-01`
    if (start >= period.end) return months
    months.push(start.slice(0, 7))
    month += 1
    if (month > 12) [year, month] = [year + 1, 1]
  }
}
