import { roundTo, subtract, ZERO, type Amount } from '../domain/amount.ts'
import type { AnalysisDocument } from '../document/analysis-document.ts'
import { centPlaces } from '../i18n/money-text.ts'
import { perDocument } from './figure.ts'
import { reported, reportedOrZero, sum } from './reported.ts'
import { sharesOf } from '../domain/rounding.ts'

/**
 * The cents of `totals.spend` and of its parts, set once by largest remainder: providers share the total, the months
 * and the workloads of a provider share what it got. So columns add up and a workload has the same cents everywhere.
 *
 * Source: REPORTS.md, "Rounding happens once". Parts whose spend is not known are absent.
 */
export interface PrintedCents {
  readonly total: Amount
  readonly byProvider: ReadonlyMap<string, Amount>
  /** Sums of the printed cells of each month. */
  readonly byMonth: ReadonlyMap<string, Amount>
  /** By provider, then month. */
  readonly cells: ReadonlyMap<string, ReadonlyMap<string, Amount>>
  /** What carries no date. */
  readonly undated: Amount
  /** By id. */
  readonly byWorkload: ReadonlyMap<string, Amount>
  /** One for each entry of `byModel`. */
  readonly byModel: readonly (Amount | undefined)[]
}

/** The printed cents of a document. */
export const printedCents = perDocument((document): PrintedCents => {
  const places = centPlaces(document.reportingCurrency)
  const total = roundTo(reportedOrZero(document, document.totals.spend), places)
  const { byProvider: entries, byMonth: months } = document
  const exact = entries.map(({ spend }) => reportedOrZero(document, spend))
  const printed = sharesOf(total, exact, places)
  const byProvider = new Map(entries.map(({ provider }, at) => [provider, printed[at] ?? ZERO]))
  const cells = new Map(
    entries.map(({ provider }, at) => {
      const parts = months.map(({ byProvider: by }) => reportedOrZero(document, by[provider]))
      const undated = subtract(exact[at] ?? ZERO, sum(parts))
      const shares = sharesOf(printed[at] ?? ZERO, [...parts, undated], places)
      return [provider, new Map(months.map(({ month }, m) => [month, shares[m] ?? ZERO]))]
    }),
  )
  const byMonth = new Map(
    months.map(({ month }) => [
      month,
      sum([...cells.values()].map((row) => row.get(month) ?? ZERO)),
    ]),
  )
  return {
    total,
    byProvider,
    byMonth,
    cells,
    undated: subtract(total, sum([...byMonth.values()])),
    byWorkload: insideProviders(document, document.workloads, byProvider),
    byModel: modelCents(document, byProvider),
  }
})

interface Part {
  readonly id: string
  readonly provider: string
  readonly spend: Readonly<Record<string, string>>
}

/** Parts share the cents of their provider; what they do not explain takes its share too. */
function insideProviders(
  document: AnalysisDocument,
  parts: readonly Part[],
  byProvider: ReadonlyMap<string, Amount>,
): ReadonlyMap<string, Amount> {
  const places = centPlaces(document.reportingCurrency)
  const groups = new Map<string, { readonly id: string; readonly amount: Amount }[]>()
  for (const { id, provider, spend } of parts) {
    const amount = reported(document, spend)
    if (amount === undefined) continue
    const group = groups.get(provider) ?? []
    groups.set(provider, group)
    group.push({ id, amount })
  }
  const spendOf = new Map(
    document.byProvider.map(({ provider, spend }) => [provider, reportedOrZero(document, spend)]),
  )
  return new Map(
    [...groups].flatMap(([provider, group]) => {
      const amounts = group.map(({ amount }) => amount)
      const outside = subtract(spendOf.get(provider) ?? sum(amounts), sum(amounts))
      const total = byProvider.get(provider) ?? roundTo(sum(amounts), places)
      const shares = sharesOf(total, [...amounts, outside], places)
      return group.map(({ id }, at) => [id, shares[at] ?? ZERO] as const)
    }),
  )
}

function modelCents(
  document: AnalysisDocument,
  byProvider: ReadonlyMap<string, Amount>,
): readonly (Amount | undefined)[] {
  const parts = document.byModel.map((entry, at) => ({ ...entry, id: String(at) }))
  const cents = insideProviders(document, parts, byProvider)
  return parts.map(({ id }) => cents.get(id))
}
