import type { EditablePlan } from '../../shared/api/plans-api.ts'
import type { PlanMove } from '../../shared/document/user/plan-document.ts'

const MOVE: PlanMove = {
  where: { neededTier: ['routine'] },
  to: { seller: 'z-ai', model: 'glm-5.3-flash' },
  share: { low: 0.5, likely: 0.7, high: 0.9 },
  inputFactor: { low: 1.12, likely: 1, high: 0.95 },
  outputFactor: 1,
  attempts: 1,
  fallbackShare: { low: 0.25, likely: 0.1, high: 0.05 },
  cacheCarryOver: 0.5,
  batchCarryOver: 0,
}

/** A plan of version 1 with two moves and three levers, to be changed. */
export function planDraft(): EditablePlan {
  return {
    schema: 'ai-spend-plan/1',
    name: 'Draft',
    moves: [MOVE, { ...MOVE, to: { seller: 'openai', model: 'gpt-5-mini' } }],
    levers: [
      { kind: 'caching', where: {}, share: 0.2 },
      { kind: 'model-switch' },
      { kind: 'discount', where: { provider: ['openai'] }, share: 0.05 },
    ],
    commitments: [],
    costs: { oneOff: {}, monthly: {} },
    growth: { monthlyRate: 0 },
    horizonMonths: 12,
    priceDate: undefined,
  }
}
