import { EMPTY_POLICY } from '../../../shared/document/user/policy-choices.ts'
import type { EditablePlan, PlansApi } from '../../../shared/api/plans-api.ts'
import { changedList, idKey } from '../../../shared/api/list-change.ts'
import type { AnalyzedWorkspace } from '../../../shared/api/workspace-news.ts'
import type { AnalysisDocument } from '../../../shared/document/analysis-document.ts'
import type { PlanCostItem } from '../../../shared/document/user/plan-document.ts'
import type { Ranged } from '../../../shared/document/user/plan-parts.ts'
import type { PlanResult } from '../../../shared/document/plan-result.ts'
import type { Scenario, ScenarioSet } from '../../../shared/document/user/scenario-document.ts'
import { forEachEnd } from '../../../shared/domain/range.ts'
import { resolvedPlan } from '../../../shared/plan/resolved-plan.ts'
import { DEFAULT_ASSUMPTIONS } from '../../../shared/assumptions/default-assumptions.ts'
import { readAssumptions } from '../../../shared/document/user/assumptions-document.ts'
import { STUB_BASIS, stubDetails } from './stub-savings.ts'

const usd = (value: number) => ({ USD: value.toFixed(2) })

const DEFAULT_COSTS: readonly PlanCostItem[] = [
  {
    kind: 'evaluation',
    when: 'once',
    amount: { low: usd(52_500), likely: usd(21_000), high: usd(10_500) },
    basis: 'Judgment',
  },
  {
    kind: 'monitoring',
    when: 'monthly',
    amount: { low: usd(1750), likely: usd(700), high: usd(350) },
    basis: 'Judgment',
  },
]

/** Plans over a document that does not change: the saving follows the share of the first move, the costs are exact. */
export function stubPlans(
  document: () => AnalysisDocument,
  changed: (next: AnalysisDocument) => AnalyzedWorkspace,
): PlansApi {
  let set: ScenarioSet = { schema: 'ai-spend-scenarios/1', scenarios: [] }
  let terms = DEFAULT_ASSUMPTIONS
  const scenario = (name: string, note: string, plan: EditablePlan): Scenario => ({
    id: `s${set.scenarios.length}`,
    name,
    note,
    plan: { ...plan, name },
    createdOn: '2026-11-20',
    changedOn: '2026-11-20',
  })
  return {
    planDrafts: () =>
      Promise.resolve(
        document().plans.map((result) => ({ plan: draft(result), defaultCosts: DEFAULT_COSTS })),
      ),
    routingFile: () => Promise.resolve(new TextEncoder().encode('routing')),
    planDetails: () => Promise.resolve(stubDetails()),
    scenarios: () => Promise.resolve(set),
    changeScenarios: (_seen, change) => {
      set = { ...set, scenarios: changedList(set.scenarios, change, idKey) }
      return Promise.resolve(changed({ ...document() }))
    },
    newScenario: (name, note, plan) => Promise.resolve(scenario(name, note, plan)),
    readScenarioFile: () => Promise.resolve([]),
    scenarioFile: () => Promise.resolve(new TextEncoder().encode('scenarios')),
    savingsTerms: () => Promise.resolve(terms),
    changeSavingsTerms: (_seen, change) => {
      terms = readAssumptions({ ...terms, ...change }, 'terms', DEFAULT_ASSUMPTIONS)
      return Promise.resolve(changed({ ...document() }))
    },
    readTermsFile: () => Promise.resolve(DEFAULT_ASSUMPTIONS),
    termsFile: () => Promise.resolve(new TextEncoder().encode('terms')),
    candidates: (_workspace, workloads) =>
      Promise.resolve({ workloads, horizonMonths: 12, priceDate: '2026-11-10', rows: [] }),
    withTarget: (_workspace, plan) => Promise.resolve(plan),
    planOutlook: () =>
      Promise.resolve({
        interval: { p10: {}, p50: {}, p90: {}, seed: 1, draws: 5000 },
        paybackMonth: null,
        newSellers: [],
      }),
    readPolicyFile: () => Promise.resolve(EMPTY_POLICY),
    policyFile: () => Promise.resolve(new TextEncoder().encode('policy')),
    savingsBasis: () => Promise.resolve(STUB_BASIS),
    evaluatePlan: (_workspace, plan) => {
      const result = document().plans.find(({ name }) => name === plan.name)
      if (result === undefined) return Promise.reject(new RangeError(`no plan ${plan.name}`))
      return Promise.resolve(evaluated(plan, result))
    },
  }
}

const MOVE = {
  where: {},
  share: { low: 0.5, likely: 0.7, high: 0.9 },
  inputFactor: { low: 1.12, likely: 1, high: 0.95 },
  outputFactor: { low: 2, likely: 1, high: 1 },
  attempts: 1,
  fallbackShare: { low: 0.25, likely: 0.1, high: 0.05 },
  cacheCarryOver: { low: 0, likely: 0.5, high: 1 },
  batchCarryOver: 0,
}

function draft({ name, builtIn, moves, horizonMonths, priceDate }: PlanResult): EditablePlan {
  const to = moves[0]?.to ?? { seller: 'z-ai', model: 'glm-5.3-flash' }
  return {
    ...(builtIn === null ? {} : { builtIn }),
    schema: 'ai-spend-plan/1',
    name,
    horizonMonths,
    priceDate,
    moves: [{ ...MOVE, to }],
    levers: [{ kind: 'model-switch' }],
    commitments: [],
    costs: { oneOff: {}, monthly: {} },
    growth: { monthlyRate: 0 },
  }
}

function evaluated(plan: EditablePlan, result: PlanResult): PlanResult {
  const factor = likely(plan.moves[0]?.share ?? 0) / MOVE.share.likely
  const dollars = (money: Readonly<Record<string, string>>): number => Number(money['USD'] ?? '0')
  const costs = (end: keyof PlanResult['net']): number =>
    (plan.costItems ?? []).reduce(
      (sum, { when, amount }) => sum + dollars(amount[end]) * (when === 'once' ? 1 : 12),
      dollars(plan.costs.oneOff) + dollars(plan.costs.monthly) * 12,
    )
  const saved = (end: keyof PlanResult['net']): number => dollars(result.saving[end]) * factor
  return {
    ...result,
    plan: resolvedPlan(plan, result.priceDate),
    saving: forEachEnd((end) => usd(saved(end))),
    overHorizon: forEachEnd((end) => usd(saved(end) * 4)),
    costs: forEachEnd((end) => usd(costs(end))),
    net: forEachEnd((end) => usd(saved(end) * 4 - costs(end))),
  }
}

function likely(figure: Ranged): number {
  return typeof figure === 'number' ? figure : figure.likely
}
