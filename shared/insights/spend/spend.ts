import {
  add,
  amountToNumber,
  parseAmount,
  roundTo,
  subtract,
  sum,
  ZERO,
  type Amount,
} from '../../domain/amount.ts'
import type {
  AnalysisDocument,
  ModelEntry,
  ProviderEntry,
  SpendKind,
  TokensText,
  WorkloadEntry,
} from '../../document/analysis-document.ts'
import type { MoneyByKind } from '../../document/overlap.ts'
import type { MoneyText } from '../../domain/money.ts'
import { sharesOf } from '../../domain/rounding.ts'
import { centPlaces } from '../../i18n/money-text.ts'
import {
  countFigure,
  derivedFigure,
  documentFigure,
  perDocument,
  pointerName,
  shareFigure,
  shortFigure,
  type Figure,
  type FigureTerms,
} from '../figures/figure.ts'
import { printedCents } from '../figures/printed-cents.ts'
import { addedMoney, bySpend, reported, reportedOrZero, shareOf } from '../figures/reported.ts'

/** The kind of `totals.spend`: billed, computed from prices, both, or unknown. */
export const spendKindOf = perDocument(({ totals, reportingCurrency }): SpendKind => {
  const isSome = (money: Readonly<Record<string, string>>): boolean =>
    Object.values(money).some((text) => parseAmount(text) !== ZERO)
  const [hasBilled, hasComputed] = [isSome(totals.billed), isSome(totals.computed)]
  if (hasBilled && hasComputed) return 'mixed'
  if (hasComputed) return 'computed'
  return totals.spend[reportingCurrency] === undefined ? 'unknown' : 'billed'
})

/** Unit, period and kind that all amounts of the bills share. */
export function spendTerms(document: AnalysisDocument): FigureTerms {
  const kind = spendKindOf(document)
  return {
    unit: document.reportingCurrency,
    period: document.totals.period,
    kind: kind === 'unknown' ? 'billed' : kind,
    formula: 'spend',
    form: 'cents',
  }
}

/** `totals.spend` to the cent; `undefined` when it is not known in the reporting currency. */
export function totalSpend(document: AnalysisDocument): Figure | undefined {
  const { reportingCurrency: currency, totals } = document
  return documentFigure(`/totals/spend/${currency}`, totals.spend[currency], spendTerms(document))
}

/** The same to the whole unit, for headlines. */
export function totalSpendShort(document: AnalysisDocument): Figure | undefined {
  const total = totalSpend(document)
  return total && shortFigure(total, 'whole')
}

/** Money of the bills in printed cents that is no value of the document, such as a sum of printed parts. */
export function centsFigure(document: AnalysisDocument, name: string, cents: Amount): Figure {
  return derivedFigure(name, cents, { ...spendTerms(document), formula: 'cents' })
}

/**
 * A part of the spend as it is printed: the amount of the document, or its cents where rounding moved them.
 *
 * @param name of the part where it is moved. @param pointer of the money in the document. @param cents as printed.
 */
export function partFigure(
  document: AnalysisDocument,
  name: string,
  pointer: string,
  money: MoneyText,
  cents: Amount,
): Figure | undefined {
  const { reportingCurrency: currency } = document
  const figure = documentFigure(`${pointer}/${currency}`, money[currency], spendTerms(document))
  const isMoved = figure !== undefined && cents !== roundTo(figure.value, centPlaces(currency))
  return isMoved ? centsFigure(document, name, cents) : figure
}

/** A part of the spend with its name, its printed cents and its share. */
export interface SpendPart<T> {
  readonly entry: T
  /** `undefined` when it is not known in the reporting currency. */
  readonly spend: Figure | undefined
  /** Exact share of `totals.spend`, for bars. */
  readonly share: number | null
  /** The share as it is printed. */
  readonly shareFigure: Figure | undefined
}

/** Providers, the largest first. */
export const providerSpend = perDocument((document): readonly SpendPart<ProviderEntry>[] => {
  const pointers = pointersOf('byProvider', document.byProvider)
  return bySpend(document, document.byProvider).map((entry) => {
    const cents = printedCents(document).byProvider.get(entry.provider)
    return spendPart(document, entry, `byProvider/${entry.provider}`, pointers, cents)
  })
})

