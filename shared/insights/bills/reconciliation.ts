import {
  amountOf,
  amountToNumber,
  divide,
  magnitude,
  parseAmount,
  sum,
  ZERO,
  type Amount,
} from '../../domain/amount.ts'
import type { AnalysisDocument } from '../../document/analysis-document.ts'
import {
  DIFFERENCE_CLASSES,
  worstStatus,
  type DifferenceClass,
  type ReconciliationEntry,
  type ReconciliationStatus,
} from '../../document/reconciliation-entry.ts'
import type { MoneyText } from '../../domain/money.ts'
import { roundedShares } from '../../domain/rounding.ts'
import { isSameSeller } from '../../domain/seller.ts'
import { centPlaces } from '../../i18n/money-text.ts'
import {
  countFigure,
  derivedFigure,
  perDocument,
  shareFigure,
  type Figure,
} from '../figures/figure.ts'
import { moneyFigures } from '../figures/money-figures.ts'
import { reported, reportedOrZero, shareOf } from '../figures/reported.ts'
import { spendTerms } from '../spend/spend.ts'

/** The files compared with the invoices, all providers in total. */
export interface ReconciliationFigures {
  /** The worst status of an invoiced provider; `nothing` without files. */
  readonly status: ReconciliationStatus | 'nothing'
  /** Sum of the differences in the reporting currency; `undefined` when no invoice is in it. */
  readonly difference: Amount | undefined
  /** Share of spend that has an invoice. */
  readonly share: number | null
  /** The difference as a share of the invoiced money, without its sign. */
  readonly differenceShare: number | null
  /** An invoice in another currency than the reporting one differs. */
  readonly differsElsewhere: boolean
  readonly invoiced: number
  /** Invoiced providers whose files do not agree. */
  readonly open: number
  readonly providers: number
  /** All invoices agree to the cent. */
  readonly agreesExactly: boolean
}

const HALF_CENT = parseAmount('0.005') ?? ZERO

/** Whether a difference is none when it is printed to the cent. */
export function isNoDifference(difference: Amount): boolean {
  return magnitude(difference) < HALF_CENT
}

export const reconciliationFigures = perDocument((document): ReconciliationFigures => {
  const { reconciliation, totals, files } = document
  const invoiced = reconciliation.filter(({ status }) => status !== 'no-invoice')
  const known = invoiced.flatMap(({ difference }) => reported(document, difference) ?? [])
  const difference = known.length === 0 ? undefined : sum(known)
  const invoices = sum(invoiced.map(({ invoice }) => reportedOrZero(document, invoice)))
  const covered = sum(invoiced.map((entry) => spendCovered(document, entry)))
  const differsElsewhere = invoiced.some((entry) => differsIn(document, entry))
  return {
    status: files.length === 0 ? 'nothing' : worstStatus(invoiced.map((entry) => entry.status)),
    difference,
    share: shareOf(covered, reportedOrZero(document, totals.spend)),
    differenceShare:
      difference === undefined || invoices === ZERO
        ? null
        : amountToNumber(divide(magnitude(difference), magnitude(invoices))),
    differsElsewhere,
    invoiced: invoiced.length,
    open: invoiced.filter(({ status }) => status === 'not-reconciled').length,
    providers: reconciliation.length,
    agreesExactly: difference !== undefined && !differsElsewhere && isNoDifference(difference),
  }
})

/** Spend covered by invoices: all of a provider's, or that of its invoiced months. */
function spendCovered(
  document: AnalysisDocument,
  { provider, files, compared, months }: ReconciliationEntry,
): Amount {
  if (JSON.stringify(files) === JSON.stringify(compared)) {
    const same = document.byProvider.filter((entry) => isSameSeller(entry.provider, provider))
    return sum(same.map(({ spend }) => reportedOrZero(document, spend)))
  }
  const invoiced = months.filter(({ status }) => status !== 'no-invoice').map(({ month }) => month)
  return sum(
    document.byMonth
      .filter(({ month }) => invoiced.includes(month))
      .map(({ byProvider }) => reportedOrZero(document, byProvider[provider])),
  )
}

