import { z } from 'zod'
import type { Amount } from '../domain/amount.ts'
import {
  INVOICE_STATUSES,
  type BillingPeriodStatus,
  type BillingStatement,
  type ContractCommitment,
  type InvoiceLine,
} from '../document/billing-statement.ts'
import { AMOUNT_COLUMNS, COUNT_COLUMNS, TEXT_COLUMNS } from '../domain/charge.ts'
import type { Day } from '../domain/day.ts'
import { FORMAT_IDS } from '../domain/format-id.ts'
import type { OpenQuestion } from '../document/open-question.ts'
import {
  REJECT_CODES,
  SKIP_REASONS,
  WARNING_CODES,
  type FileWarning,
  type Problem,
  type RejectedRow,
} from '../domain/problem.ts'
import { checkMapping, type MappingDocument } from '../document/user/mapping-document.ts'
import type { Spelling } from '../formats/reading/spelling.ts'
import type { RawRecord, RejectedRecords } from '../ingest/rejected-records.ts'
import type { Repair } from '../ingest/repair.ts'
import type { AmountCells } from '../table/amount-column.ts'
import { CELL_COUNTS, type Cell } from '../table/cells.ts'
import { CHUNK_ROWS, type ChargeChunk } from '../table/charge-table.ts'
import type { LineChunk } from '../table/event-lines.ts'
import type { FileStream, ImportedFile, SkippedMoney } from '../table/imported-file.ts'
import { byName, objectOf, oneOf, type MemberChecks } from './checked.ts'
import type { SavedFile, SavedRows } from './saved-workspace.ts'

const text = z.string('a text')
const count = z.int('a whole number').min(0, 'a number from 0')
const flag = z.boolean('true or false')
const number = z.number('a number')
const texts = z.array(text, 'a list of texts')
const amount = z.custom<Amount>((value) => typeof value === 'bigint', 'an amount')

/** Days from the year 1900 to 2200: what an export may state. */
const [FIRST_DAY, LAST_DAY] = [-25_567, 84_006]
const day = z.custom<Day>(
  (value) =>
    typeof value === 'number' && Number.isInteger(value) && value >= FIRST_DAY && value <= LAST_DAY,
  'a day from 1900 to 2200',
)

const problem = objectOf<Problem>({
  what: text,
  where: text.optional(),
  found: text.optional(),
  expected: text.optional(),
  fix: text,
  refusal: z.undefined(),
  stopped: z.undefined(),
  storage: z.undefined(),
  workspaceFile: z.undefined(),
})

const rejectedRow = objectOf<RejectedRow>({
  file: text,
  line: count,
  column: text,
  value: text,
  code: oneOf(REJECT_CODES),
  expected: text,
  fix: text,
})

const warning = objectOf<FileWarning>({
  code: oneOf(WARNING_CODES),
  count,
  lines: z.array(count),
  message: text,
})

const skippedMoney = objectOf<SkippedMoney>({
  reason: oneOf(SKIP_REASONS),
  provider: text,
  account: text,
  currency: text,
  amount,
  day: day.optional(),
  invoiceMonth: text,
})

const question = objectOf<OpenQuestion>({
  id: text,
  options: texts.nullable(),
  answer: text.nullable(),
})

const stream = objectOf<FileStream>({
  role: oneOf(['usage', 'cost', 'bill']),
  activity: text,
})

/** By name rather than written out, as the columns are. */
const cellTexts = Object.fromEntries(TEXT_COLUMNS.map((name) => [name, text]))
const cellRest = z.strictObject({
  ...cellTexts,
  day: day.optional(),
  endDay: day.optional(),
  batch: flag.optional(),
  rows: count,
  counts: byName(CELL_COUNTS, number),
  amounts: byName(AMOUNT_COLUMNS, amount),
  hours: z.array(number).optional(),
} satisfies Omit<MemberChecks<Cell>, (typeof TEXT_COLUMNS)[number]>)

/** The rows of a file that agree, summed. */
export const cells = z.array(
  z.custom<Cell>((value) => cellRest.safeParse(value).success, 'a cell'),
  'a list of cells',
)

function columnOf<T>(Column: abstract new (...args: never) => T, expected: string): z.ZodType<T> {
  return z.custom<T>((value) => value instanceof Column, expected)
}

const wholeNumbers = columnOf(Uint32Array, 'a column of whole numbers')
const numbers = columnOf(Float64Array, 'a column of numbers')

const amountCells = objectOf<AmountCells>({
  nanos: columnOf(BigInt64Array, 'a column of amounts'),
  atto: columnOf(Int32Array, 'a column of decimals').optional(),
  exact: z.map(count, z.bigint(), 'amounts by row'),
})

const values = {
  counts: byName(COUNT_COLUMNS, numbers),
  amounts: byName(AMOUNT_COLUMNS, amountCells),
}

