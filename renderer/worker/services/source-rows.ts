import type { StorageGap } from '../../../shared/api/storage-api.ts'
import type {
  SourceRows,
  SourceRowsQuery,
  SourceRowView,
} from '../../../shared/api/workspaces-api.ts'
import { formatAmount } from '../../../shared/domain/amount.ts'
import type { CountColumn, TextColumn } from '../../../shared/domain/charge.ts'
import { formatDay, type Day } from '../../../shared/domain/day.ts'
import { modelNaming } from '../../../shared/catalogue/model-aliases.ts'
import { Identities, projectKey, workloadId, type Identity } from '../../../shared/join/identity.ts'
import { placing, type Placing } from '../../../shared/review/regroup-lines.ts'
import { amountAt } from '../../../shared/table/amount-column.ts'
import type { Cell } from '../../../shared/table/cells.ts'
import { NO_DAY, type ChargeChunk } from '../../../shared/table/charge-table.ts'
import type { WorkspaceTerms } from '../../storage/add-terms.ts'
import type { ActiveFile } from '../../storage/active-files.ts'
import type { WorkspaceStore } from '../../storage/workspace-store.ts'
import { termsOf } from '../session/workspace-prices.ts'

/**
 * The rows behind a workload, file by file: the end of the way back from a figure. A bill line that names no key is
 * shown with every workload it was shared out over.
 */
export async function sourceRows(
  query: SourceRowsQuery,
  files: readonly ActiveFile[],
  store: WorkspaceStore,
  terms: Pick<WorkspaceTerms, 'prices' | 'rules'>,
): Promise<SourceRows> {
  const identities = new Identities(
    files.flatMap(({ imported }) => imported.cells),
    modelNaming(termsOf(terms.prices).aliases),
  )
  const place = placing(terms.rules)
  const wanted = identitiesOf(query.workloadId, files, identities, place)
  const isMeant = (cell: Cell): boolean => {
    const identity = identities.of(cell)
    return (
      wanted.some((each) => paysFor(identity, each)) &&
      isOpen(workloadId(identity), place(workloadId(identity), identity, cell).id, query.workloadId)
    )
  }
  const rows: SourceRowView[] = []
  const gaps: StorageGap[] = []
  let total = 0
  for (const file of files) {
    const matching = file.imported.cells.filter(isMeant)
    if (matching.length === 0) continue
    total += matching.reduce((sum, cell) => sum + cell.rows, 0)
    if (rows.length < query.limit) {
      const tuples = new Set(matching.map(tupleOf))
      await collect(file, tuples, store, query.limit, rows)
    }
    const gap = await store.gapOf(file)
    if (gap !== undefined) gaps.push(gap)
  }
  return { rows, total, gaps }
}

/** Everyone whose rows stand under the workload: several where a person merged them. */
function identitiesOf(
  id: string,
  files: readonly ActiveFile[],
  identities: Identities,
  place: Placing,
): readonly Identity[] {
  const found = new Map<string, Identity>()
  for (const { imported } of files) {
    for (const cell of imported.cells) {
      const identity = identities.of(cell)
      const own = workloadId(identity)
      if (!found.has(own) && place(own, identity, cell).id === id) found.set(own, identity)
    }
  }
  return [...found.values()]
}

/** A row that went to another part of a split workload is no row of this one. */
function isOpen(own: string, placed: string, wanted: string): boolean {
  return placed === wanted || placed === own
}

/** Equal in all that the row states. */
function paysFor(row: Identity, workload: Identity): boolean {
  return (
    row.provider === workload.provider &&
    row.model === workload.model &&
    (projectKey(row) === '' || projectKey(row) === projectKey(workload)) &&
    (row.apiKey === '' || row.apiKey === workload.apiKey) &&
    (workload.user === '' || row.user === workload.user)
  )
}

const TUPLE = [
  'provider',
  'projectId',
  'projectName',
  'apiKeyId',
  'apiKeyName',
  'user',
  'model',
  'operation',
  'tags',
] as const satisfies readonly TextColumn[]

function tupleOf(cell: Cell): string {
  return TUPLE.map((column) => cell[column]).join('\n')
}

async function collect(
  file: ActiveFile,
  tuples: ReadonlySet<string>,
  store: WorkspaceStore,
  limit: number,
  rows: SourceRowView[],
): Promise<void> {
  for await (const { chunk, dictionary } of chunksOf(file, store)) {
    const reader = new ChunkReader(chunk, { ...file, dictionary })
    for (let row = 0; row < chunk.rows; row++) {
      if (rows.length >= limit) return
      if (tuples.has(TUPLE.map((column) => reader.text(column, row)).join('\n'))) {
        rows.push(reader.view(row))
      }
    }
  }
}

/** The rows as they were read, then those that were corrected by hand. */
async function* chunksOf(
  file: ActiveFile,
  store: WorkspaceStore,
): AsyncGenerator<{ readonly chunk: ChargeChunk; readonly dictionary: readonly string[] }> {
  for await (const chunk of store.chunks(file.id)) yield { chunk, dictionary: file.dictionary }
  const { chunks = [], dictionary = [] } = file.corrected ?? {}
  for (const chunk of chunks) yield { chunk, dictionary }
}

class ChunkReader {
  readonly #chunk: ChargeChunk
  readonly #file: ActiveFile

  constructor(chunk: ChargeChunk, file: ActiveFile) {
    this.#chunk = chunk
    this.#file = file
  }

  text(column: TextColumn, row: number): string {
    return this.#file.dictionary[this.#chunk.text[column]?.[row] ?? 0] ?? ''
  }

  count(column: CountColumn, row: number): number | null {
    const value = this.#chunk.counts[column]?.[row]
    return value === undefined || Number.isNaN(value) ? null : value
  }

  view(row: number): SourceRowView {
    const day = this.#chunk.days[row] ?? NO_DAY
    const billed = amountAt(this.#chunk.amounts.billed, row)
    const writes = [this.count('cacheWrite5m', row), this.count('cacheWrite1h', row)]
    const known = writes.filter((count) => count !== null)
    return {
      file: this.#file.imported.name,
      line: this.#chunk.lines[row] ?? 0,
      day: day === NO_DAY ? null : formatDay(day as Day),
      model: this.text('model', row),
      project: this.text('projectName', row) || this.text('projectId', row),
      apiKey: this.text('apiKeyName', row) || this.text('apiKeyId', row),
      billed: billed === undefined ? null : formatAmount(billed),
      currency: this.text('currency', row),
      input: this.count('input', row),
      cacheRead: this.count('cacheRead', row),
      cacheWrite: known.length === 0 ? null : known.reduce((a, b) => a + b, 0),
      output: this.count('output', row),
      requests: this.count('requests', row),
    }
  }
}
