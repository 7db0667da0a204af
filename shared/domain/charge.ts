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
  /** `usage`, `purchase`, `credit`, `adjustment`, `tool`, `failed`, `succeeded` … */
  'category',
  /** Which token kind a money line pays for: `input`, `cacheRead`, `cacheWrite5m`, `cacheWrite1h`, `output`; else empty. */
  'meter',
] as const

/** The category of a call that failed and was charged all the same. */
export const FAILED = 'failed'

/** The category of a call of which the export says that it did not fail. */
export const SUCCEEDED = 'succeeded'

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
    /** The id of the event in a log; empty where it has none. */
    eventId: string
  }

/** An empty draft, written out because a literal costs a tenth of a copy; it dies young, so that a row leaves nothing behind. */
export function newDraft(): ChargeDraft {
  return {
    provider: '',
    account: '',
    projectId: '',
    projectName: '',
    apiKeyId: '',
    apiKeyName: '',
    user: '',
    model: '',
    operation: '',
    serviceTier: '',
    region: '',
    contextWindow: '',
    host: '',
    tags: '',
    currency: '',
    invoiceMonth: '',
    category: '',
    meter: '',
    input: undefined,
    cacheRead: undefined,
    cacheWrite5m: undefined,
    cacheWrite1h: undefined,
    output: undefined,
    reasoning: undefined,
    requests: undefined,
    minute: undefined,
    billed: undefined,
    list: undefined,
    included: undefined,
    estimated: undefined,
    spend: undefined,
    elsewhere: undefined,
    day: undefined,
    endDay: undefined,
    batch: undefined,
    eventId: '',
  }
}
