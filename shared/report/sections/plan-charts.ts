import {
  amountToNumber,
  divide,
  formatAmount,
  negate,
  ONE,
  type Amount,
} from '../../domain/amount.ts'
import type { PlanResult } from '../../document/plan-result.ts'
import { figureWords } from '../../i18n/figure-words.ts'
import type { ChartBlock } from '../block.ts'
import type { WaterfallBar } from '../../charts/chart-data.ts'
import { reported, reportedOrZero, reportedRange } from '../figures.ts'
import { estimate } from '../phrases.ts'
import type { ReportView } from '../report.ts'

/** From today's spend through every step to what would have been paid, in the observed months. */
export function stepsChart(view: ReportView, plan: PlanResult): readonly ChartBlock[] {
  const { document, formats, words } = view
  const w = words.plans
  const baseline = reported(document, plan.baseline)
  const after = reported(document, plan.after.likely)
  if (baseline === undefined || after === undefined) return []
  const overlap = reportedOrZero(document, plan.overlap)
  return [
    {
      kind: 'chart',
      title: w.stepsTitle(estimate(view, baseline), estimate(view, after)),
      chart: {
        type: 'waterfall',
        unit: w.stepsUnit(document.reportingCurrency, formats.period(document.totals.period)),
        bars: [
          levelBar(view, w.today, baseline, 'start'),
          ...plan.steps.map(({ lever, likely }) =>
            stepBar(
              view,
              view.messages.savings.levers[lever],
              negate(reportedOrZero(document, likely)),
            ),
          ),
          levelBar(view, w.after, after, 'end'),
        ],
      },
      source: w.stepsSource(overlap === 0n ? '' : estimate(view, overlap)),
    },
  ]
}

function levelBar(
  view: ReportView,
  label: string,
  amount: Amount,
  role: 'start' | 'end',
): WaterfallBar {
  const text = view.formats.plain(inThousands(amount), 1)
  return { label, value: amountToNumber(amount), text, role }
}

function stepBar(view: ReportView, label: string, change: Amount): WaterfallBar {
  const text = view.formats.signedPlain(inThousands(change), 1)
  return { label, value: amountToNumber(change), text, role: change > 0n ? 'cost' : 'saving' }
}

const DRIVERS_SHOWN = 8

/** Which assumption the result hangs on. */
export function driversChart(view: ReportView, plan: PlanResult): readonly ChartBlock[] {
  const { document, words } = view
  const w = words.plans
  const saving = reportedRange(document, plan.saving)
  const [widest] = plan.drivers
  if (saving === undefined || widest === undefined) return []
  const rows = plan.drivers.slice(0, DRIVERS_SHOWN).map(({ parameter, low, high }) => {
    const ends = [reportedOrZero(document, low), reportedOrZero(document, high)] as const
    return {
      label: driverName(view, plan, parameter),
      low: { value: amountToNumber(ends[0]), text: estimate(view, ends[0]) },
      high: { value: amountToNumber(ends[1]), text: estimate(view, ends[1]) },
    }
  })
  return [
    {
      kind: 'chart',
      title: w.driversTitle(driverName(view, plan, widest.parameter)),
      chart: {
        type: 'tornado',
        unit: w.driversUnit(document.reportingCurrency),
        middle: {
          value: amountToNumber(saving.likely),
          text: estimate(view, saving.likely),
          label: w.likelySaving(estimate(view, saving.likely)),
        },
        rows,
      },
      source: w.driversSource,
    },
  ]
}

/** `moves.0.inputFactor` and `levers.2.share` in words; the place of a move is said only when there are several. */
function driverName({ words, messages }: ReportView, plan: PlanResult, parameter: string): string {
  const { word, move } = figureWords(parameter, plan, messages)
  const hasSeveral = plan.drivers.some((each) => each.parameter.startsWith('moves.1.'))
  return move !== undefined && hasSeveral ? words.plans.ofMove(word, move + 1) : word
}

function inThousands(amount: Amount): string {
  return formatAmount(divide(amount, (1000n * ONE) as Amount))
}
