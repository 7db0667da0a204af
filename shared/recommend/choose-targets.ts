import type { Alternatives, Exclusion, NoAnswer } from '../document/alternatives.ts'
import { sellerId } from '../domain/seller.ts'
import { TOOL_PROVIDERS } from '../assumptions/target.ts'
import type { PlanInput } from '../plan/planning-input.ts'
import { contextNeed, modalityOf } from '../plan/work-needs.ts'
import { companyPolicy, type GradedTarget } from '../assumptions/company-policy.ts'
import type { OptionCatalogue } from './option-catalogue.ts'
import type { OptionSettings, ChosenTarget } from '../assumptions/option-settings.ts'
import { filterCandidate } from '../assumptions/filters.ts'
import { assignTargets, type Assignment } from './assign-targets.ts'
import { expectedCosts, type ExpectedCosts } from './default-costs.ts'
import { bestHosting } from './self-hosting-targets.ts'
import { rankingPrices } from './rank-candidates.ts'
import { rankNewerGeneration, rankTargets, type Candidates, type Ranking } from './rank-targets.ts'
import { allTokens, workOf, type Work } from '../plan/work.ts'

/** The targets that all work could go to, and which of them are chosen. */
export interface Choices {
  readonly 'same-vendor': Assignment
  readonly 'hosted-open': Assignment
  /** Own nodes for each workload alone. */
  readonly 'self-hosted': readonly ChosenTarget[]
  /** Work that an open model may take. */
  readonly open: readonly Work[]
  readonly excluded: Alternatives['excluded']
  /** The candidates of all work, before any is chosen. */
  readonly candidates: CandidatesOfWork
}

/** All work with its candidates, in the order of the workloads. */
export interface CandidatesOfWork {
  readonly works: readonly Work[]
  readonly sameVendor: readonly Candidates[]
  readonly hostedOpen: readonly Candidates[]
  readonly newerGeneration: readonly Candidates[]
  readonly costs: ExpectedCosts | undefined
}

/**
 * The targets of each option that bring the largest expected net together: after the cost of every workload that
 * moves, of every new seller, and of the change itself.
 */
export function chooseTargets(
  input: PlanInput,
  catalogue: OptionCatalogue,
  options: OptionSettings,
): Choices {
  const excluded = new Map<string, Exclusion & { workloads: number }>()
  const exclude = (exclusion: Exclusion): void => {
    const key = `${exclusion.seller}\n${exclusion.model}\n${exclusion.reason}`
    const known = excluded.get(key)
    if (known === undefined) excluded.set(key, { ...exclusion, workloads: 1 })
    else known.workloads += 1
  }
  const costs = expectedCosts(input, options.horizonMonths)
  const policy = companyPolicy(options.policy, input.workloads)
  const priceOf = rankingPrices(input)
  const ranking = { input, catalogue, options, policy, priceOf, costs, exclude }
  const works = workOf(input)
  const sameVendor = works.map((work) => whyNothing(work) ?? sameVendorTargets(work, ranking))
  const hostedOpen = works.map((work) => whyNotOpen(work) ?? hostedOpenTargets(work, ranking))
  return {
    'same-vendor': assignTargets(works, sameVendor, input, costs),
    'hosted-open': assignTargets(works, hostedOpen, input, costs),
    'self-hosted': works.map((work) => {
      const why = whyNotOpen(work)
      const best = why === undefined ? bestHosting(work, input, catalogue, options) : undefined
      return best ?? { kind: 'none', why: why ?? 'no-candidate' }
    }),
    open: works.filter((work) => whyNotOpen(work) === undefined),
    excluded: [...excluded.values()],
    candidates: {
      works,
      sameVendor,
      hostedOpen,
      newerGeneration: works.map((work) => rankNewerGeneration(work, ranking)),
      costs,
    },
  }
}

function whyNotOpen(work: Work): NoAnswer | undefined {
  const isTool = TOOL_PROVIDERS.has(sellerId(work.workload.provider))
  return whyNothing(work) ?? (isTool ? 'seat-tool' : undefined)
}

function whyNothing({ workload, spend, tokens }: Work): NoAnswer | undefined {
  if (workload.model === null) return 'no-model'
  if (workload.neededTier === null) return 'not-classified'
  if (spend <= 0) return 'no-spend'
  return allTokens(tokens) === 0 ? 'tokens-unknown' : undefined
}

function sameVendorTargets(work: Work, ranking: Ranking): Candidates {
  const { provider, model, neededTier } = work.workload
  if (model === null || neededTier === null) return 'not-classified'
  if (modalityOf(model, work.workload.task ?? null) !== 'text') return 'modality'
  const targets = ranking.catalogue.smallerModels(provider, model, neededTier)
  if (targets.length === 0) return 'nothing-smaller'
  const allowed = targets.filter((target) => {
    const { grade } = ranking.catalogue.evidence.quality(work.workload, target)
    return isAllowed(work, { ...target, grade, isOpen: false }, ranking)
  })
  if (allowed.length === 0) return 'no-candidate'
  return rankTargets(
    work,
    allowed.map((target) => ({ target, isThinkingOnly: false })),
    ranking,
  )
}

function hostedOpenTargets(work: Work, ranking: Ranking): Candidates {
  const { model, neededTier, task, requests, provider } = work.workload
  if (model === null || neededTier === null) return 'not-classified'
  const modality = modalityOf(model, task ?? null)
  if (modality !== 'text') return 'modality'
  const needs = {
    tier: neededTier,
    modality,
    context: contextNeed(allTokens(work.tokens), requests),
  }
  const allowed = ranking.catalogue.openModels().flatMap((candidate) => {
    const isToday = candidate.model === model && sellerId(provider) === candidate.seller
    if (isToday) return []
    const { seller, isThinkingOnly } = candidate
    const target = { seller, model: candidate.model }
    const { grade } = ranking.catalogue.evidence.quality(work.workload, target)
    const filtered = filterCandidate({ ...candidate, grade }, needs, ranking.options.filters)
    if (filtered.kind === 'allowed') {
      const isFree = isAllowed(work, { ...target, grade, isOpen: true }, ranking)
      return isFree ? [{ target, isThinkingOnly }] : []
    }
    if (filtered.exclusion.reason !== 'tier') ranking.exclude(filtered.exclusion)
    return []
  })
  return allowed.length === 0 ? 'no-candidate' : rankTargets(work, allowed, ranking)
}

/** Whether the company's policy lets some work go to a target; the reason is kept where it does not. */
function isAllowed(
  { workload }: Work,
  target: GradedTarget,
  { policy, exclude }: Ranking,
): boolean {
  const found = policy.reasonAgainst(workload, target)
  if (found === undefined) return true
  const [reason, fact] = found
  exclude({ seller: target.seller, model: target.model, reason, fact })
  return false
}
