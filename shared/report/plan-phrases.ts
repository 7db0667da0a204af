import type { PlanResult } from '../document/plan-result.ts'
import type { ReportView } from './report.ts'

/** What would have to happen for the likely saving to be nothing, as sentences that stand on their own. */
export function breakEvenSentences(view: ReportView, plan: PlanResult): readonly string[] {
  const { formats, words } = view
  const { tokenFactor, fallbackShare, cacheCarryOver } = plan.breakEven
  const sentences = [
    tokenFactor === null ? undefined : words.plans.zeroTokens(formats.decimal(tokenFactor, 1)),
    fallbackShare === null ? undefined : words.plans.zeroFallback(formats.share(fallbackShare, 0)),
    cacheCarryOver === null ? undefined : words.plans.zeroCache(formats.share(cacheCarryOver, 0)),
  ].filter((sentence) => sentence !== undefined)
  return sentences.length === 0 ? [words.plans.zeroNone] : sentences
}
