import { add, subtract, ZERO, type Amount } from '../../domain/amount.ts'
import type { ChargebackEntry } from '../../document/owners.ts'
import { centPlaces } from '../../i18n/money-text.ts'
import { reported, sum } from '../figures.ts'
import { sharesOf } from '../../domain/rounding.ts'
import { centShares } from '../phrases.ts'
import type { ReportView } from '../report.ts'
import { printedMonths } from './spend-by-month.ts'

/** Money of one owner as it is printed; `undefined` while nothing of the month is known. */
export interface LedgerLine {
  readonly owner: ChargebackEntry
  readonly direct: Amount | undefined
  readonly shared: Amount | undefined
  /** Direct plus shared. */
  readonly spend: Amount | undefined
}

export interface LedgerMonth {
  /** `null`: spend without a date. */
  readonly month: string | null
  readonly lines: readonly LedgerLine[]
  readonly unallocated: Amount | undefined
  /** Lines and unallocated rest. */
  readonly total: Amount | undefined
}

/** The chargeback in printed cents: down, across and over the months it adds up to the spend of the report. */
export interface Ledger {
  readonly months: readonly LedgerMonth[]
  /** All months together, the largest first. */
  readonly owners: readonly LedgerLine[]
  /** Whether any cost is shared between owners. */
  readonly isSplit: boolean
}

/** Rounds the chargeback: a month gets the cents that the section on spend prints, its owners share them. */
export function ledgerOf(view: ReportView): Ledger {
  const { entries, unallocated } = view.document.chargeback
  const totals = monthTotals(view)
  const months = unallocated.map(({ month, spend }, at) =>
    monthOf(
      view,
      month,
      entries.filter((entry) => entry.month === month),
      reported(view.document, spend),
      totals[at] ?? ZERO,
    ),
  )
  const owners = ownersOf(months)
  const rank = new Map(owners.map(({ owner }, at) => [keyOf(owner), at]))
  const place = ({ owner }: LedgerLine): number => rank.get(keyOf(owner)) ?? 0
  return {
    months: months.map((month) => ({
      ...month,
      lines: [...month.lines].sort((a, b) => place(a) - place(b)),
    })),
    owners,
    isSplit: owners.some(({ shared }) => shared !== ZERO),
  }
}

/** Months as the section on spend prints them; what carries no date takes what is left of the whole. */
function monthTotals(view: ReportView): readonly Amount[] {
  const { total, unallocated } = view.document.chargeback
  const printed = printedMonths(view)
  const [whole = ZERO] = centShares(view, [reported(view.document, total) ?? ZERO])
  const dated = sum(unallocated.map(({ month }) => printed.get(month ?? '') ?? ZERO))
  return unallocated.map(({ month }) =>
    month === null ? subtract(whole, dated) : (printed.get(month) ?? ZERO),
  )
}

function monthOf(
  view: ReportView,
  month: string | null,
  entries: readonly ChargebackEntry[],
  rest: Amount | undefined,
  total: Amount,
): LedgerMonth {
  const { document } = view
  if (rest === undefined) {
    const nothing = { direct: undefined, shared: undefined, spend: undefined }
    const lines = entries.map((owner) => ({ owner, ...nothing }))
    return { month, lines, unallocated: undefined, total: undefined }
  }
  const places = centPlaces(document.reportingCurrency)
  const exact = entries.map(({ spend }) => reported(document, spend) ?? ZERO)
  const printed = sharesOf(total, [...exact, rest], places)
  const lines = entries.map((owner, at) => {
    const parts = [owner.direct, owner.shared].map((money) => reported(document, money) ?? ZERO)
    const spend = printed[at] ?? ZERO
    const [direct = ZERO, shared = ZERO] = sharesOf(spend, parts, places)
    return { owner, direct, shared, spend }
  })
  return { month, lines, unallocated: printed.at(-1) ?? ZERO, total }
}

function ownersOf(months: readonly LedgerMonth[]): readonly LedgerLine[] {
  const sums = new Map<string, LedgerLine>()
  for (const line of months.flatMap(({ lines }) => lines)) {
    const { owner, direct, shared, spend } = sums.get(keyOf(line.owner)) ?? nothingOf(line.owner)
    sums.set(keyOf(line.owner), {
      owner,
      direct: add(direct ?? ZERO, line.direct ?? ZERO),
      shared: add(shared ?? ZERO, line.shared ?? ZERO),
      spend: add(spend ?? ZERO, line.spend ?? ZERO),
    })
  }
  const size = ({ spend }: LedgerLine): Amount => spend ?? ZERO
  return [...sums.values()].sort((a, b) => (size(a) === size(b) ? 0 : size(a) > size(b) ? -1 : 1))
}

function nothingOf(owner: ChargebackEntry): LedgerLine {
  return { owner, direct: ZERO, shared: ZERO, spend: ZERO }
}

function keyOf({ team, costCentre, legalEntity, ledgerAccount }: ChargebackEntry): string {
  return [team, costCentre, legalEntity, ledgerAccount].join('\n').toLowerCase()
}
