import type { ChartValue } from '../charts/chart-data.ts'
import { amountToNumber } from '../domain/amount.ts'
import type { Figure } from '../insights/figure.ts'
import { figureMark, figureText } from '../insights/print-figure.ts'
import type { ReportView } from './report.ts'

/** A figure as a chart draws it, with its text and id. */
export function chartValue({ formats }: ReportView, figure: Figure): ChartValue {
  return {
    value: amountToNumber(figure.value),
    text: figureText(figure, formats),
    figure: figureMark(figure),
  }
}
