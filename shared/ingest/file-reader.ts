import type { BillingStatement } from '../document/billing-statement.ts'
import { newDraft, type ChargeDraft } from '../domain/charge.ts'
import type { FormatId } from '../domain/format-id.ts'
import { ownText } from '../domain/own-text.ts'
import type {
  FileWarning,
  RejectCode,
  RejectedRow,
  SkipReason,
  WarningCode,
} from '../domain/problem.ts'
import { CellError } from '../formats/reading/read-cells.ts'
import type { CellFault, FormatFacts, RowOutcome, Skip } from '../formats/format.ts'
import { CellBuilder } from '../table/cells.ts'
import { LineBuilder } from '../table/event-lines.ts'
import { ChunkBuilder, Dictionary, type ChargeChunk } from '../table/charge-table.ts'
import {
  MAX_LISTED_REJECTIONS,
  type ImportedFile,
  type SkippedMoney,
} from '../table/imported-file.ts'
import { LastDay } from './last-day.ts'
import { lineKey } from './line-key.ts'
import { plausibleRow } from './plausible-row.ts'
import { RejectedRecordsBuilder, type RawRow, type RejectedRecords } from './rejected-records.ts'

/** Characters shown of a value that could not be read: ten thousand of them are kept. */
const MAX_SHOWN_VALUE = 1000

/** Lines named in a warning before it only counts. */
const LINES_IN_WARNING = 20

const PARTIAL_LAST_DAY =
  'The file was exported before its last day was over; export that day again once it is complete.'

/** What to keep of a file in addition to its cells. */
export interface ReaderOptions {
  readonly keepRows: boolean
  readonly header?: readonly string[]
  readonly preamble?: readonly (readonly string[])[]
}

/** Reads one file row by row into columns and cells, and accounts for every row: used, skipped or rejected. */
export class FileReader {
  readonly dictionary = new Dictionary()
  readonly #name: string
  readonly #format: FormatFacts
  readonly #cells = new CellBuilder(this.dictionary)
  readonly #lines: LineBuilder | undefined
  #chunk: ChunkBuilder | undefined
  readonly #finished: ChargeChunk[] = []
  readonly #keepRows: boolean
  readonly #skippedBy: Partial<Record<SkipReason, number>> = {}
  readonly #rejectedBy: Partial<Record<RejectCode, number>> = {}
  readonly #rejectedRows: RejectedRow[] = []
  readonly #skippedMoney = new Map<string, SkippedMoney>()
  readonly #warnings = new Map<string, { count: number; lines: number[]; message: string }>()
  readonly #statements: BillingStatement[] = []
  readonly #lastDay = new LastDay()
  readonly #rejected: RejectedRecordsBuilder
  #hasTimes = false
  #rowsRead = 0
  #line = 0

  constructor(name: string, format: FormatFacts, options: ReaderOptions) {
    this.#name = name
    this.#format = format
    this.#keepRows = options.keepRows
    this.#lines = format.isLog === true ? new LineBuilder() : undefined
    this.#rejected = new RejectedRecordsBuilder(options.header ?? [], options.preamble ?? [])
  }

  get rowsRead(): number {
    return this.#rowsRead
  }

  /** Chunks that are complete and have not been taken yet. */
  takeChunks(): readonly ChargeChunk[] {
    return this.#finished.splice(0)
  }

