import type { Dial } from '../../../../shared/views/plan-timeline.ts'
import type { AnalysisDocument } from '../../../../shared/document/analysis-document.ts'
import { ZERO } from '../../../../shared/domain/amount.ts'
import { chartLabel } from '../../../../shared/insights/chart-money.ts'
import { thresholdFigure } from '../../../../shared/insights/plan-working.ts'
import type { PlanFigures } from '../../../../shared/insights/plans.ts'
import { relativeDial } from '../../../../shared/insights/timeline.ts'
import type { RulerRow } from '../../../../shared/charts/chart-data.ts'
import { rulerEnd } from '../../../../shared/charts/scale.ts'
import { ChartFigure } from '../../../components/ChartFigure.tsx'
import { Figure } from '../../../components/Figure.tsx'
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
  const words = t.savings.course
  const dials = useCurrentDetails(plan.name)?.dials
  const { tokenFactor, fallbackShare, cacheCarryOver } = plan.breakEven
  const isNever = tokenFactor === null && fallbackShare === null && cacheCarryOver === null
  const isCrossed = dials?.some((dial) => dial.isCrossed) ?? false
  const rulerOf = useRulers(document, figures)
  // Where the moves save nothing as assumed, no threshold is left to be kept.
  const never = gross.likely > ZERO ? t.savings.neverZero : t.savings.neverSaves
  const title = isCrossed ? words.dialsCrossed : words.dialsTitle
  if (isNever || dials === undefined) {
    return (
      <Figure title={title} unit={words.dialsUnit}>
        <p className="q gap2">{isNever ? never : t.common.working}</p>
      </Figure>
    )
  }
  return (
    <ChartFigure
      title={title}
      chart={{ type: 'ruler', unit: words.dialsUnit, rows: dials.map(rulerOf) }}
    />
  )
}

/** Thresholds beside what is assumed; tokens are counted in those assumed, as the comparison counts them. */
function useRulers(document: AnalysisDocument, figures: PlanFigures): (dial: Dial) => RulerRow {
  const words = useWords()
  return (dial) => {
    const { plan } = figures
    const { kind, zeroAt, assumed, ends, zeroWhen, isCrossed } = relativeDial(dial, plan)
    const { text, figure } = chartLabel(thresholdFigure(document, plan, dial), words.f)
    return {
      label: words.t.savings.course.dials[kind](text),
      assumption: assumedText(dial, words),
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
