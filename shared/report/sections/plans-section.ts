import type { PlanResult } from '../../document/plan-result.ts'
import { planMoney } from '../../insights/plans/plan-figures.ts'
import { planContractsText } from '../../insights/plans/contract-text.ts'
import { observedMoney } from '../../insights/plans/plan-working.ts'
import { bestPlan } from '../../insights/plans/plans.ts'
import type { Block, Cell, TableBlock } from '../block.ts'
import { estimateCell, rangeText, show } from '../phrases.ts'
import { speechOf } from '../report-advice.ts'
import type { ReportSection, ReportView } from '../report.ts'
import { breakEvenBlocks } from './break-even.ts'
import { driversChart, stepsChart } from './plan-charts.ts'
import { movesTable, notRepricedTable, workingTable } from './plan-tables.ts'

/** What the plans would save, at which prices, and where the saving would be zero. */
export const plansSection: ReportSection = {
  id: 'plans',
  title: (view) => {
    const { document, words } = view
    const best = bestPlan(document)
    if (best === undefined) return words.plans.titlePlain
    const { plan, hasCosts } = best
    if (best.net.likely <= 0n) return words.plans.titleNone(hasCosts)
    const { net } = planMoney(document, best)
    const [likely, range] = [show(view, net.likely), rangeText(view, net)]
    return words.plans.title(plan.name, likely, range, plan.horizonMonths, hasCosts)
  },
  build: (view) =>
    view.document.plans.length === 0
      ? [{ kind: 'note', text: view.words.summary.noPlanNote, tone: 'plain' }]
      : [comparison(view), ...view.document.plans.flatMap((plan) => planBlocks(view, plan))],
}

function comparison(view: ReportView): TableBlock {
  const { document, formats, words } = view
  const w = words.plans
  return {
    kind: 'table',
    title: w.comparisonTitle,
    unit: w.comparisonUnit(document.reportingCurrency),
    columns: [
      { title: w.plan, align: 'start', isWide: true },
      { title: w.observed, align: 'end' },
      { title: w.baseline, align: 'end' },
      { title: w.low, align: 'end' },
      { title: w.likely, align: 'end' },
      { title: w.high, align: 'end' },
      { title: w.likelyShare, align: 'end' },
    ],
    rows: document.plans.map((plan): readonly Cell[] => {
      const { baseline, saving, savingShare } = observedMoney(document, plan)
      return [
        plan.name,
        w.monthCount(formats.decimal(plan.months, 1)),
        show(view, baseline),
        estimateCell(view, saving?.low),
        estimateCell(view, saving?.likely),
        estimateCell(view, saving?.high),
        show(view, savingShare),
      ]
    }),
    source: w.comparisonSource,
  }
}

function planBlocks(view: ReportView, plan: PlanResult): readonly Block[] {
  const { words } = view
  return [
    { kind: 'heading', text: words.plans.planHeading(plan.name) },
    ...stepsChart(view, plan),
    ...workingTable(view, plan),
    ...contracts(view, plan),
    ...driversChart(view, plan),
    ...breakEvenBlocks(view, plan),
    ...movesTable(view, plan),
    ...notRepricedTable(view, plan),
  ]
}

/** How contracts enter the figures of the plan, and its result with each contract until its end. */
function contracts(view: ReportView, plan: PlanResult): readonly Block[] {
  const text = planContractsText(plan, speechOf(view))
  return text === undefined ? [] : [{ kind: 'paragraph', text }]
}
