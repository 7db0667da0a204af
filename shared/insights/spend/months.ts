import {
  amountToNumber,
  divide,
  roundTo,
  scale,
  subtract,
  sum,
  ZERO,
  type Amount,
} from '../../domain/amount.ts'
import type { AnalysisDocument, MonthEntry } from '../../document/analysis-document.ts'
import { sharesOf } from '../../domain/rounding.ts'
import { centPlaces } from '../../i18n/money-text.ts'
import {
  derivedFigure,
  perDocument,
  pointerName,
  shortFigure,
  type Figure,
} from '../figures/figure.ts'
import { printedCents } from '../figures/printed-cents.ts'
import { bySpend, descending, reported, reportedOrZero } from '../figures/reported.ts'
import { centsFigure, partFigure, spendTerms } from './spend.ts'

/** One month of the bills. */
export interface MonthFigures {
  /** `YYYY-MM`. */
  readonly month: string
  /** Exact; `undefined` where nothing of the month is known in the reporting currency. */
  readonly spend: Amount | undefined
  /** As printed: the sum of the printed cells. */
  readonly cents: Amount
  /** Days of the month that the files cover, and all its days. */
  readonly coveredDays: number
  readonly days: number
  /** Fewer days are covered than the month has: it is marked wherever it appears. */
  readonly isPartial: boolean
}

/** One provider over the months, or all those too small to be shown separately. */
export interface MonthSeries {
  /** `undefined`: the others together, and what no provider explains. */
  readonly provider: string | undefined
  /** How many providers it holds. */
  readonly members: number
  /** Exact, one for each month. */
  readonly spend: readonly Amount[]
  /** As printed, one for each month; their sum is `total`. */
  readonly cents: readonly Amount[]
  readonly total: Amount
}

export interface MonthlySpend {
  readonly months: readonly MonthFigures[]
  /** The largest provider first, the others last. */
  readonly series: readonly MonthSeries[]
  /** The sum of the printed months: `totals.spend` minus undated spend. */
  readonly total: Amount
}

/** Number of providers shown separately; one more if it is the only other. Source: LOOK.md, charts. */
const PROVIDERS_SHOWN = 3

/** Spend by month and provider, for every chart and table of months. */
export const monthlySpend = perDocument((document): MonthlySpend => {
  const months = document.byMonth.map((entry) => monthFigures(document, entry))
  const ids = bySpend(document, document.byProvider).map(({ provider }) => provider)
  const shown = ids.length <= PROVIDERS_SHOWN + 1 ? ids : ids.slice(0, PROVIDERS_SHOWN)
  const named = shown.map((provider) => providerSeries(document, provider))
  const rest = restSeries(document, months, named, ids.length - shown.length)
  const isNeeded = rest.members > 0 || rest.cents.some((cents) => cents !== ZERO)
  return {
    months,
    series: isNeeded ? [...named, rest] : named,
    total: sum(months.map(({ cents }) => cents)),
  }
})

function monthFigures(document: AnalysisDocument, entry: MonthEntry): MonthFigures {
  const { month, spend, coveredDays, days } = entry
  return {
    month,
    spend: reported(document, spend),
    cents: printedCents(document).byMonth.get(month) ?? ZERO,
    coveredDays,
    days,
    isPartial: coveredDays < days,
  }
}

function providerSeries(document: AnalysisDocument, provider: string): MonthSeries {
  const cells = printedCents(document).cells.get(provider)
  const cents = document.byMonth.map(({ month }) => cells?.get(month) ?? ZERO)
  return {
    provider,
    members: 1,
    spend: document.byMonth.map((entry) => reportedOrZero(document, entry.byProvider[provider])),
    cents,
    total: sum(cents),
  }
}

function restSeries(
  document: AnalysisDocument,
  months: readonly MonthFigures[],
  named: readonly MonthSeries[],
  members: number,
): MonthSeries {
  const cents = months.map((month, at) =>
    subtract(month.cents, sum(named.map((series) => series.cents[at] ?? ZERO))),
  )
  const spend = document.byMonth.map((entry, at) =>
    subtract(
      reportedOrZero(document, entry.spend),
      sum(named.map((series) => series.spend[at] ?? ZERO)),
    ),
  )
  return { provider: undefined, members, spend, cents, total: sum(cents) }
}

/** A provider's part of a change, or that of all others together. */
export interface ChangePart {
  readonly provider: string | undefined
  readonly members: number
  readonly change: Amount
}

/**
 * The last month minus the one before, per covered day: the earlier month is scaled to the covered days of the later,
 * so that a half-covered month does not appear as a fall by half.
 */
export interface MonthChange {
  readonly last: MonthFigures
  readonly before: MonthFigures
  /** Spend of the earlier month, carried to the covered days of the later one. */
  readonly expected: Amount
  /** The parts add up to it. */
  readonly change: Amount
  /** The change as a share of `expected`. */
  readonly share: number
  readonly parts: readonly ChangePart[]
}

const PARTS_SHOWN = 4

