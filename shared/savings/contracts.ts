import { formatAmount, subtract, ZERO, type Amount } from '../domain/amount.ts'
import { formatDay, monthOf, nextDay, parseIsoDay, type Day } from '../domain/day.ts'
import type { ContractEffect, ContractEffects } from '../domain/plan-details.ts'
import type { PlanDocument } from '../domain/plan-document.ts'
import type { Range } from '../domain/plan-result.ts'
import { sellerId } from '../domain/seller.ts'
import { moneyInReportingCurrency } from '../plan/commitments.ts'
import { evaluatePlan } from '../plan/evaluate-plan.ts'
import type { PlanInput } from '../plan/plan-input.ts'
import { forEachEnd } from '../plan/plan-terms.ts'
import { lastCoveredMonth } from '../plan/plan-time.ts'
import { sellerBills } from '../plan/seller-bills.ts'
import { amountIn, toHorizon } from './answer-money.ts'
import { planInMonth } from './bound-plan.ts'

type Without = Pick<ContractEffect, 'kind' | 'provider' | 'until'> & {
  readonly plan: PlanDocument
}

/**
 * What each running contract takes off a plan, found by working the plan out without it, and from when the plan is
 * free of all of them.
 *
 * @param from the day of the decision. @throws ProblemError for money in a currency without a rate.
 */
export function contractEffects(plan: PlanDocument, input: PlanInput, from: Day): ContractEffects {
  const bound = planInMonth(plan, input, monthOf(from))
  const all = monthlySaving(bound, input)
  const effects = [
    ...withoutEach(plan, from).map(({ kind, provider, until, plan: without }) => {
      const free = monthlySaving(planInMonth(without, input, monthOf(from)), input)
      const effect = forEachEnd((end) => subtract(all[end], free[end]))
      return asEffect({ kind, provider, until }, effect, input)
    }),
    ...prepaidEffects(plan, input, from),
  ]
  const last = effects.reduce((day, { binds, until }) => {
    const end = parseIsoDay(until)
    return binds && end !== undefined && end >= day ? nextDay(end) : day
  }, from)
  return { effects, freeFrom: formatDay(last) }
}

function asEffect(
  contract: Pick<ContractEffect, 'kind' | 'provider' | 'until'>,
  effect: Range<Amount>,
  { reportingCurrency }: PlanInput,
): ContractEffect {
  return {
    ...contract,
    effect: forEachEnd((end) => ({ [reportingCurrency]: formatAmount(effect[end]) })),
    binds: effect.likely < ZERO,
  }
}

/** The plan less one contract, for each that still runs and is owed by month. */
function withoutEach(plan: PlanDocument, from: Day): readonly Without[] {
  const tiers = plan.discountTiers ?? []
  const contracts = plan.contracts ?? []
  const runs = ({ until }: { readonly until: string }): boolean =>
    (parseIsoDay(until) ?? from) >= from
  return [
    ...plan.commitments.filter(runs).map((it) => ({
      ...{ kind: 'commitment' as const, provider: it.provider, until: it.until },
      plan: { ...plan, commitments: plan.commitments.filter((other) => other !== it) },
    })),
    ...tiers.filter(runs).map((it) => ({
      ...{ kind: 'discount-tier' as const, provider: it.provider, until: it.until },
      plan: { ...plan, discountTiers: tiers.filter((other) => other !== it) },
    })),
    ...contracts.filter(runs).flatMap((it) =>
      it.kind === 'prepaid'
        ? []
        : [
            {
              ...{ kind: it.kind, provider: it.provider, until: it.until },
              plan: { ...plan, contracts: contracts.filter((other) => other !== it) },
            },
          ],
    ),
  ]
}

function monthlySaving(plan: PlanDocument, input: PlanInput): Range<Amount> {
  const { saving } = evaluatePlan(plan, input, { drivers: false, moves: false })
  return forEachEnd((end) => toHorizon(amountIn(saving[end], input.reportingCurrency), input, 1))
}

/** A balance that would have been used up is lost when the bill falls: what is left of it at its end. */
function prepaidEffects(plan: PlanDocument, input: PlanInput, from: Day): ContractEffect[] {
  const prepaid = (plan.contracts ?? []).flatMap((it) => (it.kind === 'prepaid' ? [it] : []))
  if (prepaid.length === 0) return []
  const bills = sellerBills(plan, input)
  const month = lastCoveredMonth(input.coveredDays) ?? monthOf(from)
  return prepaid.flatMap(({ kind, provider, balance, until }) => {
    const end = parseIsoDay(until)
    if (end === undefined || end < from) return []
    const seller = sellerId(provider)
    const days = end - from + 1
    const held = moneyInReportingCurrency(balance, month, plan, input)
    const left = (bill: Amount): Amount => {
      const used = (toHorizon(bill, input, 12) * BigInt(days)) / 365n
      return (held > used ? held - used : ZERO) as Amount
    }
    const today = left(bills.before.get(seller) ?? ZERO)
    const effect = forEachEnd((side) =>
      subtract(today, left(bills.after[side].get(seller) ?? ZERO)),
    )
    return [asEffect({ kind, provider, until }, effect, input)]
  })
}
