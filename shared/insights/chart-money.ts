import { divide, ONE, type Amount } from '../domain/amount.ts'
import type { AnalysisDocument } from '../document/analysis-document.ts'
import { derivedFigure, type Figure } from './figure.ts'
import { spendTerms } from './spend.ts'

/**
 * An amount as a chart in thousands prints it: one decimal, the unit standing in the caption.
 *
 * @param name unique among the labels of the charts of a document. @param form with its sign for a change.
 */
export function chartThousands(
  document: AnalysisDocument,
  name: string,
  amount: Amount,
  form: 'decimal-1' | 'signed-decimal-1' = 'decimal-1',
): Figure {
  return derivedFigure(name, divide(amount, (1000n * ONE) as Amount), {
    ...spendTerms(document),
    unit: `${document.reportingCurrency} thousand`,
    formula: 'chart',
    form,
  })
}
