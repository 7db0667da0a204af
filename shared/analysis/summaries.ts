import { add, formatAmount, ZERO, type Amount } from '../domain/amount.ts'
import type {
  AnalysisDocument,
  Coverage,
  ModelEntry,
  MonthEntry,
  ProviderEntry,
  Totals,
  UnpricedEntry,
} from '../document/analysis-document.ts'
import type { AmountColumn } from '../domain/charge.ts'
import { MoneySum, moneyText, type MoneyText } from '../domain/money.ts'
import type { RateGap } from '../document/reconciliation-entry.ts'
import { sellerId } from '../domain/seller.ts'
import { totalTokens } from '../domain/tokens.ts'
import { Sums, sumsBy, type ConvertedLine } from '../aggregate/sums.ts'
import type { WorkloadTotals } from '../aggregate/workload-sums.ts'
import { paidTierOf } from '../catalogue/catalogue.ts'
import { daysInMonth, type Month } from '../domain/day.ts'
import type { ScopedCell } from '../join/files-in-scope.ts'
import type { Unpriced } from '../join/charge-line.ts'
import { ownerlessSpend } from '../owners/chargeback.ts'
import type { OwnerIndex } from '../owners/owner-index.ts'
import { coverageOf } from './coverage.ts'
import { amountText, periodOf, tokensText } from './document-text.ts'
import type { JudgedWorkload } from './gather-plan-input.ts'

/** Totals after joining: billed, list, included and computed in their own currencies, spend in the reporting one. */
export function totalsOf(
  lines: readonly ConvertedLine[],
  cells: readonly ScopedCell[],
  coverage: Coverage,
  currency: string,
): Totals {
  const sums = new Sums()
  for (const line of lines) sums.add(line)
  return {
    billed: amountsOf(lines, 'billed'),
    list: amountsOf(lines, 'list'),
    computed: computedOf(lines),
    included: amountsOf(lines, 'included'),
    elsewhere: amountsOf(lines, 'elsewhere'),
    spend: amountText(sums.spend, currency),
    period: periodOf(cells.map(({ cell }) => cell)),
    tokens: tokensText(sums.tokens),
    requests: sums.requests ?? null,
    coverage,
  }
}

function amountsOf(lines: readonly ConvertedLine[], kind: AmountColumn): MoneyText {
  const sum = new MoneySum()
  for (const { line } of lines) {
    const amount = line.amounts[kind]
    if (amount !== undefined) sum.add(line.cell.currency, amount)
  }
  return moneyText(sum.money)
}

function computedOf(lines: readonly ConvertedLine[]): MoneyText {
  const sum = new MoneySum()
  for (const { line } of lines) {
    if (line.spend?.kind === 'computed') sum.add(line.spend.currency, line.spend.amount)
  }
  return moneyText(sum.money)
}

export function byProvider(
  lines: readonly ConvertedLine[],
  workloads: readonly WorkloadTotals[],
  owners: OwnerIndex,
  currency: string,
): readonly ProviderEntry[] {
  const linesOf = new Map<string, ConvertedLine[]>()
  for (const line of lines) {
    const { provider } = line.line.identity
    const own = linesOf.get(provider)
    if (own === undefined) linesOf.set(provider, [line])
    else own.push(line)
  }
  return [...sumsBy(lines, ({ line }) => line.identity.provider)]
    .map(([provider, sums]) => {
      const own = workloads.filter(({ identity }) => identity.provider === provider)
      const ownLines = linesOf.get(provider) ?? []
      const coverage = coverageOf(own, ownLines, ownerlessSpend(ownLines, owners))
      return { provider, coverage, ...entryOf(sums, currency) }
    })
    .sort(largestFirst(currency))
}

/** Spend that has no rate into the reporting currency, by billing month and currency. */
export function rateGaps(lines: readonly ConvertedLine[], to: string): readonly RateGap[] {
  const gaps = new Map<string, { amount: Amount; rows: number }>()
  for (const { line, isRateMissing, rateMonth } of lines) {
    if (!isRateMissing || line.spend === undefined) continue
    const key = `${rateMonth ?? ''}\n${line.spend.currency}`
    const gap = gaps.get(key) ?? { amount: ZERO, rows: 0 }
    gap.amount = add(gap.amount, line.spend.amount)
    gap.rows += line.cell.rows
    gaps.set(key, gap)
  }
  return [...gaps]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, { amount, rows }]) => {
      const [month = '', from = ''] = key.split('\n')
      return { month: month === '' ? null : month, from, to, amount: formatAmount(amount), rows }
    })
}

