import { remainder, type Lever } from './lever.ts'
import { scaleParts, scalePartsFast } from './spend-parts.ts'

/** A share of the spend is what a dearer tier of service costs above the standard price, and is no longer paid. */
export const serviceTier = {
  kind: 'service-tier',
  since: 2,
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
