import { useWords } from '../../../components/use-messages.ts'
import { safestOf, type PlanFigures } from '../../../figures/plans.ts'
import { asNumber } from '../../../figures/text-sums.ts'
import { planInSentence } from '../../../components/plan-title.ts'

interface PlansTitleProps {
  readonly figures: readonly PlanFigures[]
  readonly currency: string
}

const YEAR = 12

/** The plan with the highest likely value, and the one with a better worst case. */
export function PlansTitle({ figures, currency }: PlansTitleProps) {
  const { t, f } = useWords()
  const best = figures.toSorted((a, b) => asNumber(b.net.likely) - asNumber(a.net.likely))[0]
  if (best === undefined || asNumber(best.net.likely) <= 0) return t.savings.none
  const name = planInSentence(best.plan, true, t)
  const money = f.estimate(best.net.likely, currency)
  const { horizonMonths } = best.plan
  const start =
    horizonMonths === YEAR
      ? t.savings.answer(name, money)
      : t.savings.answerMonths(name, money, f.counted(horizonMonths))
  const safest = safestOf(figures)
  if (safest === undefined || safest === best || asNumber(safest.net.likely) <= 0) {
    return start + t.savings.end
  }
  return (
    start +
    t.savings.rival(planInSentence(safest.plan, false, t), f.estimate(safest.net.likely, currency))
  )
}
