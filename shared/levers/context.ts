import { remainder, scaleTokens, type Lever } from './lever.ts'
import { scaleInput, scaleInputFast } from './spend-parts.ts'

/** A share of the input is no longer sent; output stays as it is. */
export const context = {
  kind: 'context',
  since: 1,
  needs: 'list-price',
  exact: ({ plain, batch, kept }, share) => {
    const left = remainder(share)
    return {
      plain: scaleInput(plain, left),
      batch: scaleInput(batch, left),
      kept: { ...scaleTokens(kept, left), output: kept.output },
    }
  },
  fast: ({ plain, batch, kept }, share) => {
    const left = 1 - share
    scaleInputFast(plain, left)
    scaleInputFast(batch, left)
    kept.uncached *= left
    kept.newReads *= left
    kept.cached *= left
  },
} as const satisfies Lever
