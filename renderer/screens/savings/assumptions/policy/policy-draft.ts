import type { AnalysisDocument } from '../../../../../shared/document/analysis-document.ts'
import type {
  DataClass,
  DataClassRule,
  Policy,
  SellerStatus,
} from '../../../../../shared/document/user/policy-choices.ts'
import { sellerId } from '../../../../../shared/domain/seller.ts'
import type { CandidateSeller } from '../../../../../shared/views/assumptions-basis.ts'

/** The questions that a company answers before a new seller is recommended. */
export const COMPANY_QUESTIONS = ['places', 'data', 'sellers'] as const

export type CompanyQuestion = (typeof COMPANY_QUESTIONS)[number]

/** The questions that a policy leaves open. */
export function openCompanyQuestions(
  policy: Policy | null | undefined,
): readonly CompanyQuestion[] {
  const isAnswered: Readonly<Record<CompanyQuestion, boolean>> = {
    places: policy?.places !== undefined,
    data: (policy?.dataClasses ?? []).length > 0,
    sellers: (policy?.sellers ?? []).length > 0,
  }
  return COMPANY_QUESTIONS.filter((question) => !isAnswered[question])
}

/** The policy with one seller's status; an empty status states nothing of it. */
export function withStatus(policy: Policy, seller: string, status: SellerStatus | ''): Policy {
  const others = policy.sellers.filter((each) => sellerId(each.seller) !== sellerId(seller))
  return { ...policy, sellers: status === '' ? others : [...others, { seller, status }] }
}

/** What the policy states of a seller; empty: nothing. */
export function statusOf(policy: Policy, seller: string): SellerStatus | '' {
  const id = sellerId(seller)
  return policy.sellers.findLast((each) => sellerId(each.seller) === id)?.status ?? ''
}

/** The policy with the class of a project's data, in place of what it said of that project alone. */
export function withDataClass(policy: Policy, project: string, dataClass: DataClass): Policy {
  const others = policy.dataClasses.filter((rule) => projectOf(rule) !== project)
  const rule = { where: { project: [project] }, class: dataClass }
  return { ...policy, dataClasses: [...others, rule] }
}

/** The one project that a rule speaks of; `undefined`: its scope is another, as of a file. */
export function projectOf({ where }: DataClassRule): string | undefined {
  const { project, ...rest } = where
  const isAlone = Object.values(rest).every((part) => part === undefined)
  return isAlone && project?.length === 1 ? project[0] : undefined
}

/** Projects of the bills, by name. */
export function projectsOf({ workloads }: AnalysisDocument): readonly string[] {
  const names = workloads.flatMap(({ project }) => project ?? [])
  return [...new Set(names)].sort((a, b) => a.localeCompare(b))
}

/** A seller of the table, and whether it is on the bill. */
export interface PolicySeller {
  readonly seller: string
  readonly isOnBill: boolean
}

/** Sellers on the bill, then those of open models, then those that the policy alone names. */
export function policySellers(
  { byProvider }: AnalysisDocument,
  candidates: readonly CandidateSeller[],
  policy: Policy,
): readonly PolicySeller[] {
  const onBill = new Set(byProvider.map(({ provider }) => sellerId(provider)))
  const all = [
    ...onBill,
    ...candidates.map(({ seller }) => sellerId(seller)),
    ...policy.sellers.map(({ seller }) => sellerId(seller)),
  ]
  return [...new Set(all)].map((seller) => ({ seller, isOnBill: onBill.has(seller) }))
}
