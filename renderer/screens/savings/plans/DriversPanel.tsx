import type { TornadoChart } from '../../../../shared/charts/chart-data.ts'
import type { AnalysisDocument } from '../../../../shared/document/analysis-document.ts'
import type { Amount } from '../../../../shared/domain/amount.ts'
import { driverEffects, type PlanFigures } from '../../../../shared/insights/plans/plans.ts'
import { drawn } from '../../../../shared/insights/spend/spend.ts'
import type { EditablePlan } from '../../../../shared/api/plans-api.ts'
import type { PlanResult } from '../../../../shared/document/plan-result.ts'
import type { Formats } from '../../../../shared/i18n/formats.ts'
import { figureWords } from '../../../../shared/i18n/figure-words.ts'
import type { Messages } from '../../../../shared/i18n/messages/en.ts'
import { MOVE_PARAMETERS } from '../../../../shared/plan/plan-terms.ts'
import { ChartFigure } from '../../../components/figures/ChartFigure.tsx'
import { useShort } from '../../../components/figures/use-short.ts'
import { useWords } from '../../../components/use-messages.ts'
import { endsOf } from '../desk/plan-draft.ts'

interface DriversPanelProps {
  readonly document: AnalysisDocument
  readonly figures: PlanFigures
  /** The plan behind the figures, where it is at hand: targets and the values assumed come from it. */
  readonly draft: EditablePlan | undefined
}

const SHOWN = 5

/** Which assumption moves the saving most, one at a time. */
export function DriversPanel(props: DriversPanelProps) {
  const {
    figures: { plan },
    draft,
  } = props
  const { t, f } = useWords()
  const words = t.savings
  const [first] = plan.drivers
  return (
    <ChartFigure
      title={
        first === undefined
          ? words.driver
          : words.tornadoTitle(driverName(first.parameter, plan, draft, t, f).word)
      }
      chart={useChart(props)}
    />
  )
}

function useChart({ document, figures, draft }: DriversPanelProps): TornadoChart {
  const { t, f } = useWords()
  const words = t.savings
  const { plan, gross } = figures
  const { unit, short } = useShort([gross.likely], document.reportingCurrency)
  const end = (amount: Amount) => ({ value: drawn(amount), text: short(amount) })
  return {
    type: 'tornado',
    unit: words.tornadoUnit(unit),
    middle: end(gross.likely),
    rows: driverEffects(document, plan)
      .slice(0, SHOWN)
      .map(({ parameter, low, high }) => ({
        label: driverName(parameter, plan, draft, t, f).name,
        assumed: assumedText(parameter, draft, t, f),
        low: end(low),
        high: end(high),
      })),
  }
}

/**
 * A figure's place in the plan (`moves.0.inputFactor`, `levers.2.share`) in words. Where the plan has several moves,
 * the target says which; where the target does not, a number does.
 */
function driverName(
  parameter: string,
  result: PlanResult,
  draft: EditablePlan | undefined,
  t: Messages,
  f: Formats,
) {
  const { word, move } = figureWords(parameter, result, t)
  const hasSeveral = result.drivers.some((driver) => driver.parameter.startsWith('moves.1.'))
  if (move === undefined || !hasSeveral) return { word, name: word }
  const target = draft?.moves[move]?.to.model
  const isOnly = draft?.moves.filter(({ to }) => to.model === target).length === 1
  const moved = target === undefined ? word : t.savings.desk.ofTarget(word, target)
  return { word, name: isOnly ? moved : t.savings.ofMove(moved, f.counted(move + 1)) }
}

const FACTORS: readonly string[] = ['inputFactor', 'outputFactor', 'attempts']

/** The ends that were assumed for a figure of a move or a lever, as they stand in the plan. */
function assumedText(
  parameter: string,
  draft: EditablePlan | undefined,
  t: Messages,
  f: Formats,
): string | undefined {
  const [kind, index = '0', name = ''] = parameter.split('.')
  const place = Number(index)
  const lever = draft?.levers[place]
  const move = MOVE_PARAMETERS.find((each) => each === name)
  const figure =
    kind === 'levers' && lever !== undefined && 'share' in lever
      ? lever.share
      : kind === 'moves' && move !== undefined
        ? draft?.moves[place]?.[move]
        : undefined
  if (figure === undefined) return undefined
  const { low, high } = endsOf(figure)
  const text = (value: number): string =>
    FACTORS.includes(name) ? f.decimal(value, 2) : f.share(value, 0)
  return t.common.range(text(low), text(high))
}
