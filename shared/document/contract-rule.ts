import type { PlanContract } from './user/commitments.ts'

/**
 * How contracts enter a figure over the horizon: each up to its last day (`by-date`); as in the observed months, for
 * every month (`every-month`); or not at all (`left-out`).
 */
export const CONTRACT_RULES = ['by-date', 'every-month', 'left-out'] as const

export type ContractRule = (typeof CONTRACT_RULES)[number]

/** Minimum commitments, discount tiers, prepaid balances and reserved (provisioned) capacity. */
export type ContractKind = 'commitment' | 'discount-tier' | PlanContract['kind']
