import { multiply, subtract, type Amount } from '../domain/amount.ts'
import { remainder, type Lever } from './lever.ts'
import type { SpendParts } from './spend-parts.ts'

/** A share of the output, which reasoning is part of, is no longer written; input stays as it is. */
export const effort = {
  kind: 'effort',
  since: 2,
  needs: 'list-price',
  exact: ({ plain, batch, kept }, share) => ({
    plain: withLessOutput(plain, share),
    batch: withLessOutput(batch, share),
    kept: { ...kept, output: multiply(kept.output, remainder(share)) },
  }),
  fast: ({ plain, batch, kept }, share) => {
    const left = 1 - share
    plain.rest *= left
    batch.rest *= left
    kept.output *= left
  },
} as const satisfies Lever

/** Where the price is known, the rest of a spend is its output. */
function withLessOutput(parts: SpendParts, share: Amount): SpendParts {
  return { ...parts, rest: subtract(parts.rest, multiply(parts.rest, share)) }
}
