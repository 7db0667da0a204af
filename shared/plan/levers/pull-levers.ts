import { shareLever, type LeverKind } from '../../levers/lever-registry.ts'
import { pullExact } from '../../levers/pull-lever.ts'
import type { PlanTerms } from '../plan-terms.ts'
import type { LotState } from './lot-state.ts'
import type { Lot } from './lots.ts'
import { switchModels } from './switch-models.ts'

/** A lever with its place in the plan, by which its share and its scope are found. */
export interface PlacedLever {
  readonly index: number
  readonly kind: LeverKind
}

/** A lot after one more lever; the same lot where the lever does not reach it. */
export function pullLever(
  { index, kind }: PlacedLever,
  lot: Lot,
  state: LotState,
  terms: PlanTerms,
): LotState {
  const lever = shareLever(kind)
  if (lever === undefined) return switchModels(lot, state, terms)
  const share = terms.leverShares[index]
  if (share === undefined) throw new RangeError(`a lever without a share: ${String(index)}`)
  if (!lot.scope.levers.has(index)) return state
  return { ...pullExact(lever, state, share, lot), outcomes: state.outcomes }
}
