import { add, ZERO, type Amount } from '../../domain/amount.ts'
import type { NotRepricedEntry } from '../../document/plan-result.ts'
import type { PlanDocument } from '../../document/user/plan-document.ts'
import type { PriceEntry } from '../../domain/price.ts'
import { sellerId, type SellerId } from '../../domain/seller.ts'
import { findCandidates, incumbentPrices, type Candidate } from '../candidates.ts'
import { collect, type Lot, type LotTarget } from './lots.ts'
import type { PlanCell, PlanInput, PlanWorkload } from '../planning-input.ts'
import { planScopes, type PlanScope } from '../plan-scope.ts'
import { needsBills } from '../contracts/settlement.ts'
import { shareLever } from '../../levers/lever-registry.ts'
import { subtractParts, undividedSpend } from '../../levers/spend-parts.ts'
import { dividedSpend } from './divided-spend.ts'
import { exactTokens, NO_COSTS, tokenCosts, totalCost, unitPrices } from '../token-costs.ts'
import type { ExactTokens, TokenCosts } from '../token-costs.ts'

/** Spend in the scope of a move that stays as it is. */
export interface NotRepriced {
  readonly workload: number
  readonly why: NotRepricedEntry['why']
  readonly spend: Amount
}

/** What the cells of an input come to under the structure of a plan, before any of its figures is looked at. */
export interface GatheredLots {
  /** The lots of each workload that has any, by its index. */
  readonly byWorkload: ReadonlyMap<number, readonly Lot[]>
  readonly notRepriced: readonly NotRepriced[]
  readonly scopes: readonly PlanScope[]
  readonly candidates: readonly (Candidate | undefined)[]
  /** Prices of today's models that a lever used. */
  readonly incumbents: ReadonlySet<PriceEntry>
}

/** The inputs that are the same for every cell. */
interface Gathering {
  readonly candidates: readonly (Candidate | undefined)[]
  readonly incumbentPrice: (cell: PlanCell, workload: PlanWorkload) => PriceEntry | undefined
  readonly byMonth: boolean
  /** Whether a lever asks what is batch today; else it is not kept apart, which would only round twice. */
  readonly splitsBatch: boolean
}

/** A cell with its workload and whole tokens; no tokens when it cannot be repriced. */
interface SeenCell {
  readonly cell: PlanCell
  readonly workload: PlanWorkload
  readonly seller: SellerId
  readonly scope: PlanScope
  readonly tokens: ExactTokens | undefined
}

/**
 * One pass over the cells. Depends on where the plan's moves and levers reach and where its moves go, never on a
 * share or a factor: a changed figure needs no second pass.
 *
 * @param byMonth whether the bills of single months are asked for.
 */
export function gatherLots(
  plan: PlanDocument,
  input: PlanInput,
  byMonth: boolean = needsBills(plan),
): GatheredLots {
  const scopes = planScopes(plan, input.workloads)
  const candidates = findCandidates(plan, input)
  const priceOf = incumbentPrices(input)
  const needs = new Set(plan.levers.map(({ kind }) => shareLever(kind)?.needs))
  const needsPrices = needs.has('list-price') || needs.has('batch-rate')
  const gathering: Gathering = {
    candidates,
    incumbentPrice: (cell, workload) =>
      needsPrices ? priceOf(workload, cell.priceDay) : undefined,
    byMonth,
    splitsBatch: needs.has('batch-rate'),
  }
  const lots = input.workloads.map(() => new Map<string, Lot>())
  const stays = new Map<string, NotRepriced>()
  const incumbents = new Set<PriceEntry>()
  for (const cell of input.cells) {
    const seen = see(cell, input, scopes)
    const price = seen.tokens && gathering.incumbentPrice(cell, seen.workload)
    const lot = lotOf(seen, price, gathering)
    if (lot.isListed && price !== undefined) incumbents.add(price)
    const own = lots[cell.workload]
    if (own !== undefined) collect(own, lot.kind, lot)
    if (seen.scope.moves.length > 0 && lot.targets.length === 0) {
      addNotRepriced(stays, cell, whyNot(seen, candidates))
    }
  }
  const byWorkload = new Map(lots.map((own, index) => [index, [...own.values()]]))
  return { byWorkload, notRepriced: [...stays.values()], scopes, candidates, incumbents }
}

