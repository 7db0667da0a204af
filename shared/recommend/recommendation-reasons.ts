import { amountToNumber, formatAmount, negate, subtract, type Amount } from '../domain/amount.ts'
import type { NoAnswer } from '../document/alternatives.ts'
import type { MoneyText } from '../domain/money.ts'
import type { PlanDocument } from '../document/user/plan-document.ts'
import type { RecommendationReason, RecommendedChoice } from '../document/recommendation.ts'
import { evaluatePlan } from '../plan/evaluate-plan.ts'
import { amountIn } from '../plan/money-ranges.ts'
import type { ContractEffects } from '../views/plan-timeline.ts'
import type { RatedOptions, RatedOption } from './rated-options.ts'

const MOST_REASONS = 3

/** The three strongest reasons for moving, starting with the saving. */
export function movingReasons(
  it: RatedOptions,
  chosen: RatedOption,
): readonly RecommendationReason[] {
  const money = moneyIn(it)
  const others = it.rated.filter(({ kind }) => kind !== chosen.kind)
  const better = others.find(({ net }) => net > chosen.net)
  const next = others.reduce<RatedOption | undefined>(
    (best, other) => (best === undefined || other.net > best.net ? other : best),
    undefined,
  )
  const months = it.alternatives.horizonMonths
  const first: RecommendationReason =
    better === undefined
      ? { code: 'largest-net', net: money(chosen.net), months }
      : {
          code: 'almost-as-much-with-less-change',
          net: money(chosen.net),
          other: better.kind,
          otherNet: money(better.net),
        }
  const tokens = breakEvenTokens(it, chosen.plan)
  const reasons: readonly (RecommendationReason | undefined)[] = [
    first,
    chosen.low > 0n ? { code: 'even-low-case-saves', low: money(chosen.low) } : undefined,
    better === undefined && next !== undefined
      ? { code: 'more-than-next', other: next.kind, by: money(subtract(chosen.net, next.net)) }
      : undefined,
    { code: 'better-than-waiting-for-prices', by: money(chosen.gain) },
    tokens === undefined ? undefined : { code: 'tokens-may-multiply', times: tokens },
    {
      code: 'part-of-spend',
      workloads: chosen.answer.workloads,
      share: shareOf(it, (index) => movesIn(it, chosen, index)),
    },
  ]
  return reasons.flatMap((reason) => reason ?? []).slice(0, MOST_REASONS)
}

/** The reasons for staying with today's models. */
export function stayReasons(it: RatedOptions): readonly RecommendationReason[] {
  const money = moneyIn(it)
  const best = it.rated.reduce<Amount | undefined>(
    (most, { net }) => (most === undefined || net > most ? net : most),
    undefined,
  )
  const because = (code: 'work-needs-its-tier' | 'work-not-judged' | 'tokens-not-known') => ({
    code,
    share: shareOf(it, (index) => whySame(it, index) === WHY[code]),
  })
  const causes = (['work-needs-its-tier', 'work-not-judged', 'tokens-not-known'] as const)
    .map(because)
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share)
  return [
    { code: 'nothing-beats-today', best: best === undefined ? null : money(best) } as const,
    ...causes,
    { code: 'prices-fall-anyway', brings: money(it.idle) } as const,
  ].slice(0, MOST_REASONS)
}

const WHY: Readonly<
  Record<'work-needs-its-tier' | 'work-not-judged' | 'tokens-not-known', NoAnswer>
> = {
  'work-needs-its-tier': 'nothing-smaller',
  'work-not-judged': 'not-classified',
  'tokens-not-known': 'tokens-unknown',
}

/** The contract that takes the saving, its end, and what to do then. */
export function waitReasons(
  { effects, freeFrom }: ContractEffects,
  choice: RecommendedChoice,
  chosen: RatedOption,
  currency: string,
): readonly RecommendationReason[] {
  const worst = effects
    .filter(({ binds }) => binds)
    .sort((a, b) =>
      amountIn(a.effect.likely, currency) < amountIn(b.effect.likely, currency) ? -1 : 1,
    )[0]
  const taken = {
    [currency]: formatAmount(negate(amountIn(worst?.effect.likely ?? {}, currency))),
  }
  const contract: readonly RecommendationReason[] =
    worst === undefined
      ? []
      : [
          {
            code: 'contract-takes-the-saving',
            provider: worst.provider,
            until: worst.until,
            monthly: taken,
          },
        ]
  return [
    ...contract,
    { code: 'free-from', day: freeFrom },
    { code: 'then', choice, net: { [currency]: formatAmount(chosen.net) } },
  ]
}

/** Share of spend that the reason refers to, from 0 to 1. */
export function shareOf(it: RatedOptions, isMeant: (index: number) => boolean): number {
  const { workloads } = it.alternatives
  const currency = it.input.reportingCurrency
  const spends = workloads.map(({ baseline }) => amountToNumber(amountIn(baseline, currency)))
  const total = spends.reduce((sum, spend) => sum + spend, 0)
  const meant = spends.reduce((sum, spend, index) => (isMeant(index) ? sum + spend : sum), 0)
  return total > 0 ? meant / total : 0
}

/** Whether the chosen option for the whole bill moves the workload. */
export function movesIn(it: RatedOptions, { moved }: RatedOption, index: number): boolean {
  const id = it.alternatives.workloads[index]?.workload
  return id !== undefined && moved.has(id)
}

function whySame(it: RatedOptions, index: number): NoAnswer | null | undefined {
  return it.alternatives.workloads[index]?.answers['same-vendor'].why
}

/** How many times the assumed tokens the new models may use, as the plan states it. */
function breakEvenTokens(it: RatedOptions, plan: PlanDocument): number | undefined {
  const { breakEven } = evaluatePlan(plan, it.input, { drivers: false, moves: false })
  return breakEven.tokenFactor ?? undefined
}

function moneyIn(it: RatedOptions): (amount: Amount) => MoneyText {
  return (amount) => ({ [it.input.reportingCurrency]: formatAmount(amount) })
}
