import type { AnalysisDocument } from '../../shared/document/analysis-document.ts'
import { roundedParts } from '../../shared/i18n/parts.ts'
import { asNumber, lessText, moneyIn, overHorizon, sumTexts } from './text-sums.ts'

/** One provider, or all that are too small to show, over the months. */
export interface MonthSeries {
  /** `undefined`: the others together. */
  readonly provider: string | undefined
  readonly members: number
  /** Decimal text for each month. */
  readonly spend: readonly string[]
}

export interface MonthlySpend {
  readonly months: readonly string[]
  readonly totals: readonly string[]
  readonly series: readonly MonthSeries[]
}

const SHOWN = 2

/** Spend by month and provider: the two largest by name, the others together, the largest first. */
export function monthlySpend(document: AnalysisDocument): MonthlySpend {
  const { byMonth, byProvider, reportingCurrency: currency } = document
  const names = [...byProvider]
    .sort((a, b) => asNumber(moneyIn(b.spend, currency)) - asNumber(moneyIn(a.spend, currency)))
    .map(({ provider }) => provider)
  const shown = names.length <= SHOWN + 1 ? names : names.slice(0, SHOWN)
  const rest = names.slice(shown.length)
  const inMonth = (provider: string, at: number) =>
    moneyIn(byMonth[at]?.byProvider[provider], currency)
  const ofProviders = (some: readonly string[]) =>
    byMonth.map((_, at) => sumTexts(some.map((provider) => inMonth(provider, at))))
  const series: MonthSeries[] = shown.map((provider) => ({
    provider,
    members: 1,
    spend: ofProviders([provider]),
  }))
  if (rest.length > 0) {
    series.push({ provider: undefined, members: rest.length, spend: ofProviders(rest) })
  }
  return {
    months: byMonth.map(({ month }) => month),
    totals: byMonth.map(({ spend }) => moneyIn(spend, currency) ?? '0'),
    series,
  }
}

/** Each month's parts in thousands, rounded so that they add up to the month's printed total. */
export function thousandsByMonth(spend: MonthlySpend): readonly (readonly string[])[] {
  return spend.months.map((_, at) =>
    roundedParts(
      spend.series.map((series) => overHorizon(series.spend[at], 1, 1000)),
      0,
    ),
  )
}

export interface ProviderChange {
  readonly provider: string | undefined
  readonly members: number
  readonly change: string
}

export interface MonthChange {
  readonly last: string
  readonly before: string
  readonly rows: readonly ProviderChange[]
  readonly total: string
}

const MOST_CHANGES = 4

/** The last month less the one before, by provider, the largest change first; `undefined` with fewer than two months. */
export function lastChange(document: AnalysisDocument): MonthChange | undefined {
  const { byMonth, reportingCurrency: currency } = document
  const last = byMonth.at(-1)
  const before = byMonth.at(-2)
  if (last === undefined || before === undefined) return undefined
  const providers = new Set([...Object.keys(last.byProvider), ...Object.keys(before.byProvider)])
  const changes = [...providers]
    .map((provider): ProviderChange => {
      const now = moneyIn(last.byProvider[provider], currency)
      const then = moneyIn(before.byProvider[provider], currency)
      return { provider, members: 1, change: lessText(now, then) }
    })
    .sort((a, b) => Math.abs(asNumber(b.change)) - Math.abs(asNumber(a.change)))
  const shown = changes.length <= MOST_CHANGES + 1 ? changes : changes.slice(0, MOST_CHANGES)
  const rest = changes.slice(shown.length)
  const others: ProviderChange = {
    provider: undefined,
    members: rest.length,
    change: sumTexts(rest.map(({ change }) => change)),
  }
  return {
    last: last.month,
    before: before.month,
    rows: rest.length > 0 ? [...shown, others] : shown,
    total: lessText(moneyIn(last.spend, currency), moneyIn(before.spend, currency)),
  }
}
