import type { PlanResult } from '../document/plan-result.ts'
import type { Speech } from '../insights/advice-text.ts'
import { recommendedFigures, type RecommendedFigures } from '../insights/options.ts'
import { bestPlan } from '../insights/plans.ts'
import type { ReportView } from './report.ts'

/** What is recommended: absent where nothing could be worked out. */
export function adviceOf({ document }: ReportView): RecommendedFigures | undefined {
  return recommendedFigures(document)
}

/** The plan that does what is recommended; without a recommendation the one that saves most. `undefined`: none does. */
export function advisedPlan(view: ReportView): PlanResult | undefined {
  const advice = adviceOf(view)
  return advice === undefined ? bestPlan(view.document)?.plan : advice.plan?.plan
}

/** What the words of the recommendation are made of. */
export function speechOf({ document, formats, messages }: ReportView): Speech {
  return { t: messages, f: formats, document }
}
