import { formatAmount } from '../domain/amount.ts'
import type { BillingPeriod, SeatRow } from '../document/seat-summary-types.ts'
import type { SideReading, SideRecords } from '../document/side-file.ts'
import { readSideTable, type SideColumn, type SideRow } from '../table/side-table.ts'

const COLUMNS = {
  product: { names: ['tool', 'service', 'subscription'], isRequired: true },
  user: { names: ['login', 'email', 'member', 'name', 'username', 'assignee'], isRequired: true },
  plan: { names: ['plan type', 'seat type', 'tier'], isRequired: false },
  price: { names: ['seat price', 'price per seat', 'cost'], isRequired: false },
  currency: { names: ['currency code'], isRequired: false },
  billingPeriod: { names: ['period', 'billing cycle', 'billed'], isRequired: false },
  renewal: { names: ['renewal date', 'renews', 'next renewal'], isRequired: false },
  lastActivity: { names: ['last activity at', 'last active', 'last used'], isRequired: false },
  team: { names: ['department', 'group', 'owner'], isRequired: false },
  seats: { names: ['quantity', 'count', 'number'], isRequired: false },
} as const satisfies Readonly<Record<string, SideColumn>>

type Name = keyof typeof COLUMNS

/** What tools write where a seat was never used. */
const NEVER = /^(?:none|never|null|n\/a|-|–)$/i

const PERIODS: Readonly<Record<string, BillingPeriod>> = {
  '': 'month',
  month: 'month',
  monthly: 'month',
  year: 'year',
  yearly: 'year',
  annual: 'year',
  annually: 'year',
}

/**
 * Reads a list of seats: `product,user,plan,price,currency,billing period,renewal,last activity,team,seats`. A missing
 * price is unknown, not zero; a seat without a user is unassigned.
 */
export function readSeats(records: SideRecords): SideReading<SeatRow> {
  return readSideTable(records, COLUMNS, (row) => {
    const product = row.required('product', 'a product such as GitHub Copilot')
    const price = row.amount('price')
    if (price !== undefined && price < 0n) row.fault('price', 'a price of zero or more')
    const currency = row.currency('currency', 'USD')
    const period = PERIODS[row.text('billingPeriod').toLowerCase()]
    if (period === undefined) row.fault('billingPeriod', 'month or year')
    const renewal = row.day('renewal', 'last')
    const hasNoActivity = NEVER.test(row.text('lastActivity'))
    const lastActivity = hasNoActivity ? undefined : row.day('lastActivity', 'last')
    const seats = countOf(row)
    const isWhole = product !== undefined && currency !== undefined && period !== undefined
    if (!isWhole || seats === undefined || row.faults.length > 0) return undefined
    return {
      product,
      user: row.text('user'),
      plan: row.text('plan'),
      team: row.text('team'),
      seats,
      price: price === undefined ? null : formatAmount(price),
      currency,
      billingPeriod: period,
      renewal: renewal ?? null,
      lastActivity: lastActivity ?? null,
      saysActivity: row.has('lastActivity'),
    }
  })
}

function countOf(row: SideRow<Name>): number | undefined {
  const text = row.text('seats')
  if (text === '') return 1
  const isCount = /^[1-9]\d{0,5}$/.test(text)
  return row.orFault(isCount ? Number(text) : undefined, 'seats', 'a whole number from 1')
}
