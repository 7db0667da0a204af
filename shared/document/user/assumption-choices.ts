/** Where a seller may keep data; a seller that lets the customer choose the region may keep it in any. */
export const PLACES = ['US', 'EU', 'SG', 'CN'] as const

export type Place = (typeof PLACES)[number]

/** What the licence of open weights allows, as far as somebody has read it. */
export const LICENCE_CLASSES = [
  'permissive',
  'likely-permissive',
  'attribution-threshold',
  'restricted',
  'non-commercial',
  'unconfirmed',
  'unknown',
] as const

export type LicenceClass = (typeof LICENCE_CLASSES)[number]

/** The least public evidence for a candidate: B independent and current, C partial, D none seen. */
export const EVIDENCE_FLOORS = ['B', 'C', 'D'] as const

/** How many of the last months may stand for the months to come. */
export const BASELINE_MONTHS = [1, 3, 6, 12] as const
