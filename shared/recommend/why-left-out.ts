import type { CompanyPolicy } from '../assumptions/company-policy.ts'
import { filterCandidate } from '../assumptions/filters.ts'
import type { OptionSettings } from '../assumptions/option-settings.ts'
import type { Target } from '../assumptions/target.ts'
import { paidTierOf } from '../catalogue/catalogue.ts'
import type { OpenCandidate } from '../catalogue/switches.ts'
import type { Exclusion } from '../document/alternatives.ts'
import { speaksAgainst } from '../document/evidence.ts'
import { isAbove } from '../domain/tier.ts'
import { contextNeed, modalityOf } from '../plan/work-needs.ts'
import { allTokens, type Work } from '../plan/work.ts'
import type { OptionCatalogue } from './option-catalogue.ts'

/** The rules by which targets are left out. */
export interface TargetRules {
  readonly catalogue: OptionCatalogue
  readonly options: Pick<OptionSettings, 'filters'>
  readonly policy: CompanyPolicy
}

/**
 * Why some work may not go to a target, regardless of its price: a filter, the tier that the work needs, the company's
 * policy, or evidence that speaks against it. The first reason in this order; `undefined`: it may.
 *
 * @param open the open model that the target serves; `undefined` for a vendor's own.
 */
export function whyLeftOut(
  work: Work,
  target: Target,
  open: OpenCandidate | undefined,
  { catalogue, options, policy }: TargetRules,
): Exclusion | undefined {
  const { workload } = work
  const tier = workload.neededTier
  const { seller, model } = target
  const evidence = catalogue.evidence.quality(workload, target)
  const { grade } = evidence
  if (open !== undefined && tier !== null) {
    const modality = modalityOf(workload.model ?? '', workload.task ?? null)
    const context = contextNeed(allTokens(work.tokens), workload.requests)
    const filtered = filterCandidate(
      { ...open, grade },
      { tier, modality, context },
      options.filters,
    )
    if (filtered.kind === 'excluded') return filtered.exclusion
  }
  const paid = paidTierOf(seller, model)?.tier
  if (tier !== null && paid !== undefined && isAbove(tier, paid)) {
    return { seller, model, reason: 'tier', fact: tier }
  }
  const byPolicy = policy.reasonAgainst(workload, { ...target, grade, isOpen: open !== undefined })
  if (byPolicy !== undefined) {
    const [reason, fact] = byPolicy
    return { seller, model, reason, fact }
  }
  return speaksAgainst(evidence) ? { seller, model, reason: 'evidence', fact: grade } : undefined
}
