import { add, magnitude, scale, subtract, ZERO, type Amount } from '../domain/amount.ts'
import type { DifferenceClass } from '../document/reconciliation-entry.ts'
import { amountIn, type CurrencyCode } from '../domain/money.ts'
import type { Bucket } from './bucket.ts'
import { EXACT, roundingOf, type Tolerance } from './tolerance.ts'

/** Parts of a difference; they add up to it exactly. */
export type DifferenceParts = ReadonlyMap<DifferenceClass, Amount>

/**
 * Breaks a difference between files and invoice down into its causes.
 *
 * Tax, credits and other services explain it when one or several of them equal the difference: the invoice then leaves
 * out what the files contain. Rounding explains up to the sum that row-by-row rounding can reach. Where the invoice is
 * larger and days are missing, the missing days come next, at the computed cost of usage that no bill covers or at the
 * mean day; then usage without a price. These two are estimates. The remainder is `other`.
 */
export function explain(
  difference: Amount,
  currency: CurrencyCode,
  bucket: Bucket,
  tolerance: Tolerance,
): DifferenceParts {
  const parts = new Map<DifferenceClass, Amount>()
  if (difference === ZERO) return parts
  const slack = largest(roundingOf(tolerance, bucket.roundedRows), EXACT)
  const rounding = (rest: Amount): DifferenceParts =>
    rest === ZERO ? parts : parts.set('rounding', rest)
  if (magnitude(difference) <= slack) return rounding(difference)
  const named = namedParts(difference, currency, bucket, slack)
  if (named !== undefined) {
    let rest = difference
    for (const [name, amount] of named) {
      parts.set(name, amount)
      rest = subtract(rest, amount)
    }
    return rounding(rest)
  }
  if (difference > ZERO) return parts.set('other', difference)
  return explainShortage(difference, currency, bucket, parts)
}

type Named = readonly (readonly [DifferenceClass, Amount])[]

/** The smallest set of known parts whose sum equals the difference. */
function namedParts(
  difference: Amount,
  currency: CurrencyCode,
  { split, credits }: Bucket,
  slack: Amount,
): Named | undefined {
  const candidates: Named = [
    ['tax', amountIn(split.get('tax')?.money ?? new Map(), currency)],
    ['not-ai', amountIn(split.get('not-ai')?.money ?? new Map(), currency)],
    ['credits', amountIn(credits.money, currency)],
  ]
  return subsets(candidates.filter(([, amount]) => amount !== ZERO))
    .sort((a, b) => a.length - b.length)
    .find((set) => {
      const sum = set.reduce((total, [, amount]) => add(total, amount), ZERO)
      return magnitude(subtract(difference, sum)) <= slack
    })
}

function subsets(items: Named): Named[] {
  const all = items.reduce<Named[]>(
    (sets, item) => [...sets, ...sets.map((set) => [...set, item])],
    [[]],
  )
  return all.filter((set) => set.length > 0)
}

function explainShortage(
  difference: Amount,
  currency: CurrencyCode,
  bucket: Bucket,
  parts: Map<DifferenceClass, Amount>,
): DifferenceParts {
  let rest = difference
  const take = (name: DifferenceClass, amount: Amount): void => {
    if (amount === ZERO) return
    parts.set(name, amount)
    rest = subtract(rest, amount)
  }
  if (bucket.missingDays > 0) {
    const estimate = missingEstimate(currency, bucket)
    const isAll = estimate === undefined || estimate >= magnitude(rest)
    take('missing-days', isAll ? rest : subtract(ZERO, estimate))
  }
  take(bucket.unpricedTokens > 0 ? 'unpriced' : 'other', rest)
  return parts
}

/** Estimated cost of the missing days; `undefined` when no day is covered. */
function missingEstimate(currency: CurrencyCode, bucket: Bucket): Amount | undefined {
  const { files, computed, days, missingDays } = bucket
  const unbilled = amountIn(computed.money, currency)
  if (unbilled > ZERO) return unbilled
  if (days.size === 0) return undefined
  return largest(
    scale(amountIn(files.money, currency), BigInt(missingDays), BigInt(days.size)),
    ZERO,
  )
}

function largest(a: Amount, b: Amount): Amount {
  return a > b ? a : b
}
