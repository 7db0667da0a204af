import type { Dial } from '../../../../shared/views/plan-timeline.ts'
import type { PlanResult } from '../../../../shared/document/plan-result.ts'
import { BreakEvenRuler } from '../../../charts/BreakEvenRuler.tsx'
import { Figure } from '../../../components/Figure.tsx'
import { useWords } from '../../../components/use-messages.ts'
import { rulerEnd } from '../../../charts/axis.ts'
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
  return (
    <Figure title={isCrossed ? words.dialsCrossed : words.dialsTitle} unit={words.dialsUnit}>
      {isNever ? (
        <p className="q gap2">{t.savings.neverZero}</p>
      ) : dials === undefined ? (
        <p className="qq gap2">{t.common.working}</p>
      ) : (
        <div className="rulers gap3">
          {dials.map((dial) => (
            <DialRuler key={dial.kind} dial={dial} />
          ))}
        </div>
      )}
    </Figure>
  )
}

function DialRuler({ dial }: { readonly dial: Dial }) {
  const { t, f } = useWords()
  const { kind, zeroAt, assumed, ends, zeroWhen, isCrossed } = dial
  const words = t.savings.course
  const sentence = words.dials[kind](dialValue(kind, zeroAt, { f }))
  const assumption = assumedText(dial, { t, f })
  return (
    <div className="dial">
      <p>{sentence}</p>
      <BreakEvenRuler
        label={`${sentence}; ${assumption}`}
        min={0}
        max={rulerEnd(kind, [zeroAt, assumed, ends.low, ends.high])}
        zero={zeroAt}
        lost={zeroWhen}
        assumed={assumed}
        range={ends.low === ends.high ? undefined : [ends.low, ends.high]}
      />
      <p className={isCrossed ? 'f1 bad' : 'f1 qq'}>{assumption}</p>
    </div>
  )
}
