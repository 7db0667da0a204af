import { amountToNumber, ZERO } from '../../domain/amount.ts'
import { UNKNOWN } from '../../i18n/language.ts'
import { derivedFigure } from '../../insights/figures/figure.ts'
import { estimateTerms, planMoney } from '../../insights/plans/plan-figures.ts'
import {
  bestPlan,
  figuresOfPlan,
  planFigures,
  type PlanFigures,
} from '../../insights/plans/plans.ts'
import type { Cell, RichCell, TableBlock } from '../block.ts'
import { estimateCell, rangeText, show } from '../phrases.ts'
import type { ReportView } from '../report.ts'

/** All plans on one scale, including doing nothing. */
export function plansTable(view: ReportView): TableBlock {
  const { document, formats, words } = view
  const w = words.summary.table
  const withCosts = planFigures(document).filter(({ hasCosts }) => hasCosts).length
  return {
    kind: 'table',
    title: w.title(document.plans.length + 1),
    unit: w.unit(document.reportingCurrency, withCosts, document.plans.length),
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
        const figures = figuresOfPlan(document, plan)
        return figures === undefined
          ? [plan.name, UNKNOWN, UNKNOWN, UNKNOWN, String(plan.horizonMonths), UNKNOWN, UNKNOWN]
          : planRow(view, figures, plan === bestPlan(document)?.plan)
      }),
      doNothing(view),
    ],
    source: w.source(
      document.files.filter(({ status }) => status === 'read').length,
      formats.day(document.priceBook.asOf),
    ),
  }
}

function planRow(view: ReportView, figures: PlanFigures, isBest: boolean): readonly Cell[] {
  const { plan, hasCosts } = figures
  const { net, costs } = planMoney(view.document, figures)
  const w = view.words.summary.table
  const isGain = isBest && net.likely.value > 0n
  return [
    { text: plan.name, tone: isBest ? 'strong' : 'plain', detail: hasCosts ? '' : w.beforeCosts },
    estimateCell(view, net.low),
    estimateCell(view, net.likely, isGain ? 'opportunity' : 'plain'),
    estimateCell(view, net.high),
    String(plan.horizonMonths),
    hasCosts ? show(view, costs.likely) : w.costNotEntered,
    rangeCell(view, figures, isBest),
  ]
}

function doNothing(view: ReportView): readonly Cell[] {
  const nothing = derivedFigure('do-nothing', ZERO, estimateTerms(view.document, 0, 'net'))
  const zero = show(view, nothing)
  const w = view.words.summary.table
  return [w.nothing, zero, zero, zero, UNKNOWN, zero, { text: w.nothingNote, tone: 'quiet' }]
}

/** The result of a plan on the common scale of all plans, which always includes zero. */
function rangeCell(view: ReportView, figures: PlanFigures, isMain: boolean): RichCell {
  const ends = planFigures(view.document).flatMap(({ net }) => [
    amountToNumber(net.low),
    amountToNumber(net.high),
  ])
  return {
    text: rangeText(view, planMoney(view.document, figures).net),
    range: {
      from: Math.min(0, ...ends),
      to: Math.max(0, ...ends),
      low: amountToNumber(figures.net.low),
      likely: amountToNumber(figures.net.likely),
      high: amountToNumber(figures.net.high),
      isMain,
    },
  }
}