/** `undefined` with fewer than two months, or where the earlier one has no spend or no covered day. */
export const lastChange = perDocument((document): MonthChange | undefined => {
  const [before, last] = monthlySpend(document).months.slice(-2)
  const [beforeEntry, lastEntry] = document.byMonth.slice(-2)
  if (!before || !last || !beforeEntry || !lastEntry) return undefined
  if (before.coveredDays <= 0 || last.coveredDays <= 0) return undefined
  const carried = (amount: Amount): Amount =>
    scale(amount, BigInt(last.coveredDays), BigInt(before.coveredDays))
  const expected = carried(before.spend ?? ZERO)
  if (expected <= ZERO) return undefined
  const change = subtract(last.spend ?? ZERO, expected)
  const providers = new Set(
    [lastEntry, beforeEntry].flatMap(({ byProvider }) => Object.keys(byProvider)),
  )
  const parts = [...providers].map((provider): ChangePart => {
    const now = reportedOrZero(document, lastEntry.byProvider[provider])
    const then = carried(reportedOrZero(document, beforeEntry.byProvider[provider]))
    return { provider, members: 1, change: subtract(now, then) }
  })
  return {
    last,
    before,
    expected,
    change,
    share: amountToNumber(divide(change, expected)),
    parts: withOthers(parts, change),
  }
})

/** The largest by name; the others take what is left of the change, so that the parts add up to it. */
function withOthers(parts: readonly ChangePart[], change: Amount): readonly ChangePart[] {
  const size = (amount: Amount): Amount => (amount < 0n ? (-amount as Amount) : amount)
  const sorted = parts.toSorted((a, b) => descending(size(a.change), size(b.change)))
  const shown = sorted.length <= PARTS_SHOWN + 1 ? sorted : sorted.slice(0, PARTS_SHOWN)
  const rest = subtract(change, sum(shown.map((part) => part.change)))
  const members = sorted.length - shown.length
  return members === 0 && rest === ZERO
    ? shown
    : [...shown, { provider: undefined, members, change: rest }]
}

/** A month's spend as it is printed; `undefined` where it is not known. */
export function monthFigure(
  document: AnalysisDocument,
  { month, cents }: MonthFigures,
): Figure | undefined {
  const at = document.byMonth.findIndex((entry) => entry.month === month)
  const money = document.byMonth[at]?.spend ?? {}
  return partFigure(document, `byMonth/${month}`, `/byMonth/${at}/spend`, money, cents)
}

/**
 * The parts of each month in whole thousands, which add up to the month's total in whole thousands.
 *
 * @returns one list for each month, in the order of `series`; in thousands of the reporting currency.
 */
export function thousandsByMonth({ months, series }: MonthlySpend): readonly (readonly Amount[])[] {
  return months.map(({ cents }, at) => {
    const parts = series.map((each) => scale(each.cents[at] ?? ZERO, 1n, 1000n))
    return sharesOf(roundTo(scale(cents, 1n, 1000n), 0), parts, 0)
  })
}

/** One provider's spend of a month as it is printed. @param at place of the month. */
export function seriesFigure(
  document: AnalysisDocument,
  { provider, cents }: MonthSeries,
  at: number,
): Figure {
  const { month = '', byProvider = {} } = document.byMonth[at] ?? {}
  const [name, printed] = [`byMonth/${month}/${provider ?? 'others'}`, cents[at] ?? ZERO]
  const pointer = `/byMonth/${at}/byProvider/${pointerName(provider ?? '')}`
  const money = provider === undefined ? {} : (byProvider[provider] ?? {})
  return partFigure(document, name, pointer, money, printed) ?? centsFigure(document, name, printed)
}

/** The last change as figures. Each compares the covered days of the later month with as many of the earlier. */
export interface ChangeFigures {
  /** The spend of the last month. */
  readonly last: Figure
  readonly share: Figure
  readonly total: Figure
  /** One for each part, in its order; they add up to `total` as they are printed. */
  readonly parts: readonly Figure[]
}

/** @param change of the same document. */
export function changeFigures(document: AnalysisDocument, change: MonthChange): ChangeFigures {
  const { last, before } = change
  const name = `${before.month}/${last.month}`
  const terms = {
    ...spendTerms(document),
    formula: 'change-per-covered-day',
    form: 'signed-cents',
  } as const
  const places = centPlaces(document.reportingCurrency)
  const total = roundTo(change.change, places)
  const exact = change.parts.map((part) => part.change)
  const parts = sharesOf(total, exact, places)
  return {
    last: shortFigure(centsFigure(document, `byMonth/${last.month}`, last.cents), 'estimate'),
    share: derivedFigure(`${name}/share`, divide(change.change, change.expected), {
      ...terms,
      unit: 'share',
      form: 'change',
    }),
    total: derivedFigure(name, total, terms),
    parts: change.parts.map(({ provider }, at) =>
      derivedFigure(`${name}/${provider ?? 'others'}`, parts[at] ?? ZERO, terms),
    ),
  }
}
