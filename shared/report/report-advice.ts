import type { PlanResult } from '../document/plan-result.ts'
import type { Speech } from '../insights/plans/advice-text.ts'
import { recommendedFigures, type RecommendedFigures } from '../insights/plans/options.ts'
import { bestPlan } from '../insights/plans/plans.ts'
import type { ReportView } from './report.ts'

/** The recommendation; `undefined` if none could be calculated. */
export function adviceOf({ document }: ReportView): RecommendedFigures | undefined {
  return recommendedFigures(document)
}

/** The recommended plan; without a recommendation, the plan that saves most. `undefined` if there is none. */
export function advisedPlan(view: ReportView): PlanResult | undefined {
  const advice = adviceOf(view)
  return advice === undefined ? bestPlan(view.document)?.plan : advice.plan?.plan
}

/** The messages, formats and document for the sentences of the recommendation. */
export function speechOf({ document, formats, messages }: ReportView): Speech {
  return { t: messages, f: formats, document }
}
