import type { AnalysisDocument } from '../../document/analysis-document.ts'
import { MoneySum, type Money, type MoneyText } from '../../domain/money.ts'
import {
  derivedFigure,
  documentFigure,
  pointerName,
  shortFigure,
  type Figure,
  type FigureKind,
} from './figure.ts'
import { movedCents } from './printed-cents.ts'
import { centsOf, spendTerms } from '../spend/spend.ts'

/**
 * Money of the document to the cent, one figure for each currency it stands in.
 *
 * An amount of the reporting currency whose cents were set by rounding has the same cents here. @param pointer of
 * `money` in the document.
 */
export function moneyFigures(
  document: AnalysisDocument,
  pointer: string,
  money: MoneyText | null | undefined,
  kind?: FigureKind,
): readonly Figure[] {
  return Object.keys(money ?? {}).flatMap(
    (currency) => moneyFigure(document, pointer, money, currency, kind) ?? [],
  )
}

/** The same in one currency, the reporting one unless another is named; `undefined` where it is not known. */
export function moneyFigure(
  document: AnalysisDocument,
  pointer: string,
  money: MoneyText | null | undefined,
  currency = document.reportingCurrency,
  kind?: FigureKind,
): Figure | undefined {
  const spend = spendTerms(document)
  const terms = { ...spend, unit: currency, kind: kind ?? spend.kind }
  const id = `${pointer}/${pointerName(currency)}`
  const figure = documentFigure(id, money?.[currency], terms)
  if (figure === undefined || currency !== document.reportingCurrency) return figure
  const moved = movedCents(document).get(figure.value)
  const cents = { ...terms, formula: 'cents', source: [id] }
  return moved === undefined ? figure : derivedFigure(id.slice(1), moved, cents)
}

/** Money in the reporting currency to the whole unit, for headlines. */
export function moneyShort(
  document: AnalysisDocument,
  pointer: string,
  money: MoneyText | null | undefined,
): Figure | undefined {
  const figure = moneyFigure(document, pointer, money)
  return figure && shortFigure(figure, 'whole')
}

/** Money in several currencies worked out of others, each currency by itself. */
export function derivedMoney(
  document: AnalysisDocument,
  formula: string,
  name: string,
  money: Money,
): readonly Figure[] {
  return [...money].map(([unit, amount]) =>
    derivedFigure(`${name}/${unit}`, amount, { ...spendTerms(document), unit, formula }),
  )
}

/** The sums of figures as they are printed, each currency by itself. */
export function addedFigures(
  document: AnalysisDocument,
  name: string,
  all: readonly (readonly Figure[])[],
): readonly Figure[] {
  const sums = new MoneySum()
  for (const figure of all.flat()) sums.add(figure.unit, centsOf(figure))
  return derivedMoney(document, 'cents', name, sums.money)
}
