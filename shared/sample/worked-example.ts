import { relativeThreshold } from '../insights/plans/timeline-figures.ts'
import { add, amountToNumber, subtract, ZERO, type Amount } from '../domain/amount.ts'
import { parseIsoDay, periodOfMonth, type Day } from '../domain/day.ts'
import type { Threshold } from '../views/plan-timeline.ts'
import type { PlanDocument } from '../document/user/plan-document.ts'
import type { PriceBook } from '../domain/price.ts'
import { evaluatePlan } from '../plan/evaluate-plan.ts'
import type { PlanCell, PlanInput, PlanWorkload } from '../plan/planning-input.ts'
import { exactTokens, tokenCosts, totalCost, unitPrices } from '../plan/token-costs.ts'
import { amountIn } from '../plan/money-ranges.ts'
import { cashFlow, type CashFlow } from '../timeline/cash-flow.ts'
import { breakEvenThresholds } from '../timeline/thresholds.ts'
import { allTokens } from '../plan/work.ts'
import { EXAMPLE_PLAN, EXAMPLE_WORK, type ExampleWork } from './worked-example-plan.ts'

/** One month of the company after its decision. Money in dollars. */
export interface ExampleMonth {
  readonly month: string
  /** Billions. */
  readonly tokens: number
  readonly without: number
  readonly with: number
}

/** All figures of the worked example. */
export interface WorkedExample {
  readonly plan: PlanDocument
  readonly baseline: number
  readonly observedTokens: number
  /** The likely saving of the observed months by lever, the switch apart by target. */
  readonly parts: readonly { readonly name: string; readonly saving: number }[]
  readonly saving: Readonly<Record<'low' | 'likely' | 'high', number>>
  readonly net: Readonly<Record<'low' | 'likely' | 'high', number>>
  readonly overlap: number
  readonly thresholds: readonly Threshold[]
  readonly months: readonly ExampleMonth[]
  readonly flow: CashFlow
}

const OBSERVED = ['2026-08', '2026-09', '2026-10'] as const
const START = '2026-12'
const MILLION = 1_000_000

/** An invented company whose tokens grow while its bill falls, worked out by the program itself. */
export function workedExample(prices: PriceBook): WorkedExample {
  const input = exampleInput(prices)
  const result = evaluatePlan(EXAMPLE_PLAN, input)
  const flow = cashFlow(EXAMPLE_PLAN, input, START)
  const usd = (money: Readonly<Record<string, string>>): number =>
    amountToNumber(amountIn(money, 'USD'))
  const ends = (
    range: Readonly<Record<'low' | 'likely' | 'high', Readonly<Record<string, string>>>>,
  ) => ({
    low: usd(range.low),
    likely: usd(range.likely),
    high: usd(range.high),
  })
  return {
    plan: EXAMPLE_PLAN,
    baseline: usd(result.baseline),
    observedTokens: tokensOf(input) / 1e9,
    parts: partsOf(result),
    saving: ends(result.saving),
    net: ends(result.net),
    overlap: usd(result.overlap),
    thresholds: breakEvenThresholds(EXAMPLE_PLAN, input, result).map((threshold) =>
      relativeThreshold(threshold, result),
    ),
    months: monthsAhead(flow, usd(result.baseline) / OBSERVED.length, tokensOf(input) / 3e9),
    flow,
  }
}

/** What the program would be given: three observed months at list price. */
function exampleInput(prices: PriceBook): PlanInput {
  const days = new Map(
    OBSERVED.map((month) => {
      const { start, end } = periodOfMonth(month)
      return [month, end - start]
    }),
  )
  const providers = new Set(EXAMPLE_WORK.map(({ provider }) => provider))
  return {
    reportingCurrency: 'USD',
    workloads: EXAMPLE_WORK.map(asWorkload),
    cells: EXAMPLE_WORK.flatMap((work, workload) =>
      OBSERVED.map((month) => asCell(work, workload, month, prices)),
    ),
    coveredDays: days,
    coveredDaysByProvider: new Map([...providers].map((provider) => [provider, days])),
    prices,
    convert: () => undefined,
  }
}

function asWorkload(work: ExampleWork): PlanWorkload {
  return {
    id: work.name,
    provider: work.provider,
    model: work.model,
    modelIds: [work.model],
    projectNames: [work.name],
    apiKeyNames: [],
    neededTier: work.neededTier,
    paidTier: work.paidTier,
    task: work.task,
  }
}

function asCell(work: ExampleWork, workload: number, month: string, prices: PriceBook): PlanCell {
  const tokens = {
    input: work.input * MILLION,
    cacheRead: work.cacheRead * MILLION,
    cacheWrite5m: 0,
    cacheWrite1h: 0,
    output: work.output * MILLION,
  }
  const priceDay = parseIsoDay(`${month}-15`) ?? (0 as Day)
  const found = prices.find(work.provider, work.model, priceDay)
  if (found.kind !== 'found') throw new RangeError(`no price for ${work.model}`)
  const spend = totalCost(tokenCosts(exactTokens(tokens), unitPrices(found.entry)))
  return { workload, month, tokens, batchTokens: undefined, spend, batchSpend: ZERO, priceDay }
}

function tokensOf({ cells }: PlanInput): number {
  return cells.reduce((sum, { tokens }) => sum + (tokens === undefined ? 0 : allTokens(tokens)), 0)
}

function partsOf(result: ReturnType<typeof evaluatePlan>): WorkedExample['parts'] {
  const byTarget = new Map<string, Amount>()
  for (const { to, baseline, after } of result.moves) {
    const saved = subtract(amountIn(baseline, 'USD'), amountIn(after.likely, 'USD'))
    byTarget.set(to.model, add(byTarget.get(to.model) ?? ZERO, saved))
  }
  return result.steps.flatMap(({ lever, likely }) =>
    lever === 'model-switch'
      ? [...byTarget].map(([name, saving]) => ({ name, saving: amountToNumber(saving) }))
      : [{ name: lever, saving: amountToNumber(amountIn(likely, 'USD')) }],
  )
}

/** The bill on its growth path, and less what the plan takes off it and keeps from coming. */
function monthsAhead(flow: CashFlow, bill: number, tokens: number): readonly ExampleMonth[] {
  return flow.likely.months.map(({ month, reduction, avoidance }, at) => {
    const growth = (1 + EXAMPLE_PLAN.growth.monthlyRate) ** (at + 1)
    const off = amountToNumber(add(reduction, avoidance))
    return { month, tokens: tokens * growth, without: bill * growth, with: bill * growth - off }
  })
}
