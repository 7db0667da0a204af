import type { PlanDocument } from '../../document/user/plan-document.ts'
import { sellerId } from '../../domain/seller.ts'
import { findCandidates } from '../candidates.ts'
import type { PlanInput } from '../planning-input.ts'
import { planScopes } from '../plan-scope.ts'
import { endOf } from '../plan-terms.ts'
import { modelOfRow, overlayOf } from '../../prices/overlay.ts'
import { canonicalModel } from '../../catalogue/catalogue.ts'

/** A model at a seller, with the id by which that seller calls it. */
export interface RoutedModel {
  readonly seller: string
  readonly model: string
  /** `undefined` where the price book does not know the host's own id. */
  readonly hostId: string | undefined
}

/** Where the calls of one workload go. */
export interface Route {
  readonly workload: string
  readonly names: readonly string[]
  readonly from: RoutedModel
  /** In order; the shares are of all calls of the workload. */
  readonly to: readonly (RoutedModel & { readonly share: number })[]
  /** Part that stays with today's model, reruns not counted. */
  readonly stays: number
}

/** The mapping of a plan: every workload that a priced move reaches, with the likely shares. */
export function routesOf(plan: PlanDocument, input: PlanInput): readonly Route[] {
  const scopes = planScopes(plan, input.workloads)
  const candidates = findCandidates(plan, input)
  return input.workloads.flatMap((workload, index) => {
    const { model } = workload
    const moves = scopes[index]?.moves ?? []
    if (model === null || moves.length === 0) return []
    let stays = 1
    const to = moves.flatMap((place) => {
      const move = plan.moves[place]
      if (move === undefined || candidates[place] === undefined) return []
      const share = stays * endOf(move.share, 'likely')
      stays -= share
      return share > 0 ? [{ ...routed(move.to.seller, move.to.model), share }] : []
    })
    if (to.length === 0) return []
    const names = [...workload.projectNames, ...workload.apiKeyNames]
    return [{ workload: workload.id, names, from: routed(workload.provider, model), to, stays }]
  })
}

function routed(seller: string, model: string): RoutedModel {
  const id = sellerId(seller)
  const canonical = canonicalModel(id, model)
  const row = overlayOf(id).find((it) => modelOfRow(it) === canonical)
  return { seller: id, model, hostId: row?.hostId }
}
