import { remainder, scaleTokens, scaleTokensFast, type Lever } from './lever.ts'
import { scaleParts, scalePartsFast } from './spend-parts.ts'

/** A share of the calls or seats is no longer paid; all their tokens are removed, including output. */
export const waste = {
  kind: 'waste',
  since: 2,
  needs: 'spend',
  exact: ({ plain, batch, kept }, share) => {
    const left = remainder(share)
    return {
      plain: scaleParts(plain, left),
      batch: scaleParts(batch, left),
      kept: scaleTokens(kept, left),
    }
  },
  fast: ({ plain, batch, kept }, share) => {
    scalePartsFast(plain, 1 - share)
    scalePartsFast(batch, 1 - share)
    scaleTokensFast(kept, 1 - share)
  },
} as const satisfies Lever
