import type { PlanDocument } from '../document/user/plan-document.ts'
import type { CompanyContracts } from '../document/user/assumptions-document.ts'

export const NO_CONTRACTS: CompanyContracts = { commitments: [], discountTiers: [], contracts: [] }

/** Whether a company has no contract. */
export function isFree({ commitments, discountTiers, contracts }: CompanyContracts): boolean {
  return commitments.length + discountTiers.length + contracts.length === 0
}

/** The contracts of the terms and of the plans; a contract stated in both counts once. */
export function allContracts(
  terms: CompanyContracts,
  plans: readonly PlanDocument[],
): CompanyContracts {
  return {
    commitments: once([...terms.commitments, ...plans.flatMap((plan) => plan.commitments)]),
    discountTiers: once([...terms.discountTiers, ...plans.flatMap((it) => it.discountTiers ?? [])]),
    contracts: once([...terms.contracts, ...plans.flatMap((plan) => plan.contracts ?? [])]),
  }
}

/** The plan with the contracts that apply under every plan; the same object if none is added. */
export function withContracts<T extends PlanDocument>(plan: T, terms: CompanyContracts): T {
  if (isFree(terms)) return plan
  return { ...plan, schema: 'ai-spend-plan/2', ...allContracts(terms, [plan]) }
}

function once<T>(all: readonly T[]): readonly T[] {
  return [...new Map(all.map((it) => [JSON.stringify(it), it])).values()]
}
