import { modelRecord, type LicenceClass } from '../catalogue/catalogue.ts'
import type { EvidenceGrade, OpenCandidate } from '../catalogue/switches.ts'
import type { Exclusion, ExclusionReason } from '../domain/alternatives.ts'
import { sellerId } from '../domain/seller.ts'
import type { Tier } from '../domain/tier.ts'
import type { Modality } from '../plan/work-needs.ts'
import { placesOf, trainingOf, type Place } from './host-places.ts'

/** What the user allows the program to propose. `undefined` is no limit. */
export interface CandidateFilters {
  readonly sellers: readonly string[] | undefined
  /** Data may be kept here. A seller whose place is not known is left out as soon as one is named. */
  readonly places: readonly Place[] | undefined
  readonly refuseTraining: boolean
  /** Licence classes that are not acceptable for weights. */
  readonly refusedLicences: readonly LicenceClass[]
  /** The least public evidence. */
  readonly evidenceFloor: EvidenceGrade
  /** Only what the catalogue itself judges adequate at an acceptable host. */
  readonly onlyProposed: boolean
}

/** What the program proposes by itself until the user says otherwise: weights for non-commercial use never. */
export const DEFAULT_FILTERS: CandidateFilters = {
  sellers: undefined,
  places: undefined,
  refuseTraining: false,
  refusedLicences: ['non-commercial'],
  evidenceFloor: 'D',
  onlyProposed: true,
}

/** What a piece of work asks of a model. */
export interface Needs {
  readonly tier: Tier
  readonly modality: Modality
  /** The longest call that is to be expected, in tokens; `undefined` where no calls are counted. */
  readonly context: number | undefined
}

export type Filtered<T> =
  | { readonly kind: 'allowed'; readonly candidate: T }
  | { readonly kind: 'excluded'; readonly exclusion: Exclusion }

const GRADES: readonly EvidenceGrade[] = ['B', 'C', 'D']

/**
 * Whether the program may propose a candidate for some work, before any price is looked at. The first reason in a
 * fixed order is told, so that the same choice always gives the same words.
 */
export function filterCandidate<T extends OpenCandidate>(
  candidate: T,
  needs: Needs,
  filters: CandidateFilters,
): Filtered<T> {
  const found = firstReason(candidate, needs, filters)
  if (found === undefined) return { kind: 'allowed', candidate }
  const [reason, fact] = found
  const { seller, model } = candidate
  return { kind: 'excluded', exclusion: { seller, model, reason, fact } }
}

type Found = readonly [ExclusionReason, string] | undefined

function firstReason(it: OpenCandidate, needs: Needs, filters: CandidateFilters): Found {
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

function sellerReason({ seller }: OpenCandidate, filters: CandidateFilters): Found {
  const { sellers, places: allowed, refuseTraining } = filters
  if (sellers !== undefined && !sellers.map(sellerId).includes(sellerId(seller))) {
    return ['seller-not-allowed', seller]
  }
  if (allowed !== undefined) {
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

function licenceReason({ model }: OpenCandidate, { refusedLicences }: CandidateFilters): Found {
  const licence = modelRecord(model)?.licence ?? 'unknown'
  return refusedLicences.includes(licence) ? ['licence', licence] : undefined
}

function evidenceReason(it: OpenCandidate, filters: CandidateFilters): Found {
  if (GRADES.indexOf(it.grade) > GRADES.indexOf(filters.evidenceFloor)) {
    return ['evidence', it.grade]
  }
  return filters.onlyProposed && !it.isProposed
    ? ['not-proposed', it.note ?? it.evidence]
    : undefined
}
