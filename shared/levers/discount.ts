import type { Lever } from './lever.ts'
import { LOWER_PRICE } from './lower-price.ts'

/** A negotiated share off all money that is still with today's seller. */
export const discount = {
  ...LOWER_PRICE,
  kind: 'discount',
  since: 1,
} as const satisfies Lever
