import type { ContractEntry } from '../document/analysis-document.ts'
import { formatAmount } from '../domain/amount.ts'
import type { BillingStatement } from '../document/billing-statement.ts'
import { formatDay, type Day } from '../domain/day.ts'

/** The contracts that files state, as the document lists them. */
export function contractEntries(statements: readonly BillingStatement[]): readonly ContractEntry[] {
  return statements.flatMap((statement) => {
    if (statement.kind !== 'contract') return []
    const { id, provider, currency, cost, start, end, status } = statement
    return [
      {
        id,
        provider,
        cost: cost === undefined ? {} : { [currency]: formatAmount(cost) },
        start: dayText(start),
        end: dayText(end),
        status,
      },
    ]
  })
}

function dayText(day: Day | undefined): string | null {
  return day === undefined ? null : formatDay(day)
}
