import {
  formatAmount,
  multiply,
  amountOf,
  amountToNumber,
  sum,
  ZERO,
  type Amount,
} from '../../domain/amount.ts'
import { groupBy } from '../../domain/group-by.ts'
import type { MoneyText } from '../../domain/money.ts'
import {
  NOT_SHOWN,
  type Bargain,
  type FoundLever,
  type FoundLeverKind,
  type FoundLeverState,
  type NotSeeded,
  type SeededWorkload,
  type WhyNotSeeded,
} from '../../document/found-levers.ts'
import type { SeatSummary } from '../../document/seat-summary-types.ts'
import { intervalOf } from '../../plan/draws/draw-interval.ts'
import { amountIn } from '../../plan/money-ranges.ts'
import { overHorizon } from '../../plan/plan-time.ts'
import { spendByWorkload } from '../../plan/work.ts'
import { drawBandPlan, type BandInput } from '../bands/draw-band-plan.ts'
import type { MovingOption } from '../whole-bill-option.ts'
import { planOfLevers, type SeededLever } from './seed-levers.ts'

/**
 * What the bill shows of each lever, in the order of the list: what it is seeded on and what that is worth alone, or
 * why nothing can be said of it.
 *
 * @param seats `null` where no seat list is given.
 */
export function foundLevers(
  levers: readonly SeededLever[],
  it: BandInput,
  seats: SeatSummary | null,
): readonly FoundLever[] {
  const [failed, ...others] = levers.map((lever) => foundLever(lever, it))
  return [
    ...(failed === undefined ? [] : [failed]),
    idleSeats(seats, it),
    ...others,
    negotiation(it),
  ]
}

function foundLever(lever: SeededLever, it: BandInput): FoundLever {
  const { workloads, planLevers, counts } = lever
  const notSeeded = reasonsOf(lever, it)
  const drawn =
    planLevers.length === 0
      ? undefined
      : drawBandPlan(planOfLevers(lever.lever, planLevers, it.alternatives.horizonMonths), it)
  const { reportingCurrency } = it.bill.input
  return {
    lever: lever.lever,
    state: stateOf(workloads, notSeeded),
    counts: workloads.length > 0 ? counts : null,
    workloads,
    worth: drawn?.net === undefined ? null : intervalOf(drawn.nets, reportingCurrency, it.random),
    measured: lever.kind === null ? measuredOn(workloads, it) : null,
    bargain: null,
    notSeeded,
  }
}

/** Nothing is said to be absent as long as the bill hides part of it. */
function stateOf(
  workloads: readonly SeededWorkload[],
  notSeeded: readonly NotSeeded[],
): FoundLeverState {
  if (workloads.length > 0) return 'seeded'
  return notSeeded.some(({ why }) => isNotShown(why)) ? 'cannot-be-shown' : 'none-found'
}

function isNotShown(why: WhyNotSeeded): boolean {
  return NOT_SHOWN.some((each) => each === why)
}

function reasonsOf({ notSeeded }: SeededLever, { bill }: BandInput): readonly NotSeeded[] {
  const currency = bill.input.reportingCurrency
  return [...groupBy(notSeeded, ({ why }) => why)].map(([why, those]) => ({
    why,
    workloads: those.length,
    spend: { [currency]: formatAmount(sum(those.map(({ work }) => work.billed))) },
  }))
}

/** What the told shares come to over the horizon. */
function measuredOn(workloads: readonly SeededWorkload[], it: BandInput): MoneyText | null {
  if (workloads.length === 0) return null
  const { works } = it.candidates
  const spends = new Map(works.map(({ workload, spend }) => [workload.id, spend]))
  const observed = workloads.reduce((all, { workload, sign }) => {
    const share = 'share' in sign ? sign.share : 0
    return all + share * (spends.get(workload) ?? 0)
  }, 0)
  return carried(amountOf(observed), it)
}

function carried(observed: Amount, { bill, alternatives }: BandInput): MoneyText {
  const { input } = bill
  const amount = overHorizon(observed, input, alternatives.horizonMonths)
  return { [input.reportingCurrency]: formatAmount(amount) }
}

/** Seats are a fixed cost beside the spend of the bands, so that what they cost is told and counts nowhere. */
function idleSeats(seats: SeatSummary | null, it: BandInput): FoundLever {
  const { reportingCurrency: currency } = it.bill.input
  const monthly = seats?.reporting.idleMonthly[currency]
  const why = whyNoIdleSeat(seats, monthly)
  const horizon = amountOf(it.alternatives.horizonMonths)
  const yearly = multiply(amountIn({ [currency]: monthly ?? '0' }, currency), horizon)
  return {
    ...plainLever('idle-seats', why),
    measured: why === undefined ? { [currency]: formatAmount(yearly) } : null,
  }
}

function whyNoIdleSeat(
  seats: SeatSummary | null,
  monthly: string | undefined,
): WhyNotSeeded | undefined {
  if (seats === null) return 'no-seat-list'
  if (seats.idleSeats === 0) {
    const isKnown = seats.byProduct.every(({ unknownActivity }) => unknownActivity === 0)
    return isKnown ? 'no-idle-seat' : 'seats-not-known'
  }
  return monthly === undefined ? 'seats-not-known' : undefined
}

/** The best move by its median, as a discount on the work that it would move. */
function negotiation(it: BandInput): FoundLever {
  const bargain = bestBargain(it)
  return {
    ...plainLever('negotiation', bargain ? undefined : 'nothing-better'),
    bargain: bargain ?? null,
  }
}

function bestBargain(it: BandInput): Bargain | undefined {
  const { alternatives, plans, candidates, bill } = it
  const { reportingCurrency: currency } = bill.input
  const kinds: readonly MovingOption[] = ['same-vendor', 'hosted-open', 'self-hosted']
  const medians = kinds.flatMap((option) => {
    const median = alternatives.whole[option].interval?.p50[currency]
    return median === undefined
      ? []
      : [{ option, net: amountToNumber(amountIn({ [currency]: median }, currency)) }]
  })
  const best = medians.reduce<(typeof medians)[number] | undefined>(
    (most, each) => (most === undefined || each.net > most.net ? each : most),
    undefined,
  )
  if (best === undefined || best.net <= 0) return undefined
  const moved = new Set(plans[best.option].moves.flatMap(({ where }) => where.workload ?? []))
  const those = candidates.works.filter(({ workload }) => moved.has(workload.id))
  const spends = spendByWorkload(bill.input)
  const spend = overHorizon(
    sum(those.map(({ index }) => spends[index] ?? ZERO)),
    bill.input,
    alternatives.horizonMonths,
  )
  const discount = best.net / amountToNumber(spend)
  if (!(discount > 0 && discount < 1)) return undefined
  return {
    discount,
    option: best.option,
    workloads: those.length,
    spend: { [currency]: formatAmount(spend) },
  }
}

/** A lever that is about the whole bill. */
function plainLever(lever: FoundLeverKind, why: WhyNotSeeded | undefined): FoundLever {
  return {
    lever,
    state: why === undefined ? 'seeded' : isNotShown(why) ? 'cannot-be-shown' : 'none-found',
    counts: null,
    workloads: [],
    worth: null,
    measured: null,
    bargain: null,
    notSeeded: why === undefined ? [] : [{ why, workloads: 0, spend: {} }],
  }
}
