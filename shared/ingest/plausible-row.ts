import { ZERO } from '../domain/amount.ts'
import type { ChargeDraft } from '../domain/charge.ts'
import { dayOf, formatDay, parseMonth, type Day } from '../domain/day.ts'
import type { CellFault, RowOutcome } from '../formats/format.ts'

const FIRST_DAY = dayOf(2000, 1, 1) ?? 0
const LAST_DAY = dayOf(2099, 12, 31) ?? 0

/**
 * Checks a row for what every later step relies on: an invalid invoice month and an estimate of nothing are cleared, and
 * a day outside 2000 to 2099 rejects the row.
 */
export function plausibleRow(outcome: RowOutcome, draft: ChargeDraft): RowOutcome {
  if (draft.invoiceMonth !== '' && !parseMonth(draft.invoiceMonth)) draft.invoiceMonth = ''
  if (outcome.kind === 'rejected') return outcome
  if (isEstimateOfNothing(draft)) {
    draft.estimated = undefined
    // Kept apart from rows whose estimate is known.
    draft.currency = ''
  }
  const { day, endDay } = draft
  if (day !== undefined && (day < FIRST_DAY || day > LAST_DAY)) return otherCentury(day)
  if (endDay !== undefined && (endDay < FIRST_DAY || endDay > LAST_DAY)) return otherCentury(endDay)
  return outcome
}

/** A tool that does not know the price of a model writes 0 beside its tokens. */
function isEstimateOfNothing(draft: ChargeDraft): boolean {
  if (draft.estimated !== ZERO || draft.billed !== undefined || draft.model === '') return false
  const { input, cacheRead, cacheWrite5m, cacheWrite1h, output } = draft
  return [input, cacheRead, cacheWrite5m, cacheWrite1h, output].some((count) => (count ?? 0) > 0)
}

function otherCentury(day: Day): CellFault {
  return {
    kind: 'rejected',
    column: '',
    value: formatDay(day),
    code: 'not-a-date',
    expected: 'a day from 2000-01-01 to 2099-12-30',
    fix: 'Correct the date or export the report again, then drop the file again.',
  }
}
