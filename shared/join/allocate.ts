import { ZERO, scale, subtract, type Amount } from '../domain/amount.ts'
import type { Cell } from '../table/cells.ts'

/**
 * Splits amounts in proportion to weights. Each part is rounded once and the last part takes the remainder, so that the
 * parts add up to the amount exactly.
 *
 * @param weights not negative, at least one above zero.
 */
export function allocate(amounts: Cell['amounts'], weights: readonly bigint[]): Cell['amounts'][] {
  const sum = weights.reduce((a, b) => a + b, 0n)
  const last = weights.length - 1
  const parts: Record<string, Amount>[] = weights.map(() => ({}))
  for (const [kind, amount] of Object.entries(amounts)) {
    let given: Amount = ZERO
    weights.forEach((weight, i) => {
      const part = i === last ? subtract(amount, given) : scale(amount, weight, sum)
      given = (given + part) as Amount
      const target = parts[i]
      if (target !== undefined) target[kind] = part
    })
  }
  return parts
}