/** Columns of as many rows each, and no more rows than one chunk has. */
function hasRows(rows: number, columns: readonly (ArrayLike<unknown> | undefined)[]): boolean {
  return rows <= CHUNK_ROWS && columns.every((column) => !column || column.length === rows)
}

function valueColumns({
  counts,
  amounts,
}: Pick<LineChunk, 'counts' | 'amounts'>): readonly (ArrayLike<unknown> | undefined)[] {
  const sums = Object.values(amounts).flatMap(({ nanos, atto }) => [nanos, atto])
  return [...Object.values(counts), ...sums]
}

const SAME_LENGTH = `columns of the same length, of at most ${String(CHUNK_ROWS)} rows`

/** Rows of a log. */
export const lineChunk = objectOf<LineChunk>({
  keys: numbers,
  cells: wholeNumbers,
  ...values,
}).refine(
  ({ keys, cells: places, ...rest }) => hasRows(keys.length, [keys, places, ...valueColumns(rest)]),
  SAME_LENGTH,
)

const chunk = objectOf<ChargeChunk>({
  rows: count,
  lines: wholeNumbers,
  days: columnOf(Int32Array, 'a column of days'),
  endDays: columnOf(Int32Array, 'a column of days').optional(),
  batch: columnOf(Uint8Array, 'a column of marks'),
  text: byName(TEXT_COLUMNS, wholeNumbers),
  ...values,
}).refine(
  ({ rows, lines, days, endDays, batch, text: places, ...rest }) =>
    hasRows(rows, [lines, days, endDays, batch, ...Object.values(places), ...valueColumns(rest)]),
  SAME_LENGTH,
)

/** Rows of a file as columns. */
export const savedRows = objectOf<SavedRows>({ fileId: text, index: count, chunk })

const mapping = z.custom<MappingDocument>(
  (value) => 'mapping' in checkMapping(value),
  'a mapping of the schema ai-spend-mapping/1',
)

const spelling = objectOf<Spelling>({
  decimal: oneOf(['.', ',']),
  dayOrder: oneOf(['day-first', 'month-first']),
  evidence: z.undefined(),
})

const rawRecord = objectOf<RawRecord>({ line: count, cells: texts })

const rejected = objectOf<RejectedRecords>({
  preamble: z.array(texts),
  header: texts,
  records: z.array(rawRecord),
  spelling: spelling.optional(),
})

const repair = objectOf<Repair>({
  file: text,
  sha256: text,
  header: texts,
  records: z.array(rawRecord),
})

const statement: z.ZodType<BillingStatement> = z.union([
  objectOf<InvoiceLine>({
    kind: z.literal('invoice-line'),
    issuer: text,
    invoiceId: text,
    lineId: text,
    month: text,
    currency: text,
    amount,
    status: oneOf(INVOICE_STATUSES),
    updated: number.optional(),
  }),
  objectOf<BillingPeriodStatus>({
    kind: z.literal('billing-period'),
    issuer: text,
    start: day,
    isClosed: flag,
    updated: number.optional(),
  }),
  objectOf<ContractCommitment>({
    kind: z.literal('contract'),
    id: text,
    provider: text,
    currency: text,
    cost: amount.optional(),
    start: day.optional(),
    end: day.optional(),
    status: text,
  }),
])

const imported = objectOf<ImportedFile>({
  name: text,
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 hash'),
  sizeBytes: count,
  format: oneOf(FORMAT_IDS).optional(),
  stream: stream.optional(),
  roundsRowsTo: number.optional(),
  countsCacheApart: flag.optional(),
  isRegrouped: flag.optional(),
  hasTimes: flag.optional(),
  status: oneOf(['read', 'empty', 'rejected']),
  problem: problem.optional(),
  rowsRead: count,
  skippedBy: byName(SKIP_REASONS, count),
  rejectedBy: byName(REJECT_CODES, count),
  rejectedRows: z.array(rejectedRow),
  skippedMoney: z.array(skippedMoney),
  warnings: z.array(warning),
  questions: z.array(question).optional(),
  cells: z.array(z.custom<Cell>()).length(0, 'no cells here'),
  lines: z.array(z.custom<LineChunk>()).length(0, 'no lines here').optional(),
  statements: z.array(statement).optional(),
})

/** A file before its dictionary, cells and lines, which follow it in parts. */
export const savedFile = objectOf<SavedFile>({
  id: text,
  importId: text,
  order: count,
  imported,
  dictionary: texts,
  isTable: flag.optional(),
  rejected: rejected.optional(),
  mapping: mapping.optional(),
  answers: z.map(text, text, 'answers by question').optional(),
  repair: repair.optional(),
})

/** Texts of a file's dictionary. */
export const dictionaryTexts = texts
