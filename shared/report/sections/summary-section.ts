import { adviceTitle } from '../../insights/plans/advice-text.ts'
import type { Figure } from '../../insights/figures/figure.ts'
import { headlineSaving } from '../../insights/plans/band-figures.ts'
import { leftOut } from '../../insights/bills/left-out.ts'
import { moneyShort } from '../../insights/figures/money-figures.ts'
import { planMoney } from '../../insights/plans/plan-figures.ts'
import { bestPlan, type PlanFigures } from '../../insights/plans/plans.ts'
import { reconciliationFigures, reconciliationSums } from '../../insights/bills/reconciliation.ts'
import { totalSpend, totalSpendShort } from '../../insights/spend/spend.ts'
import { aboveNeedFigures } from '../../insights/spend/tiers.ts'
import { headlineShare } from '../../insights/bills/coverage-figures.ts'
import type { Range } from '../../domain/range.ts'
import { UNKNOWN } from '../../i18n/language.ts'
import { adviceOf, advisedPlan, speechOf } from '../report-advice.ts'
import type { Block, KeyFigure } from '../block.ts'
import { rangeText, show } from '../phrases.ts'
import type { ReportSection, ReportView } from '../report.ts'
import { bandsTable } from './bands-table.ts'
import { breakEvenBlocks, breakEvenSentences } from './break-even.ts'
import { stepsChart } from './plan-charts.ts'
import { plansTable } from './plans-compared.ts'

/** The summary page. */
export const summarySection: ReportSection = {
  id: 'summary',
  title,
  build: (view) => [
    { kind: 'paragraph', text: lead(view), isLead: true },
    { kind: 'figures', items: keyFigures(view) },
    ...warning(view),
    ...answers(view),
    ...bridge(view),
    ...makesItZero(view),
    { kind: 'note', text: notCounted(view), tone: 'quiet' },
    { kind: 'signatures', names: view.words.summary.signatures },
  ],
}

/** The main message with its number; a neutral title where no message is supported. */
function title(view: ReportView): string {
  const { document, words } = view
  if (totalSpend(document) === undefined) return words.summary.titlePlain
  const advice = adviceTitle(speechOf(view))
  if (advice !== undefined) return advice
  const best = bestPlan(document)
  if (best === undefined) return words.summary.titleSpend(show(view, totalSpendShort(document)))
  if (best.net.likely <= 0n) {
    return words.summary.titleNoSaving(document.plans.length, best.hasCosts)
  }
  const { net } = planMoney(document, best)
  return words.summary.titleSaving(
    show(view, net.likely),
    rangeText(view, net),
    best.plan.horizonMonths,
    best.hasCosts,
  )
}

function notCounted(view: ReportView): string {
  const { priceCuts, notCounted: always } = view.words.summary
  return always(adviceOf(view) === undefined ? priceCuts : '')
}

function lead(view: ReportView): string {
  const { document, formats, words } = view
  const { totals } = document
  if (totalSpend(document) === undefined) return words.summary.leadUnknown
  return words.summary.lead(
    show(view, totalSpendShort(document)),
    formats.period(totals.period),
    document.byProvider.length,
    show(view, aboveNeedFigures(document).shortShare),
  )
}

function keyFigures(view: ReportView): readonly KeyFigure[] {
  return [spendFigure(view), aboveNeedFigure(view), savingFigure(view), invoiceFigure(view)]
}

function spendFigure(view: ReportView): KeyFigure {
  const { document, formats, words } = view
  const { totals } = document
  const computed = moneyShort(document, '/totals/computed', totals.computed)
  return {
    label: words.summary.spendLabel(formats.months(totals.period)),
    value: show(view, totalSpendShort(document)),
    note:
      computed === undefined || computed.value === 0n
        ? words.summary.allBilled
        : words.summary.partComputed(show(view, computed)),
  }
}

