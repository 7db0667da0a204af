import type { PlanResult } from '../../shared/document/plan-result.ts'
import { providerName } from '../../shared/i18n/names.ts'
import type { Messages } from '../../shared/i18n/messages/en.ts'
import { builtInTitle } from './built-in-title.ts'

/** What a plan is called: the built-in ones in the reader's language, others by their own name. */
export function planTitle({ builtIn, name, moves }: PlanResult, t: Messages): string {
  if (builtIn === null) return name
  const answer = builtInTitle(builtIn, t)
  const [model, second] = targets(moves)
  return builtIn === 'one-tier-down' || model === undefined || second !== undefined
    ? answer
    : `${answer}: ${model}`
}

/** A plan inside a sentence, or at its start. */
export function planInSentence(plan: PlanResult, isStart: boolean, t: Messages): string {
  const { builtIn, name } = plan
  if (builtIn === null) return name
  if (builtIn === 'one-tier-down') return isStart ? t.savings.downStart : t.savings.downInside
  if (builtIn === 'own-nodes') return isStart ? t.savings.nodesStart : t.savings.nodesInside
  const [model, second] = targets(plan.moves)
  if (model === undefined || second !== undefined) {
    return isStart ? t.savings.openStart : t.savings.openInside
  }
  return isStart ? t.savings.moving(model) : t.savings.movingInside(model)
}

/** The models a plan moves to, and who sells them: the line below its name. */
export function planTargets({ moves }: PlanResult): string {
  const sellers = new Set(moves.map(({ to }) => providerName(to.seller)))
  const models = targets(moves)
  const shown = models.slice(0, 3).join(', ') + (models.length > 3 ? ' …' : '')
  return sellers.size === 1 ? `${shown} · ${[...sellers].join('')}` : shown
}

function targets(moves: PlanResult['moves']): readonly string[] {
  return [...new Set(moves.map(({ to }) => to.model))]
}
