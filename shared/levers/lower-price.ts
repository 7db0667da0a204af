import { remainder, type LeverOnSpend } from './lever.ts'
import { scaleParts, scalePartsFast } from './spend-parts.ts'

/** The arithmetic of a lever by which a share of the money is no longer paid and every token stays. */
export const LOWER_PRICE = {
  needs: 'spend',
  exact: ({ plain, batch, kept }, share) => {
    const left = remainder(share)
    return { plain: scaleParts(plain, left), batch: scaleParts(batch, left), kept }
  },
  fast: ({ plain, batch }, share) => {
    scalePartsFast(plain, 1 - share)
    scalePartsFast(batch, 1 - share)
  },
} as const satisfies Pick<LeverOnSpend, 'needs' | 'exact' | 'fast'>
