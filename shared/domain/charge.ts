import type { Amount } from './amount.ts'
import type { Day } from './day.ts'

/** Text columns: who, what, where. Empty text means that the export does not say. */
export const TEXT_COLUMNS = [
  /** Provider id; several in one FOCUS file. */
  'provider',
  /** Organisation, payer account or billing account the file belongs to: two accounts never overlap. */
  'account',
  'projectId',
  'projectName',
  'apiKeyId',
  'apiKeyName',
  'user',
  /** As the export writes it. */
  'model',
  'operation',
  'serviceTier',
  'region',
  'contextWindow',
  /** Host behind a gateway. */
  'host',
  'tags',
  /** ISO 4217 code of the amounts in this row. */
  'currency',
  /** `YYYY-MM` where the row states its invoice. */
  'invoiceMonth',
  /** `usage`, `purchase`, `credit`, `adjustment`, `tool` … */
  'category',
  /** Which token kind a money line pays for: `input`, `cacheRead`, `cacheWrite5m`, `cacheWrite1h`, `output`; else empty. */
  'meter',
] as const

/** Whole numbers up to 2^53; not a number where the export does not say. */
export const COUNT_COLUMNS = [
  'input',
  'cacheRead',
  'cacheWrite5m',
  'cacheWrite1h',
  'output',
  'reasoning',
  'requests',
  /** Minute of the UTC day at which the charge begins, for exports finer than a day. */
  'minute',
] as const

/** Exact money in the row's currency. */
export const AMOUNT_COLUMNS = [
  /** Charged by the provider. */
  'billed',
  /** Undiscounted, where the file states it. */
  'list',
  /** Consumption covered by a plan or seat. */
  'included',
  /** What the source estimated by itself; never a bill. */
  'estimated',
  /** What counts as spend where it is not the billed amount: FOCUS prepayments. */
  'spend',
  /** Paid to somebody else with the customer's own key. */
  'elsewhere',
] as const

export type TextColumn = (typeof TEXT_COLUMNS)[number]
export type CountColumn = (typeof COUNT_COLUMNS)[number]
export type AmountColumn = (typeof AMOUNT_COLUMNS)[number]

/**
 * One accepted row on its way into the columns. It lives for one row only: a format module writes into it and keeps
 * no reference, so that a million rows leave no million objects behind.
 */
export type ChargeDraft = Record<TextColumn, string> &
  Record<CountColumn, number | undefined> &
  Record<AmountColumn, Amount | undefined> & {
    /** First day of the charge; `undefined` only where the whole file carries no dates. */
    day: Day | undefined
    /** Day after the last, when the row spans more than a day. */
    endDay: Day | undefined
    /** True or false where the file tells batch apart, else `undefined`. */
    batch: boolean | undefined
  }

const EMPTY_DRAFT: ChargeDraft = Object.freeze({
  ...(Object.fromEntries(TEXT_COLUMNS.map((column) => [column, ''])) as Record<TextColumn, string>),
  ...(Object.fromEntries(COUNT_COLUMNS.map((column) => [column, undefined])) as Record<
    CountColumn,
    undefined
  >),
  ...(Object.fromEntries(AMOUNT_COLUMNS.map((column) => [column, undefined])) as Record<
    AmountColumn,
    undefined
  >),
  day: undefined,
  endDay: undefined,
  batch: undefined,
})

/** An empty draft. A copy of one template is quicker than emptying thirty fields one by one, and dies young. */
export function newDraft(): ChargeDraft {
  return { ...EMPTY_DRAFT }
}
