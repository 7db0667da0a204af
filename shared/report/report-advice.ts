import type { Alternatives } from '../document/alternatives.ts'
import type { Amount } from '../domain/amount.ts'
import type { Range } from '../domain/range.ts'
import type { PlanResult } from '../document/plan-result.ts'
import type { Recommendation, RecommendedChoice } from '../document/recommendation.ts'
import { recommendedAnswer } from '../document/recommended.ts'
import { adviceTitle, type Speech } from '../i18n/advice-text.ts'
import { bestPlan, reportedRange } from './figures.ts'
import type { ReportView } from './report.ts'

/** What is advised, with both sides of it: absent where nothing could be worked out. */
export interface Advice {
  readonly alternatives: Alternatives
  readonly recommendation: Recommendation
}

export function adviceOf({ document }: ReportView): Advice | undefined {
  const { alternatives, recommendation } = document
  return alternatives === undefined || recommendation === undefined
    ? undefined
    : { alternatives, recommendation }
}

/** The message of the case, as the screens say it. */
export function adviceSentence(view: ReportView, advice: Advice): string {
  const { alternatives, recommendation } = advice
  return adviceTitle(alternatives, recommendation, speechOf(view))
}

/** The net value of what is advised; `undefined` where nothing should change now. */
export function advisedNet(view: ReportView, advice: Advice): Range<Amount> | undefined {
  const { document } = view
  const { alternatives, recommendation } = advice
  const { reportingCurrency: currency } = document
  const found = recommendedAnswer(alternatives, recommendation.choice, currency)
  const net = found?.chosen.net
  return net === null || net === undefined ? undefined : reportedRange(document, net)
}

const BUILT_IN: Readonly<Partial<Record<RecommendedChoice, PlanResult['builtIn']>>> = {
  'one-tier-down': 'one-tier-down',
  'hosted-open': 'open-model',
  'self-host': 'own-nodes',
}

/** The plan that does what is advised; without advice the one that saves most. `undefined`: no plan does it. */
export function advisedPlan(view: ReportView): PlanResult | undefined {
  const advice = adviceOf(view)
  if (advice === undefined) return bestPlan(view.document)
  const builtIn = BUILT_IN[advice.recommendation.choice]
  return view.document.plans.find((plan) => builtIn !== undefined && plan.builtIn === builtIn)
}

/** What the words of the advice are made of. */
export function speechOf({ document, formats, messages }: ReportView): Speech {
  return { t: messages, f: formats, currency: document.reportingCurrency }
}
