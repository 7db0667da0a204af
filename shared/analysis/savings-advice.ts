import type { AnalysisDocument } from '../document/analysis-document.ts'
import type { Amount } from '../domain/amount.ts'
import { amountIn } from '../plan/money-ranges.ts'
import type { SeatSummary } from '../document/seat-summary-types.ts'
import { foundLevers } from '../recommend/levers/found-levers.ts'
import { bandedSavings } from '../recommend/bands/banded-savings.ts'
import { parseIsoDay, type Day } from '../domain/day.ts'
import type { PlanDocument } from '../document/user/plan-document.ts'
import type { Policy } from '../document/user/policy-choices.ts'
import type { TierQuestion } from '../document/tier-question.ts'
import type { Assumptions } from '../document/user/assumptions-document.ts'
import type { EvaluatedPlan } from '../plan/evaluate-plan.ts'
import { horizonPeriod } from '../plan/contracts/contract-phases.ts'
import type { PlanInput } from '../plan/planning-input.ts'
import { optionCatalogue, type OptionCatalogue } from '../recommend/option-catalogue.ts'
import { fourOptions, type FourOptions } from '../recommend/four-options.ts'
import { moveEvidence, type EvidenceGround } from './grade-plans.ts'
import { allContracts } from '../assumptions/company-contracts.ts'
import { policyEffect } from '../recommend/policy-effect.ts'
import { tierQuestions } from '../questions/tier-questions.ts'
import { recommend } from '../recommend/recommend.ts'
import { optionSettings } from '../assumptions/default-assumptions.ts'

/** What is advised, and the plans behind it: nothing where there is no spend to advise on. */
export interface SavingsAdvice {
  readonly part: Pick<
    AnalysisDocument,
    'alternatives' | 'recommendation' | 'bands' | 'savingSteps' | 'levers' | 'workloads' | 'policy'
  >
  /** One for each answer under which work moves. */
  readonly plans: readonly EvaluatedPlan[]
}

/**
 * The four options and the recommendation. Contracts that the user's plans state are the company's, so they bind
 * here too.
 */
export function savingsAdvice(
  input: PlanInput,
  own: readonly PlanDocument[],
  terms: Assumptions,
  ground: EvidenceGround & { readonly seats: SeatSummary | null },
  catalogue: OptionCatalogue,
): SavingsAdvice {
  const from = decisionDay(input)
  if (input.cells.length === 0 || from === undefined) {
    return { part: { workloads: ground.workloads }, plans: [] }
  }
  const options = optionSettings(terms, input.reportingCurrency)
  const contracts = allContracts(terms.owed, own)
  const answers = fourOptions(input, catalogue, options, contracts)
  const bestUnder = (policy: Policy | undefined): FourOptions =>
    fourOptions(input, catalogue, { ...options, policy }, contracts)
  const banded = bandedSavings(answers, spendOf(ground, input))
  return {
    part: {
      alternatives: answers.alternatives,
      recommendation: recommend(answers, banded, input, contracts, from),
      bands: banded.bands,
      savingSteps: banded.steps,
      levers: foundLevers(banded.levers, answers, ground.seats),
      workloads: ground.workloads.map((entry, index) => ({
        ...entry,
        ...banded.byWorkload[index],
      })),
      policy: policyEffect(answers, options.policy, input, bestUnder),
    },
    plans: builtInPlans(answers),
  }
}

/** The questions whose answers move most of what is advised. */
export function askTiers(
  input: PlanInput,
  terms: Assumptions,
  { workloads }: EvidenceGround,
  catalogue: OptionCatalogue,
): readonly TierQuestion[] {
  return tierQuestions({
    input,
    workloads,
    catalogue,
    options: optionSettings(terms, input.reportingCurrency),
  })
}

/** The built-in catalogue with the company's own tests among the evidence. */
export function companyCatalogue(ground: EvidenceGround, input: PlanInput): OptionCatalogue {
  return optionCatalogue(moveEvidence(ground, input.prices.asOf))
}

/** The spend of every workload in the whole period, whatever part of it the advice stands on. */
function spendOf(
  { workloads }: EvidenceGround,
  { reportingCurrency }: PlanInput,
): readonly Amount[] {
  return workloads.map(({ spend }) => amountIn(spend, reportingCurrency))
}

/** The price book's day; where the bills reach beyond it, the first day after them, where the horizon begins. */
function decisionDay(input: PlanInput): Day | undefined {
  const priced = parseIsoDay(input.prices.asOf)
  const begins = horizonPeriod(input, 1)?.start
  return priced !== undefined && begins !== undefined && begins > priced ? begins : priced
}

/** In the order in which the options are shown; their names are for files, the screens have their own words. */
const BUILT_IN = [
  ['hosted-open', 'open-model', 'Work to the best adequate hosted open model'],
  ['same-vendor', 'one-tier-down', 'Work paid above its need, one tier down at the same vendor'],
  ['self-hosted', 'own-nodes', 'Work to a self-hosted open model'],
] as const

/**
 * The plans behind the options, with the default costs of the change, so that a plan and its option have the same
 * figures. An option under which nothing moves has no plan.
 */
function builtInPlans({ plans }: FourOptions): readonly EvaluatedPlan[] {
  return BUILT_IN.flatMap(([kind, builtIn, name]) =>
    plans[kind].moves.length === 0 ? [] : [{ ...plans[kind], builtIn, name }],
  )
}
