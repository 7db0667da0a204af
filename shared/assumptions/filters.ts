import { modelRecord } from '../catalogue/catalogue.ts'
import type { OpenCandidate } from '../catalogue/switches.ts'
import type { Exclusion, ExclusionReason } from '../document/alternatives.ts'
import type { AllowedCandidates } from '../document/user/assumptions-document.ts'
import { sellerId } from '../domain/seller.ts'
import type { Tier } from '../domain/tier.ts'
import type { Modality } from '../plan/work-needs.ts'
import { placesOf, trainingOf } from './host-places.ts'

/** Default limits on proposals: no weights for non-commercial use. */
export const DEFAULT_FILTERS: AllowedCandidates = {
  sellers: null,
  places: null,
  refuseTraining: false,
  refusedLicences: ['non-commercial'],
  evidenceFloor: 'D',
  onlyProposed: true,
}

/** The requirements of some work on a model. */
export interface Needs {
  readonly tier: Tier
  readonly modality: Modality
  /** The longest call that is to be expected, in tokens; `undefined` where no calls are counted. */
  readonly context: number | undefined
}

export type Filtered<T> =
  | { readonly kind: 'allowed'; readonly candidate: T }
  | { readonly kind: 'excluded'; readonly exclusion: Exclusion }

/**
 * Whether the program may propose a candidate for some work, regardless of price. The first reason in a fixed order
 * is reported, so that the same choice always gives the same text.
 */
export function filterCandidate<T extends OpenCandidate>(
  candidate: T,
  needs: Needs,
  filters: AllowedCandidates,
): Filtered<T> {
  const found = firstReason(candidate, needs, filters)
  if (found === undefined) return { kind: 'allowed', candidate }
  const [reason, fact] = found
  const { seller, model } = candidate
  return { kind: 'excluded', exclusion: { seller, model, reason, fact } }
}

type Found = readonly [ExclusionReason, string] | undefined

function firstReason(it: OpenCandidate, needs: Needs, filters: AllowedCandidates): Found {
  return (
    workReason(it, needs) ??
    sellerReason(it, filters) ??
    licenceReason(it, filters) ??
    evidenceReason(it, filters)
  )
}

function workReason(it: OpenCandidate, needs: Needs): Found {
  if (needs.modality !== 'text') return ['modality', needs.modality]
  if (!it.fit.includes(needs.tier)) return ['tier', needs.tier]
  const context = modelRecord(it.model)?.context
  const isShort = context !== undefined && needs.context !== undefined && context < needs.context
  return isShort ? ['context', String(context)] : undefined
}

function sellerReason(
  { seller }: Pick<OpenCandidate, 'seller'>,
  filters: AllowedCandidates,
): Found {
  const { sellers, places: allowed, refuseTraining } = filters
  if (sellers !== null && !sellers.map(sellerId).includes(sellerId(seller))) {
    return ['seller-not-allowed', seller]
  }
  if (allowed !== null) {
    const places = placesOf(seller)
    if (places === undefined) return ['residency-unknown', seller]
    const isThere = places.some((place) => place === 'any' || allowed.includes(place))
    if (!isThere) return ['residency', places.join(', ')]
  }
  if (!refuseTraining) return undefined
  const training = trainingOf(seller)
  if (training === 'yes') return ['trains-on-data', seller]
  return training === 'unknown' ? ['training-unknown', seller] : undefined
}

/** Whether a seller meets the limits on sellers: list, places, and training on the data. */
export function isSellerAllowed(seller: string, filters: AllowedCandidates): boolean {
  return sellerReason({ seller }, filters) === undefined
}

function licenceReason({ model }: OpenCandidate, { refusedLicences }: AllowedCandidates): Found {
  const licence = modelRecord(model)?.licence ?? 'unknown'
  return refusedLicences.includes(licence) ? ['licence', licence] : undefined
}

function evidenceReason(it: OpenCandidate, filters: AllowedCandidates): Found {
  if (it.grade > filters.evidenceFloor) {
    return ['evidence', it.grade]
  }
  return filters.onlyProposed && !it.isProposed
    ? ['not-proposed', it.note ?? it.evidence]
    : undefined
}
