import { divideRounded, parseAmount, scale, ZERO, type Amount } from '../domain/amount.ts'
import { formatDay, monthOf, parseIsoDay, type Day } from '../domain/day.ts'
import {
  MoneySum,
  moneyText,
  type CurrencyCode,
  type Money,
  type MoneyText,
} from '../domain/money.ts'
import type {
  IdleSeat,
  SeatProduct,
  SeatRow,
  SeatSummary,
  SeatUse,
} from '../document/seat-summary-types.ts'

export interface SeatQuestion {
  readonly rows: readonly SeatRow[]
  /** Last day of the spend data; where there is none, the last activity of any seat. */
  readonly lastDay: Day | undefined
  readonly idleAfterDays: number
  readonly reportingCurrency: CurrencyCode
  readonly convert: (
    amount: Amount,
    from: CurrencyCode,
    to: CurrencyCode,
    month: string,
  ) => Amount | undefined
}

/** Default number of days without activity after which a seat counts as idle. */
export const IDLE_AFTER_DAYS = 30

/** Monthly cost of the seats and the idle seats; `null` when there is no seat list. */
export function seatSummary(question: SeatQuestion): SeatSummary | null {
  const { rows, idleAfterDays } = question
  if (rows.length === 0) return null
  const asOf = question.lastDay ?? lastActivityOf(rows)
  const judged = rows.map((row) => judge(row, asOf, idleAfterDays))
  const idle = judged.filter(isIdle)
  const [monthly, idleMonthly] = [costOf(judged), costOf(idle)]
  return {
    asOf: asOf === undefined ? null : formatDay(asOf),
    idleAfterDays,
    seats: count(judged),
    idleSeats: count(idle),
    unknownPrice: count(judged.filter(({ cost }) => cost === undefined)),
    monthly: moneyText(monthly),
    idleMonthly: moneyText(idleMonthly),
    reporting: {
      monthly: inReporting(monthly, asOf, question),
      idleMonthly: inReporting(idleMonthly, asOf, question),
    },
    byProduct: byProduct(judged, asOf),
    idle: idle.sort(longestFirst).map(idleSeat),
  }
}

interface Judged {
  readonly row: SeatRow
  readonly use: SeatUse
  readonly daysIdle: number | undefined
  /** Cost of a month, all seats of the row; `undefined` where the price is not known. */
  readonly cost: Amount | undefined
}

type JudgedIdle = Judged & { readonly use: IdleSeat['use'] }

function judge(row: SeatRow, asOf: Day | undefined, idleAfterDays: number): Judged {
  const last = row.lastActivity === null ? undefined : parseIsoDay(row.lastActivity)
  const daysIdle = last === undefined || asOf === undefined ? undefined : Math.max(0, asOf - last)
  return { row, use: useOf(row, daysIdle, idleAfterDays), daysIdle, cost: monthlyCost(row) }
}

function useOf(row: SeatRow, daysIdle: number | undefined, idleAfterDays: number): SeatUse {
  if (row.user === '') return 'unassigned'
  if (daysIdle !== undefined) return daysIdle >= idleAfterDays ? 'idle' : 'active'
  return row.saysActivity && row.lastActivity === null ? 'never' : 'unknown'
}

function monthlyCost({ price, seats, billingPeriod }: SeatRow): Amount | undefined {
  const amount = price === null ? undefined : parseAmount(price)
  if (amount === undefined) return undefined
  const whole = scale(amount, BigInt(seats), 1n)
  return billingPeriod === 'month' ? whole : (divideRounded(whole, 12n) as Amount)
}

function isIdle(judged: Judged): judged is JudgedIdle {
  return ['idle', 'never', 'unassigned'].includes(judged.use)
}

function count(judged: readonly Judged[]): number {
  return judged.reduce((sum, { row }) => sum + row.seats, 0)
}

function costOf(judged: readonly Judged[]): Money {
  const sum = new MoneySum()
  for (const { row, cost } of judged) if (cost !== undefined) sum.add(row.currency, cost)
  return sum.money
}

/** Converts all currencies or returns nothing: a sum that lacks a currency would look complete. */
function inReporting(money: Money, asOf: Day | undefined, question: SeatQuestion): MoneyText {
  const { reportingCurrency: to, convert } = question
  let sum: Amount = ZERO
  for (const [from, amount] of money) {
    const converted =
      from === to
        ? amount
        : asOf === undefined
          ? undefined
          : convert(amount, from, to, monthOf(asOf))
    if (converted === undefined) return {}
    sum = (sum + converted) as Amount
  }
  return moneyText(new Map([[to, sum]]))
}

function byProduct(judged: readonly Judged[], asOf: Day | undefined): readonly SeatProduct[] {
  const groups = new Map<string, Judged[]>()
  for (const each of judged) {
    const key = `${each.row.product}\n${each.row.plan}`.toLowerCase()
    groups.set(key, [...(groups.get(key) ?? []), each])
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, group]) => {
      const idle = group.filter(isIdle)
      const renewals = group.flatMap(({ row }) => row.renewal ?? []).sort()
      const from = asOf === undefined ? '' : formatDay(asOf)
      return {
        product: group[0]?.row.product ?? '',
        plan: group[0]?.row.plan ?? '',
        seats: count(group),
        idle: count(idle),
        unknownPrice: count(group.filter(({ cost }) => cost === undefined)),
        unknownActivity: count(group.filter(({ use }) => use === 'unknown')),
        monthly: moneyText(costOf(group)),
        idleMonthly: moneyText(costOf(idle)),
        nextRenewal: renewals.find((day) => day >= from) ?? null,
      }
    })
}

function idleSeat({ row, use, daysIdle, cost }: JudgedIdle): IdleSeat {
  const { product, plan, user, team, seats, lastActivity, renewal, currency } = row
  return {
    product,
    plan,
    user,
    team,
    seats,
    use,
    lastActivity,
    daysIdle: daysIdle ?? null,
    renewal,
    monthly: cost === undefined ? {} : moneyText(new Map([[currency, cost]])),
  }
}

function longestFirst(a: Judged, b: Judged): number {
  return (b.daysIdle ?? Infinity) === (a.daysIdle ?? Infinity)
    ? 0
    : (b.daysIdle ?? Infinity) - (a.daysIdle ?? Infinity)
}

function lastActivityOf(rows: readonly SeatRow[]): Day | undefined {
  const days = rows.flatMap(({ lastActivity }) => parseIsoDay(lastActivity ?? '') ?? [])
  return days.length === 0 ? undefined : (Math.max(...days) as Day)
}
