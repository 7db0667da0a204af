import { add, roundTo, subtract, sum, ZERO, type Amount } from '../../domain/amount.ts'
import type { ChargebackEntry, UnallocatedWorkload } from '../../document/owners.ts'
import { centPlaces } from '../../i18n/money-text.ts'
import type { AnalysisDocument } from '../../document/analysis-document.ts'
import { sharesOf } from '../../domain/rounding.ts'
import { perDocument, type Figure } from '../figures/figure.ts'
import { printedCents } from '../figures/printed-cents.ts'
import { descending, reported } from '../figures/reported.ts'
import { centsFigure } from './spend.ts'

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
  /** Without a team or cost center, all months in total. */
  readonly unallocated: Amount
  readonly total: Amount
  /** Whether any cost is shared between owners. */
  readonly isSplit: boolean
}

/** Rounds the chargeback: a month gets the cents that every table of months prints, its owners share them. */
export const chargebackLedger = perDocument((document): Ledger => {
  const { entries, unallocated } = document.chargeback
  const totals = monthTotals(document)
  const months = unallocated.map(({ month, spend }, at) =>
    monthOf(
      document,
      month,
      entries.filter((entry) => entry.month === month),
      reported(document, spend),
      totals[at] ?? ZERO,
    ),
  )
  const owners = ownersOf(months)
  const rank = new Map(owners.map(({ owner }, at) => [ownerKey(owner), at]))
  const place = ({ owner }: LedgerLine): number => rank.get(ownerKey(owner)) ?? 0
  return {
    months: months.map((month) => ({
      ...month,
      lines: [...month.lines].sort((a, b) => place(a) - place(b)),
    })),
    owners,
    unallocated: sum(months.map((month) => month.unallocated ?? ZERO)),
    total: sum(months.map((month) => month.total ?? ZERO)),
    isSplit: owners.some(({ shared }) => shared !== ZERO),
  }
})

/** Months as the section on spend prints them; undated spend takes the rest of the total. */
function monthTotals(document: AnalysisDocument): readonly Amount[] {
  const { byMonth, undated } = printedCents(document)
  return document.chargeback.unallocated.map(({ month }) =>
    month === null ? undated : (byMonth.get(month) ?? ZERO),
  )
}

function monthOf(
  document: AnalysisDocument,
  month: string | null,
  entries: readonly ChargebackEntry[],
  rest: Amount | undefined,
  total: Amount,
): LedgerMonth {
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
    const { owner, direct, shared, spend } = sums.get(ownerKey(line.owner)) ?? nothingOf(line.owner)
    sums.set(ownerKey(line.owner), {
      owner,
      direct: add(direct ?? ZERO, line.direct ?? ZERO),
      shared: add(shared ?? ZERO, line.shared ?? ZERO),
      spend: add(spend ?? ZERO, line.spend ?? ZERO),
    })
  }
  return [...sums.values()].sort((a, b) => descending(a.spend ?? ZERO, b.spend ?? ZERO))
}

function nothingOf(owner: ChargebackEntry): LedgerLine {
  return { owner, direct: ZERO, shared: ZERO, spend: ZERO }
}

/** Two owners are the same where all four names are, whatever their case. */
export function ownerKey({
  team,
  costCentre,
  legalEntity,
  ledgerAccount,
}: ChargebackEntry): string {
  return [team, costCentre, legalEntity, ledgerAccount].join('\n').toLowerCase()
}

/** The spend as printed: with a team or cost center, with a person only, and without an owner. */
export interface OwnerSplit {
  /** With a team, cost center, legal entity or account. */
  readonly allocated: Figure
  readonly unallocated: Figure
  /** The export names the person; `undefined` where there is none of it. */
  readonly personOnly: Figure | undefined
  readonly ownerless: Figure
}

export const ownerSplit = perDocument((document): OwnerSplit => {
  const { unallocated, total } = chargebackLedger(document)
  const places = centPlaces(document.reportingCurrency)
  const allocated = centsFigure(document, 'ledger/all/allocated', subtract(total, unallocated))
  const persons = roundTo(reported(document, document.chargeback.personOnly) ?? ZERO, places)
  const rest = centsFigure(document, 'ledger/all/unallocated', unallocated)
  if (persons === ZERO) {
    return { allocated, unallocated: rest, personOnly: undefined, ownerless: rest }
  }
  const nobody = subtract(unallocated, persons)
  return {
    allocated,
    unallocated: rest,
    personOnly: centsFigure(document, 'ledger/all/person-only', persons),
    ownerless: centsFigure(document, 'ledger/all/ownerless', nobody),
  }
})

/** A workload that no owner row matches. */
export interface UnallocatedLine {
  readonly entry: UnallocatedWorkload
  readonly spend: Figure
}

/** Unallocated workloads in printed cents; they add up to the unallocated spend, however many a list shows. */
const unallocatedCents = perDocument((document): readonly Amount[] => {
  const places = centPlaces(document.reportingCurrency)
  const exact = document.chargeback.unallocatedWorkloads.map(
    ({ spend }) => reported(document, spend) ?? ZERO,
  )
  return sharesOf(chargebackLedger(document).unallocated, exact, places)
})

/** The largest unallocated workloads and the others together; as printed they add up to the unallocated spend. */
export function unallocatedWorkloads(
  document: AnalysisDocument,
  count: number,
): { readonly shown: readonly UnallocatedLine[]; readonly others: Figure } {
  const cents = unallocatedCents(document)
  const { unallocatedWorkloads: all } = document.chargeback
  return {
    shown: all.slice(0, count).map((entry, at) => ({
      entry,
      spend: centsFigure(document, `ledger/unallocated/${at}`, cents[at] ?? ZERO),
    })),
    others: centsFigure(
      document,
      `ledger/unallocated/after-${count}`,
      subtract(chargebackLedger(document).unallocated, sum(cents.slice(0, count))),
    ),
  }
}

/** Money of the ledger as it is printed. @param name of the cell; unique within the ledger. */
export function ledgerFigure(
  document: AnalysisDocument,
  name: string,
  amount: Amount | undefined,
): Figure | undefined {
  return amount === undefined ? undefined : centsFigure(document, `ledger/${name}`, amount)
}
