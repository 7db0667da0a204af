import { isSameSeller } from '../../domain/seller.ts'
import { adviceOf, adviceSentence, advisedNet, advisedPlan, type Advice } from '../report-advice.ts'
import type { Block, Figure } from '../block.ts'
import {
  bestPlan,
  hasCosts,
  isPaidAboveNeed,
  leftOut,
  reported,
  reportedOrZero,
  reportedRange,
  shareOf,
  spendOf,
  sum,
} from '../figures.ts'
import { cents, estimate, rangeText, whole } from '../phrases.ts'
import { breakEvenSentences } from '../plan-phrases.ts'
import type { ReportSection, ReportView } from '../report.ts'
import { answersTable } from './answers-table.ts'
import { stepsChart } from './plan-charts.ts'
import { plansTable } from './plans-compared.ts'

/** The page for those who read only one. */
export const summarySection: ReportSection = {
  id: 'summary',
  title: answer,
  build: (view) => [
    { kind: 'paragraph', text: lead(view), isLead: true },
    { kind: 'figures', items: figures(view) },
    ...warning(view),
    ...answers(view),
    ...bridge(view),
    ...makesItZero(view),
    { kind: 'note', text: notCounted(view), tone: 'quiet' },
    { kind: 'signatures', names: view.words.summary.signatures },
  ],
}

/** The message with its number; the plain noun when no sentence is safe. */
function answer(view: ReportView): string {
  const { document, words } = view
  const plan = bestPlan(document)
  const spend = reported(document, document.totals.spend)
  if (spend === undefined) return words.summary.titlePlain
  const advice = adviceOf(view)
  if (advice !== undefined) return adviceSentence(view, advice)
  if (plan === undefined) return words.summary.titleSpend(whole(view, spend))
  const net = reportedRange(document, plan.net)
  if (net === undefined) return words.summary.titleSpend(whole(view, spend))
  if (net.likely <= 0n) return words.summary.titleNoSaving(document.plans.length)
  return words.summary.titleSaving(
    estimate(view, net.likely),
    rangeText(view, net),
    plan.horizonMonths,
    hasCosts(document, plan),
  )
}

function notCounted(view: ReportView): string {
  const { priceCuts, notCounted: always } = view.words.summary
  return always(adviceOf(view) === undefined ? priceCuts : '')
}

function lead(view: ReportView): string {
  const { document, formats, words } = view
  const { totals } = document
  const spend = reported(document, totals.spend)
  if (spend === undefined) return words.summary.leadUnknown
  const above = shareOf(spendOf(document, isPaidAboveNeed), spend)
  return words.summary.lead(
    whole(view, spend),
    formats.period(totals.period),
    document.byProvider.length,
    formats.share(above, 0),
  )
}

function figures(view: ReportView): readonly Figure[] {
  return [spendFigure(view), aboveNeedFigure(view), netFigure(view), invoiceFigure(view)]
}

function spendFigure({ document, formats, words }: ReportView): Figure {
  const { totals, reportingCurrency: currency } = document
  const computed = reported(document, totals.computed)
  return {
    label: words.summary.spendLabel(formats.months(totals.period)),
    value: formats.wholeMoney(totals.spend[currency], currency),
    note:
      computed === undefined || computed === 0n
        ? words.summary.allBilled
        : words.summary.partComputed(formats.wholeMoney(totals.computed[currency], currency)),
  }
}

function aboveNeedFigure(view: ReportView): Figure {
  const { document, formats, words } = view
  const above = spendOf(document, isPaidAboveNeed)
  const known = document.workloads.some(({ neededTier }) => neededTier !== null)
  const spend = reportedOrZero(document, document.totals.spend)
  return {
    label: words.summary.aboveNeedLabel,
    value: known ? whole(view, above) : '–',
    note: known
      ? words.summary.aboveNeedNote(formats.share(shareOf(above, spend), 0))
      : words.summary.notClassified,
  }
}

