import { remainder, type Lever } from './lever.ts'
import { scaleParts, scalePartsFast } from './spend-parts.ts'

/** A negotiated share off all money that is still with today's seller. */
export const discount = {
  kind: 'discount',
  since: 1,
  needs: 'spend',
  exact: ({ plain, batch, kept }, share) => {
    const left = remainder(share)
    return { plain: scaleParts(plain, left), batch: scaleParts(batch, left), kept }
  },
  fast: ({ plain, batch }, share) => {
    scalePartsFast(plain, 1 - share)
    scalePartsFast(batch, 1 - share)
  },
} as const satisfies Lever