function differsIn(
  { reportingCurrency }: AnalysisDocument,
  { difference }: ReconciliationEntry,
): boolean {
  return Object.entries(difference).some(
    ([code, text]) => code !== reportingCurrency && !isNoDifference(parseAmount(text) ?? ZERO),
  )
}

/** The summary of the comparison as figures. */
export interface ReconciliationSums {
  /** `undefined` when no invoice is in the reporting currency. */
  readonly difference: Figure | undefined
  /** Share of spend that has an invoice. */
  readonly share: Figure | undefined
  /** The difference as a share of the invoiced money. */
  readonly differenceShare: Figure | undefined
  readonly invoiced: Figure
  readonly providers: Figure
}

export const reconciliationSums = perDocument((document): ReconciliationSums => {
  const { difference, share, differenceShare, invoiced, providers } =
    reconciliationFigures(document)
  const { period } = document.totals
  const terms = { ...spendTerms(document), kind: 'billed', formula: 'reconciliation' } as const
  return {
    difference:
      difference === undefined ? undefined : derivedFigure('difference', difference, terms),
    share: shareFigure('invoiced', share, period),
    differenceShare:
      differenceShare === null
        ? undefined
        : derivedFigure('difference-share', amountOf(differenceShare), {
            ...terms,
            unit: 'share',
            form: 'percent-2',
          }),
    invoiced: countFigure('invoiced-providers', invoiced, period),
    providers: countFigure('providers', providers, period),
  }
})

/** A row of the comparison: a provider, or one of its months. */
export interface ComparisonPlace {
  /** Place in `reconciliation`. */
  readonly provider: number
  /** Place among the months of the provider; `undefined` for the provider itself. */
  readonly month?: number | undefined
}

/** Money of the comparison, by the member of the entry that holds it; each currency by itself. */
export function comparisonMoney(
  document: AnalysisDocument,
  place: ComparisonPlace,
  member: string,
  money: MoneyText,
): readonly Figure[] {
  const month = place.month === undefined ? '' : `/months/${place.month}`
  return moneyFigures(
    document,
    `/reconciliation/${place.provider}${month}/${member}`,
    money,
    'billed',
  )
}

/** Files without an invoice, together. @param entries of the same document. */
export function uncomparedFiles(
  document: AnalysisDocument,
  entries: readonly ReconciliationEntry[],
): { readonly files: Figure; readonly count: Figure } {
  const files = sum(entries.map((entry) => reportedOrZero(document, entry.files)))
  const terms = { ...spendTerms(document), kind: 'billed', formula: 'reconciliation' } as const
  return {
    files: derivedFigure('other-files', files, terms),
    count: countFigure('providers-without-invoice', entries.length, document.totals.period),
  }
}

/** A part of a difference with its class. */
export interface ExplainedPart {
  readonly kind: DifferenceClass
  readonly amount: Figure
}

/** The parts of a difference, currency by currency; as printed the parts add up to the printed difference. */
export function explainedParts(
  document: AnalysisDocument,
  { provider, month }: ComparisonPlace,
  explained: ReconciliationEntry['explained'],
): readonly ExplainedPart[] {
  const kinds = DIFFERENCE_CLASSES.filter((kind) => explained[kind] !== undefined)
  const codes = [...new Set(kinds.flatMap((kind) => Object.keys(explained[kind] ?? {})))]
  return codes.flatMap((code) => {
    const amounts = kinds.map((kind) => parseAmount(explained[kind]?.[code] ?? '0') ?? ZERO)
    const printed = roundedShares(amounts, centPlaces(code))
    return kinds.flatMap((kind, at): readonly ExplainedPart[] => {
      const value = printed[at] ?? ZERO
      if (value === ZERO) return []
      const name = `${provider}/${month ?? 'all'}/${kind}/${code}`
      const terms = { ...spendTerms(document), unit: code, form: 'signed-cents' } as const
      return [{ kind, amount: derivedFigure(name, value, { ...terms, formula: 'explained' }) }]
    })
  })
}
