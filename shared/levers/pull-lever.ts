import type { Amount } from '../domain/amount.ts'
import type { FastWork, LeverWork, ShareLever } from './lever.ts'

/** What is known of some work apart from its cost; a lever that needs more leaves it unchanged. */
interface Known<N> {
  /** Tokens and today's price are known. */
  readonly isListed: boolean
  /** Part of the price that batch work pays; `undefined` where today's seller has no batch rate. */
  readonly batchFactor: N | undefined
}

/** Some work after a lever, exactly; the same work where its needs are not known. */
export function pullExact(
  lever: ShareLever,
  work: LeverWork,
  share: Amount,
  { isListed, batchFactor }: Known<Amount>,
): LeverWork {
  if (lever.needs === 'batch-rate') {
    return batchFactor === undefined ? work : lever.exact(work, share, batchFactor)
  }
  return lever.needs === 'list-price' && !isListed ? work : lever.exact(work, share)
}

/** The same in floating point: it changes `work`. */
export function pullFast(
  lever: ShareLever,
  work: FastWork,
  share: number,
  { isListed, batchFactor }: Known<number>,
): void {
  if (lever.needs === 'batch-rate') {
    if (batchFactor !== undefined) lever.fast(work, share, batchFactor)
  } else if (lever.needs !== 'list-price' || isListed) {
    lever.fast(work, share)
  }
}