  readonly warn = (code: WarningCode, message: string): void => {
    const known = this.#warnings.get(code)
    if (known === undefined) {
      this.#warnings.set(code, { count: 1, lines: this.#line > 0 ? [this.#line] : [], message })
      return
    }
    known.count++
    if (known.lines.length < LINES_IN_WARNING && this.#line > 0) known.lines.push(this.#line)
  }

  /**
   * Reads one row: `read` fills the draft and returns the outcome; `raw` is kept when the row is rejected, and tells the
   * rows of a log apart.
   */
  row(line: number, read: (draft: ChargeDraft) => RowOutcome, raw?: RawRow): void {
    this.#rowsRead++
    this.#line = line
    const draft = newDraft()
    const outcome = plausibleRow(outcomeOf(read, draft), draft)
    if (outcome.kind === 'used') {
      if (outcome.statement === undefined) this.#keep(draft, line, raw)
      else this.#statements.push(outcome.statement)
    }
    if (outcome.kind === 'skipped') this.#skip(outcome, draft)
    if (outcome.kind === 'rejected') this.reject(line, outcome, raw)
  }

  /** Rejects a record that is not whole. */
  brokenRow(line: number, fault: CellFault, raw?: RawRow): void {
    this.#rowsRead++
    this.reject(line, fault, raw)
  }

  #keep(draft: ChargeDraft, line: number, raw: RawRow | undefined): void {
    if (draft.provider === '') draft.provider = this.#format.provider ?? ''
    const cell = this.#cells.append(draft)
    this.#lines?.append(lineKey(draft.eventId, raw), cell, draft)
    this.#lastDay.note(draft)
    if (draft.minute !== undefined) this.#hasTimes = true
    if (!this.#keepRows) return
    this.#chunk ??= new ChunkBuilder(this.dictionary)
    this.#chunk.append(draft, line)
    if (this.#chunk.isFull) this.#finishChunk()
  }

  #finishChunk(): void {
    if (this.#chunk !== undefined && this.#chunk.rows > 0) this.#finished.push(this.#chunk.finish())
    this.#chunk = undefined
  }

  #skip(skip: Skip, draft: ChargeDraft): void {
    this.#skippedBy[skip.reason] = (this.#skippedBy[skip.reason] ?? 0) + 1
    if (skip.amount === undefined) return
    const provider = skip.provider ?? this.#format.provider ?? ''
    const currency = skip.currency ?? ''
    const { day, invoiceMonth, account } = draft
    const key = `${skip.reason}\n${provider}\n${account}\n${currency}\n${String(day)}\n${invoiceMonth}`
    const known = this.#skippedMoney.get(key)
    const amount = ((known?.amount ?? 0n) + skip.amount) as SkippedMoney['amount']
    const { reason } = skip
    this.#skippedMoney.set(key, { reason, provider, account, currency, amount, day, invoiceMonth })
  }

  /** The rejected records as written in the file; `undefined` when there are none. */
  rejectedRecords(): RejectedRecords | undefined {
    return this.#rejected.finish()
  }

  private reject(line: number, fault: CellFault, raw?: RawRow): void {
    this.#rejectedBy[fault.code] = (this.#rejectedBy[fault.code] ?? 0) + 1
    if (this.#rejectedRows.length >= MAX_LISTED_REJECTIONS) return
    const { column, code, expected, fix } = fault
    const value = ownText(fault.value.slice(0, MAX_SHOWN_VALUE))
    this.#rejectedRows.push({ file: this.#name, line, column, value, code, expected, fix })
    if (raw !== undefined) this.#rejected.add(line, raw)
  }

  finish(facts: {
    readonly sha256: string
    readonly sizeBytes: number
    readonly format: FormatId
    readonly extraWarnings?: readonly FileWarning[]
  }): ImportedFile {
    this.#finishChunk()
    this.#line = 0
    if (this.#lastDay.isPartial) this.warn('partial-last-day', PARTIAL_LAST_DAY)
    const isEmpty = this.#rowsRead === 0 || this.#format.id === 'openai.empty'
    return {
      name: this.#name,
      sha256: facts.sha256,
      sizeBytes: facts.sizeBytes,
      format: facts.format,
      stream: this.#format.stream,
      roundsRowsTo: this.#format.roundsRowsTo,
      countsCacheApart: this.#format.countsCacheApart,
      isRegrouped: this.#format.isRegrouped,
      hasTimes: this.#hasTimes,
      status: isEmpty ? 'empty' : 'read',
      problem: undefined,
      rowsRead: this.#rowsRead,
      skippedBy: this.#skippedBy,
      rejectedBy: this.#rejectedBy,
      rejectedRows: this.#rejectedRows,
      skippedMoney: [...this.#skippedMoney.values()],
      warnings: [...this.#warnings].map(([code, { count, lines, message }]) => ({
        code: code as WarningCode,
        count,
        lines,
        message,
      })),
      cells: this.#cells.finish(),
      lines: this.#lines?.finish(),
      ...(this.#statements.length === 0 ? {} : { statements: this.#statements }),
    }
  }
}

function outcomeOf(read: (draft: ChargeDraft) => RowOutcome, draft: ChargeDraft): RowOutcome {
  try {
    return read(draft)
  } catch (error) {
    if (error instanceof CellError) return error.fault
    throw error
  }
}
