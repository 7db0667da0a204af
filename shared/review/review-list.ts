import { csvLine, type CsvCell } from '../csv/write-csv.ts'
import { recordsOfText } from '../csv/records-of-text.ts'
import type { AnalysisDocument, WorkloadEntry } from '../document/analysis-document.ts'
import { ProblemError } from '../domain/problem.ts'
import { TASKS, TIERS, type Tier } from '../domain/tier.ts'
import { contestedFirst } from './contested.ts'
import type { ReadReviewList, ReviewMark, ReviewProblem } from '../views/review-views.ts'

/** The header of the list; the last three columns are for the one who marks it. */
export const REVIEW_COLUMNS = [
  'Workload',
  'Name',
  'Provider',
  'Model',
  'Spend',
  'Currency',
  'Paid tier',
  'Suggested tier',
  'Suggested task',
  'Sure',
  'Because',
  'Your tier',
  'Your task',
  'Your note',
] as const

type ReviewColumn = (typeof REVIEW_COLUMNS)[number]

/** The undecided workloads, the most contested first, for an engineering lead to mark in a spreadsheet. */
export function writeReviewList(document: AnalysisDocument): string {
  const { workloads, reportingCurrency: currency } = document
  const rows = contestedFirst(workloads, currency).map(({ workload }) => rowOf(workload, currency))
  // The mark tells Excel that the text is UTF-8.
  return `\uFEFF${[REVIEW_COLUMNS.map(text), ...rows].map(csvLine).join('')}`
}

function text(value: string): CsvCell {
  return { kind: 'text', text: value }
}

const REASONS_SHOWN = 3

function rowOf(entry: WorkloadEntry, currency: string): readonly CsvCell[] {
  const { id, project, apiKey, user, provider, model, spend, confidence, reasons } = entry
  const because = reasons
    .slice(0, REASONS_SHOWN)
    .map(
      ({ signal, evidence, points }) => `${points > 0 ? '+' : ''}${points} ${signal}: ${evidence}`,
    )
  return [
    ...[id, project ?? apiKey ?? user ?? '', provider, model ?? ''].map(text),
    { kind: 'number', text: spend[currency] ?? '' },
    ...[currency, entry.paidTier ?? '', entry.neededTier ?? '', entry.task ?? ''].map(text),
    { kind: 'number', text: confidence === null ? '' : String(confidence) },
    ...[because.join('; '), '', '', ''].map(text),
  ]
}

const YES = ['ok', 'yes', 'accept', 'agree', 'x', '✓']

/**
 * Reads a marked list. A tier may be written out or as its letter; `ok` accepts the suggestion; an empty cell decides
 * nothing. Columns may stand in any order and be left out, but `Workload` and `Your tier`.
 *
 * @throws ProblemError when these two are not in the header.
 */
export function readReviewList(csv: string, workloads: readonly WorkloadEntry[]): ReadReviewList {
  const { rows, lines } = recordsOfText(csv)
  const header = rows[0] ?? []
  const at = (column: ReviewColumn): number =>
    header.findIndex((cell) => cell.trim().toLowerCase() === column.toLowerCase())
  const missing = (['Workload', 'Your tier'] as const).find((column) => at(column) < 0)
  if (missing !== undefined) {
    throw new ProblemError({
      what: 'This is no review list.',
      where: 'line 1',
      found: header.join(', ').slice(0, 200),
      expected: `a column named "${missing}"`,
      fix: 'Export the list from the app again and mark that file.',
    })
  }
  const byId = new Map(workloads.map((entry) => [entry.id, entry]))
  const read = rows
    .slice(1)
    .map((row, i) =>
      readRow((column) => (row[at(column)] ?? '').trim(), lines[i + 1] ?? i + 2, byId),
    )
  return {
    marks: read.flatMap(({ mark }) => mark ?? []),
    problems: read.flatMap(({ problems }) => problems),
    unmarked: read.filter(({ mark, problems }) => mark === undefined && problems.length === 0)
      .length,
  }
}

interface ReadRow {
  readonly mark?: ReviewMark
  readonly problems: readonly ReviewProblem[]
}

function readRow(
  cell: (column: ReviewColumn) => string,
  line: number,
  byId: ReadonlyMap<string, WorkloadEntry>,
): ReadRow {
  const problem = (column: ReviewColumn, expected: string): ReadRow => ({
    problems: [{ line, column, value: cell(column), expected }],
  })
  const written = cell('Your tier')
  const taskText = cell('Your task').toLowerCase()
  if (written === '' && taskText === '') return { problems: [] }
  // A spreadsheet may have kept the apostrophe that keeps it from running a text as a formula.
  const entry = byId.get(cell('Workload')) ?? byId.get(cell('Workload').replace(/^'/, ''))
  if (entry === undefined) return problem('Workload', 'a workload of the open workspace')
  const tier = tierOf(written, entry)
  if (tier === undefined) return problem('Your tier', 'frontier, mid, routine, or ok')
  const task = taskText === '' ? entry.task : TASKS.find((known) => known === taskText)
  if (task === undefined) return problem('Your task', TASKS.join(', '))
  const note = cell('Your note').slice(0, 500)
  return { mark: { workloadId: entry.id, tier, task, by: '', note }, problems: [] }
}

function tierOf(written: string, { neededTier }: WorkloadEntry): Tier | undefined {
  const word = written.toLowerCase()
  if (YES.includes(word) || word === '') return neededTier ?? undefined
  return TIERS.find((tier) => tier === word || (word.length === 1 && tier.startsWith(word)))
}
