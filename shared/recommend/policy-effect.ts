import { companyPolicy } from '../assumptions/company-policy.ts'
import { ANSWER_KINDS, type Alternatives } from '../document/alternatives.ts'
import {
  POLICY_CONSTRAINTS,
  type PolicyConstraint,
  type PolicyEffect,
} from '../document/policy-effect.ts'
import type { Policy } from '../document/user/policy-choices.ts'
import { formatAmount, subtract, type Amount } from '../domain/amount.ts'
import { sellerId } from '../domain/seller.ts'
import { SELF_HOSTED } from '../plan/candidates.ts'
import { amountIn } from '../plan/money-ranges.ts'
import type { PlanInput } from '../plan/planning-input.ts'
import type { FourOptions } from './four-options.ts'

/**
 * What the company's policy does to the options: whether their sellers may get the data, and what the best answer loses
 * by each constraint. A constraint costs the best answer without it, all others staying, less the best answer with it.
 *
 * @param answers under the whole policy. @param answersUnder works the options out by another policy.
 */
export function policyEffect(
  answers: FourOptions,
  policy: Policy | undefined,
  input: PlanInput,
  answersUnder: (policy: Policy | undefined) => FourOptions,
): PolicyEffect {
  const { reportingCurrency: currency } = input
  const best = bestAnswer(answers.alternatives, currency)
  const costOf = (constraint: PolicyConstraint): PolicyEffect['costs'][number][] => {
    if (policy === undefined || !isStated(policy, constraint)) return []
    const without = answersUnder(withoutConstraint(policy, constraint))
    const cost = subtract(bestAnswer(without.alternatives, currency), best)
    return [{ constraint, cost: { [currency]: formatAmount(cost) } }]
  }
  return {
    sellers: sellersOf(answers, policy, input),
    costs: POLICY_CONSTRAINTS.flatMap(costOf),
  }
}

function sellersOf(
  { plans }: FourOptions,
  policy: Policy | undefined,
  { workloads }: PlanInput,
): PolicyEffect['sellers'] {
  const { approvalOf } = companyPolicy(policy, workloads)
  const moves = Object.values(plans).flatMap((plan) => plan.moves)
  const sellers = new Set<string>(moves.map(({ to }) => sellerId(to.seller)))
  sellers.delete(SELF_HOSTED)
  return [...sellers].sort().map((seller) => ({ seller, approval: approvalOf(seller) }))
}

/** The largest value that is said of an option, doing nothing included. */
function bestAnswer({ whole }: Alternatives, currency: string): Amount {
  const values = ANSWER_KINDS.flatMap((kind) => {
    const { interval } = whole[kind]
    return interval === null ? [] : [amountIn(interval.p50, currency)]
  })
  return values.reduce((most, value) => (value > most ? value : most), amountIn({}, currency))
}

function isStated(policy: Policy, constraint: PolicyConstraint): boolean {
  switch (constraint) {
    case 'places':
      return policy.places !== undefined
    case 'data-classes':
      return policy.dataClasses.some((rule) => rule.class !== 'none')
    case 'sellers':
      return policy.sellers.some(({ status }) => status === 'forbidden')
    case 'licences':
      return policy.licences !== undefined
    case 'training':
      return policy.trainingAllowed === false
    case 'evidence':
      return policy.evidenceFloor !== undefined
  }
}

function withoutConstraint(policy: Policy, constraint: PolicyConstraint): Policy {
  switch (constraint) {
    case 'places':
      return { ...policy, places: undefined }
    case 'data-classes':
      return { ...policy, dataClasses: [] }
    case 'sellers':
      return { ...policy, sellers: policy.sellers.filter(({ status }) => status !== 'forbidden') }
    case 'licences':
      return { ...policy, licences: undefined }
    case 'training':
      return { ...policy, trainingAllowed: undefined }
    case 'evidence':
      return { ...policy, evidenceFloor: undefined }
  }
}
