import { add, ONE, scale, subtract, ZERO, type Amount } from '../domain/amount.ts'
import type { Owner } from '../document/owners.ts'
import type { SplitRule } from './owner-index.ts'
import { shareOf } from './read-owners.ts'

/** An owner's own spend and tokens in a month, the basis for splitting shared cost. */
export interface OwnUse {
  readonly owner: Owner
  spend: Amount
  tokens: number
}

export interface Part {
  readonly owner: Owner
  readonly amount: Amount
}

/**
 * Splits shared cost by its rule. The parts and the rest add up to the amount exactly; the rest is what fixed shares
 * leave over, or the full amount when there is no basis to split by.
 */
export function split(
  amount: Amount,
  rule: SplitRule,
  uses: readonly OwnUse[],
): { readonly parts: readonly Part[]; readonly rest: Amount } {
  const weighted = rule.basis === 'fixed' ? fixedWeights(rule) : useWeights(rule, uses)
  const sum = weighted.reduce((total, { weight }) => total + weight, 0n)
  const whole = rule.basis === 'fixed' ? ONE : sum
  if (sum === 0n || whole === 0n) return { parts: [], rest: amount }
  let given: Amount = ZERO
  const parts = weighted.map(({ owner, weight }, i) => {
    const isLast = i === weighted.length - 1 && sum === whole
    const part = isLast ? subtract(amount, given) : scale(amount, weight, whole)
    given = add(given, part)
    return { owner, amount: part }
  })
  return { parts, rest: subtract(amount, given) }
}

interface Weighted {
  readonly owner: Owner
  readonly weight: bigint
}

function fixedWeights({ parts }: SplitRule): readonly Weighted[] {
  return parts.map(({ owner, share }) => ({ owner, weight: shareOf(share ?? '') ?? 0n }))
}

/** Weights of all owners with spend of their own, or of the teams that the rule names. A credit has no weight. */
function useWeights({ basis, parts }: SplitRule, uses: readonly OwnUse[]): readonly Weighted[] {
  const named = parts.map(({ owner }) => owner)
  return uses
    .filter(({ owner }) => named.length === 0 || named.some((each) => covers(each, owner)))
    .map(({ owner, spend, tokens }) => {
      const weight = basis === 'spend' ? (spend as bigint) : BigInt(Math.round(tokens))
      return { owner, weight: weight > 0n ? weight : 0n }
    })
}

/** Equal in all that the rule's row states. */
function covers(stated: Owner, owner: Owner): boolean {
  const fields = ['team', 'costCentre', 'legalEntity', 'ledgerAccount'] as const
  return fields.every(
    (field) => stated[field] === '' || stated[field].toLowerCase() === owner[field].toLowerCase(),
  )
}
