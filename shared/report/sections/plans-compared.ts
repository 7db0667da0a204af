import { amountToNumber, ZERO, type Amount } from '../../domain/amount.ts'
import type { PlanResult } from '../../document/plan-result.ts'
import { UNKNOWN } from '../../i18n/language.ts'
import type { Cell, TableBlock } from '../block.ts'
import { bestPlan, hasCosts, ownCost, reportedRange } from '../figures.ts'
import { estimate, estimateCell, rangeText } from '../phrases.ts'
import type { ReportView } from '../report.ts'

/** All plans on one scale, doing nothing among them. */
export function plansTable(view: ReportView): TableBlock {
  const { document, words } = view
  const best = bestPlan(document)
  const w = words.summary.table
  return {
    kind: 'table',
    title: w.title(document.plans.length + 1),
    unit: w.unit(document.reportingCurrency),
    columns: [
      { title: w.plan, align: 'start', isWide: true },
      { title: w.low, align: 'end' },
      { title: w.likely, align: 'end' },
      { title: w.high, align: 'end' },
      { title: w.months, align: 'end' },
      { title: w.cost, align: 'end' },
      { title: w.range, align: 'start' },
    ],
    rows: [
      ...document.plans.map((plan): readonly Cell[] => {
        const net = reportedRange(document, plan.net)
        const isBest = plan === best
        return [
          { text: plan.name, tone: isBest ? 'strong' : 'plain' },
          estimateCell(view, net?.low),
          { ...estimateCell(view, net?.likely), ...bestTone(isBest, net?.likely) },
          estimateCell(view, net?.high),
          String(plan.horizonMonths),
          hasCosts(document, plan) ? estimate(view, ownCost(document, plan)) : w.costNotEntered,
          netRangeCell(view, plan, isBest),
        ]
      }),
      doNothing(view),
    ],
    source: w.source(
      document.files.filter(({ status }) => status === 'read').length,
      view.formats.day(document.priceBook.asOf),
    ),
  }
}

function bestTone(isBest: boolean, likely: Amount | undefined): { readonly tone?: 'opportunity' } {
  return isBest && likely !== undefined && likely > 0n ? { tone: 'opportunity' } : {}
}

function doNothing(view: ReportView): readonly Cell[] {
  const zero = estimate(view, ZERO)
  const w = view.words.summary.table
  return [w.nothing, zero, zero, zero, '–', zero, { text: w.nothingNote, tone: 'quiet' }]
}

/** The net result of a plan on the scale of all plans, with zero always on it. */
function netRangeCell(view: ReportView, plan: PlanResult, isMain: boolean): Cell {
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
