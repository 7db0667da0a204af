import type { Amount } from '../domain/amount.ts'
import type { Day, Month } from '../domain/day.ts'
import { sellerId } from '../domain/seller.ts'
import type { CurrencyCode } from '../domain/money.ts'

/** A line of an invoice, as its issuer publishes it. */
export interface InvoiceLine {
  readonly kind: 'invoice-line'
  /** As the file writes it. */
  readonly issuer: string
  readonly invoiceId: string
  readonly lineId: string
  readonly month: Month
  readonly currency: CurrencyCode
  /** Tax lines are part of the invoice. */
  readonly amount: Amount
  /** An open invoice is provisional and a voided one was retracted: nobody owes either. */
  readonly status: InvoiceStatus
  /** Minutes since 1970 at the last change of the line; `undefined` where the file does not say. */
  readonly updated: number | undefined
}

/** As FOCUS names them. */
export const INVOICE_STATUSES = ['open', 'issued', 'voided'] as const

export type InvoiceStatus = (typeof INVOICE_STATUSES)[number]

/** Whether an issuer may still change the charges of a billing period. */
export interface BillingPeriodStatus {
  readonly kind: 'billing-period'
  readonly issuer: string
  readonly start: Day
  readonly isClosed: boolean
  /** As of an invoice line. */
  readonly updated: number | undefined
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

/** Whether a statement is a line of an invoice that is owed. */
export function isInvoiced(statement: BillingStatement): statement is InvoiceLine {
  return statement.kind === 'invoice-line' && statement.status === 'issued'
}

/**
 * The newest version of each statement, in the order of the first: a line by its issuer, invoice and id, a period by its
 * issuer and first day, a contract by its provider, id and period. Of two versions that changed at the same time, or of
 * which one does not say when, the later one holds.
 */
export function newestStatements(
  statements: Iterable<BillingStatement>,
): readonly BillingStatement[] {
  const newest = new Map<string, BillingStatement>()
  for (const statement of statements) {
    const key = identityOf(statement)
    const known = newest.get(key)
    if (known === undefined || !isNewer(known, statement)) newest.set(key, statement)
  }
  return [...newest.values()]
}

function identityOf(statement: BillingStatement): string {
  switch (statement.kind) {
    case 'invoice-line': {
      const { issuer, invoiceId, lineId } = statement
      return ['line', sellerId(issuer), invoiceId, lineId].join('\n')
    }
    case 'billing-period':
      return ['period', sellerId(statement.issuer), statement.start].join('\n')
    case 'contract': {
      const { provider, id, start, end } = statement
      return ['contract', sellerId(provider), id, start, end].join('\n')
    }
  }
}

function isNewer(a: BillingStatement, b: BillingStatement): boolean {
  const [first, other] = [changed(a), changed(b)]
  return first !== undefined && other !== undefined && first > other
}

function changed(statement: BillingStatement): number | undefined {
  return statement.kind === 'contract' ? undefined : statement.updated
}