/** Models, the largest first. */
export const modelSpend = perDocument((document): readonly SpendPart<ModelEntry>[] => {
  const at = new Map(document.byModel.map((entry, index) => [entry, index]))
  const pointers = pointersOf('byModel', document.byModel)
  return bySpend(document, document.byModel).map((entry) => {
    const index = at.get(entry) ?? 0
    const name = `byModel/${entry.provider}/${entry.model ?? ''}`
    return spendPart(document, entry, name, pointers, printedCents(document).byModel[index])
  })
})

/** Workloads, the largest first. */
export const workloadSpend = perDocument((document): readonly SpendPart<WorkloadEntry>[] => {
  const pointers = pointersOf('workloads', document.workloads)
  return bySpend(document, document.workloads).map((entry) => {
    const cents = printedCents(document).byWorkload.get(entry.id)
    return spendPart(document, entry, `workloads/${entry.id}`, pointers, cents)
  })
})

/** The JSON Pointers to the spend of the entries of a list. */
function pointersOf<T>(list: string, entries: readonly T[]): ReadonlyMap<T, string> {
  return new Map(entries.map((entry, at) => [entry, `/${list}/${String(at)}/spend`]))
}

/** The printed spend of workloads by id. */
export const spendByWorkload = perDocument(
  (document): ReadonlyMap<string, Figure> =>
    new Map(
      workloadSpend(document).flatMap(({ entry, spend }) =>
        spend === undefined ? [] : [[entry.id, spend] as const],
      ),
    ),
)

function spendPart<T extends { readonly spend: Readonly<Record<string, string>> }>(
  document: AnalysisDocument,
  entry: T,
  name: string,
  pointers: ReadonlyMap<T, string>,
  cents: Amount | undefined,
): SpendPart<T> {
  const exact = reported(document, entry.spend)
  const total = reportedOrZero(document, document.totals.spend)
  const share = exact === undefined ? null : shareOf(exact, total)
  return {
    entry,
    spend:
      cents === undefined
        ? undefined
        : partFigure(document, name, pointers.get(entry) ?? '', entry.spend, cents),
    share,
    shareFigure: shareFigure(name, share, document.totals.period),
  }
}

/** Parts together: the sum of their printed cents, and its share of `totals.spend`. */
export interface SpendSum {
  readonly spend: Figure
  readonly share: Figure | undefined
  /** How many they are. */
  readonly count: Figure
}

/** A sum of printed cents: the spend itself where it comes to it, else a figure of that name. */
export function spentInAll(document: AnalysisDocument, name: string, cents: Amount): Figure {
  const total = totalSpend(document)
  const isAll = total !== undefined && centsOf(total) === cents
  return isAll ? total : centsFigure(document, name, cents)
}

/** Money of a figure as it is printed to the cent. */
export function centsOf({ value, unit }: Figure): Amount {
  return roundTo(value, centPlaces(unit))
}

/** @param name what they are together, such as `byModel/others`. */
export function spendSum<T>(
  document: AnalysisDocument,
  name: string,
  parts: readonly SpendPart<T>[],
): SpendSum {
  const cents = sum(parts.map(({ spend }) => (spend ? centsOf(spend) : ZERO)))
  const share = shareOf(cents, printedCents(document).total)
  return {
    spend: spentInAll(document, name, cents),
    share: shareFigure(name, share, document.totals.period),
    count: countFigure(name, parts.length, document.totals.period),
  }
}

/** Workloads in their order with what the first so many add up to, as a share of the spend. */
export const paretoSpend = perDocument(
  (document): readonly (SpendPart<WorkloadEntry> & { readonly upTo: Figure | undefined })[] => {
    const total = reportedOrZero(document, document.totals.spend)
    let sumSoFar = ZERO
    return workloadSpend(document).map((part, at) => {
      sumSoFar = add(sumSoFar, part.spend?.value ?? ZERO)
      const share = shareOf(sumSoFar, total)
      const { period } = document.totals
      return { ...part, upTo: shareFigure(`workloads/first-${at + 1}`, share, period, 'percent') }
    })
  },
)

/** Money that is known but not part of the spend, by what it is; each currency by itself, none of them zero. */
export interface BesideSpend {
  readonly kind: 'included' | 'elsewhere' | 'overlaps' | 'overlapsCovered' | 'overlapsEstimated'
  readonly amounts: readonly Figure[]
}

