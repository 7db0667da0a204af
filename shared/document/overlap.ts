import type { MoneyText } from '../domain/money.ts'

/** Why the same activity stands in several files. */
export type OverlapCause =
  /** The same bytes twice. */
  | 'identical'
  /** The same export drawn again for days that another one covers. */
  | 're-export'
  /** Logs of events: what stands in several of them is one event. */
  | 'same-events'
  /** A cloud's month delivered again, in several files. */
  | 'redelivery'
  | 'actual-and-amortised'
  | 'metered-and-report'
  /** Sums next to the records they were made of. */
  | 'roll-up'
  | 'hourly-and-daily'
  /** Two kinds of export of one activity. */
  | 'two-forms'
  /** Files of one delivery, which add up. */
  | 'parts'
  /** Shared days and no shared line: one project each. */
  | 'disjoint'
  /** A gateway's or tool's own log of calls that the provider's bill charges for. */
  | 'gateway'

/** What a person decided about one overlap; lies over the default. */
export interface OverlapChoice {
  /** The overlap's own id: the same files and kind of activity give the same id. */
  readonly id: string
  /**
   * `file` counts the one of `sha256`; `union` each event of several logs once; `apart` takes the parts of a delivery for repeats of each other; `bill` leaves
   * out what a gateway restates of a provider's bill.
   */
  readonly count: 'all' | 'none' | 'file' | 'union' | 'apart' | 'bill'
  readonly sha256?: string
}

/** Money by kind; a kind that does not occur is `{}`. */
export interface MoneyByKind {
  readonly billed: MoneyText
  /** Covered by a plan, not charged. */
  readonly included: MoneyText
  /** The source's own estimate, where it states no bill. */
  readonly computed: MoneyText
}

/** First day and the day after the last, `YYYY-MM-DD`. */
export interface DayRange {
  readonly start: string
  readonly end: string
}

/** One file in the picture of an overlap. */
export interface OverlapBar {
  readonly file: string
  readonly sha256: string
  /** All days of the file that this activity touches. */
  readonly days: readonly DayRange[]
  /** Shared days on which this file is counted. */
  readonly counted: readonly DayRange[]
}

/** Days of one activity that stand in several files, and which file is counted. */
export interface OverlapEntry {
  readonly id: string
  readonly kind: 'same-file' | 'shared-days' | 'complementary'
  readonly cause: OverlapCause
  readonly provider: string
  /** The counted file first. */
  readonly files: readonly string[]
  readonly period: DayRange
  /** What is counted and why, and who decided so. */
  readonly resolution: string
  readonly decidedBy: 'default' | 'user'
  readonly choice: OverlapChoice | null
  /** What the rows that were not counted would have added. */
  readonly notCounted: MoneyByKind
  /** What is counted and may stand in the totals twice; only while nobody has decided. */
  readonly atStake?: MoneyText
  readonly shared: readonly DayRange[]
  readonly bars: readonly OverlapBar[]
}
