import { magnitude, multiply, parseAmount, scale, ZERO, type Amount } from '../domain/amount.ts'
import type { ReconciliationStatus } from '../document/reconciliation-entry.ts'

/** The difference allowed between files and invoice: the largest of the three. */
export interface Tolerance {
  /** In units of the invoice's currency. */
  readonly amount: Amount
  /** Part of the invoice as an exact decimal: 0.0005 is 0.05 %. */
  readonly share: Amount
  /** For each row of a file whose provider rounds every row. */
  readonly perRoundedRow: Amount
}

/** One unit, 0.05 % of the invoice, half a cent a rounded row. Source: HEADLESS, "Joins and reconciliation". */
export const BUILT_IN_TOLERANCE: Tolerance = {
  amount: parsed('1'),
  share: parsed('0.0005'),
  perRoundedRow: parsed('0.005'),
}

/** Up to this difference files and invoice are reconciled: an invoice is rounded to cents. */
export const EXACT = parsed('0.01')

/** The difference allowed for one invoice. */
export function allowed(tolerance: Tolerance, invoice: Amount, roundedRows: number): Amount {
  const ofInvoice = multiply(magnitude(invoice), tolerance.share)
  return [tolerance.amount, ofInvoice, roundingOf(tolerance, roundedRows)].reduce((a, b) =>
    a > b ? a : b,
  )
}

/** The most that rounding row by row can add up to. */
export function roundingOf({ perRoundedRow }: Tolerance, roundedRows: number): Amount {
  return scale(perRoundedRow, BigInt(roundedRows), 1n)
}

export function statusOf(difference: Amount, tolerance: Amount): ReconciliationStatus {
  if (magnitude(difference) <= EXACT) return 'reconciled'
  return magnitude(difference) <= tolerance ? 'within-tolerance' : 'not-reconciled'
}

function parsed(text: string): Amount {
  return parseAmount(text) ?? ZERO
}
