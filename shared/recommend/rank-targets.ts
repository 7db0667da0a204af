import type { Exclusion, NoAnswer } from '../document/alternatives.ts'
import { speaksAgainst } from '../document/evidence.ts'
import { parseIsoDay } from '../domain/day.ts'
import { sellerId } from '../domain/seller.ts'
import { paidTierOf } from '../catalogue/catalogue.ts'
import { newerGeneration } from '../catalogue/generations.ts'
import type { CompanyPolicy } from '../assumptions/company-policy.ts'
import type { OptionSettings } from '../assumptions/option-settings.ts'
import { newerGenerationFactors } from '../assumptions/newer-generation-factors.ts'
import { switchFactorsOf } from '../assumptions/switch-factors-of.ts'
import type { SwitchFactors } from '../assumptions/switch-factors.ts'
import type { Target } from '../assumptions/target.ts'
import type { PlanInput } from '../plan/planning-input.ts'
import { chanceOfTier } from '../plan/tier-chance.ts'
import { allTokens, monthsOf, type Work } from '../plan/work.ts'
import type { RankedTarget } from './assign-targets.ts'
import type { ExpectedCosts } from './default-costs.ts'
import type { OptionCatalogue } from './option-catalogue.ts'
import { expectedBill, likelyRankingSaving, type RankingPrice } from './rank-candidates.ts'

/** What ranking needs beside the work; the same for every workload. */
export interface Ranking {
  readonly input: PlanInput
  readonly catalogue: OptionCatalogue
  readonly options: OptionSettings
  readonly policy: CompanyPolicy
  readonly priceOf: (target: Target) => RankingPrice | undefined
  readonly costs: ExpectedCosts | undefined
  /** Takes note of a target that is left out. */
  readonly exclude: (exclusion: Exclusion) => void
}

/** The candidates of some work, or why there are none. */
export type Candidates = readonly RankedTarget[] | NoAnswer

/** A model that some work might go to. */
export interface CandidateTarget {
  readonly target: Target
  /** It is served with thinking that cannot be switched off. */
  readonly isThinkingOnly: boolean
}

/** The candidates with what each brings; one without a price is left out. */
export function rankTargets(
  work: Work,
  targets: readonly CandidateTarget[],
  ranking: Ranking,
): Candidates {
  const { priceOf, exclude, options, costs } = ranking
  const ranked = targets.flatMap(({ target, isThinkingOnly }): readonly RankedTarget[] => {
    const price = priceOf(target)
    if (price === undefined) {
      exclude({ ...target, reason: 'no-price', fact: target.seller })
      return []
    }
    const { entry } = price
    const factors = switchFactorsOf(work.workload, target, isThinkingOnly, entry, options.factors)
    return [rankedTarget(work, target, factors, price, costs?.dualRunning ?? 0, ranking)]
  })
  return ranked.length === 0 ? 'no-price' : ranked
}

/**
 * The newest model of the same line that the same seller lists, at its price on the price book's day. It keeps tier,
 * place and contract, so that of the rules only a forbidden seller and evidence against it leave it out.
 */
export function rankNewerGeneration(work: Work, ranking: Ranking): Candidates {
  const { input, priceOf, policy, catalogue } = ranking
  const { provider, model } = work.workload
  const day = parseIsoDay(input.prices.asOf.slice(0, 10))
  if (model === null || work.spend <= 0 || allTokens(work.tokens) === 0) return 'no-candidate'
  const newer = day && newerGeneration(input.prices, provider, model, day)
  const target = newer && { seller: sellerId(provider), model: newer.model }
  const price = target && priceOf(target)
  if (target === undefined || price === undefined) return 'no-candidate'
  const isForbidden = policy.approvalOf(target.seller) === 'forbidden'
  if (isForbidden || speaksAgainst(catalogue.evidence.quality(work.workload, target))) {
    return 'no-candidate'
  }
  const factors = newerGenerationFactors(work.workload, target, price.entry)
  // Both models are with one seller, so that nothing has to run twice.
  return [rankedTarget(work, target, factors, price, 0, ranking)]
}

/** @param dualRunning months for which the candidate's bill comes on top. */
function rankedTarget(
  work: Work,
  target: Target,
  factors: SwitchFactors,
  price: RankingPrice,
  dualRunning: number,
  { input, catalogue, options, costs }: Ranking,
): RankedTarget {
  const saving = likelyRankingSaving(work, price, factors)
  const { stays, run } = expectedBill(work, price, factors)
  const months = monthsOf(input)
  const paidTier = paidTierOf(sellerId(target.seller), target.model)?.tier
  const chance = chanceOfTier(work.workload, paidTier)
  const expected = (chance * (work.pricedSpend - stays - run) * options.horizonMonths) / months
  const worth = expected - (costs?.workload ?? 0) - (dualRunning * run) / months
  const evidence = catalogue.evidence.quality(work.workload, target)
  return { target, factors, saving, worth, evidence }
}
