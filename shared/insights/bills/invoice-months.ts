import { parseAmount, subtract, ZERO, type Amount } from '../../domain/amount.ts'
import type { AnalysisDocument } from '../../document/analysis-document.ts'
import {
  DIFFERENCE_CLASSES,
  type DifferenceClass,
  type MonthReconciliation,
  type ReconciliationEntry,
  type ReconciliationStatus,
} from '../../document/reconciliation-entry.ts'
import type { MoneyText } from '../../domain/money.ts'
import { sharesOf } from '../../domain/rounding.ts'
import { centPlaces } from '../../i18n/money-text.ts'
import { derivedFigure, type Figure } from '../figures/figure.ts'
import { addedFigures, moneyFigures } from '../figures/money-figures.ts'
import { centsOf, spendTerms } from '../spend/spend.ts'

/** Files compared with an invoice, each currency by itself: as printed, files minus invoice is the difference. */
export interface ComparedMoney {
  readonly files: readonly Figure[]
  readonly invoice: readonly Figure[]
  /** Only in the currencies of the invoice. */
  readonly difference: readonly Figure[]
}

/** A month of a comparison as it is printed. */
export interface ComparedMonth extends ComparedMoney {
  readonly month: MonthReconciliation
  /** The parts of the printed difference; the parts of a currency add up to it. */
  readonly explained: readonly { readonly kind: DifferenceClass; readonly amount: Figure }[]
}

/** The months of a provider, and the invoiced ones together: the sums of what is printed. */
export interface ComparedMonths {
  readonly lines: readonly ComparedMonth[]
  readonly together: ComparedMoney & { readonly status: ReconciliationStatus }
}

/** The comparison of a provider month by month. @param at place of the entry in the document. */
export function comparedMonths(
  document: AnalysisDocument,
  { months }: ReconciliationEntry,
  at: number,
): ComparedMonths {
  const lines = months.map((month, place) => comparedMonth(document, month, at, place))
  const invoiced = lines.filter(({ month }) => month.status !== 'no-invoice')
  const sumOf = (member: keyof ComparedMoney): readonly Figure[] =>
    addedFigures(
      document,
      `reconciliation/${at}/together/${member}`,
      invoiced.map((line) => line[member]),
    )
  return {
    lines,
    together: {
      files: sumOf('files'),
      invoice: sumOf('invoice'),
      difference: sumOf('difference'),
      status: worstOf(invoiced.map(({ month }) => month)),
    },
  }
}

function comparedMonth(
  document: AnalysisDocument,
  month: MonthReconciliation,
  at: number,
  place: number,
): ComparedMonth {
  const pointer = `/reconciliation/${at}/months/${place}`
  const money = comparedMoney(document, pointer, month.files, month)
  return { month, ...money, explained: explainedParts(document, pointer, month, money.difference) }
}

/** The comparison of a provider in all. Where its months are compared it is their sum. */
export function comparedProvider(
  document: AnalysisDocument,
  entry: ReconciliationEntry,
  at: number,
): ComparedMoney {
  if (entry.months.some(({ status }) => status !== 'no-invoice')) {
    return comparedMonths(document, entry, at).together
  }
  return comparedMoney(document, `/reconciliation/${at}`, entry.compared, entry, 'compared')
}

function comparedMoney(
  document: AnalysisDocument,
  pointer: string,
  money: MoneyText,
  entry: Pick<ReconciliationEntry, 'invoice' | 'difference'>,
  member = 'files',
): ComparedMoney {
  const files = moneyFigures(document, `${pointer}/${member}`, money, 'billed')
  const invoice = moneyFigures(document, `${pointer}/invoice`, entry.invoice, 'billed')
  const exact = moneyFigures(document, `${pointer}/difference`, entry.difference, 'billed')
  const centsIn = (figures: readonly Figure[], currency: string): Amount => {
    const figure = figures.find(({ unit }) => unit === currency)
    return figure === undefined ? ZERO : centsOf(figure)
  }
  const difference = invoice.map(({ unit }) => {
    const cents = subtract(centsIn(files, unit), centsIn(invoice, unit))
    const own = exact.find((figure) => figure.unit === unit)
    const isSame = own !== undefined && centsOf(own) === cents
    return isSame ? own : centsFigureIn(document, unit, `${pointer.slice(1)}/difference`, cents)
  })
  return { files, invoice, difference }
}

function centsFigureIn(
  document: AnalysisDocument,
  unit: string,
  name: string,
  cents: Amount,
): Figure {
  const terms = { ...spendTerms(document), unit, kind: 'billed', formula: 'cents' } as const
  return derivedFigure(`${name}/${unit}`, cents, terms)
}

function explainedParts(
  document: AnalysisDocument,
  pointer: string,
  { explained }: MonthReconciliation,
  difference: readonly Figure[],
): ComparedMonth['explained'] {
  const kinds = DIFFERENCE_CLASSES.filter((kind) => explained[kind] !== undefined)
  return difference.flatMap((figure) => {
    const { unit } = figure
    const amounts = kinds.map((kind) => parseAmount(explained[kind]?.[unit] ?? '0') ?? ZERO)
    const printed = sharesOf(centsOf(figure), amounts, centPlaces(unit))
    return kinds.flatMap((kind, at) => {
      const cents = printed[at] ?? ZERO
      const name = `${pointer.slice(1)}/explained/${kind}`
      const amount = centsFigureIn(document, unit, name, cents)
      return cents === ZERO ? [] : [{ kind, amount }]
    })
  })
}

function worstOf(months: readonly MonthReconciliation[]): ReconciliationStatus {
  const order: readonly ReconciliationStatus[] = [
    'not-reconciled',
    'within-tolerance',
    'reconciled',
  ]
  const statuses = new Set(months.map(({ status }) => status))
  return order.find((status) => statuses.has(status)) ?? 'no-invoice'
}
