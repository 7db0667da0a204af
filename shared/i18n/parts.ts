import {
  add,
  AMOUNT_PLACES,
  formatAmount,
  roundTo,
  subtract,
  ZERO,
  type Amount,
} from '../domain/amount.ts'
import { amountFrom } from './decimal.ts'

/**
 * Rounds parts so that what is printed adds up to the printed total: each is cut towards minus infinity, and the
 * units left over go to the largest remainders, the earlier part first.
 *
 * @param texts decimal text of each part.
 * @returns decimal text of each part; their sum is the sum of `texts`, rounded once half away from zero.
 */
export function roundedParts(texts: readonly string[], places: number): readonly string[] {
  const amounts = texts.map((text) => amountFrom(text) ?? ZERO)
  const unit = 10n ** BigInt(AMOUNT_PLACES - places)
  const floors = amounts.map((amount) => floorTo(amount, unit))
  const total = roundTo(amounts.reduce(add, ZERO), places)
  const missing = Number(subtract(total, floors.reduce(add, ZERO)) / unit)
  const order = amounts
    .map((amount, index) => ({ index, left: subtract(amount, floors[index] ?? ZERO) }))
    .sort((a, b) => (a.left === b.left ? a.index - b.index : a.left > b.left ? -1 : 1))
  const raised = new Set(order.slice(0, missing).map(({ index }) => index))
  return floors.map((floor, index) =>
    formatAmount(raised.has(index) ? ((floor + unit) as Amount) : floor),
  )
}

function floorTo(amount: Amount, unit: bigint): Amount {
  const cut = (amount / unit) * unit
  return (amount < 0n && cut !== amount ? cut - unit : cut) as Amount
}