/** Amounts that are not in the total: covered by plans or seats, paid to others, and second copies of files. */
export const besideSpend = perDocument((document): readonly BesideSpend[] => {
  const { totals, overlaps } = document
  const of = (kind: 'included' | 'elsewhere'): BesideSpend => ({
    kind,
    amounts: Object.entries(totals[kind]).flatMap(([currency, text]) => {
      const pointer = `/totals/${kind}/${pointerName(currency)}`
      const figureKind = kind === 'included' ? 'included' : 'billed'
      const terms = { ...spendTerms(document), unit: currency, kind: figureKind } as const
      return documentFigure(pointer, text, terms) ?? []
    }),
  })
  const twice = (kind: keyof MoneyByKind): readonly Figure[] =>
    [...addedMoney(overlaps.map(({ notCounted }) => notCounted[kind]))].map(([unit, amount]) =>
      derivedFigure(`overlaps/${kind}/${unit}`, amount, { ...spendTerms(document), unit, kind }),
    )
  const all: readonly BesideSpend[] = [
    of('included'),
    of('elsewhere'),
    { kind: 'overlaps', amounts: twice('billed') },
    { kind: 'overlapsCovered', amounts: twice('included') },
    { kind: 'overlapsEstimated', amounts: twice('computed') },
  ]
  return all
    .map((entry) => ({ ...entry, amounts: entry.amounts.filter(({ value }) => value !== ZERO) }))
    .filter(({ amounts }) => amounts.length > 0)
})

/** How the amounts in the files become spend. As printed, the parts add up to it. */
export interface SpendBridge {
  readonly billed: Figure
  readonly computed: Figure
  /** Used from prepayments minus purchases, and converted from other currencies; absent where there is none. */
  readonly rest: Figure | undefined
  /** Money of the files in other currencies than the reporting one. */
  readonly foreign: readonly Figure[]
}

export const spendBridge = perDocument((document): SpendBridge => {
  const { totals, reportingCurrency } = document
  const places = centPlaces(reportingCurrency)
  const [billed, computed] = [totals.billed, totals.computed].map((money) =>
    reportedOrZero(document, money),
  )
  const spend = reportedOrZero(document, totals.spend)
  const rest = subtract(subtract(spend, billed ?? ZERO), computed ?? ZERO)
  const exact = [billed ?? ZERO, computed ?? ZERO, rest]
  const [first = ZERO, second = ZERO, third = ZERO] = sharesOf(
    roundTo(spend, places),
    exact,
    places,
  )
  const part = (member: 'billed' | 'computed', cents: Amount): Figure =>
    partFigure(document, `totals/${member}`, `/totals/${member}`, totals[member], cents) ??
    centsFigure(document, `totals/${member}`, cents)
  return {
    billed: part('billed', first),
    computed: part('computed', second),
    rest: rest === ZERO ? undefined : centsFigure(document, 'totals/restated', third),
    foreign: (['billed', 'computed'] as const).flatMap((member) =>
      Object.keys(totals[member])
        .filter((currency) => currency !== reportingCurrency)
        .flatMap(
          (currency) =>
            documentFigure(`/totals/${member}/${currency}`, totals[member][currency], {
              ...spendTerms(document),
              unit: currency,
            }) ?? [],
        ),
    ),
  }
})

/** Tokens of every kind together; `null` when no file says. */
export function totalTokensOf({ input, cacheRead, cacheWrite, output }: TokensText): number | null {
  return addKnown([input, cacheRead, cacheWrite, output])
}

/** All input, cached or not; `null` when no file says. */
export function inputTokensOf({ input, cacheRead, cacheWrite }: TokensText): number | null {
  return addKnown([input, cacheRead, cacheWrite])
}

function addKnown(counts: readonly (number | null)[]): number | null {
  const known = counts.filter((count) => count !== null)
  return known.length === 0 ? null : known.reduce((all, count) => all + count, 0)
}

/** The name of a workload: project, otherwise key, otherwise user; `null` if the export names none. */
export function workloadName({
  project,
  projectId,
  apiKey,
  user,
}: Pick<WorkloadEntry, 'project' | 'projectId' | 'apiKey' | 'user'>): string | null {
  return project ?? projectId ?? apiKey ?? user
}

/** Names of workloads by their ids; a workload that is gone has its id as its name. */
export const workloadNames = perDocument(({ workloads }): ((id: string) => string) => {
  const names = new Map(workloads.map((each) => [each.id, workloadName(each)]))
  return (id) => names.get(id) ?? id
})

/** For drawing only. */
export function drawn(amount: Amount | undefined): number {
  return amount === undefined ? 0 : amountToNumber(amount)
}
