import type { Alternatives, Exclusion, NoAnswer } from '../document/alternatives.ts'
import { sellerId } from '../domain/seller.ts'
import { TOOL_PROVIDERS, type Target } from '../assumptions/target.ts'
import type { PlanInput } from '../plan/planning-input.ts'
import { contextNeed, modalityOf } from '../plan/work-needs.ts'
import type { OptionCatalogue } from './option-catalogue.ts'
import {
  companyPolicy,
  type CompanyPolicy,
  type GradedTarget,
} from '../assumptions/company-policy.ts'
import type { OptionSettings, ChosenTarget } from '../assumptions/option-settings.ts'
import { filterCandidate } from '../assumptions/filters.ts'
import { bestHosting } from './self-hosting-targets.ts'
import { bestOf, likelyRankingSaving, rankingPrices, type RankingPrice } from './rank-candidates.ts'
import { switchFactorsOf } from '../assumptions/switch-factors-of.ts'
import { allTokens, workOf, type Work } from '../plan/work.ts'

export interface Choices {
  readonly byWorkload: readonly Readonly<
    Record<'same-vendor' | 'hosted-open' | 'self-hosted', ChosenTarget>
  >[]
  /** Indexes of the workloads that an open model may take. */
  readonly open: readonly Work[]
  readonly excluded: Alternatives['excluded']
}

/** The inputs that are the same for every workload. */
interface Choosing {
  readonly input: PlanInput
  readonly catalogue: OptionCatalogue
  readonly options: OptionSettings
  readonly policy: CompanyPolicy
  readonly priceOf: (target: Target) => RankingPrice | undefined
  readonly exclude: (exclusion: Exclusion) => void
}

/** The best target of every workload under each option, by the likely saving on its own tokens. */
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
  const policy = companyPolicy(options.policy, input.workloads)
  const choosing = { input, catalogue, options, policy, priceOf: rankingPrices(input), exclude }
  const open: Work[] = []
  const byWorkload = workOf(input).map((work) => {
    const why = whyNothing(work)
    const isTool = TOOL_PROVIDERS.has(sellerId(work.workload.provider))
    const whyNotOpen = why ?? (isTool ? 'seat-tool' : undefined)
    if (whyNotOpen === undefined) open.push(work)
    return {
      'same-vendor': why === undefined ? sameVendor(work, choosing) : none(why),
      'hosted-open': whyNotOpen === undefined ? hostedOpen(work, choosing) : none(whyNotOpen),
      'self-hosted':
        whyNotOpen === undefined
          ? (bestHosting(work, input, catalogue, options) ?? none('no-candidate'))
          : none(whyNotOpen),
    }
  })
  return { byWorkload, open, excluded: [...excluded.values()] }
}

function none(why: NoAnswer): ChosenTarget {
  return { kind: 'none', why }
}

function whyNothing({ workload, spend, tokens }: Work): NoAnswer | undefined {
  if (workload.model === null) return 'no-model'
  if (workload.neededTier === null) return 'not-classified'
  if (spend <= 0) return 'no-spend'
  return allTokens(tokens) === 0 ? 'tokens-unknown' : undefined
}

function sameVendor(work: Work, choosing: Choosing): ChosenTarget {
  const { provider, model, neededTier } = work.workload
  if (model === null || neededTier === null) return none('not-classified')
  if (modalityOf(model, work.workload.task ?? null) !== 'text') return none('modality')
  const targets = choosing.catalogue.smallerModels(provider, model, neededTier)
  if (targets.length === 0) return none('nothing-smaller')
  const allowed = targets.filter((target) => {
    const { grade } = choosing.catalogue.evidence.quality(work.workload, target)
    return isAllowed(work, { ...target, grade, isOpen: false }, choosing)
  })
  if (allowed.length === 0) return none('no-candidate')
  return bestTarget(
    work,
    allowed.map((target) => ({ target, isThinkingOnly: false })),
    choosing,
  )
}

function hostedOpen(work: Work, choosing: Choosing): ChosenTarget {
  const { model, neededTier, task, requests, provider } = work.workload
  if (model === null || neededTier === null) return none('not-classified')
  const modality = modalityOf(model, task ?? null)
  if (modality !== 'text') return none('modality')
  const needs = {
    tier: neededTier,
    modality,
    context: contextNeed(allTokens(work.tokens), requests),
  }
  const allowed = choosing.catalogue.openModels().flatMap((candidate) => {
    const isToday = candidate.model === model && sellerId(provider) === candidate.seller
    if (isToday) return []
    const { seller, isThinkingOnly } = candidate
    const target = { seller, model: candidate.model }
    const { grade } = choosing.catalogue.evidence.quality(work.workload, target)
    const filtered = filterCandidate({ ...candidate, grade }, needs, choosing.options.filters)
    if (filtered.kind === 'allowed') {
      const isFree = isAllowed(work, { ...target, grade, isOpen: true }, choosing)
      return isFree ? [{ target, isThinkingOnly }] : []
    }
    if (filtered.exclusion.reason !== 'tier') choosing.exclude(filtered.exclusion)
    return []
  })
  return allowed.length === 0 ? none('no-candidate') : bestTarget(work, allowed, choosing)
}

/** Whether the company's policy lets some work go to a target; the reason is kept where it does not. */
function isAllowed(
  { workload }: Work,
  target: GradedTarget,
  { policy, exclude }: Choosing,
): boolean {
  const found = policy.reasonAgainst(workload, target)
  if (found === undefined) return true
  const [reason, fact] = found
  exclude({ seller: target.seller, model: target.model, reason, fact })
  return false
}

interface RankedTarget {
  readonly target: Target
  readonly isThinkingOnly: boolean
}

function bestTarget(
  work: Work,
  targets: readonly RankedTarget[],
  { catalogue, options, priceOf, exclude }: Choosing,
): ChosenTarget {
  const ranked = targets.flatMap(({ target, isThinkingOnly }) => {
    const price = priceOf(target)
    if (price === undefined) {
      exclude({ ...target, reason: 'no-price', fact: target.seller })
      return []
    }
    const factors = switchFactorsOf(
      work.workload,
      target,
      isThinkingOnly,
      price.entry,
      options.factors,
    )
    const saving = likelyRankingSaving(work, price, factors)
    return [
      { target, factors, saving, evidence: catalogue.evidence.quality(work.workload, target) },
    ]
  })
  const best = bestOf(ranked)
  if (best === undefined) return none('no-price')
  const { target: to, factors } = best
  return { kind: 'found', workload: work.workload.id, to, factors, hosting: undefined }
}
