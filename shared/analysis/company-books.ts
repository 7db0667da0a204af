import type { OwnerRow } from '../document/owners.ts'
import type { SeatRow } from '../document/seat-summary-types.ts'
import { BUILT_IN_TOLERANCE, type Tolerance } from '../reconcile/tolerance.ts'
import { IDLE_AFTER_DAYS } from '../seats/seat-summary.ts'

/** What a company keeps beside its bills: who answers for spend, which seats it has, how exact invoices must agree. */
export interface Books {
  readonly owners: readonly OwnerRow[]
  readonly seats: readonly SeatRow[]
  /** Days without activity after which a seat counts as idle. */
  readonly idleAfterDays: number
  readonly tolerance: Tolerance
}

/** Nothing but the bills. */
export const NO_BOOKS: Books = {
  owners: [],
  seats: [],
  idleAfterDays: IDLE_AFTER_DAYS,
  tolerance: BUILT_IN_TOLERANCE,
}
