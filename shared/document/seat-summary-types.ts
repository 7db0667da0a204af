import type { MoneyText } from '../domain/money.ts'

export const BILLING_PERIODS = ['month', 'year'] as const

export type BillingPeriod = (typeof BILLING_PERIODS)[number]

/** One seat, or several that nobody holds. */
export interface SeatRow {
  readonly product: string
  /** Empty: bought, and given to nobody. */
  readonly user: string
  readonly plan: string
  readonly team: string
  readonly seats: number
  /** Exact decimal for one seat and billing period; `null`: not known, never zero. */
  readonly price: string | null
  readonly currency: string
  readonly billingPeriod: BillingPeriod
  /** `YYYY-MM-DD`. */
  readonly renewal: string | null
  readonly lastActivity: string | null
  /** False where the list has no column for it: then nothing is said about idleness. */
  readonly saysActivity: boolean
}

/** `unassigned`: nobody holds it; `never`: no activity is recorded; `idle`: none for the days chosen. */
export type SeatUse = 'active' | 'idle' | 'never' | 'unassigned' | 'unknown'

/** A seat that costs and is not used. */
export interface IdleSeat {
  readonly product: string
  readonly plan: string
  readonly user: string
  readonly team: string
  readonly seats: number
  readonly use: 'idle' | 'never' | 'unassigned'
  readonly lastActivity: string | null
  /** Days from the last activity to the last day of the data; `null` where there was none. */
  readonly daysIdle: number | null
  readonly renewal: string | null
  /** Cost of a month; `{}` where the price is not known. */
  readonly monthly: MoneyText
}

export interface SeatProduct {
  readonly product: string
  readonly plan: string
  readonly seats: number
  readonly idle: number
  readonly unknownPrice: number
  readonly unknownActivity: number
  readonly monthly: MoneyText
  readonly idleMonthly: MoneyText
  /** The earliest renewal on or after the last day of the data. */
  readonly nextRenewal: string | null
}

/** Fixed cost beside usage. Never part of spend. */
export interface SeatSummary {
  /** The last day of the data, which idleness is measured from; `null` where nothing carries a date. */
  readonly asOf: string | null
  readonly idleAfterDays: number
  readonly seats: number
  readonly idleSeats: number
  readonly unknownPrice: number
  /** A month's cost in its own currencies; years are divided by twelve. */
  readonly monthly: MoneyText
  readonly idleMonthly: MoneyText
  /** In the reporting currency; `{}` where a rate of that month is missing. */
  readonly reporting: { readonly monthly: MoneyText; readonly idleMonthly: MoneyText }
  readonly byProduct: readonly SeatProduct[]
  /** The longest idle first. */
  readonly idle: readonly IdleSeat[]
}
