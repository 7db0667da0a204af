import { unreachable } from '../../../domain/problem.ts'
import type { Chart } from '../../chart-data.ts'
import { stackedSvg } from './stacked.ts'
import { tornadoSvg } from './tornado.ts'
import { waterfallSvg } from './waterfall.ts'

/** Drawn for the width of the page; text never scales on paper. @param id names the patterns of this drawing. */
export function chartSvg(chart: Chart, summary: string, id: string): string {
  switch (chart.type) {
    case 'stacked':
      return stackedSvg(chart, summary)
    case 'waterfall':
      return waterfallSvg(chart, summary, id)
    case 'tornado':
      return tornadoSvg(chart, summary, id)
    default:
      return unreachable(chart)
  }
}
