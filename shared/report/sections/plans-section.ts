import type { PlanResult } from '../../document/plan-result.ts'
import type { Block, Cell, TableBlock } from '../block.ts'
import { hasCosts, bestPlan, reported, reportedRange, shareOf } from '../figures.ts'
import { centsCell, estimate, estimateCell, rangeText } from '../phrases.ts'
import { planContractsText } from '../../i18n/contract-text.ts'
import { speechOf } from '../report-advice.ts'
import { breakEvenSentences } from '../plan-phrases.ts'
import type { ReportSection, ReportView } from '../report.ts'
import { driversChart, stepsChart } from './plan-charts.ts'
import { movesTable, notRepricedTable, workingTable } from './plan-tables.ts'

/** What could be saved, at which price, and what would make it nothing. */
export const plansSection: ReportSection = {
  id: 'plans',
  title: (view) => {
    const plan = bestPlan(view.document)
    const net = plan === undefined ? undefined : reportedRange(view.document, plan.net)
    if (plan === undefined || net === undefined) return view.words.plans.titlePlain
    return net.likely > 0n
      ? view.words.plans.title(
          plan.name,
          estimate(view, net.likely),
          rangeText(view, net),
          plan.horizonMonths,
          hasCosts(view.document, plan),
        )
      : view.words.plans.titleNone
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
      const saving = reportedRange(document, plan.saving)
      const baseline = reported(document, plan.baseline)
      const share =
        saving === undefined || baseline === undefined ? null : shareOf(saving.likely, baseline)
      return [
        plan.name,
        w.monthCount(formats.decimal(plan.months, 1)),
        centsCell(view, baseline),
        estimateCell(view, saving?.low),
        estimateCell(view, saving?.likely),
        estimateCell(view, saving?.high),
        formats.share(share, 0),
      ]
    }),
    source: w.comparisonSource,
  }
}

/** How contracts enter the net of the plan. */
function contractsLine(view: ReportView, { contracts }: PlanResult): readonly Block[] {
  if (contracts === undefined) return []
  return [{ kind: 'paragraph', text: planContractsText(contracts, speechOf(view)) }]
}

function planBlocks(view: ReportView, plan: PlanResult): readonly Block[] {
  const { words } = view
  return [
    { kind: 'heading', text: words.plans.planHeading(plan.name) },
    ...stepsChart(view, plan),
    workingTable(view, plan),
    ...contractsLine(view, plan),
    ...driversChart(view, plan),
    { kind: 'paragraph', text: words.plans.zeroLead },
    { kind: 'list', items: breakEvenSentences(view, plan) },
    ...movesTable(view, plan),
    ...notRepricedTable(view, plan),
  ]
}
