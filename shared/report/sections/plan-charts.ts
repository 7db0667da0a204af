import {
  amountToNumber,
  divide,
  formatAmount,
  negate,
  ONE,
  type Amount,
} from '../../domain/amount.ts'
import type { PlanResult } from '../../document/plan-result.ts'
import type { ChartBlock } from '../block.ts'
import type { WaterfallBar } from '../chart-data.ts'
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
  const bars: readonly WaterfallBar[] = [
    {
      label: w.today,
      value: amountToNumber(baseline),
      text: thousands(view, baseline),
      role: 'start',
    },
    ...plan.steps.map(({ lever, likely }): WaterfallBar => {
      const change = negate(reportedOrZero(document, likely))
      return {
        label: w.levers[lever],
        value: amountToNumber(change),
        text: formats.signedPlain(inThousands(change), 1),
        role: change > 0n ? 'cost' : 'saving',
      }
    }),
    { label: w.after, value: amountToNumber(after), text: thousands(view, after), role: 'end' },
  ]
  return [
    {
      kind: 'chart',
      title: w.stepsTitle(estimate(view, baseline), estimate(view, after)),
      unit: w.stepsUnit(document.reportingCurrency, formats.period(document.totals.period)),
      chart: { type: 'waterfall', bars },
      summary: bars.map(({ label, text }) => `${label} ${text}`).join('; '),
      source: w.stepsSource(overlap === 0n ? '' : estimate(view, overlap)),
    },
  ]
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
      low: amountToNumber(ends[0]),
      high: amountToNumber(ends[1]),
      lowText: estimate(view, ends[0]),
      highText: estimate(view, ends[1]),
    }
  })
  return [
    {
      kind: 'chart',
      title: w.driversTitle(driverName(view, plan, widest.parameter)),
      unit: w.driversUnit(document.reportingCurrency),
      chart: {
        type: 'tornado',
        middle: amountToNumber(saving.likely),
        middleText: w.likelySaving(estimate(view, saving.likely)),
        rows,
      },
      summary: rows
        .map(({ label, lowText, highText }) => `${label} ${lowText}, ${highText}`)
        .join('; '),
      source: w.driversSource,
    },
  ]
}

/** `moves.0.inputFactor` and `levers.2.share` in words; the place of a move is said only when there are several. */
function driverName({ words }: ReportView, plan: PlanResult, parameter: string): string {
  const [group, place = '0', name = ''] = parameter.split('.')
  const { parameters, ofMove } = words.plans
  if (group === 'levers') {
    const lever = plan.steps[Number(place)]?.lever
    return parameters[lever ?? ''] ?? parameter
  }
  const word = parameters[name] ?? parameters[parameter] ?? parameter
  const hasSeveral = plan.drivers.some((each) => each.parameter.startsWith('moves.1.'))
  return group === 'moves' && hasSeveral ? ofMove(word, Number(place) + 1) : word
}

function thousands(view: ReportView, amount: Amount): string {
  return view.formats.plain(inThousands(amount), 1)
}

function inThousands(amount: Amount): string {
  return formatAmount(divide(amount, (1000n * ONE) as Amount))
}
