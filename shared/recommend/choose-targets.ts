import type { Alternatives, Exclusion, NoAnswer } from '../document/alternatives.ts'
import { sellerId } from '../domain/seller.ts'
import { TOOL_PROVIDERS, type Target } from '../assumptions/target.ts'
import type { OpenCandidate } from '../catalogue/switches.ts'
import type { PlanInput } from '../plan/planning-input.ts'
import { modalityOf } from '../plan/work-needs.ts'
import { companyPolicy, type CompanyPolicy } from '../assumptions/company-policy.ts'
import type { OptionCatalogue } from './option-catalogue.ts'
import type { OptionSettings, ChosenTarget } from '../assumptions/option-settings.ts'
import { assignTargets, type Assignment } from './assign-targets.ts'
import { expectedCosts, type ExpectedCosts } from './default-costs.ts'
import { bestHosting } from './self-hosting-targets.ts'
import { rankingPrices } from './rank-candidates.ts'
import { rankNewerGeneration, rankTargets, type Candidates, type Ranking } from './rank-targets.ts'
import { allTokens, workOf, type Work } from '../plan/work.ts'
import { whyLeftOut } from './why-left-out.ts'

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
  readonly policy: CompanyPolicy
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
  const { ranking, works, sameVendor, hostedOpen, excluded } = rankAll(input, catalogue, options)
  const { costs, policy } = ranking
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
      policy,
    },
  }
}

/** The same for moves to the vendor's own smaller models and to hosted open models alone. */
export function chooseSwitches(
  input: PlanInput,
  catalogue: OptionCatalogue,
  options: OptionSettings,
): Pick<Choices, 'same-vendor' | 'hosted-open'> {
  const { ranking, works, sameVendor, hostedOpen } = rankAll(input, catalogue, options)
  return {
    'same-vendor': assignTargets(works, sameVendor, input, ranking.costs),
    'hosted-open': assignTargets(works, hostedOpen, input, ranking.costs),
  }
}

/** All work with its ranked targets, and what was left out. */
interface RankedWork extends Pick<CandidatesOfWork, 'works' | 'sameVendor' | 'hostedOpen'> {
  readonly ranking: Ranking
  readonly excluded: ReadonlyMap<string, Alternatives['excluded'][number]>
}

function rankAll(
  input: PlanInput,
  catalogue: OptionCatalogue,
  options: OptionSettings,
): RankedWork {
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
  return {
    ranking,
    works,
    sameVendor: works.map((work) => whyNothing(work) ?? sameVendorTargets(work, ranking)),
    hostedOpen: works.map((work) => whyNotOpen(work) ?? hostedOpenTargets(work, ranking)),
    excluded,
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
  const allowed = targets.filter((target) => isAllowed(work, target, undefined, ranking))
  if (allowed.length === 0) return 'no-candidate'
  return rankTargets(
    work,
    allowed.map((target) => ({ target, isThinkingOnly: false })),
    ranking,
  )
}

function hostedOpenTargets(work: Work, ranking: Ranking): Candidates {
  const { model, neededTier, task, provider } = work.workload
  if (model === null || neededTier === null) return 'not-classified'
  if (modalityOf(model, task ?? null) !== 'text') return 'modality'
  const allowed = ranking.catalogue.openModels().flatMap((open) => {
    const target = { seller: open.seller, model: open.model }
    const isToday = open.model === model && sellerId(provider) === open.seller
    if (isToday || !isAllowed(work, target, open, ranking)) return []
    return [{ target, isThinkingOnly: open.isThinkingOnly }]
  })
  return allowed.length === 0 ? 'no-candidate' : rankTargets(work, allowed, ranking)
}

/** Whether some work may go to a target; the reason is kept where it may not, unless the model is only too small. */
function isAllowed(
  work: Work,
  target: Target,
  open: OpenCandidate | undefined,
  ranking: Ranking,
): boolean {
  const exclusion = whyLeftOut(work, target, open, ranking)
  if (exclusion !== undefined && exclusion.reason !== 'tier') ranking.exclude(exclusion)
  return exclusion === undefined
}
