import { roundTo, subtract, sum, ZERO, type Amount } from '../../domain/amount.ts'
import type { AnalysisDocument } from '../../document/analysis-document.ts'
import { centPlaces } from '../../i18n/money-text.ts'
import type { MoneyText } from '../../domain/money.ts'
import { perDocument } from './figure.ts'
import { reported, reportedOrZero } from './reported.ts'
import { sharesOf } from '../../domain/rounding.ts'

/**
 * The cents of `totals.spend` and of its parts, set once by largest remainder: providers share the total, the months
 * and the models of a provider share what it got, the workloads of a model what the model got. So columns add up and
 * a workload has the same cents everywhere.
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
  const unexplained = subtract(reportedOrZero(document, document.totals.spend), sum(exact))
  const printed = sharesOf(total, [...exact, unexplained], places)
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
  const byModel = modelCents(document, byProvider)
  return {
    total,
    byProvider,
    byMonth,
    cells,
    undated: subtract(total, sum([...byMonth.values()])),
    byWorkload: workloadCents(document, byModel),
    byModel,
  }
})

/** Models share the cents of their provider. */
function modelCents(
  document: AnalysisDocument,
  byProvider: ReadonlyMap<string, Amount>,
): readonly (Amount | undefined)[] {
  const groups = new Map(
    document.byProvider.map(({ provider, spend }) => [
      provider,
      { exact: reported(document, spend), cents: byProvider.get(provider) },
    ]),
  )
  return insideGroups(
    document,
    document.byModel.map(({ provider, spend }) => ({ group: provider, spend })),
    groups,
  )
}

/** Workloads share the cents of their model at their provider. */
function workloadCents(
  document: AnalysisDocument,
  byModel: readonly (Amount | undefined)[],
): ReadonlyMap<string, Amount> {
  const groups = new Map(
    document.byModel.map(({ provider, model, spend }, at) => [
      JSON.stringify([provider, model]),
      { exact: reported(document, spend), cents: byModel[at] },
    ]),
  )
  const cents = insideGroups(
    document,
    document.workloads.map(({ provider, model, spend }) => ({
      group: JSON.stringify([provider, model]),
      spend,
    })),
    groups,
  )
  return new Map(
    document.workloads.flatMap(({ id }, at) => {
      const own = cents[at]
      return own === undefined ? [] : [[id, own] as const]
    }),
  )
}

interface Part {
  readonly group: string
  readonly spend: MoneyText
}

interface Group {
  readonly exact: Amount | undefined
  /** As printed; `undefined` where the group is not known. */
  readonly cents: Amount | undefined
}

/** Parts share the cents of their group; what they do not explain takes its share too. */
function insideGroups(
  document: AnalysisDocument,
  parts: readonly Part[],
  groups: ReadonlyMap<string, Group>,
): readonly (Amount | undefined)[] {
  const places = centPlaces(document.reportingCurrency)
  const members = new Map<string, { readonly at: number; readonly amount: Amount }[]>()
  for (const [at, { group, spend }] of parts.entries()) {
    const amount = reported(document, spend)
    if (amount === undefined) continue
    const some = members.get(group) ?? []
    members.set(group, some)
    some.push({ at, amount })
  }
  const printed: (Amount | undefined)[] = parts.map(() => undefined)
  for (const [group, some] of members) {
    const amounts = some.map(({ amount }) => amount)
    const { exact = sum(amounts), cents = roundTo(exact, places) } = groups.get(group) ?? {}
    const shares = sharesOf(cents, [...amounts, subtract(exact, sum(amounts))], places)
    for (const [index, { at }] of some.entries()) printed[at] = shares[index] ?? ZERO
  }
  return printed
}

/**
 * Amounts of the document whose printed cents are not their own rounding, by exact amount. An amount that stands in
 * the document twice, as spend of a workload and as baseline of its move, has the same cents in both places.
 */
export const movedCents = perDocument((document): ReadonlyMap<Amount, Amount> => {
  const places = centPlaces(document.reportingCurrency)
  const { byProvider, byModel, byWorkload, cells } = printedCents(document)
  const pairs = [
    ...document.byProvider.map(({ provider, spend }) => [spend, byProvider.get(provider)] as const),
    ...document.byModel.map(({ spend }, at) => [spend, byModel[at]] as const),
    ...document.workloads.map(({ id, spend }) => [spend, byWorkload.get(id)] as const),
    ...document.byMonth.flatMap(({ month, byProvider: by }) =>
      Object.entries(by).map(
        ([provider, spend]) => [spend, cells.get(provider)?.get(month)] as const,
      ),
    ),
  ]
  const moved = new Map<Amount, Amount>()
  for (const [spend, cents] of pairs) {
    const exact = reported(document, spend)
    if (exact === undefined || cents === undefined || moved.has(exact)) continue
    if (cents !== roundTo(exact, places)) moved.set(exact, cents)
  }
  return moved
})
