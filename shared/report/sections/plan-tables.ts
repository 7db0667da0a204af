import { negate, ZERO, type Amount } from '../../domain/amount.ts'
import type { WorkloadEntry } from '../../document/analysis-document.ts'
import type { Range } from '../../domain/range.ts'
import type { MoveResult, PlanResult } from '../../document/plan-result.ts'
import { UNKNOWN } from '../../i18n/language.ts'
import { centPlaces } from '../../i18n/money-text.ts'
import type { Block, Cell, TableBlock } from '../block.ts'
import { ownCost, overHorizon, reported, reportedOrZero, reportedRange, sum } from '../figures.ts'
import { roundedGrid } from '../../domain/rounding.ts'
import {
  cents,
  centsCell,
  estimate,
  estimateCell,
  unitLine,
  workloadCell,
  providerLabel,
} from '../phrases.ts'
import type { ReportView } from '../report.ts'

/** The whole sum, line by line: steps that add up to the saving, then the way to the net result. */
export function workingTable(view: ReportView, plan: PlanResult): TableBlock {
  const { document, formats, words } = view
  const w = words.plans
  const steps = plan.steps.map(({ likely }) => reportedOrZero(document, likely))
  const grid = roundedGrid([steps], centPlaces(document.reportingCurrency))
  const stepRows = plan.steps.map(({ lever }, at): readonly Cell[] => [
    view.messages.savings.levers[lever],
    UNKNOWN,
    centsCell(view, grid.cells[0]?.[at]),
    UNKNOWN,
  ])
  const own = ownCost(document, plan)
  const cost = own === undefined ? undefined : negate(own)
  return {
    kind: 'table',
    title: w.workingTitle,
    unit: unitLine(view, w.workingUnit),
    columns: [
      { title: w.line, align: 'start', isWide: true },
      { title: w.low, align: 'end' },
      { title: w.likely, align: 'end' },
      { title: w.high, align: 'end' },
    ],
    rows: [
      ...stepRows,
      centRow(
        view,
        w.savingObserved(formats.decimal(plan.months, 1)),
        reportedRange(document, plan.saving),
      ),
      centRow(view, w.savingHorizon(plan.horizonMonths), savingOverHorizon(view, plan)),
      [w.ownCost, centsCell(view, cost), centsCell(view, cost), centsCell(view, cost)],
    ],
    total: centRow(view, w.net(plan.horizonMonths), reportedRange(document, plan.net)),
    source: w.workingSource(formats.day(plan.priceDate)),
  }
}

/** The saving carried to the horizon; `undefined` when it is not known or no month was observed. */
function savingOverHorizon({ document }: ReportView, plan: PlanResult): Range<Amount> | undefined {
  const saving = reportedRange(document, plan.saving)
  if (saving === undefined || plan.months <= 0) return undefined
  return {
    low: overHorizon(saving.low, plan),
    likely: overHorizon(saving.likely, plan),
    high: overHorizon(saving.high, plan),
  }
}

function centRow(
  view: ReportView,
  name: string,
  range: Range<Amount> | undefined,
): readonly Cell[] {
  const cell = (amount: Amount | undefined): Cell => ({
    text: centsCell(view, amount),
    tone: amount !== undefined && amount < 0n ? 'problem' : 'plain',
  })
  return [{ text: name, tone: 'strong' }, cell(range?.low), cell(range?.likely), cell(range?.high)]
}

const MOVES_SHOWN = 15

/** Which work goes where, the largest first. */
export function movesTable(view: ReportView, plan: PlanResult): readonly Block[] {
  const { words } = view
  const w = words.plans
  if (plan.moves.length === 0) return []
  const workloads = workloadsById(view)
  const moves = [...plan.moves].sort((a, b) => compare(baselineOf(view, b), baselineOf(view, a)))
  const rest = moves.slice(MOVES_SHOWN)
  return [
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
        rest.length === 0
          ? ''
          : w.moreMoves(rest.length, cents(view, sum(rest.map((each) => baselineOf(view, each))))),
        w.grades,
      ].join(' '),
    },
    ...moveWarnings(view, plan),
  ]
}

function moveRow(
  view: ReportView,
  move: MoveResult,
  workloads: ReadonlyMap<string, WorkloadEntry>,
): readonly Cell[] {
  const workload = workloads.get(move.workload)
  const after = reportedRange(view.document, move.after)
  return [
    workload === undefined ? move.workload : workloadCell(workload),
    move.from,
    { text: move.to.model, detail: providerLabel(move.to.seller) },
    centsCell(view, baselineOf(view, move)),
    estimateCell(view, after?.low),
    estimateCell(view, after?.likely),
    estimateCell(view, after?.high),
    move.evidence,
  ]
}

/** Each warning once: what is said about a model is said about every workload that goes there. */
function moveWarnings(view: ReportView, plan: PlanResult): readonly Block[] {
  const warnings = [...new Set(plan.moves.flatMap((move) => move.warnings))]
  const { move: meanings } = view.messages.codes.words
  return warnings.map((code) => ({ kind: 'note', text: meanings[code][0], tone: 'problem' }))
}

/** Money inside the plan's scope that keeps its old price, by reason. */
export function notRepricedTable(view: ReportView, plan: PlanResult): readonly Block[] {
  const { document, words } = view
  const total = reportedOrZero(document, plan.notRepriced)
  if (total === 0n && plan.notRepricedBy.length === 0) return []
  const reasons = [...new Set(plan.notRepricedBy.map(({ why }) => why))]
  const amounts = reasons.map((reason) =>
    sum(
      plan.notRepricedBy
        .filter(({ why }) => why === reason)
        .map(({ spend }) => reportedOrZero(document, spend)),
    ),
  )
  const grid = roundedGrid([amounts], centPlaces(document.reportingCurrency))
  const counts = reasons.map(
    (reason) => plan.notRepricedBy.filter(({ why }) => why === reason).length,
  )
  return [
    {
      kind: 'table',
      title: words.plans.notRepricedTitle(estimate(view, total)),
      unit: unitLine(view, words.plans.notRepricedUnit),
      columns: [
        { title: words.plans.why, align: 'start', isWide: true },
        { title: words.plans.workloads, align: 'end' },
        { title: words.spend.spend, align: 'end' },
      ],
      rows: reasons.map((reason, at) => [
        words.plans.notRepricedWhy[reason],
        view.formats.count(counts[at]),
        centsCell(view, grid.cells[0]?.[at]),
      ]),
      total: [
        words.common.total,
        view.formats.count(plan.notRepricedBy.length),
        centsCell(view, total),
      ],
    },
  ]
}

function workloadsById({ document }: ReportView): ReadonlyMap<string, WorkloadEntry> {
  return new Map(document.workloads.map((workload) => [workload.id, workload]))
}

function baselineOf({ document }: ReportView, move: MoveResult): Amount {
  return reported(document, move.baseline) ?? ZERO
}

function compare(a: Amount, b: Amount): number {
  return a > b ? 1 : a < b ? -1 : 0
}