function aboveNeedFigure(view: ReportView): KeyFigure {
  const { document, words } = view
  const label = words.summary.aboveNeedLabel
  if (document.workloads.every(({ neededTier }) => neededTier === null)) {
    return { label, value: UNKNOWN, note: words.summary.notClassified }
  }
  const { short, shortShare } = aboveNeedFigures(document)
  const share = show(view, shortShare)
  return { label, value: show(view, short), note: words.summary.aboveNeedNote(share) }
}

/** The saving of the title; without a recommendation, that of the best plan. */
function savingFigure(view: ReportView): KeyFigure {
  const { document, words } = view
  const advice = adviceOf(view)
  if (advice === undefined) return planFigure(view, bestPlan(document))
  const net = headlineSaving(document)?.saving
  const { horizonMonths } = advice.alternatives
  return net === undefined
    ? {
        label: words.summary.savingLabelPlain,
        value: UNKNOWN,
        note: words.summary.nothingAdvised,
      }
    : rangeFigure(view, words.summary.netLabel(horizonMonths, true), net)
}

function planFigure(view: ReportView, best: PlanFigures | undefined): KeyFigure {
  const { document, words } = view
  if (best === undefined) {
    return { label: words.summary.savingLabelPlain, value: UNKNOWN, note: words.summary.noPlan }
  }
  const label = words.summary.netLabel(best.plan.horizonMonths, best.hasCosts)
  return rangeFigure(view, label, planMoney(document, best).net)
}

function rangeFigure(view: ReportView, label: string, range: Range<Figure>): KeyFigure {
  return {
    label,
    value: show(view, range.likely),
    tone: range.likely.value > 0n ? 'opportunity' : 'problem',
    note: view.words.summary.netNote(rangeText(view, range)),
  }
}

/** The difference between files and invoices in total, and the share of spend that has an invoice. */
function invoiceFigure(view: ReportView): KeyFigure {
  const { document, words } = view
  const { invoiced, open } = reconciliationFigures(document)
  const { difference, share } = reconciliationSums(document)
  const label = words.summary.invoiceLabel
  if (invoiced === 0) return { label, value: UNKNOWN, note: words.summary.noInvoice }
  return {
    label,
    value: show(view, difference),
    note:
      open === 0
        ? words.summary.invoiceAgrees(show(view, headlineShare(share)))
        : words.summary.invoiceOpen(open, invoiced),
    noteTone: open === 0 ? 'agrees' : 'problem',
  }
}

/** Input that could not be read is reported on the first page. */
function warning({ document, words }: ReportView): readonly Block[] {
  const { files, rows } = leftOut(document)
  if (files.length + rows === 0) return []
  return [{ kind: 'note', text: words.summary.leftOut(files.length, rows), tone: 'problem' }]
}

/** The bill by bands, or the plans if there is no recommendation. */
function answers(view: ReportView): readonly Block[] {
  if (adviceOf(view) !== undefined) return [bandsTable(view)]
  return view.document.plans.length === 0
    ? [{ kind: 'note', text: view.words.summary.noPlanNote, tone: 'plain' }]
    : [plansTable(view)]
}

/** The height of the four options, in rows of the table of plans. */
const OPTION_LINES = 3

/** With more rows there is no room for the chart. */
const LINES_BESIDE_CHART = 5

/** The waterfall of the plan in the title. */
function bridge(view: ReportView): readonly Block[] {
  const plan = advisedPlan(view)
  if (plan === undefined) return []
  const compared = adviceOf(view) === undefined ? view.document.plans.length : OPTION_LINES
  const lines = compared + breakEvenSentences(view, plan).length + 2 * warning(view).length
  return lines > LINES_BESIDE_CHART ? [] : stepsChart(view, plan)
}

function makesItZero(view: ReportView): readonly Block[] {
  const plan = advisedPlan(view)
  if (plan === undefined) return []
  return [
    { kind: 'heading', text: view.words.summary.zeroTitle(plan.name) },
    ...breakEvenBlocks(view, plan),
  ]
}