export function byModel(lines: readonly ConvertedLine[], currency: string): readonly ModelEntry[] {
  const sums = sumsBy(lines, ({ line }) => `${line.identity.provider}\n${line.identity.model}`)
  return [...sums]
    .map(([key, group]): ModelEntry => {
      const [provider = '', model = ''] = key.split('\n')
      const paidTier = model === '' ? undefined : paidTierOf(sellerId(provider), model)?.tier
      return {
        provider,
        model: model === '' ? null : model,
        paidTier: paidTier ?? null,
        ...entryOf(group, currency),
      }
    })
    .sort(largestFirst(currency))
}

/** By usage month; lines without a date belong to no month and are in the totals only. */
export function byMonth(
  lines: readonly ConvertedLine[],
  coveredDays: ReadonlyMap<Month, number>,
  currency: string,
): readonly MonthEntry[] {
  const months = sumsBy(lines, ({ month }) => month)
  const parts = sumsBy(lines, ({ month, line }) =>
    month === undefined ? undefined : `${month}\n${line.identity.provider}`,
  )
  return [...months]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([month, sums]) => ({
      month,
      coveredDays: coveredDays.get(month) ?? 0,
      days: daysInMonth(month),
      spend: amountText(sums.spend, currency),
      tokens: tokensText(sums.tokens),
      byProvider: Object.fromEntries(
        [...parts]
          .filter(([key]) => key.startsWith(`${month}\n`))
          .map(([key, part]) => [key.slice(month.length + 1), amountText(part.spend, currency)]),
      ),
    }))
}

function entryOf(sums: Sums, currency: string): Omit<ProviderEntry, 'provider' | 'coverage'> {
  return {
    spend: amountText(sums.spend, currency),
    tokens: tokensText(sums.tokens),
    requests: sums.requests ?? null,
  }
}

function largestFirst(
  currency: string,
): (a: { readonly spend: MoneyText }, b: { readonly spend: MoneyText }) => number {
  return (a, b) => Number(b.spend[currency] ?? -1) - Number(a.spend[currency] ?? -1)
}

const WHY_UNPRICED: Readonly<Record<Unpriced, string>> = {
  'model-unknown': 'The model is not in the catalogue.',
  'no-price': 'No price is known for this seller, model and day.',
  'no-batch-price': 'The work ran as batch and no batch rate is known.',
  'no-model': 'The export names no model.',
  'not-charged': 'The bill of these days has no line for it.',
}

/** Usage that has neither a bill nor a price: listed by name, never counted as zero. */
export function unpricedEntries(lines: readonly ConvertedLine[]): readonly UnpricedEntry[] {
  const unpriced = lines.filter(
    ({ line }) => line.unpriced !== undefined && (totalTokens(line.tokens) ?? 0) > 0,
  )
  const groups = sumsBy(
    unpriced,
    ({ line }) => `${line.identity.provider}\n${line.identity.model}\n${line.unpriced ?? ''}`,
  )
  return [...groups].map(([key, sums]) => {
    const [provider = '', model = '', why = ''] = key.split('\n')
    return {
      provider,
      model: model === '' ? null : model,
      tokens: tokensText(sums.tokens),
      requests: sums.requests ?? null,
      why: WHY_UNPRICED[why as Unpriced],
    }
  })
}

/** Spend by the tier that the work needs; what is not classified, and lines without a model, stand by themselves. */
export function tierSums(
  workloads: readonly JudgedWorkload[],
  currency: string,
): AnalysisDocument['tiers'] {
  const sums: Record<keyof AnalysisDocument['tiers'], Amount> = {
    frontier: ZERO,
    mid: ZERO,
    routine: ZERO,
    unclassified: ZERO,
  }
  for (const { totals, classification } of workloads) {
    const tier = classification?.neededTier ?? 'unclassified'
    sums[tier] = add(sums[tier], totals.sums.spend ?? ZERO)
  }
  const text = (amount: Amount): { readonly spend: MoneyText } => ({
    spend: amountText(amount, currency),
  })
  return {
    frontier: text(sums.frontier),
    mid: text(sums.mid),
    routine: text(sums.routine),
    unclassified: text(sums.unclassified),
  }
}
