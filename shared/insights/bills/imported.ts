import { subtract, ZERO } from '../../domain/amount.ts'
import type { AnalysisDocument } from '../../document/analysis-document.ts'
import type { MoneyText } from '../../domain/money.ts'
import { derivedFigure, documentFigure, type Figure, type FigureTerms } from '../figures/figure.ts'
import { addedMoney, reportedOrZero } from '../figures/reported.ts'

/**
 * Money of files added up, each currency by itself; two are never added to each other.
 *
 * @param name of the sum, unique among the sums of an import. @param all money of each file.
 */
export function importedMoney(name: string, all: readonly MoneyText[]): readonly Figure[] {
  return [...addedMoney(all)].map(([unit, amount]) =>
    derivedFigure(`${name}/${unit}`, amount, terms(unit)),
  )
}

/** Those that are not zero. */
export function someOf(figures: readonly Figure[]): readonly Figure[] {
  return figures.filter(({ value }) => value !== ZERO)
}

/** What the files bill in all, in the reporting currency. */
export function billedTotal(document: AnalysisDocument): Figure | undefined {
  const { reportingCurrency: currency, totals } = document
  return documentFigure(`/totals/billed/${currency}`, totals.billed[currency], terms(currency))
}

/**
 * What an import adds to what is counted: less than its files hold where they overlap others.
 *
 * @param before `undefined`: nothing was imported yet.
 */
export function addedByImport(
  after: AnalysisDocument,
  before: AnalysisDocument | undefined,
): Figure {
  const was = reportedOrZero(after, before?.totals.billed)
  const added = subtract(reportedOrZero(after, after.totals.billed), was)
  return derivedFigure('added', added, terms(after.reportingCurrency))
}

function terms(unit: string): FigureTerms {
  return { unit, period: null, kind: 'billed', formula: 'imported', form: 'cents' }
}
