import type { AnalysisDocument } from '../../../../shared/document/analysis-document.ts'
import { ZERO } from '../../../../shared/domain/amount.ts'
import { planMoney } from '../../../../shared/insights/plans/plan-figures.ts'
import {
  safestPlan,
  sortedPlans,
  type PlanFigures,
} from '../../../../shared/insights/plans/plans.ts'
import { basisText } from '../../../components/figures/basis-text.ts'
import { MarkedText } from '../../../components/figures/MarkedText.tsx'
import { planInSentence } from '../../../components/plan-title.ts'
import { useWords } from '../../../components/use-messages.ts'

interface PlansTitleProps {
  readonly document: AnalysisDocument
  readonly figures: readonly PlanFigures[]
}

/** The plan with the highest likely value, and the one with a better worst case. */
export function PlansTitle(props: PlansTitleProps) {
  return <MarkedText text={useTitle(props)} />
}

const YEAR = 12

function useTitle({ document, figures }: PlansTitleProps): string {
  const { t, f, mark } = useWords()
  const [best] = sortedPlans(figures)
  if (best === undefined || best.net.likely <= ZERO) return t.savings.none
  const name = planInSentence(best.plan, true, t)
  const likely = (each: PlanFigures): string => mark(planMoney(document, each).net.likely)
  const { horizonMonths } = best.plan
  const basis = basisText(best, t)
  const start =
    horizonMonths === YEAR
      ? t.savings.answer(name, likely(best), basis)
      : t.savings.answerMonths(name, likely(best), f.counted(horizonMonths), basis)
  const safest = safestPlan(figures)
  if (safest === undefined || safest === best || safest.net.likely <= ZERO) {
    return start + t.savings.end
  }
  return start + t.savings.rival(planInSentence(safest.plan, false, t), likely(safest))
}
