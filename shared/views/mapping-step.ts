import type { DayOrder, MoneyMapping } from '../document/user/mapping-document.ts'
import type { RejectCode } from '../domain/problem.ts'

/** What a column of a person's own table may hold. */
export const MAPPING_FIELDS = [
  'day',
  'billed',
  'estimated',
  'list',
  'currency',
  'model',
  'project',
  'apiKey',
  'user',
  'account',
  'operation',
  'input',
  'cacheRead',
  'cacheWrite',
  'output',
  'reasoning',
  'requests',
] as const

export type MappingField = (typeof MAPPING_FIELDS)[number]

/** How amounts may be written. */
export type NumberForm = Pick<MoneyMapping, 'decimal' | 'thousands'>

/** What a column seems to hold: a proposal to a person, never more. */
export interface Suggestion {
  readonly field: MappingField
  /** What speaks for it: the words of its header, or the shape of its values. */
  readonly because: 'header' | 'values'
}

/** One column of a table that no format knows. */
export interface ColumnFacts {
  readonly name: string
  /** The first different values. */
  readonly samples: readonly string[]
  readonly suggestion: Suggestion | null
  /** Orders in which every value is a day; more than one must be asked. */
  readonly dayOrders: readonly DayOrder[]
  /** Forms in which every value is an amount. */
  readonly numberForms: readonly NumberForm[]
  /** Of them those that give different amounts; more than one must be asked. */
  readonly differentForms: readonly NumberForm[]
  /** A currency that the header or the values name. */
  readonly currency: string | null
}

/** A table that a person maps: its columns, and where its header seems to stand. */
export interface SampledTable {
  /** Path of the list that the records of a JSON document stand in; empty for a table. */
  readonly path: string
  readonly headerLine: number
  readonly columns: readonly ColumnFacts[]
}

/** One row of a table as a mapping reads it: the raw cells, and what became of them. */
export interface TrialRow {
  readonly line: number
  readonly cells: readonly string[]
  readonly outcome: 'used' | 'skipped' | 'rejected'
  /** The cell that could not be read, and the rule it breaks. */
  readonly fault: {
    readonly column: string
    readonly value: string
    readonly code: RejectCode
    readonly expected: string
  } | null
  /** What was understood, by field of the mapping; absent where the row says nothing. */
  readonly read: Readonly<Record<string, string>>
}

/** The first rows of a file, read by the very reader of the import. */
export interface MappingTrial {
  readonly header: readonly string[]
  readonly rows: readonly TrialRow[]
  readonly used: number
  readonly skipped: number
  readonly rejected: number
}
