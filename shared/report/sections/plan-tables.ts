import type { WorkloadEntry } from '../../document/analysis-document.ts'
import type { PlanResult } from '../../document/plan-result.ts'
import { addedFigures } from '../../insights/figures/money-figures.ts'
import {
  moveMoney,
  movingCounts,
  notRepricedFigures,
  notRepricedTotal,
  planPlace,
  type MoveMoney,
} from '../../insights/plans/plan-figures.ts'
import { planWorking, type WorkingLine } from '../../insights/plans/plan-working.ts'
import { shortFigure } from '../../insights/figures/figure.ts'
import { descending } from '../../insights/figures/reported.ts'
import type { Block, Cell, TableBlock } from '../block.ts'
import {
  allMoney,
  estimateCell,
  gradeLegend,
  providerLabel,
  show,
  unitLine,
  workloadCell,
} from '../phrases.ts'
import type { ReportView } from '../report.ts'

/** The calculation of a plan, line by line: the steps that add up to the saving, then the lines down to net. */
export function workingTable(view: ReportView, plan: PlanResult): readonly Block[] {
  const { document, formats, messages, words } = view
  const w = words.plans
  const working = planWorking(document, plan)
  if (working === undefined) return []
  const { steps, saving, gross, costs, net } = working
  const hasCosts = costs.likely !== undefined
  const rows = [
    ...plan.steps.map(({ lever }, at) =>
      workingRow(view, messages.savings.levers[lever], steps[at] ?? {}),
    ),
    strongRow(view, w.savingObserved(formats.decimal(plan.months, 1)), saving),
    strongRow(view, w.savingHorizon(plan.horizonMonths), gross),
    workingRow(view, hasCosts ? w.ownCost : w.noOwnCost, costs),
  ]
  const count = steps.length
  return [
    {
      kind: 'table',
      title: w.workingTitle,
      unit: unitLine(view, w.workingUnit),
      columns: [
        { title: w.line, align: 'start', isWide: true },
        { title: w.low, align: 'end' },
        { title: w.likely, align: 'end' },
        { title: w.high, align: 'end' },
      ],
      rows,
      subtotals: count === 0 ? [] : [{ row: count, of: steps.map((_, at) => at) }],
      total: strongRow(view, w.result(plan.horizonMonths, hasCosts), net),
      totalOf: [count + 1, count + 2],
      source: w.workingSource(formats.day(plan.priceDate)),
    },
  ]
}

function workingRow(view: ReportView, name: string, line: WorkingLine): readonly Cell[] {
  return [name, ...[line.low, line.likely, line.high].map((figure) => show(view, figure))]
}

function strongRow(view: ReportView, name: string, line: WorkingLine): readonly Cell[] {
  const cells = [line.low, line.likely, line.high].map((figure) => estimateCell(view, figure))
  return [{ text: name, tone: 'strong' }, ...cells]
}

const MOVES_SHOWN = 15

/** The moves of a plan, largest first, and how they relate to the workloads paid above need. */
export function movesTable(view: ReportView, plan: PlanResult): readonly Block[] {
  const { document, words } = view
  const w = words.plans
  if (plan.moves.length === 0) return []
  const workloads = new Map(document.workloads.map((workload) => [workload.id, workload]))
  const moves = moveMoney(document, plan).toSorted((a, b) =>
    descending(a.baseline.value, b.baseline.value),
  )
  return [
    { kind: 'paragraph', text: countsSentence(view, plan) },
    {
      kind: 'table',
      title: w.movesTitle(moves.length),
      unit: unitLine(view, w.movesUnit),
      columns: [
        { title: w.workload, align: 'start', isWide: true },
        { title: w.from, align: 'start' },
        { title: w.to, align: 'start' },
        { title: w.baseline, align: 'end' },
        { title: w.afterLow, align: 'end' },
        { title: w.afterLikely, align: 'end' },
        { title: w.afterHigh, align: 'end' },
        { title: w.evidence, align: 'start' },
      ],
      rows: moves.slice(0, MOVES_SHOWN).map((move) => moveRow(view, move, workloads)),
      source: [
        ...moreMoves(view, plan, moves.slice(MOVES_SHOWN)),
        w.grades(gradeLegend(view)),
      ].join(' '),
    },
    ...moveWarnings(view, plan),
  ]
}

function moreMoves(
  view: ReportView,
  plan: PlanResult,
  rest: readonly MoveMoney[],
): readonly string[] {
  if (rest.length === 0) return []
  const name = `${planPlace(view.document, plan).slice(1)}/moves/others`
  const sums = addedFigures(
    view.document,
    name,
    rest.map(({ baseline }) => [baseline]),
  )
  return [view.words.plans.moreMoves(rest.length, allMoney(view, sums))]
}

function countsSentence(view: ReportView, plan: PlanResult): string {
  const { counts } = view.words.plans
  const found = movingCounts(view.document, plan)
  const value = (figure: (typeof found)[keyof typeof found]): number =>
    Number(figure.value / 10n ** 30n)
  return counts({
    aboveNeed: value(found.aboveNeed),
    both: value(found.movingAboveNeed),
    staying: value(found.staying),
    unpriced: value(found.stayingUnpriced),
    others: value(found.movingOthers),
  })
}

function moveRow(
  view: ReportView,
  { move, baseline, after }: MoveMoney,
  workloads: ReadonlyMap<string, WorkloadEntry>,
): readonly Cell[] {
  const workload = workloads.get(move.workload)
  return [
    workload === undefined ? move.workload : workloadCell(workload),
    move.from,
    { text: move.to.model, detail: providerLabel(move.to.seller) },
    show(view, baseline),
    estimateCell(view, after?.low),
    estimateCell(view, after?.likely),
    estimateCell(view, after?.high),
    move.evidence,
  ]
}

/** Each warning once, although it applies to every workload that moves to the model. */
function moveWarnings(view: ReportView, plan: PlanResult): readonly Block[] {
  const warnings = [...new Set(plan.moves.flatMap((move) => move.warnings))]
  const { move: meanings } = view.messages.codes.words
  return warnings.map((code) => ({ kind: 'note', text: meanings[code][0], tone: 'problem' }))
}

/** Spend in the plan's scope that could not be repriced, by reason. */
export function notRepricedTable(view: ReportView, plan: PlanResult): readonly TableBlock[] {
  const { document, formats, words } = view
  const w = words.plans
  const reasons = notRepricedFigures(document, plan)
  if (reasons.length === 0) return []
  const total = notRepricedTotal(document, plan)
  const count = formats.count(plan.notRepricedBy.length)
  return [
    {
      kind: 'table',
      title: w.notRepricedTitle(show(view, shortFigure(total, 'estimate'))),
      unit: unitLine(view, w.notRepricedUnit),
      columns: [
        { title: w.why, align: 'start', isWide: true },
        { title: w.workloads, align: 'end' },
        { title: words.spend.spend, align: 'end' },
      ],
      rows: reasons.map(({ why, spend, workloads }): readonly Cell[] => [
        w.notRepricedWhy[why],
        show(view, workloads),
        show(view, spend),
      ]),
      total: [words.common.total, count, show(view, total)],
    },
  ]
}
