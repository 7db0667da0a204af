import type { Threshold } from '../../../../shared/views/plan-timeline.ts'
import type { AnalysisDocument } from '../../../../shared/document/analysis-document.ts'
import { ZERO } from '../../../../shared/domain/amount.ts'
import { chartLabel } from '../../../../shared/insights/figures/chart-money.ts'
import { thresholdFigure } from '../../../../shared/insights/plans/plan-working.ts'
import type { PlanFigures } from '../../../../shared/insights/plans/plans.ts'
import { relativeThreshold } from '../../../../shared/insights/plans/timeline-figures.ts'
import type { RulerRow } from '../../../../shared/charts/chart-data.ts'
import { rulerEnd } from '../../../../shared/charts/scale.ts'
import { ChartFigure } from '../../../components/figures/ChartFigure.tsx'
import { Figure } from '../../../components/figures/Figure.tsx'
import { useWords } from '../../../components/use-messages.ts'
import { assumedText } from '../timeline/timeline-words.ts'
import { useCurrentDetails } from '../timeline/use-plan-details.ts'

interface BreakEvenPanelProps {
  readonly document: AnalysisDocument
  readonly figures: PlanFigures
}

/** The thresholds at which the saving is zero, as sentences with rulers, compared with the assumptions. */
export function BreakEvenPanel({ document, figures }: BreakEvenPanelProps) {
  const { t } = useWords()
  const { plan, gross } = figures
  const words = t.savings.timeline
  const thresholds = useCurrentDetails(plan.name)?.thresholds
  const { tokenFactor, fallbackShare, cacheCarryOver } = plan.breakEven
  const isNever = tokenFactor === null && fallbackShare === null && cacheCarryOver === null
  const isCrossed = thresholds?.some((threshold) => threshold.isCrossed) ?? false
  const rulerOf = useRulers(document, figures)
  // Where the moves save nothing as assumed, no threshold is left to be kept.
  const never = gross.likely > ZERO ? t.savings.neverZero : t.savings.neverSaves
  const title = isCrossed ? words.thresholdsCrossed : words.thresholdsTitle
  if (isNever || thresholds === undefined) {
    return (
      <Figure title={title} unit={words.thresholdsUnit}>
        <p className="q gap2">{isNever ? never : t.common.working}</p>
      </Figure>
    )
  }
  return (
    <ChartFigure
      title={title}
      chart={{ type: 'ruler', unit: words.thresholdsUnit, rows: thresholds.map(rulerOf) }}
    />
  )
}

/** Thresholds beside what is assumed; tokens are counted in those assumed, as the comparison counts them. */
function useRulers(
  document: AnalysisDocument,
  figures: PlanFigures,
): (threshold: Threshold) => RulerRow {
  const words = useWords()
  return (threshold) => {
    const { plan } = figures
    const { kind, zeroAt, assumed, ends, zeroWhen, isCrossed } = relativeThreshold(threshold, plan)
    const { text, figure } = chartLabel(thresholdFigure(document, plan, threshold), words.f)
    return {
      label: words.t.savings.timeline.thresholds[kind](text),
      assumption: assumedText(threshold, words),
      min: 0,
      max: rulerEnd(kind, [zeroAt, assumed, ends.low, ends.high]),
      zero: { value: zeroAt, text, figure },
      lost: zeroWhen,
      assumed,
      range: ends.low === ends.high ? undefined : [ends.low, ends.high],
      isCrossed,
    }
  }
}
