import { unreachable } from '../domain/problem.ts'
import { cashDrawing } from './cash.ts'
import { changeDrawing } from './change.ts'
import type { ChartData, RulerChart } from './chart-data.ts'
import type { Drawing, Frame } from './drawing.ts'
import { rangeDrawing } from './range-drawing.ts'
import { spreadDrawing } from './spread.ts'
import { stackedDrawing } from './stacked.ts'
import { stepsDrawing } from './steps.ts'
import { tornadoDrawing } from './tornado.ts'
import { waterfallDrawing } from './waterfall.ts'

/** Rulers stand one by one between their sentences; every other chart is one drawing. */
export type DrawnChart = Exclude<ChartData, RulerChart>

/**
 * The marks of a chart. Window and report draw these, so the two cannot differ.
 *
 * @param frame its height is used by charts over time; the others are as high as their rows.
 */
export function drawChart(chart: DrawnChart, frame: Frame): Drawing {
  switch (chart.type) {
    case 'stacked':
      return stackedDrawing(chart, frame)
    case 'waterfall':
      return waterfallDrawing(chart, frame.width)
    case 'tornado':
      return tornadoDrawing(chart, frame.width)
    case 'range':
      return rangeDrawing(chart, frame.width)
    case 'cash':
      return cashDrawing(chart, frame)
    case 'change':
      return changeDrawing(chart, frame.width)
    case 'steps':
      return stepsDrawing(chart, chart.groups, frame.width)
    case 'spread':
      return spreadDrawing(chart, frame.width)
    default:
      return unreachable(chart)
  }
}