function see(cell: PlanCell, input: PlanInput, scopes: readonly PlanScope[]): SeenCell {
  const workload = input.workloads[cell.workload]
  const scope = scopes[cell.workload]
  if (workload === undefined || scope === undefined) {
    throw new RangeError(`a cell of no workload: ${String(cell.workload)}`)
  }
  const tokens = workload.model === null ? undefined : knownTokens(cell)
  return { cell, workload, seller: sellerId(workload.provider), scope, tokens }
}

/**
 * The tokens of a cell; `undefined` when they are not known. Spend beside counts that are all zero is for something
 * that is not counted in tokens: moving it would seem to save all of it.
 */
export function knownTokens(cell: PlanCell): ExactTokens | undefined {
  if (cell.tokens === undefined) return undefined
  const tokens = exactTokens(cell.tokens)
  const isNone = Object.values(tokens).every((count) => count === 0n)
  return isNone && cell.spend !== ZERO ? undefined : tokens
}

function lotOf(seen: SeenCell, price: PriceEntry | undefined, gathering: Gathering): Lot {
  const { cell, seller, scope } = seen
  const list = listCost(seen, price)
  const targets = targetsOf(seen, gathering)
  const batchFactor = list === undefined ? undefined : price?.batchFactor
  const month = gathering.byMonth ? cell.month : undefined
  const kind = [
    scope.key,
    gathering.byMonth ? `${seller} ${cell.month}` : '',
    list === undefined ? '' : `listed ${String(batchFactor)}`,
    targets.map(({ move }) => move).join(),
  ].join('|')
  const parts = (spend: Amount) =>
    list === undefined ? undividedSpend(spend) : dividedSpend(spend, list)
  const all = parts(cell.spend)
  const batch = gathering.splitsBatch ? parts(cell.batchSpend) : undividedSpend(ZERO)
  const plain = subtractParts(all, batch)
  return {
    kind,
    seller,
    month,
    scope,
    isListed: list !== undefined,
    batchFactor,
    plain,
    batch,
    targets,
  }
}

function listCost(seen: SeenCell, price: PriceEntry | undefined): TokenCosts | undefined {
  if (seen.tokens === undefined || price === undefined) return undefined
  const costs = tokenCosts(seen.tokens, unitPrices(price))
  return totalCost(costs) === ZERO ? undefined : costs
}

function targetsOf({ cell, scope, tokens }: SeenCell, gathering: Gathering): readonly LotTarget[] {
  if (tokens === undefined) return []
  return scope.moves.flatMap((move) => {
    const candidate = gathering.candidates[move]
    const prices = candidate?.pricesIn(cell.month)
    if (candidate === undefined || prices === undefined) return []
    const batchCosts =
      cell.batchTokens === undefined ? NO_COSTS : tokenCosts(exactTokens(cell.batchTokens), prices)
    return [{ move, candidate, costs: tokenCosts(tokens, prices), batchCosts }]
  })
}

function whyNot(
  { workload, tokens, scope }: SeenCell,
  candidates: readonly (Candidate | undefined)[],
): NotRepriced['why'] {
  if (workload.model === null) return 'no-model'
  if (tokens === undefined) return 'tokens-unknown'
  return scope.moves.every((move) => candidates[move] === undefined)
    ? 'no-candidate-price'
    : 'rate-unknown'
}

function addNotRepriced(
  stays: Map<string, NotRepriced>,
  cell: PlanCell,
  why: NotRepriced['why'],
): void {
  if (cell.spend === ZERO) return
  const key = `${String(cell.workload)} ${why}`
  const spend = add(cell.spend, stays.get(key)?.spend ?? ZERO)
  stays.set(key, { workload: cell.workload, why, spend })
}
