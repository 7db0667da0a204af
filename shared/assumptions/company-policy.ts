import { modelRecord } from '../catalogue/catalogue.ts'
import type { ExclusionReason } from '../document/alternatives.ts'
import type { EvidenceGrade } from '../document/evidence.ts'
import type { Approval } from '../document/policy-effect.ts'
import type { LicenceClass } from '../document/user/assumption-choices.ts'
import type { DataClass, Policy, PolicyLicence } from '../document/user/policy-choices.ts'
import { sellerId, type SellerId } from '../domain/seller.ts'
import { SELF_HOSTED } from '../plan/candidates.ts'
import { workloadFilter } from '../plan/plan-scope.ts'
import type { PlanWorkload } from '../plan/planning-input.ts'
import { sellersOnBill } from '../plan/sellers-on-bill.ts'
import { placesOf, trainingOf, type SellerPlace } from './host-places.ts'
import type { Target } from './target.ts'

/** A target with the evidence that it does some work well. */
export interface GradedTarget extends Target {
  readonly grade: EvidenceGrade
  /** Of weights that a license lets others serve. */
  readonly isOpen: boolean
}

/** A reason with the fact that decides. */
export type PolicyReason = readonly [ExclusionReason, string]

/** The company's policy, ready to be asked about any work and target. */
export interface CompanyPolicy {
  /** A seller of which the policy says nothing is allowed if it is on the bill, and needs approval otherwise. */
  readonly approvalOf: (seller: string) => Approval
  /** `undefined`: nobody has classified the work. */
  readonly classOf: (work: PlanWorkload) => DataClass | undefined
  /** Why the policy does not let some work go to a target; `undefined`: it does. */
  readonly reasonAgainst: (work: PlanWorkload, target: GradedTarget) => PolicyReason | undefined
}

/**
 * A policy over the workloads of a bill; without one, everything is allowed and a new seller needs approval.
 *
 * Places, training and data classes are about data that goes somewhere new: the seller that has the work today, and
 * nodes of one's own, meet them as they are. A seller of which something is not known does not meet a limit on it.
 */
export function companyPolicy(
  policy: Policy | undefined,
  workloads: readonly PlanWorkload[],
): CompanyPolicy {
  const onBill = sellersOnBill(workloads)
  const stated = new Map(policy?.sellers.map(({ seller, status }) => [sellerId(seller), status]))
  const classes = (policy?.dataClasses ?? []).map((rule) => ({
    holds: workloadFilter(rule.where),
    dataClass: rule.class,
  }))
  const approvalOf = (seller: string): Approval => {
    const id = sellerId(seller)
    const status = stated.get(id)
    if (status !== undefined) return status === 'contracted' ? 'allowed' : status
    return id === SELF_HOSTED || onBill.has(id) ? 'allowed' : 'needs-approval'
  }
  const classOf = (work: PlanWorkload): DataClass | undefined =>
    classes.find(({ holds }) => holds(work))?.dataClass
  return {
    approvalOf,
    classOf,
    reasonAgainst: (work, target) => {
      if (approvalOf(target.seller) === 'forbidden') return ['seller-forbidden', target.seller]
      if (policy === undefined) return undefined
      const isNewPlace = !isWhereItIs(work, target.seller)
      return (
        (isNewPlace
          ? (placeReason(target.seller, policy) ??
            trainingReason(target.seller, policy) ??
            classReason(target.seller, classOf(work), approvalOf(target.seller)))
          : undefined) ??
        licenceReason(target, policy) ??
        evidenceReason(target, policy)
      )
    },
  }
}

/** Why a policy does not let an open model run on nodes of one's own; `undefined`: it does. */
export function hostingReason(
  policy: Policy | undefined,
  target: GradedTarget,
): PolicyReason | undefined {
  if (policy === undefined) return undefined
  const { approvalOf } = companyPolicy(policy, [])
  if (approvalOf(SELF_HOSTED) === 'forbidden') return ['seller-forbidden', SELF_HOSTED]
  return licenceReason(target, policy) ?? evidenceReason(target, policy)
}

function isWhereItIs(work: PlanWorkload, seller: SellerId): boolean {
  const id = sellerId(seller)
  return id === SELF_HOSTED || id === sellerId(work.provider)
}

function placeReason(seller: string, { places: allowed }: Policy): PolicyReason | undefined {
  if (allowed === undefined) return undefined
  const places = placesOf(seller)
  if (places === undefined) return ['residency-unknown', seller]
  return places.some((place) => isAllowedPlace(place, allowed))
    ? undefined
    : ['residency', places.join(', ')]
}

function isAllowedPlace(place: SellerPlace, allowed: readonly string[]): boolean {
  return place === 'any' || allowed.includes(place)
}

function trainingReason(seller: string, { trainingAllowed }: Policy): PolicyReason | undefined {
  if (trainingAllowed !== false) return undefined
  const training = trainingOf(seller)
  if (training === 'no') return undefined
  return [training === 'yes' ? 'trains-on-data' : 'training-unknown', seller]
}

/** Classified data goes to a seller that is allowed, that does not train on it, and whose place is known. */
function classReason(
  seller: string,
  dataClass: DataClass | undefined,
  approval: Approval,
): PolicyReason | undefined {
  if (dataClass === undefined || dataClass === 'none') return undefined
  const isSafe = trainingOf(seller) === 'no' && placesOf(seller) !== undefined
  return approval === 'allowed' && isSafe ? undefined : ['data-class', dataClass]
}

/** Terms that nobody has read, and terms for non-commercial use, are neither. */
const LICENCES: Readonly<Partial<Record<LicenceClass, PolicyLicence>>> = {
  permissive: 'open',
  'likely-permissive': 'open',
  'attribution-threshold': 'open',
  restricted: 'restricted',
}

/** Closed models have no license of weights: their seller's contract decides. */
function licenceReason(
  { model, isOpen }: GradedTarget,
  { licences }: Policy,
): PolicyReason | undefined {
  if (licences === undefined || !isOpen) return undefined
  const stated = modelRecord(model)?.licence ?? 'unknown'
  const licence = LICENCES[stated]
  return licence !== undefined && licences.includes(licence) ? undefined : ['licence', stated]
}

function evidenceReason(
  { grade }: GradedTarget,
  { evidenceFloor }: Policy,
): PolicyReason | undefined {
  return evidenceFloor !== undefined && grade > evidenceFloor ? ['evidence', grade] : undefined
}
