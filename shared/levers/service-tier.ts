import type { Lever } from './lever.ts'
import { LOWER_PRICE } from './lower-price.ts'

/** A share of the spend is what a dearer tier of service costs above the standard price, and is no longer paid. */
export const serviceTier = {
  ...LOWER_PRICE,
  kind: 'service-tier',
  since: 2,
} as const satisfies Lever
