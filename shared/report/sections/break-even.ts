import type { PlanResult } from '../../document/plan-result.ts'
import { breakEvenFigures, modelSwitchState } from '../../insights/plans/plan-working.ts'
import type { Block } from '../block.ts'
import { show } from '../phrases.ts'
import type { ReportView } from '../report.ts'

/** The conditions under which the model switch of a plan saves nothing, or starts to save where it saves nothing. */
export function breakEvenBlocks(view: ReportView, plan: PlanResult): readonly Block[] {
  const { plans } = view.words
  switch (modelSwitchState(view.document, plan)) {
    case 'nothing-moves':
      return [{ kind: 'paragraph', text: plans.zeroNoMove }]
    case 'costs':
      return lead(plans.lossLead, breakEvenSentences(view, plan), plans.lossNone)
    case 'saves':
      return lead(plans.zeroLead, breakEvenSentences(view, plan), plans.zeroNone)
  }
}

function lead(text: string, items: readonly string[], none: string): readonly Block[] {
  if (items.length === 0) return [{ kind: 'paragraph', text: none }]
  return [
    { kind: 'paragraph', text },
    { kind: 'list', items },
  ]
}

/** Each threshold as a complete sentence. */
export function breakEvenSentences(view: ReportView, plan: PlanResult): readonly string[] {
  const { plans } = view.words
  const isLoss = modelSwitchState(view.document, plan) === 'costs'
  const { tokenFactor, fallbackShare, cacheCarryOver } = breakEvenFigures(view.document, plan)
  const words = isLoss ? plans.lossAt : plans.zeroAt
  return [
    tokenFactor && words.tokens(show(view, tokenFactor)),
    fallbackShare && words.fallback(show(view, fallbackShare)),
    cacheCarryOver && words.cache(show(view, cacheCarryOver)),
  ].filter((sentence) => sentence !== undefined)
}
