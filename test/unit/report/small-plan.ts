import type { PlanResult } from '../../../shared/document/plan-result.ts'
import { resolvedPlan } from '../../../shared/plan/resolved-plan.ts'
import { planDocument, planMove } from '../plan/plan-fixture.ts'

const PLAN = resolvedPlan(
  planDocument({
    name: 'Routine work to an open model',
    moves: [
      planMove({
        to: { seller: 'z-ai', model: 'glm-5.3-flash' },
        share: { low: 0.5, likely: 0.7, high: 0.9 },
      }),
    ],
    levers: [
      { kind: 'caching', where: {}, share: { low: 0.1, likely: 0.2, high: 0.3 } },
      { kind: 'model-switch' },
    ],
    costs: { oneOff: { USD: '100' }, monthly: {} },
  }),
  '2026-11-10',
)

/** A plan that may cost money in its low case, with one of everything. */
export function plan(changes: Partial<PlanResult> = {}): PlanResult {
  return {
    name: 'Routine work to an open model',
    plan: PLAN,
    builtIn: null,
    months: 3,
    horizonMonths: 12,
    priceDate: '2026-11-10',
    baseline: { USD: '300.01' },
    after: { low: { USD: '280.01' }, likely: { USD: '240.01' }, high: { USD: '200.01' } },
    saving: { low: { USD: '20' }, likely: { USD: '60' }, high: { USD: '100' } },
    overHorizon: { low: { USD: '80' }, likely: { USD: '240' }, high: { USD: '400' } },
    costs: { low: { USD: '100' }, likely: { USD: '100' }, high: { USD: '100' } },
    net: { low: { USD: '-20' }, likely: { USD: '140' }, high: { USD: '300' } },
    steps: [
      { lever: 'caching', likely: { USD: '10.005' } },
      { lever: 'model-switch', likely: { USD: '49.995' } },
    ],
    overlap: { USD: '0' },
    breakEven: { tokenFactor: 3.1, fallbackShare: 0.42, cacheCarryOver: null },
    notRepriced: { USD: '-0.01' },
    notRepricedBy: [{ workload: 'w3', spend: { USD: '-0.01' }, why: 'no-model' }],
    moves: [
      {
        workload: 'w1',
        from: 'gpt-5.5',
        to: { seller: 'z-ai', model: 'glm-5.3-flash' },
        baseline: { USD: '100' },
        after: { low: { USD: '80' }, likely: { USD: '40' }, high: { USD: '10' } },
        evidence: 'C',
        warnings: ['modality-differs'],
      },
    ],
    prices: [
      {
        seller: 'z-ai',
        model: 'glm-5.3-flash',
        input: '0.15',
        cacheRead: null,
        cacheWrite: null,
        cacheWrite1h: null,
        output: '0.5',
        batchFactor: null,
        unitTokens: 1_000_000,
        currency: 'USD',
        from: '2026-09-01',
        until: null,
        source: 'price list',
        asOf: '2026-11-10',
      },
    ],
    drivers: [
      { parameter: 'moves.0.share', low: { USD: '30' }, high: { USD: '90' } },
      { parameter: 'levers.0.share', low: { USD: '55' }, high: { USD: '62' } },
    ],
    ...changes,
  }
}
