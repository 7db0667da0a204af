import { add, amountToNumber, divide, ONE, subtract, ZERO, type Amount } from '../domain/amount.ts'
import type { PlanResult } from '../document/plan-result.ts'
import type { MoveOutcome } from './levers/lot-state.ts'

/**
 * Where the moves of a plan save nothing: one common value for all of them, the rest as likely. It is that of the
 * moves alone, on what earlier levers left, before discount and commitment.
 *
 * @param outcomes every move on every lot in the likely case.
 * @returns `null` outside the domain: a token factor above zero, shares from 0 to 1.
 * Source: HEADLESS.md, "The arithmetic of a move" and "Plan rules", Break-even and Details.
 */
export function breakEven(outcomes: readonly MoveOutcome[]): PlanResult['breakEven'] {
  const sum = (pick: (outcome: MoveOutcome) => Amount): Amount =>
    outcomes.reduce((total, outcome) => add(total, pick(outcome)), ZERO)
  const moved = sum(({ moved }) => moved)
  const back = sum(({ back }) => back)
  const run = sum(({ run }) => run)
  const uncachedRun = sum(({ uncachedRun }) => uncachedRun)
  const carried = sum(({ carried }) => carried)
  const tokenFactor = quotient(subtract(moved, back), run)
  const fallbackShare = moved > ZERO ? quotient(subtract(moved, run), moved) : undefined
  const cacheCarryOver = quotient(subtract(add(uncachedRun, back), moved), carried)
  return {
    tokenFactor:
      tokenFactor === undefined || tokenFactor <= ZERO ? null : amountToNumber(tokenFactor),
    fallbackShare: asShare(fallbackShare),
    cacheCarryOver: asShare(cacheCarryOver),
  }
}

function quotient(numerator: Amount, denominator: Amount): Amount | undefined {
  return denominator === ZERO ? undefined : divide(numerator, denominator)
}

function asShare(share: Amount | undefined): number | null {
  return share === undefined || share < ZERO || share > ONE ? null : amountToNumber(share)
}
