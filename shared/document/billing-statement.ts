import type { Amount } from '../domain/amount.ts'
import type { Day, Month } from '../domain/day.ts'
import type { CurrencyCode } from '../domain/money.ts'

/** A line of an invoice, as its issuer publishes it. */
export interface InvoiceLine {
  readonly kind: 'invoice-line'
  /** As the file writes it. */
  readonly issuer: string
  /** Empty where the line belongs to no invoice yet. */
  readonly invoiceId: string
  /** Empty where the line has no id of its own. */
  readonly lineId: string
  readonly month: Month
  readonly currency: CurrencyCode
  /** Tax lines are part of the invoice. */
  readonly amount: Amount
  /** The invoice was retracted: nobody owes it. */
  readonly isVoided: boolean
  /** When the line was last changed, as the file writes it; empty where it does not. */
  readonly updated: string
}

/** Whether an issuer may still change the charges of a billing period. */
export interface BillingPeriodStatus {
  readonly kind: 'billing-period'
  readonly issuer: string
  readonly month: Month
  readonly isClosed: boolean
  readonly updated: string
}

/** What was agreed with a provider: an amount or a quantity to be used until the contract ends. */
export interface ContractCommitment {
  readonly kind: 'contract'
  readonly id: string
  /** Lower-cased name of the provider. */
  readonly provider: string
  readonly currency: CurrencyCode
  /** `undefined` where a quantity was agreed, not an amount. */
  readonly cost: Amount | undefined
  readonly start: Day | undefined
  /** The day after the last. */
  readonly end: Day | undefined
  /** As the file writes it: `Active`, `Pending` … */
  readonly status: string
}

/** What an issuer states about its bills; nothing of it is spend. */
export type BillingStatement = InvoiceLine | BillingPeriodStatus | ContractCommitment

/**
 * The newest version of each statement, in the order of the first: a line by its invoice and id, a period by its issuer
 * and month, a contract by its id and period. Of two versions without a date of change the later one holds.
 */
export function newestStatements(
  statements: Iterable<BillingStatement>,
): readonly BillingStatement[] {
  const newest = new Map<string, BillingStatement>()
  let nameless = 0
  for (const statement of statements) {
    const key = identityOf(statement) ?? `nameless ${String(nameless++)}`
    const known = newest.get(key)
    if (known === undefined || changed(known) <= changed(statement)) newest.set(key, statement)
  }
  return [...newest.values()]
}

function identityOf(statement: BillingStatement): string | undefined {
  switch (statement.kind) {
    case 'invoice-line': {
      const { issuer, invoiceId, lineId } = statement
      return lineId === '' ? undefined : ['line', issuer, invoiceId, lineId].join('\n')
    }
    case 'billing-period':
      return ['period', statement.issuer, statement.month].join('\n')
    case 'contract':
      return ['contract', statement.id, statement.start, statement.end].join('\n')
  }
}

function changed(statement: BillingStatement): string {
  return statement.kind === 'contract' ? '' : statement.updated
}
