import { amountToNumber } from '../../domain/amount.ts'
import type { PlanLever } from '../../document/plan-document.ts'
import type { Lot } from '../levers/lots.ts'
import { billKey } from '../evaluate-case.ts'
import { sumOfParts, type SpendParts } from '../levers/spend-parts.ts'
import type { TokenCosts } from '../token-costs.ts'

type Parts = { -readonly [K in keyof SpendParts]: number }
type Costs = Readonly<Record<keyof TokenCosts, number>>

/** The figures of one scenario, in plain numbers: those of a move in the order of `MOVE_PARAMETERS`. */
export interface FastTerms {
  readonly moves: readonly (readonly number[])[]
  /** One for each lever; the model switch has 0. */
  readonly leverShares: readonly number[]
  /** Nodes in the observed period. */
  readonly hosting: number
  readonly oneOff: number
  readonly monthly: number
}

/** A lot in plain numbers. */
export interface FastLot {
  readonly spend: number
  readonly plain: Readonly<Parts>
  readonly batch: Readonly<Parts>
  readonly isListed: boolean
  readonly batchFactor: number | undefined
  readonly levers: ReadonlySet<number>
  readonly targets: readonly {
    readonly move: number
    readonly costs: Costs
    readonly batchCosts: Costs
    readonly batchOff: number
    readonly bill: string | undefined
  }[]
  /** Under `billKey`; `undefined` where the plan looks at no single month. */
  readonly bill: string | undefined
}

/** Takes what each seller charges. */
export interface Charged {
  charge(bill: string, amount: number): void
}

/** What is left of a lot's tokens. */
interface Kept {
  uncached: number
  newReads: number
  cached: number
  output: number
}

export function fastLot(lot: Lot): FastLot {
  const { month } = lot
  return {
    spend: amountToNumber(sumOfParts(lot.plain)) + amountToNumber(sumOfParts(lot.batch)),
    plain: partsOf(lot.plain),
    batch: partsOf(lot.batch),
    isListed: lot.isListed,
    batchFactor: lot.batchFactor === undefined ? undefined : amountToNumber(lot.batchFactor),
    levers: lot.scope.levers,
    targets: lot.targets.map(({ move, costs, batchCosts, candidate }) => ({
      move,
      costs: costsOf(costs),
      batchCosts: costsOf(batchCosts),
      batchOff:
        candidate.entry.batchFactor === undefined
          ? 0
          : 1 - amountToNumber(candidate.entry.batchFactor),
      bill: month === undefined ? undefined : billKey(candidate.seller, month),
    })),
    bill: month === undefined ? undefined : billKey(lot.seller, month),
  }
}

/** All money of a lot after the levers; the bills get each seller's part. */
export function runFastLot(
  lot: FastLot,
  levers: readonly PlanLever['kind'][],
  terms: FastTerms,
  charged: Charged,
): number {
  const [plain, batch] = [{ ...lot.plain }, { ...lot.batch }]
  const kept: Kept = { uncached: 1, newReads: 0, cached: 1, output: 1 }
  let run = 0
  levers.forEach((kind, index) => {
    if (kind === 'model-switch') {
      run += switchFast(lot, plain, batch, kept, terms, charged)
    } else if (lot.levers.has(index)) {
      pullFast(kind, lot, plain, batch, kept, terms.leverShares[index] ?? 0)
    }
  })
  const stays = sum(plain) + sum(batch)
  if (lot.bill !== undefined) charged.charge(lot.bill, stays)
  return stays + run
}

function pullFast(
  kind: Exclude<PlanLever['kind'], 'model-switch'>,
  lot: FastLot,
  plain: Parts,
  batch: Parts,
  kept: Kept,
  share: number,
): void {
  if (kind === 'batch') {
    if (lot.batchFactor !== undefined) toBatch(plain, batch, share, lot.batchFactor)
    return
  }
  if ((kind === 'caching' || kind === 'context') && !lot.isListed) return
  pullParts(kind, plain, share)
  pullParts(kind, batch, share)
  const left = 1 - share
  if (kind === 'caching') {
    kept.newReads += kept.uncached * share
    kept.uncached *= left
  } else if (kind !== 'discount') {
    kept.uncached *= left
    kept.newReads *= left
    kept.cached *= left
    if (kind === 'waste') kept.output *= left
  }
}

function pullParts(
  kind: 'waste' | 'caching' | 'context' | 'discount',
  parts: Parts,
  share: number,
): void {
  const left = 1 - share
  if (kind === 'caching') {
    parts.reads += parts.uncachedAsReads * share
    parts.uncached *= left
    parts.uncachedAsReads *= left
    return
  }
  parts.uncached *= left
  parts.uncachedAsReads *= left
  parts.reads *= left
  parts.writes *= left
  if (kind !== 'context') parts.rest *= left
}

function toBatch(plain: Parts, batch: Parts, share: number, factor: number): void {
  for (const part of PARTS) {
    batch[part] += plain[part] * share * factor
    plain[part] *= 1 - share
  }
}

function switchFast(
  lot: FastLot,
  plain: Parts,
  batch: Parts,
  kept: Kept,
  terms: FastTerms,
  charged: Charged,
): number {
  if (lot.targets.length === 0) return 0
  let [left, rerun, total] = [1, 0, 0]
  for (const target of lot.targets) {
    const figures = terms.moves[target.move] ?? []
    const [share = 0, , , attempts = 1, fallback = 0, , batchCarry = 0] = figures
    const moved = left * share
    const rebate = batchCarry * target.batchOff
    const cost = runCost(target.costs, kept, figures)
    const off = rebate === 0 ? 0 : rebate * runCost(target.batchCosts, kept, figures)
    const run = moved * attempts * (cost - off)
    if (target.bill !== undefined) charged.charge(target.bill, run)
    total += run
    left -= moved
    rerun += moved * fallback
  }
  for (const part of PARTS) {
    plain[part] *= left + rerun
    batch[part] *= left + rerun
  }
  return total
}

function runCost(costs: Costs, kept: Kept, figures: readonly number[]): number {
  const [, inputFactor = 1, outputFactor = 1, , , carry = 0] = figures
  const sent =
    costs.uncached * (kept.uncached + kept.newReads) +
    (costs.readsAsUncached + costs.writes) * kept.cached
  const carried =
    (costs.uncached - costs.uncachedAsReads) * kept.newReads +
    (costs.readsAsUncached - costs.reads) * kept.cached
  return (sent - carry * carried) * inputFactor + costs.output * kept.output * outputFactor
}

const PARTS = ['uncached', 'uncachedAsReads', 'reads', 'writes', 'rest'] as const

function sum(parts: Parts): number {
  return parts.uncached + parts.reads + parts.writes + parts.rest
}

function partsOf(parts: SpendParts): Parts {
  return {
    uncached: amountToNumber(parts.uncached),
    uncachedAsReads: amountToNumber(parts.uncachedAsReads),
    reads: amountToNumber(parts.reads),
    writes: amountToNumber(parts.writes),
    rest: amountToNumber(parts.rest),
  }
}

function costsOf(costs: TokenCosts): Costs {
  return {
    uncached: amountToNumber(costs.uncached),
    uncachedAsReads: amountToNumber(costs.uncachedAsReads),
    reads: amountToNumber(costs.reads),
    readsAsUncached: amountToNumber(costs.readsAsUncached),
    writes: amountToNumber(costs.writes),
    output: amountToNumber(costs.output),
  }
}
