import { negate, type Amount } from '../../domain/amount.ts'
import type { MoneyText } from '../../domain/money.ts'
import { figureWords } from '../../i18n/figure-words.ts'
import type { AnalysisDocument } from '../../document/analysis-document.ts'
import type { PlanResult } from '../../document/plan-result.ts'
import { chartLabel, chartThousands } from '../../insights/figures/chart-money.ts'
import { planPlace } from '../../insights/plans/plan-figures.ts'
import { driverMoney, observedMoney } from '../../insights/plans/plan-working.ts'
import { reportedOrZero } from '../../insights/figures/reported.ts'
import type { WaterfallBar } from '../../charts/chart-data.ts'
import type { ChartBlock } from '../block.ts'
import { show } from '../phrases.ts'
import type { ReportView } from '../report.ts'

/** A waterfall from today's spend through every step to the bill under the plan, in the observed months. */
export function stepsChart(view: ReportView, plan: PlanResult): readonly ChartBlock[] {
  const { document, formats, messages, words } = view
  const w = words.plans
  const { baseline, baselineShort, after, overlap } = observedMoney(document, plan)
  if (baseline === undefined || after === undefined) return []
  return [
    {
      kind: 'chart',
      title: w.stepsTitle(show(view, baselineShort), show(view, after.likely)),
      chart: {
        type: 'waterfall',
        unit: w.stepsUnit(document.reportingCurrency, formats.period(document.totals.period)),
        bars: [
          levelBar(view, plan, w.today, baseline.value, 'start'),
          ...plan.steps.map(({ lever, likely }, at) =>
            stepBar(view, plan, at, messages.savings.levers[lever], stepChange(document, likely)),
          ),
          levelBar(view, plan, w.after, after.likely.value, 'end'),
        ],
      },
      source: w.stepsSource(overlap === undefined ? '' : show(view, overlap)),
    },
  ]
}

function stepChange(document: AnalysisDocument, likely: MoneyText): Amount {
  return negate(reportedOrZero(document, likely))
}

function levelBar(
  view: ReportView,
  plan: PlanResult,
  label: string,
  amount: Amount,
  role: 'start' | 'end',
): WaterfallBar {
  const name = `${planPlace(view.document, plan).slice(1)}/${role}`
  return { label, ...chartLabel(chartThousands(view.document, name, amount), view.formats), role }
}

function stepBar(
  view: ReportView,
  plan: PlanResult,
  at: number,
  label: string,
  change: Amount,
): WaterfallBar {
  const name = `${planPlace(view.document, plan).slice(1)}/steps/${at}`
  const figure = chartThousands(view.document, name, change, 'signed-decimal-1')
  return { label, ...chartLabel(figure, view.formats), role: change > 0n ? 'cost' : 'saving' }
}

const DRIVERS_SHOWN = 8

/** The assumptions with the largest effect on the result. */
export function driversChart(view: ReportView, plan: PlanResult): readonly ChartBlock[] {
  const { document, words } = view
  const w = words.plans
  const { saving } = observedMoney(document, plan)
  const drivers = driverMoney(document, plan, DRIVERS_SHOWN)
  const [widest] = drivers
  const middle = saving && chartLabel(saving.likely, view.formats)
  if (middle === undefined || widest === undefined) return []
  return [
    {
      kind: 'chart',
      title: w.driversTitle(driverName(view, plan, widest.parameter)),
      chart: {
        type: 'tornado',
        unit: w.driversUnit(document.reportingCurrency),
        middle,
        rows: drivers.map(({ parameter, low, high }) => ({
          label: driverName(view, plan, parameter),
          low: chartLabel(low, view.formats),
          high: chartLabel(high, view.formats),
        })),
      },
      source: w.driversSource,
    },
  ]
}

/** `moves.0.inputFactor` and `levers.2.share` in words; the number of the move is included only when there are several. */
function driverName({ words, messages }: ReportView, plan: PlanResult, parameter: string): string {
  const { word, move } = figureWords(parameter, plan, messages)
  const hasSeveral = plan.drivers.some((each) => each.parameter.startsWith('moves.1.'))
  return move !== undefined && hasSeveral ? words.plans.ofMove(word, move + 1) : word
}
