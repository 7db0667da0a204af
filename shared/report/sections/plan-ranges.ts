import { amountToNumber } from '../../domain/amount.ts'
import type { PlanResult } from '../../domain/plan-result.ts'
import { UNKNOWN } from '../../i18n/language.ts'
import type { Cell } from '../block.ts'
import { reportedRange } from '../figures.ts'
import { rangeText } from '../phrases.ts'
import type { ReportView } from '../report.ts'

/** The net result of a plan on the scale of all plans, with zero always on it. */
export function netRangeCell(view: ReportView, plan: PlanResult, isMain: boolean): Cell {
  const net = reportedRange(view.document, plan.net)
  if (net === undefined) return UNKNOWN
  const ends = view.document.plans.flatMap((each) => {
    const range = reportedRange(view.document, each.net)
    return range === undefined ? [] : [amountToNumber(range.low), amountToNumber(range.high)]
  })
  return {
    text: rangeText(view, net),
    range: {
      from: Math.min(0, ...ends),
      to: Math.max(0, ...ends),
      low: amountToNumber(net.low),
      likely: amountToNumber(net.likely),
      high: amountToNumber(net.high),
      isMain,
    },
  }
}
