import type { Answer, AnswerKind } from '../document/alternatives.ts'
import type { PlanDocument } from '../document/plan-document.ts'
import type { PlanEvaluator } from '../plan/evaluate-plan.ts'
import type { PlanInput } from '../plan/planning-input.ts'
import { overHorizon } from '../plan/answer-money.ts'
import type { AnswerOptions, ChosenAnswer } from '../assumptions/answer-options.ts'
import { defaultCostItems } from './cost-defaults.ts'

/** The answers under which work moves. */
export type Moving = Exclude<AnswerKind, 'do-nothing'>

/** One answer for all work together, and its plan with the costs of the change by their defaults. */
export function wholeAnswer(
  kind: Moving,
  chosen: readonly ChosenAnswer[],
  plan: PlanDocument,
  input: PlanInput,
  evaluate: PlanEvaluator,
  options: AnswerOptions,
): { readonly whole: Answer; readonly plan: PlanDocument } {
  const found = chosen.flatMap((choice) => (choice.kind === 'found' ? [choice] : []))
  const [first] = found
  if (first === undefined) return { whole: noWhole(kind), plan }
  const result = evaluate(plan, { drivers: false })
  const costItems = defaultCostItems(plan, result, input)
  const costed = costItems === undefined ? plan : { ...plan, costItems }
  const { net } = evaluate(costed, { drivers: false, moves: false })
  const isOne = found.every(
    ({ to }) => to.model === first.to.model && to.seller === first.to.seller,
  )
  const grades = found.map(({ evidence }) => evidence ?? 'D').sort()
  const whole: Answer = {
    kind,
    to: isOne ? first.to : null,
    why: null,
    workloads: found.length,
    saving: result.saving,
    overHorizon: overHorizon(result.saving, input, options),
    net: costItems === undefined ? null : net,
    evidence: kind === 'same-vendor' ? null : (grades.at(-1) ?? null),
  }
  return { whole, plan: costed }
}

function noWhole(kind: Moving): Answer {
  return {
    kind,
    to: null,
    saving: null,
    overHorizon: null,
    net: null,
    evidence: null,
    why: kind === 'same-vendor' ? 'nothing-smaller' : 'no-candidate',
    workloads: 0,
  }
}
