import { ZERO, type Amount } from '../domain/amount.ts'
import type { TokensText, WorkloadEntry } from '../document/analysis-document.ts'
import type { Range } from '../domain/range.ts'
import type { MoneyText } from '../domain/money.ts'
import { sellerId } from '../domain/seller.ts'
import type { Tier } from '../domain/tier.ts'
import { UNKNOWN } from '../i18n/language.ts'
import { providerName } from '../i18n/names.ts'
import { centPlaces } from '../i18n/money-text.ts'
import type { Cell, RichCell } from './block.ts'
import { reported, textOf } from './figures.ts'
import { roundedShares } from '../domain/rounding.ts'
import type { ReportView } from './report.ts'

/** Money to the cent in the reporting currency. */
export function cents(view: ReportView, amount: Amount | undefined): string {
  return view.formats.money(textOf(amount), view.document.reportingCurrency)
}

/** Money to the whole unit in the reporting currency. */
export function whole(view: ReportView, amount: Amount | undefined): string {
  return view.formats.wholeMoney(textOf(amount), view.document.reportingCurrency)
}

/** An estimate in three digits. */
export function estimate(view: ReportView, amount: Amount | undefined): string {
  return view.formats.estimate(textOf(amount), view.document.reportingCurrency)
}

/** An estimate in a column, red when it is below zero. */
export function estimateCell(view: ReportView, amount: Amount | undefined): RichCell {
  const text = inColumn(view, estimate(view, amount))
  return amount !== undefined && amount < 0n ? { text, tone: 'problem' } : { text }
}

/** Money to the cent in a column whose unit line names the currency. */
export function centsCell(view: ReportView, amount: Amount | undefined): string {
  return inColumn(view, cents(view, amount))
}

/** Money to the whole unit in such a column. */
export function wholeCell(view: ReportView, amount: Amount | undefined): string {
  return inColumn(view, whole(view, amount))
}

/** Without its currency where the sign for it is long; the English one is short and stays. */
function inColumn({ document, formats }: ReportView, text: string): string {
  if (formats.locale === 'en') return text
  const [before = '', after = ''] = formats.wholeMoney('0', document.reportingCurrency).split('0')
  const bare = before === '' ? text : text.replace(before, '')
  return after !== '' && bare.endsWith(after) ? bare.slice(0, -after.length) : bare
}

/** Never "up to": both ends. */
export function rangeText(view: ReportView, range: Range<Amount> | undefined): string {
  if (range === undefined) return UNKNOWN
  return view.words.common.range(estimate(view, range.low), estimate(view, range.high))
}

/** Money in every currency it stands in, each exact to its cent; a dash when there is none. */
export function allMoney(view: ReportView, money: MoneyText): string {
  const parts = Object.entries(money).map(([currency, text]) => view.formats.money(text, currency))
  return parts.length === 0 ? UNKNOWN : parts.join(view.words.common.and)
}

/** Parts rounded to the cent so that they add up to their printed total. */
export function centShares(
  { document }: ReportView,
  amounts: readonly Amount[],
): readonly Amount[] {
  return roundedShares(amounts, centPlaces(document.reportingCurrency))
}

/**
 * The spend of every workload as it is printed everywhere in the report: rounded once, all together, so that a
 * workload has the same cents in every table. A workload whose spend is not known is left out.
 */
export function printedSpend(view: ReportView): ReadonlyMap<string, Amount> {
  const { document } = view
  const known = document.workloads.flatMap(({ id, spend }) => {
    const amount = reported(document, spend)
    return amount === undefined ? [] : [{ id, amount }]
  })
  const cents = centShares(
    view,
    known.map(({ amount }) => amount),
  )
  return new Map(known.map(({ id }, at) => [id, cents[at] ?? ZERO]))
}

export function tierWord(view: ReportView, tier: Tier | null): string {
  return tier === null ? UNKNOWN : view.words.common.tiers[tier]
}

/** Who the work belongs to, as far as the export says it. */
export function ownerName(workload: WorkloadEntry): string {
  const { project, projectId, apiKey, user } = workload
  return project ?? projectId ?? apiKey ?? user ?? UNKNOWN
}

/** A provider as it writes itself; the names in a FOCUS file are those of the same bills elsewhere. */
export function providerLabel(id: string): string {
  return providerName(sellerId(id))
}

/** Name and, below it, provider and key. */
export function workloadCell(workload: WorkloadEntry): Cell {
  const { apiKey, provider } = workload
  const name = ownerName(workload)
  const key = apiKey === null || apiKey === name ? '' : ` · ${apiKey}`
  return { text: name, detail: providerLabel(provider) + key }
}

/** All input, cached or not; `null` when the files say nothing. */
export function inputTokens({ input, cacheRead, cacheWrite }: TokensText): number | null {
  const known = [input, cacheRead, cacheWrite].filter((count) => count !== null)
  return known.length === 0 ? null : known.reduce((all, count) => all + count, 0)
}

/** `Currency, period, kind`: what holds for all figures below. */
export function unitLine(view: ReportView, ...more: readonly string[]): string {
  const { document, formats } = view
  return [document.reportingCurrency, formats.period(document.totals.period), ...more].join(', ')
}
