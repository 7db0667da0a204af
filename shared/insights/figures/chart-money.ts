import { amountToNumber, divide, ONE, type Amount } from '../../domain/amount.ts'
import type { AnalysisDocument } from '../../document/analysis-document.ts'
import type { Formats } from '../../i18n/formats.ts'
import { derivedFigure, type Figure } from './figure.ts'
import { figureMark, figureText, type FigureMark } from './print-figure.ts'
import { spendTerms } from '../spend/spend.ts'

/** A figure as a chart draws it: where, with its one text and its id. */
export interface ChartLabel {
  /** For drawing only. */
  readonly value: number
  readonly text: string
  readonly figure: FigureMark
}

/** The label of a figure in a chart, for window and report alike. */
export function chartLabel(figure: Figure, formats: Formats): ChartLabel {
  return {
    value: amountToNumber(figure.value),
    text: figureText(figure, formats),
    figure: figureMark(figure),
  }
}

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
