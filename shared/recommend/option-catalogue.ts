import { paidTierOf } from '../catalogue/catalogue.ts'
import { allOpenCandidates, nextTierDown, type OpenCandidate } from '../catalogue/switches.ts'
import type { GradeParts, GradeReason } from '../document/evidence.ts'
import type { MoveResult } from '../document/plan-result.ts'
import { isAbove, type Tier } from '../domain/tier.ts'
import type { PlanWorkload } from '../plan/planning-input.ts'
import type { Target } from '../assumptions/target.ts'
import { HOSTING_SETUPS, type HostingSetup } from '../assumptions/self-hosting.ts'

/** The evidence behind options, by the same rules as that behind plans. */
export interface OptionEvidence {
  /** The quality evidence for a model on some work, regardless of price. */
  quality(workload: PlanWorkload, to: Target): GradeReason
  /** All grades of the evidence for a move; `undefined` for an unknown workload. */
  proof(move: MoveResult): GradeParts | undefined
}

/** What the four options need from the catalog. */
export interface OptionCatalogue {
  /** The same vendor's models below today's, the nearest first, none below the tier that is needed. */
  smallerModels(provider: string, model: string, needed: Tier): readonly Target[]
  openModels(): readonly OpenCandidate[]
  /** Measured setups for self-hosting an open model. */
  hostingSetups(): readonly HostingSetup[]
  readonly evidence: OptionEvidence
}

let open: readonly OpenCandidate[] | undefined

/** The built-in catalog with the given evidence. The list of open models is built once for all workloads. */
export function optionCatalogue(evidence: OptionEvidence): OptionCatalogue {
  return {
    smallerModels,
    openModels: () => (open ??= allOpenCandidates()),
    hostingSetups: () => HOSTING_SETUPS,
    evidence,
  }
}

function smallerModels(provider: string, model: string, needed: Tier): readonly Target[] {
  const found: Target[] = []
  let from = model
  for (;;) {
    const next = nextTierDown(provider, from)
    const tier = next && paidTierOf(next.seller, next.model)?.tier
    if (next === undefined || tier === undefined || isAbove(needed, tier)) return found
    if (found.some((target) => target.model === next.model)) return found
    found.push({ seller: next.seller, model: next.model })
    from = next.model
  }
}
