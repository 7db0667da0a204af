import type { WorkloadEntry } from '../document/analysis-document.ts'
import type { Range } from '../domain/range.ts'
import { sellerId } from '../domain/seller.ts'
import type { Tier } from '../domain/tier.ts'
import { UNKNOWN } from '../i18n/language.ts'
import { providerName } from '../i18n/names.ts'
import type { Figure } from '../insights/figures/figure.ts'
import { marked } from '../insights/figures/marked-text.ts'
import { monthlySpend } from '../insights/spend/months.ts'
import { workloadName } from '../insights/spend/spend.ts'
import type { Cell, RichCell, Tone } from './block.ts'
import type { ReportView } from './report.ts'

/** A figure as marked text: its one text, with its id and exact value. */
export function show(view: ReportView, figure: Figure | undefined): string {
  return marked(figure, view.formats)
}

/** An estimate in a column, red when it is below zero. */
export function estimateCell(view: ReportView, figure: Figure | undefined, tone?: Tone): RichCell {
  const isLoss = figure !== undefined && figure.value < 0n
  return { text: show(view, figure), tone: isLoss ? 'problem' : (tone ?? 'plain') }
}

/** A range with both ends, because "up to" would hide the low one. */
export function rangeText(view: ReportView, range: Range<Figure> | undefined): string {
  if (range === undefined) return UNKNOWN
  return view.words.common.range(show(view, range.low), show(view, range.high))
}

/** Money in every currency that it is known in; a dash when there is none. */
export function allMoney(view: ReportView, figures: readonly Figure[]): string {
  const parts = figures.map((figure) => show(view, figure))
  return parts.length === 0 ? UNKNOWN : parts.join(view.words.common.and)
}

/** The name of a month; a partial month also shows how many of its days the files cover. */
export function monthName({ document, formats, messages }: ReportView, month: string): string {
  const found = monthlySpend(document).months.find((each) => each.month === month)
  const name = formats.month(month)
  if (found?.isPartial !== true) return name
  const days = [formats.counted(found.coveredDays), formats.counted(found.days)] as const
  return messages.common.partialMonth(name, ...days)
}

/** The tier in words; a dash where it is not known. */
export function tierWord(view: ReportView, tier: Tier | null): string {
  return tier === null ? UNKNOWN : view.words.common.tiers[tier]
}

/** The four evidence grades with their meaning: `A proven by own tests, B …`. */
export function gradeLegend({ messages }: ReportView): string {
  const { grades } = messages.savings.advice.recommendation
  return Object.entries(grades)
    .map(([grade, meaning]) => `${grade} ${meaning}`)
    .join(', ')
}

/** The project, key or user of a workload, if the export names one. */
export function ownerName(workload: WorkloadEntry): string {
  return workloadName(workload) ?? UNKNOWN
}

/** The proper name of a provider; provider names in FOCUS files map to the same names. */
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

/** `Currency, period, kind`, which apply to all figures of a table or chart. */
export function unitLine(view: ReportView, ...more: readonly string[]): string {
  const { document, formats } = view
  return [document.reportingCurrency, formats.period(document.totals.period), ...more].join(', ')
}