function netFigure(view: ReportView): Figure {
  const { document, words } = view
  const advice = adviceOf(view)
  if (advice !== undefined) return advisedFigure(view, advice)
  const plan = bestPlan(document)
  const net = plan === undefined ? undefined : reportedRange(document, plan.net)
  if (plan === undefined || net === undefined) {
    return { label: words.summary.netLabelPlain, value: '–', note: words.summary.noPlan }
  }
  return {
    label: words.summary.netLabel(plan.horizonMonths, hasCosts(document, plan)),
    value: estimate(view, net.likely),
    tone: net.likely > 0n ? 'opportunity' : 'problem',
    note: words.summary.netNote(rangeText(view, net)),
  }
}

/** Of what is advised, so that the page and its title say the same. */
function advisedFigure(view: ReportView, advice: Advice): Figure {
  const { words } = view
  const net = advisedNet(view, advice)
  if (net === undefined) {
    return { label: words.summary.netLabelPlain, value: '–', note: words.summary.nothingAdvised }
  }
  return {
    label: words.summary.netLabel(advice.alternatives.horizonMonths, true),
    value: estimate(view, net.likely),
    tone: net.likely > 0n ? 'opportunity' : 'problem',
    note: words.summary.netNote(rangeText(view, net)),
  }
}

/** Providers with an invoice: how far the files are from them together, and how much of the spend they cover. */
function invoiceFigure(view: ReportView): Figure {
  const { document, formats, words } = view
  const invoiced = document.reconciliation.filter(({ status }) => status !== 'no-invoice')
  const label = words.summary.invoiceLabel
  if (invoiced.length === 0) return { label, value: '–', note: words.summary.noInvoice }
  const difference = sum(invoiced.map((entry) => reportedOrZero(document, entry.difference)))
  const covered = document.byProvider.filter(({ provider }) =>
    invoiced.some((entry) => isSameSeller(entry.provider, provider)),
  )
  const spend = reportedOrZero(document, document.totals.spend)
  const share = shareOf(sum(covered.map((entry) => reportedOrZero(document, entry.spend))), spend)
  const open = invoiced.filter(({ status }) => status === 'not-reconciled')
  return {
    label,
    value: cents(view, difference),
    note:
      open.length === 0
        ? words.summary.invoiceAgrees(formats.share(share, 0))
        : words.summary.invoiceOpen(open.length, invoiced.length),
    noteTone: open.length === 0 ? 'agrees' : 'problem',
  }
}

/** What was given but could not be read belongs on the first page. */
function warning({ document, words }: ReportView): readonly Block[] {
  const { files, rows } = leftOut(document)
  if (files.length + rows === 0) return []
  return [{ kind: 'note', text: words.summary.leftOut(files.length, rows), tone: 'problem' }]
}

/** The four answers; the plans where nothing could be advised. */
function answers(view: ReportView): readonly Block[] {
  const advice = adviceOf(view)
  if (advice !== undefined) return [answersTable(view, advice.alternatives)]
  return view.document.plans.length === 0
    ? [{ kind: 'note', text: view.words.summary.noPlanNote, tone: 'plain' }]
    : [plansTable(view)]
}

/** What the four answers take of the page, in lines of plans. */
const ANSWER_LINES = 3

/** With more the page is full without a drawing. */
const LINES_BESIDE_CHART = 5

/** The waterfall of the plan that the title speaks of. */
function bridge(view: ReportView): readonly Block[] {
  const plan = advisedPlan(view)
  if (plan === undefined) return []
  const compared = adviceOf(view) === undefined ? view.document.plans.length : ANSWER_LINES
  const lines = compared + breakEvenSentences(view, plan).length + 2 * warning(view).length
  return lines > LINES_BESIDE_CHART ? [] : stepsChart(view, plan)
}

function makesItZero(view: ReportView): readonly Block[] {
  const plan = advisedPlan(view)
  if (plan === undefined) return []
  return [
    { kind: 'heading', text: view.words.summary.zeroTitle(plan.name) },
    { kind: 'list', items: breakEvenSentences(view, plan) },
  ]
}
