import { recordsOfText } from '../csv/records-of-text.ts'
import { csvLine } from '../csv/write-csv.ts'
import type { WorkloadEntry } from '../document/analysis-document.ts'
import { TIERS, type Tier } from '../domain/tier.ts'
import { readSideTable, type SideColumn, type SideRow } from '../table/side-table.ts'
import type { ReadReviewList, ReviewMark } from '../views/review-views.ts'

/** The columns of a list of answers, as `--answers` reads it; columns behind them are for the reader. */
export const ANSWER_COLUMNS = ['workload', 'tier', 'by', 'note'] as const

const COLUMNS = {
  workload: { names: [], isRequired: true },
  tier: { names: [], isRequired: true },
  by: { names: ['author'], isRequired: false },
  note: { names: [], isRequired: false },
} as const satisfies Readonly<Record<(typeof ANSWER_COLUMNS)[number], SideColumn>>

type Column = keyof typeof COLUMNS

/** A question on its way to somebody who knows the work. */
export interface AskedAnswer {
  readonly workload: string
  /** Whom to ask; empty where nobody is named. */
  readonly by: string
  /** What the reader needs, in the order of the headings. */
  readonly context: readonly string[]
}

/**
 * A list to be answered in a spreadsheet: `tier` and `note` are empty, and what helps the reader stands behind them.
 * It holds no amounts, because it goes to people who need not see them.
 *
 * @param headings of the context, in the reader's language.
 */
export function writeAnswerList(
  asked: readonly AskedAnswer[],
  headings: readonly string[],
): string {
  const line = (cells: readonly string[]): string =>
    csvLine(cells.map((text) => ({ kind: 'text', text })))
  // The mark tells Excel that the text is UTF-8.
  return `\uFEFF${line([...ANSWER_COLUMNS, ...headings])}${asked
    .map(({ workload, by, context }) => line([workload, '', by, '', ...context]))
    .join('')}`
}

/** Whether a text begins like a list of answers: a header with `workload` and `tier` in front. */
export function isAnswerList(text: string): boolean {
  return /^\uFEFF?\s*"?workload"?\s*[,;\t]\s*"?tier"?\s*(?:[,;\t\r\n]|$)/i.test(text)
}

/**
 * Reads a list of answers. A workload is named by its id, or by its visible name where that is one workload's alone.
 * A row without a tier is not answered yet; a row that cannot be used is a problem with its line, and the others hold.
 */
export function readAnswerList(csv: string, workloads: readonly WorkloadEntry[]): ReadReviewList {
  const find = workloadFinder(workloads)
  const marks = new Map<string, { readonly mark: ReviewMark; readonly line: number }>()
  let unmarked = 0
  const { faults } = readSideTable(recordsOfText(csv), COLUMNS, (row) => {
    if (row.text('tier') === '') unmarked += 1
    else keepAnswer(row, find, marks)
    return undefined
  })
  return { marks: [...marks.values()].map(({ mark }) => mark), problems: faults, unmarked }
}

function keepAnswer(
  row: SideRow<Column>,
  find: WorkloadFinder,
  marks: Map<string, { readonly mark: ReviewMark; readonly line: number }>,
): void {
  const entry = find(row)
  const tier = row.orFault(tierOf(row.text('tier')), 'tier', TIERS.toReversed().join(', '))
  if (entry === undefined || tier === undefined) return
  const earlier = marks.get(entry.id)
  if (earlier !== undefined && earlier.mark.tier !== tier) {
    const said = `${earlier.mark.tier}, as line ${String(earlier.line)} answers for the same workload`
    row.fault('tier', said)
    return
  }
  const { id: workloadId, task } = entry
  const [by, note] = [row.text('by').slice(0, 500), row.text('note').slice(0, 500)]
  marks.set(workloadId, { mark: { workloadId, tier, task, by, note }, line: row.line })
}

function tierOf(written: string): Tier | undefined {
  const word = written.toLowerCase()
  return TIERS.find((tier) => tier === word || (word.length === 1 && tier.startsWith(word)))
}

/** The workload that a row names; `undefined` after a fault. */
type WorkloadFinder = (row: SideRow<Column>) => WorkloadEntry | undefined

/** How many ids a message repeats. */
const SHOWN_IDS = 5

function workloadFinder(workloads: readonly WorkloadEntry[]): WorkloadFinder {
  const named = new Map<string, Set<WorkloadEntry>>()
  for (const entry of workloads) {
    for (const name of [entry.project, entry.projectId, entry.apiKey, entry.user]) {
      if (name === null || entry.model === null) continue
      const key = folded(name)
      named.set(key, (named.get(key) ?? new Set()).add(entry))
    }
  }
  const byId = new Map(workloads.map((entry) => [folded(entry.id), entry]))
  return (row) => {
    const written = folded(row.text('workload'))
    // A spreadsheet may have kept the apostrophe that keeps it from running a text as a formula.
    const plain = written.replace(/^'/, '')
    const found = byId.get(written) ?? byId.get(plain)
    if (found !== undefined) return withModel(found, row)
    const [first, ...others] = named.get(written) ?? named.get(plain) ?? []
    if (first !== undefined && others.length === 0) return first
    const ids = [first, ...others].flatMap((each) => each?.id ?? [])
    const more = ids.length > SHOWN_IDS ? ` and ${String(ids.length - SHOWN_IDS)} more` : ''
    const some = `one of the ${String(ids.length)} workloads of this name by its id: ${ids.slice(0, SHOWN_IDS).join('; ')}${more}`
    row.fault('workload', first === undefined ? 'the id or the name of a workload' : some)
    return undefined
  }
}

function withModel(entry: WorkloadEntry, row: SideRow<Column>): WorkloadEntry | undefined {
  if (entry.model !== null) return entry
  row.fault('workload', 'a workload with a model: its lines name none, so that it has no tier')
  return undefined
}

function folded(name: string): string {
  return name.trim().toLowerCase()
}
