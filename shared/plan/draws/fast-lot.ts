import { amountToNumber } from '../../domain/amount.ts'
import { shareLever, type LeverKind } from '../../levers/lever-registry.ts'
import type { FastWork, ShareLever } from '../../levers/lever.ts'
import { pullFast } from '../../levers/pull-lever.ts'
import {
  sumOfParts,
  type FastParts,
  type SpendPart,
  type SpendParts,
} from '../../levers/spend-parts.ts'
import { billKey } from '../evaluate-case.ts'
import type { Lot } from '../levers/lots.ts'
import { fastTarget, switchFast, type Charged, type FastTarget } from './fast-switch.ts'

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
  readonly plain: Readonly<FastParts>
  readonly batch: Readonly<FastParts>
  readonly isListed: boolean
  readonly batchFactor: number | undefined
  readonly levers: ReadonlySet<number>
  readonly targets: readonly FastTarget[]
  /** Under `billKey`; `undefined` where the plan looks at no single month. */
  readonly bill: string | undefined
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
    targets: lot.targets.map((target) => fastTarget(target, month)),
    bill: month === undefined ? undefined : billKey(lot.seller, month),
  }
}

/** The levers of a plan for `runFastLot`; `undefined` is the place of the moves. */
export function fastLevers(kinds: readonly LeverKind[]): readonly (ShareLever | undefined)[] {
  return kinds.map(shareLever)
}

/** All money of a lot after the levers; the bills get each seller's part. */
export function runFastLot(
  lot: FastLot,
  levers: readonly (ShareLever | undefined)[],
  terms: FastTerms,
  charged: Charged,
): number {
  const work: FastWork = {
    plain: { ...lot.plain },
    batch: { ...lot.batch },
    kept: { uncached: 1, newReads: 0, cached: 1, output: 1 },
  }
  let run = 0
  levers.forEach((lever, index) => {
    if (lever === undefined) run += switchFast(lot.targets, work, terms.moves, charged)
    else if (lot.levers.has(index)) pullFast(lever, work, terms.leverShares[index] ?? 0, lot)
  })
  const stays = sum(work.plain) + sum(work.batch)
  if (lot.bill !== undefined) charged.charge(lot.bill, stays)
  return stays + run
}

function sum(parts: FastParts): number {
  return parts.uncached + parts.reads + parts.writes + parts.rest
}

function partsOf(parts: SpendParts): FastParts {
  const of = (part: SpendPart): number => amountToNumber(parts[part])
  return {
    uncached: of('uncached'),
    uncachedAsReads: of('uncachedAsReads'),
    reads: of('reads'),
    writes: of('writes'),
    rest: of('rest'),
  }
}
