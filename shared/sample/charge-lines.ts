import { roundTo, type Amount } from '../domain/amount.ts'
import type { Use } from './activity.ts'
import { listCost, PRICED_KINDS, type PricedKind } from './list-prices.ts'

/** One money line of an invented bill: the tokens of one kind and what they cost, in dollars. */
export interface ChargeLine {
  readonly use: Use
  readonly kind: PricedKind
  readonly tokens: number
  readonly cost: Amount
}

/** Lines of the tokens that were used, priced at list; none for a model that is on no list. */
export function chargeLines(use: Use): readonly ChargeLine[] {
  return PRICED_KINDS.flatMap((kind) => {
    const tokens = use[kind]
    const { model, isBatch } = use.workload
    const cost = tokens === 0 ? undefined : listCost(model, kind, tokens, isBatch)
    return cost === undefined ? [] : [{ use, kind, tokens, cost }]
  })
}

/** The same lines as a vendor bills them who rounds every row to cents. */
export function centLines(use: Use): readonly ChargeLine[] {
  return chargeLines(use).map((line) => ({ ...line, cost: roundTo(line.cost, 2) }))
}
