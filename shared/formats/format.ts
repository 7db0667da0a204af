import type { BillingStatement } from '../document/billing-statement.ts'
import type { ChargeDraft } from '../domain/charge.ts'
import type { BuiltInFormatId, FormatId } from '../domain/format-id.ts'
import type { RejectCode, SkipReason, WarningCode } from '../domain/problem.ts'
import type { Amount } from '../domain/amount.ts'
import type { CurrencyCode } from '../domain/money.ts'
import type { ProviderId } from '../domain/seller.ts'
import type { AiServiceSwitches } from './ai-services.ts'
import type { Spelling } from './reading/spelling.ts'

/** What a file is about, so that the same activity in two files is counted once. */
export interface Stream {
  /** `usage` has tokens, `cost` has money, `bill` has both or all the money there is. */
  readonly role: 'usage' | 'cost' | 'bill'
  /** Files with the same name restate the same activity of a provider: `api`, `seats`, `cloud` … */
  readonly activity: string
}

/** What detection sees: the cells of the line that may be a header, and the lines around it. */
export interface HeaderView {
  /** Lower-cased, trimmed, byte-order mark and `Localised (English)` brackets resolved. */
  readonly cells: readonly string[]
  readonly has: (...names: string[]) => boolean
  /** The first data lines as they stand, for formats that only their first row gives away. */
  readonly sample: readonly (readonly string[])[]
}

/** A row's cells, read by the columns a module bound at the start. */
export type Cells = readonly string[]

export interface Skip {
  readonly kind: 'skipped'
  readonly reason: SkipReason
  /** What the row would have cost, so that used plus skipped give the file's own total. */
  readonly amount?: Amount
  readonly currency?: CurrencyCode
  readonly provider?: ProviderId
}

/** Thrown or returned by a cell reader: the caller adds file and line. */
export interface CellFault {
  readonly kind: 'rejected'
  readonly column: string
  readonly value: string
  readonly code: RejectCode
  readonly expected: string
  readonly fix: string
}

/** A row that counts: as the charge in the draft, or as a statement about bills, which is no charge. */
export interface Use {
  readonly kind: 'used'
  readonly statement?: BillingStatement
}

export type RowOutcome = Use | Skip | CellFault

export const USED: RowOutcome = { kind: 'used' }

/** Reads one row into the draft. Called once a row; must not keep `cells` or `draft`. */
export type RowReader = (cells: Cells, draft: ChargeDraft) => RowOutcome

/** What a module may use while it reads one file. */
export interface FileContext {
  readonly fileName: string
  /** The header as it stands in the file, trimmed, byte-order mark removed. */
  readonly header: readonly string[]
  /** Lines before the header (an invoice preamble). */
  readonly preamble: readonly (readonly string[])[]
  /** How a spreadsheet wrote the numbers and days; absent where they are as the provider writes them. */
  readonly spelling?: Spelling
  /** Notes something about the present row; counted, the first lines kept. */
  readonly warn: (code: WarningCode, message: string) => void
  /** Which services of a cloud bill the user counts as AI, by service id; the defaults hold for the rest. */
  readonly aiServices?: AiServiceSwitches
  /** What a person has answered where a file leaves something open, by question (`portkey.cost-unit`: `dollars`). */
  readonly answers?: ReadonlyMap<string, string>
}

/** Facts of a provider format that do not depend on a file. */
export interface FormatFacts {
  readonly id: FormatId
  readonly title: string
  /** `undefined` when each row names its own provider. */
  readonly provider: ProviderId | undefined
  readonly stream: Stream
  /** A = real rows or official reference plus a parser, B = two sources, C = one source. */
  readonly confidence: 'A' | 'A-' | 'B' | 'C'
  readonly source: { readonly evidence: string; readonly checkedOn: string }
  /** For people: where to click in the provider's console to get this file, and what if it is the wrong one of two. */
  readonly help: { readonly whereToGet: string; readonly ifWrongOne: string }
  /**
   * Each row is one event with its instant or id, not the sum of a day or an hour: where two files share days, each row
   * counts once.
   */
  readonly isLog?: boolean
  /** Amounts are rounded per row to this many decimals by the provider; widens the tolerance against an invoice. */
  readonly roundsRowsTo?: number
  /**
   * Cached tokens stand beside the input figure, never inside it: a row without cache counts does not tell its whole
   * input. Elsewhere what is not split off stands in the input.
   */
  readonly countsCacheApart?: boolean
  /**
   * Each export holds all of an account's cost, grouped by what was asked for: two of one day are the same cost, even if
   * no value of theirs is equal.
   */
  readonly isRegrouped?: boolean
  /** The forms in which the export occurs; each has a fixture of its name. */
  readonly variants: readonly string[]
  /** Columns without which a row cannot be read, lower-cased. */
  readonly requiredColumns: readonly string[]
}

/** A format whose rows are lines of cells: csv, tsv, a worksheet, a table of a Parquet file. */
export interface TableFormat extends FormatFacts {
  readonly shape: 'table'
  readonly recognize: (header: HeaderView) => boolean
  /** Resolves columns once and returns the reader of the rows. */
  readonly bind: (context: FileContext) => RowReader
}

/** A format whose rows are objects in a JSON or JSON Lines document. */
export interface JsonFormat extends FormatFacts {
  readonly shape: 'json'
  /** Looks at the parsed document, or at the first parsed lines of a JSON Lines file. */
  readonly recognize: (value: unknown) => boolean
  /** Whether the document or line says that pages follow behind it; absent where exports have no pages. */
  readonly hasMorePages?: (value: unknown) => boolean
  /** Whether the document or line says that pages lie before it. */
  readonly hasEarlierPages?: (value: unknown) => boolean
  /** How many rows the export has on all of its pages, where the document or line says so. */
  readonly statedRows?: (value: unknown) => number | undefined
  /** Every result object; called once per document or line. */
  readonly rows: (value: unknown) => Iterable<ReadonlyMap<string, string>>
  readonly bind: (
    context: FileContext,
  ) => (fields: ReadonlyMap<string, string>, draft: ChargeDraft) => RowOutcome
}

export type FormatModule = TableFormat | JsonFormat

/** A format of the registry: every one is explained in every language. */
export type BuiltInFormat = FormatModule & { readonly id: BuiltInFormatId }
