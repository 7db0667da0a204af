/** One column, or several of which the first that the file has is meant. */
type Columns = string | readonly string[] | undefined

/** How a date stands in a column of its own. */
export type DayOrder = 'year-month-day' | 'month-day-year' | 'day-month-year' | 'unix-seconds'

/** Money columns of a mapping; exactly one of the first two is given. */
export interface MoneyMapping {
  readonly billed?: string | undefined
  readonly estimated?: string | undefined
  readonly list?: string | undefined
  /** Three letters, or the column that holds them. */
  readonly currency: { readonly code: string } | { readonly column: string }
  readonly unit: 'whole' | 'hundredth'
  readonly decimal: '.' | ','
  readonly thousands: '' | ',' | '.' | ' ' | "'"
}

/** Token columns of a mapping. */
export interface TokenMapping {
  readonly input?: string | undefined
  readonly cacheRead?: string | undefined
  readonly cacheWrite?: string | undefined
  readonly output?: string | undefined
  readonly reasoning?: string | undefined
  /** Tokens in one unit of the columns. */
  readonly unit: 1 | 1000 | 1_000_000
  /** Whether the input column contains what stands in the two cache columns. */
  readonly inputIncludesCached: boolean
}

/** Text columns of a mapping. */
export interface TextMapping {
  readonly model?: Columns
  readonly project?: Columns
  readonly apiKey?: Columns
  readonly user?: Columns
  readonly account?: Columns
  readonly operation?: Columns
}

/**
 * A person's own description of an export that no module knows, `ai-spend-mapping/1`. Everything that a table can leave
 * open is stated here, so that reading guesses nothing.
 */
export interface MappingDocument {
  readonly schema: 'ai-spend-mapping/1'
  readonly name: string
  /** Who sends the bill. */
  readonly provider: string
  readonly role: 'usage' | 'cost' | 'bill'
  /** Columns that a header must have for the mapping to be tried; by default those that are mapped. */
  readonly recogniseBy?: readonly string[] | undefined
  /** `period`: rows without dates; the period is asked for each file, or stands in its name. */
  readonly day: { readonly column: string; readonly order: DayOrder } | { readonly order: 'period' }
  readonly texts: TextMapping
  readonly money?: MoneyMapping | undefined
  readonly tokens?: TokenMapping | undefined
  readonly requests?: string | undefined
  /** Rows that restate others: a cell of this column equal to one of these texts. */
  readonly totals?: { readonly column: string; readonly texts: readonly string[] } | undefined
}

/** What is wrong with a mapping document, by place. */
export interface MappingFault {
  readonly path: string
  readonly message: string
}
