import fc from 'fast-check'
import { subtract, type Amount } from '../../../shared/domain/amount.ts'
import type { PlanResult } from '../../../shared/document/plan-result.ts'
import type {
  PlanDocument,
  PlanLever,
  PlanMove,
} from '../../../shared/document/user/plan-document.ts'
import { evaluatePlan } from '../../../shared/plan/evaluate-plan.ts'
import type { PlanInput } from '../../../shared/plan/planning-input.ts'
import {
  CANDIDATE,
  INCUMBENT,
  inUsd,
  planDocument,
  planInput,
  planMove,
  usd,
} from './plan-fixture.ts'

export const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100)
export const factor = fc.integer({ min: 1, max: 500 }).map((percent) => percent / 100)
const attempts = fc.integer({ min: 100, max: 300 }).map((percent) => percent / 100)
const count = fc.integer({ min: 0, max: 50_000 }).map((tokens) => tokens / 1000)
export const spend = fc
  .integer({ min: 0, max: 10_000_000 })
  .map((cents) => (cents / 100).toFixed(2))

export const tokens = fc.record({
  input: count,
  cacheRead: count,
  cacheWrite5m: count,
  cacheWrite1h: count,
  output: count,
})
const workload = fc
  .record({
    spend,
    tokens: fc.option(tokens, { nil: undefined }),
    provider: fc.constantFrom('openai', 'aws'),
    model: fc.constantFrom('big', 'other', null),
    months: fc.constantFrom(['2026-08'], ['2026-09'], ['2026-08', '2026-09']),
    batch: share,
  })
  .map(({ batch, tokens: counts, ...rest }) => ({
    ...rest,
    ...(counts === undefined ? {} : { tokens: counts }),
    batchSpend: (Number(rest.spend) * batch).toFixed(4),
  }))

const PRICES = [INCUMBENT, { ...INCUMBENT, seller: 'aws' }, CANDIDATE]
const COVERED = { '2026-08': 31, '2026-09': 12 }
export const input = fc
  .array(workload, { minLength: 1, maxLength: 8 })
  .map((workloads) => planInput({ workloads, prices: PRICES, coveredDays: COVERED }))

export const figures = fc.record({
  share,
  inputFactor: factor,
  outputFactor: factor,
  attempts,
  fallbackShare: share,
  cacheCarryOver: share,
  batchCarryOver: share,
})
const move: fc.Arbitrary<PlanMove> = figures.map((it) => planMove(it))
export const where = fc.constantFrom({}, { provider: ['openai'] }, { provider: ['aws'] })
const lever: fc.Arbitrary<PlanLever> = fc.record({
  kind: fc.constantFrom('caching', 'context', 'batch', 'discount'),
  where,
  share,
})
const levers = fc
  .tuple(fc.array(lever, { maxLength: 3 }), fc.array(lever, { maxLength: 3 }))
  .map(([before, after]): PlanLever[] => [...before, { kind: 'model-switch' }, ...after])
export const plan = fc
  .record({ moves: fc.array(move, { minLength: 1, maxLength: 3 }), levers })
  .map((it) => planDocument(it))

export const minimum = (
  amount: string,
  provider = 'openai',
): PlanDocument['commitments'][number] => ({
  provider,
  monthlyMinimum: { USD: amount },
  until: '2027-12-31',
})
const DUST = usd('0.000000000000000001')

export const evaluate = (document: PlanDocument, on: PlanInput): PlanResult =>
  evaluatePlan(document, on, { drivers: false })
export const likely = (document: PlanDocument, on: PlanInput): Amount =>
  inUsd(evaluate(document, on).saving.likely)
export const oneMove = (changes: Partial<PlanMove>): PlanDocument =>
  planDocument({ moves: [planMove(changes)] })
export const absolute = (amount: Amount): bigint => (amount < 0n ? -amount : amount)
export const closeTo = (a: Amount, b: Amount, off: bigint = DUST): boolean =>
  absolute(subtract(a, b)) <= off

/** Three ends of a figure in the order of the saving. */
export function endsOf(
  figure: fc.Arbitrary<number>,
  order: (a: number, b: number) => number,
): fc.Arbitrary<{ low: number; likely: number; high: number }> {
  return fc.tuple(figure, figure, figure).map((ends) => {
    const [low, likely, high] = ends.sort(order)
    return { low, likely, high }
  })
}
