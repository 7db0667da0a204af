import { add, multiply, subtract, ZERO, type Amount } from '../domain/amount.ts'

/**
 * The cost at today's seller by what it pays for. `uncachedAsReads` is not part of the cost: it is what the uncached
 * input would cost as cache reads. `rest` is output and every cost that cannot be divided.
 */
export const SPEND_PARTS = ['uncached', 'uncachedAsReads', 'reads', 'writes', 'rest'] as const

export type SpendPart = (typeof SPEND_PARTS)[number]

/** Exact money by part, in the reporting currency. */
export type SpendParts = Readonly<Record<SpendPart, Amount>>

/** The same in floating point, changed in place. */
export type FastParts = Record<SpendPart, number>

/** A cost of which only the total is known. */
export function undividedSpend(spend: Amount): SpendParts {
  return { uncached: ZERO, uncachedAsReads: ZERO, reads: ZERO, writes: ZERO, rest: spend }
}

/** The money in all parts. */
export function sumOfParts(parts: SpendParts): Amount {
  return (parts.uncached + parts.reads + parts.writes + parts.rest) as Amount
}

/** Two spends of the same kind together. */
export function addParts(a: SpendParts, b: SpendParts): SpendParts {
  return eachPart((part) => add(a[part], b[part]))
}

/** `a − b`, part by part. */
export function subtractParts(a: SpendParts, b: SpendParts): SpendParts {
  return eachPart((part) => subtract(a[part], b[part]))
}

/** Every part times an exact decimal. */
export function scaleParts(parts: SpendParts, factor: Amount): SpendParts {
  return eachPart((part) => multiply(parts[part], factor))
}

/** The same in floating point, in place. */
export function scalePartsFast(parts: FastParts, factor: number): void {
  scaleInputFast(parts, factor)
  parts.rest *= factor
}

/** Every part but the rest times an exact decimal. */
export function scaleInput(parts: SpendParts, factor: Amount): SpendParts {
  return { ...scaleParts(parts, factor), rest: parts.rest }
}

/** The same in floating point, in place. */
export function scaleInputFast(parts: FastParts, factor: number): void {
  parts.uncached *= factor
  parts.uncachedAsReads *= factor
  parts.reads *= factor
  parts.writes *= factor
}

function eachPart(amount: (part: SpendPart) => Amount): SpendParts {
  return {
    uncached: amount('uncached'),
    uncachedAsReads: amount('uncachedAsReads'),
    reads: amount('reads'),
    writes: amount('writes'),
    rest: amount('rest'),
  }
}
