import type { Dial } from '../../../../shared/views/plan-timeline.ts'
import type { PlanResult } from '../../../../shared/document/plan-result.ts'
import type { RulerRow } from '../../../../shared/charts/chart-data.ts'
import { rulerEnd } from '../../../../shared/charts/scale.ts'
import { ChartFigure } from '../../../components/ChartFigure.tsx'
import { Figure } from '../../../components/Figure.tsx'
import { useWords } from '../../../components/use-messages.ts'
import { assumedText, dialValue } from '../timeline/timeline-words.ts'
import { useCurrentDetails } from '../timeline/use-plan-details.ts'

/** Where nothing would be left of the saving, in sentences on rulers, beside what is assumed. */
export function BreakEvenPanel({ plan }: { readonly plan: PlanResult }) {
  const { t } = useWords()
  const words = t.savings.course
  const dials = useCurrentDetails(plan.name)?.dials
  const { tokenFactor, fallbackShare, cacheCarryOver } = plan.breakEven
  const isNever = tokenFactor === null && fallbackShare === null && cacheCarryOver === null
  const isCrossed = dials?.some((dial) => dial.isCrossed) ?? false
  const rulerOf = useRulers()
  const title = isCrossed ? words.dialsCrossed : words.dialsTitle
  if (isNever || dials === undefined) {
    return (
      <Figure title={title} unit={words.dialsUnit}>
        <p className="q gap2">{isNever ? t.savings.neverZero : t.common.working}</p>
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

function useRulers(): (dial: Dial) => RulerRow {
  const { t, f } = useWords()
  return (dial) => {
    const { kind, zeroAt, assumed, ends, zeroWhen, isCrossed } = dial
    const zeroText = dialValue(kind, zeroAt, { f })
    return {
      label: t.savings.course.dials[kind](zeroText),
      assumption: assumedText(dial, { t, f }),
      min: 0,
      max: rulerEnd(kind, [zeroAt, assumed, ends.low, ends.high]),
      zero: { value: zeroAt, text: zeroText },
      lost: zeroWhen,
      assumed,
      range: ends.low === ends.high ? undefined : [ends.low, ends.high],
      isCrossed,
    }
  }
}
