import { add, multiply, subtract, type Amount } from '../domain/amount.ts'
import { remainder, type Lever } from './lever.ts'
import type { FastParts, SpendParts } from './spend-parts.ts'

/** A share of the uncached input becomes cache reads. */
export const caching = {
  kind: 'caching',
  since: 1,
  needs: 'list-price',
  exact: ({ plain, batch, kept }, share) => {
    const turned = multiply(kept.uncached, share)
    return {
      plain: withReads(plain, share),
      batch: withReads(batch, share),
      kept: {
        ...kept,
        uncached: subtract(kept.uncached, turned),
        newReads: add(kept.newReads, turned),
      },
    }
  },
  fast: ({ plain, batch, kept }, share) => {
    withReadsFast(plain, share)
    withReadsFast(batch, share)
    kept.newReads += kept.uncached * share
    kept.uncached *= 1 - share
  },
} as const satisfies Lever

function withReads(parts: SpendParts, share: Amount): SpendParts {
  const left = remainder(share)
  return {
    ...parts,
    uncached: multiply(parts.uncached, left),
    uncachedAsReads: multiply(parts.uncachedAsReads, left),
    reads: add(parts.reads, multiply(parts.uncachedAsReads, share)),
  }
}

function withReadsFast(parts: FastParts, share: number): void {
  parts.reads += parts.uncachedAsReads * share
  parts.uncached *= 1 - share
  parts.uncachedAsReads *= 1 - share
}
