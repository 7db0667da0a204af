import { paidTierOf } from '../catalogue/catalogue.ts'
import { allOpenCandidates, nextTierDown, type OpenCandidate } from '../catalogue/switches.ts'
import { isAbove, type Tier } from '../domain/tier.ts'
import type { Target } from '../assumptions/target.ts'
import { HOSTING_SETUPS, type HostingSetup } from '../assumptions/self-hosting.ts'

/** What the four answers ask of the catalogue. */
export interface AnswerCatalogue {
  /** The same vendor's models below today's, the nearest first, none below the tier that is needed. */
  smallerModels(provider: string, model: string, needed: Tier): readonly Target[]
  openModels(): readonly OpenCandidate[]
  /** Measured ways to serve an open model oneself. */
  hostingSetups(): readonly HostingSetup[]
}

let open: readonly OpenCandidate[] | undefined

/** What the program itself knows. The list of open models is made once: it is asked for by every workload. */
export const ANSWER_CATALOGUE: AnswerCatalogue = {
  smallerModels,
  openModels: () => (open ??= allOpenCandidates()),
  hostingSetups: () => HOSTING_SETUPS,
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
