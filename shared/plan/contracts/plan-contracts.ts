import { add, formatAmount, subtract } from '../../domain/amount.ts'
import type { ContractKind, ContractRule } from '../../document/contract-rule.ts'
import type { PlanDocument } from '../../document/user/plan-document.ts'
import type { PlanContracts, PlanResult } from '../../document/plan-result.ts'
import { forEachEnd } from '../../domain/range.ts'
import { amountIn } from '../money-ranges.ts'
import type { PlanInput } from '../planning-input.ts'
import { hasContracts } from './contract-phases.ts'
import { savingByDate } from './saving-by-date.ts'

/** How each kind of contract counts in the saving of a plan, which is scaled to the horizon. Source: HEADLESS.md. */
const RULES: Readonly<Record<ContractKind, ContractRule>> = {
  commitment: 'every-month',
  'discount-tier': 'every-month',
  prepaid: 'left-out',
  provisioned: 'left-out',
}

/**
 * How a plan's contracts enter its `saving`, `overHorizon` and `net`, and its net with each on its dates.
 *
 * @returns `undefined` for a plan without contracts. @throws ProblemError for money in a currency without a rate.
 */
export function planContracts(
  { plan, overHorizon, net }: Pick<PlanResult, 'plan' | 'overHorizon' | 'net'>,
  input: PlanInput,
): PlanContracts | undefined {
  if (!hasContracts(plan)) return undefined
  const currency = input.reportingCurrency
  const saving = savingByDate(plan, input)
  return {
    rules: Object.fromEntries(kindsOf(plan).map((kind) => [kind, RULES[kind]])),
    netByDate: forEachEnd((end) => {
      const effect = subtract(saving[end], amountIn(overHorizon[end], currency))
      return { [currency]: formatAmount(add(amountIn(net[end], currency), effect)) }
    }),
  }
}

function kindsOf({ commitments, discountTiers = [], contracts = [] }: PlanDocument) {
  const kinds: readonly ContractKind[] = [
    ...commitments.map(() => 'commitment' as const),
    ...discountTiers.map(() => 'discount-tier' as const),
    ...contracts.map(({ kind }) => kind),
  ]
  return [...new Set(kinds)]
}
