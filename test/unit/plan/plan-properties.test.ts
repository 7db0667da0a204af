import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { add, amountOf, subtract, ZERO, type Amount } from '../../../shared/domain/amount.ts'
import type { PlanResult } from '../../../shared/domain/analysis-document.ts'
import type { PlanDocument, PlanLever, PlanMove } from '../../../shared/domain/plan-document.ts'
import { evaluatePlan } from '../../../shared/plan/evaluate-plan.ts'
import type { PlanInput } from '../../../shared/plan/plan-input.ts'
import {
  CANDIDATE,
  fixedRate,
  INCUMBENT,
  inUsd,
  planDocument,
  planInput,
  planMove,
  usd,
} from './plan-fixture.ts'

const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100)
const factor = fc.integer({ min: 1, max: 500 }).map((percent) => percent / 100)
const attempts = fc.integer({ min: 100, max: 300 }).map((percent) => percent / 100)
const count = fc.integer({ min: 0, max: 50_000 }).map((tokens) => tokens / 1000)
const spend = fc.integer({ min: 0, max: 10_000_000 }).map((cents) => (cents / 100).toFixed(2))

const tokens = fc.record({
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
const input = fc
  .array(workload, { minLength: 1, maxLength: 8 })
  .map((workloads) => planInput({ workloads, prices: PRICES, coveredDays: COVERED }))

const figures = fc.record({
  share,
  inputFactor: factor,
  outputFactor: factor,
  attempts,
  fallbackShare: share,
  cacheCarryOver: share,
  batchCarryOver: share,
})
const move: fc.Arbitrary<PlanMove> = figures.map((it) => planMove(it))
const where = fc.constantFrom({}, { provider: ['openai'] }, { provider: ['aws'] })
const lever: fc.Arbitrary<PlanLever> = fc.record({
  kind: fc.constantFrom('caching', 'context', 'batch', 'discount'),
  where,
  share,
})
const levers = fc
  .tuple(fc.array(lever, { maxLength: 3 }), fc.array(lever, { maxLength: 3 }))
  .map(([before, after]): PlanLever[] => [...before, { kind: 'model-switch' }, ...after])
const plan = fc
  .record({ moves: fc.array(move, { minLength: 1, maxLength: 3 }), levers })
  .map((it) => planDocument(it))

const minimum = (amount: string, provider = 'openai'): PlanDocument['commitments'][number] => ({
  provider,
  monthlyMinimum: { USD: amount },
  until: '2027-12-31',
})
const SWITCH: readonly PlanLever[] = [{ kind: 'model-switch' }]
const DUST = usd('0.000000000000000001')

const evaluate = (document: PlanDocument, on: PlanInput): PlanResult =>
  evaluatePlan(document, on, { drivers: false })
const likely = (document: PlanDocument, on: PlanInput): Amount =>
  inUsd(evaluate(document, on).saving.likely)
const oneMove = (changes: Partial<PlanMove>): PlanDocument =>
  planDocument({ moves: [planMove(changes)] })
const absolute = (amount: Amount): bigint => (amount < 0n ? -amount : amount)
const closeTo = (a: Amount, b: Amount, off: bigint = DUST): boolean =>
  absolute(subtract(a, b)) <= off

describe('for every plan', () => {
  it('a share of zero saves nothing', () => {
    fc.assert(
      fc.property(input, figures, spend, (on, it, amount) => {
        const document = oneMove({ ...it, share: 0 })
        expect(likely(document, on)).toBe(ZERO)
        expect(likely({ ...document, commitments: [minimum(amount)] }, on)).toBe(ZERO)
      }),
    )
  })

  it('the steps add up to the saving exactly, and after is the baseline less the saving', () => {
    fc.assert(
      fc.property(input, plan, spend, (on, document, amount) => {
        const result = evaluate({ ...document, commitments: [minimum(amount)] }, on)
        const sum = result.steps.reduce((total, step) => add(total, inUsd(step.likely)), ZERO)
        expect(inUsd(result.saving.likely)).toBe(sum)
        expect(subtract(inUsd(result.baseline), inUsd(result.saving.likely))).toBe(
          inUsd(result.after.likely),
        )
      }),
    )
  })

  it('the order of the levers changes the steps, not the accounting', () => {
    fc.assert(
      fc.property(input, plan, (on, document) => {
        const turned = { ...document, levers: document.levers.toReversed() }
        const [one, two] = [evaluate(document, on), evaluate(turned, on)]
        expect(one.baseline).toEqual(two.baseline)
        expect(one.notRepriced).toEqual(two.notRepriced)
        // Stand-alone values do not depend on the order: steps plus overlap is their sum either way.
        const alone = (result: PlanResult) =>
          add(inUsd(result.saving.likely), inUsd(result.overlap))
        expect(alone(one)).toBe(alone(two))
      }),
    )
  })

  it('the moves by workload add up to the step of the switch', () => {
    fc.assert(
      fc.property(input, plan, (on, document) => {
        const result = evaluate(document, on)
        const saved = result.moves.reduce(
          (sum, { baseline, after }) => add(sum, subtract(inUsd(baseline), inUsd(after.likely))),
          ZERO,
        )
        const step = result.steps.find(({ lever: kind }) => kind === 'model-switch')
        expect(closeTo(saved, inUsd(step?.likely ?? {}))).toBe(true)
      }),
    )
  })

  it('a commitment with a seller one leaves never makes the saving larger', () => {
    fc.assert(
      fc.property(input, plan, spend, spend, (on, document, one, two) => {
        const commitments = [minimum(one), minimum(two, 'aws')]
        const bound = likely({ ...document, commitments }, on)
        expect(bound <= likely(document, on) || closeTo(bound, likely(document, on))).toBe(true)
      }),
    )
  })

  it('money in another currency gives the same figures at its rate', () => {
    fc.assert(
      fc.property(input, plan, spend, (on, document, amount) => {
        const scaled = (it: Amount): Amount => (it * 8n) as Amount
        const inOther: PlanInput = {
          ...on,
          reportingCurrency: 'XTS',
          cells: on.cells.map((cell) => ({
            ...cell,
            spend: scaled(cell.spend),
            batchSpend: scaled(cell.batchSpend),
          })),
          convert: fixedRate('USD', 'XTS', 8),
        }
        const whole = {
          ...document,
          commitments: [minimum(amount)],
          costs: { oneOff: { USD: '12.5' }, monthly: { USD: '3' } },
        }
        const [one, other] = [evaluate(whole, on), evaluate(whole, inOther)]
        for (const field of ['after', 'saving', 'net'] as const) {
          const expected = scaled(inUsd(one[field].likely))
          expect(closeTo(usd(other[field].likely['XTS'] ?? ''), expected)).toBe(true)
        }
        expect(other.breakEven.tokenFactor ?? 0).toBeCloseTo(one.breakEven.tokenFactor ?? 0, 9)
      }),
    )
  })
})

describe('for every move', () => {
  it.each(['inputFactor', 'outputFactor', 'attempts', 'fallbackShare'] as const)(
    'more %s never saves more',
    (name) => {
      fc.assert(
        fc.property(input, figures, share, (on, it, extra) => {
          const more = {
            ...it,
            [name]: Math.min(it[name] + extra, name === 'fallbackShare' ? 1 : 9),
          }
          expect(likely(oneMove(more), on) <= likely(oneMove(it), on)).toBe(true)
        }),
      )
    },
  )

  it.each(['cacheCarryOver', 'batchCarryOver'] as const)('more %s never saves less', (name) => {
    fc.assert(
      fc.property(input, figures, share, (on, it, extra) => {
        const more = { ...it, [name]: Math.min(it[name] + extra, 1) }
        expect(likely(oneMove(more), on) >= likely(oneMove(it), on)).toBe(true)
      }),
    )
  })

  it('low is at most likely and likely at most high when the figures are in that order', () => {
    const falling = fc
      .tuple(factor, factor, factor)
      .map((ends) => ends.sort((a, b) => b - a))
      .map(([low = 1, middle = 1, high = 1]) => ({ low, likely: middle, high }))
    const rising = fc
      .tuple(share, share, share)
      .map((ends) => ends.sort((a, b) => a - b))
      .map(([low = 0, middle = 0, high = 0]) => ({ low, likely: middle, high }))
    fc.assert(
      fc.property(input, figures, falling, falling, rising, (on, it, inputs, outputs, reads) => {
        const document = oneMove({
          ...it,
          inputFactor: inputs,
          outputFactor: outputs,
          cacheCarryOver: reads,
        })
        const { saving } = evaluate(document, on)
        expect(inUsd(saving.low) <= inUsd(saving.likely)).toBe(true)
        expect(inUsd(saving.likely) <= inUsd(saving.high)).toBe(true)
      }),
    )
  })

  it('the break-even put back saves nothing', () => {
    fc.assert(
      fc.property(input, fc.array(figures, { minLength: 1, maxLength: 3 }), (on, all) => {
        const { breakEven, baseline } = evaluate(
          planDocument({ moves: all.map((it) => planMove(it)) }),
          on,
        )
        const { tokenFactor, fallbackShare, cacheCarryOver } = breakEven
        const put = (value: number | null, change: (value: number) => Partial<PlanMove>[]) =>
          value === null
            ? ZERO
            : likely(planDocument({ moves: change(value).map((it) => planMove(it)) }), on)
        const savings = [
          put(tokenFactor, (value) =>
            all.map((it) => ({
              ...it,
              inputFactor: it.inputFactor * value,
              outputFactor: it.outputFactor * value,
            })),
          ),
          put(fallbackShare, (value) => all.map((it) => ({ ...it, fallbackShare: value }))),
          put(cacheCarryOver, (value) => all.map((it) => ({ ...it, cacheCarryOver: value }))),
        ]
        // The result is a binary number: what is left of the saving is a trace of the money that moves.
        const off = absolute(inUsd(baseline)) / 10n ** 12n + amountOf(0.000001)
        expect(savings.every((saving) => closeTo(saving, ZERO, off))).toBe(true)
      }),
    )
  })

  it('costs what the plain formula says', () => {
    fc.assert(
      fc.property(tokens, spend, figures, (counts, amount, it) => {
        const on = planInput({ workloads: [{ spend: amount, tokens: counts }] })
        const { input: u, cacheRead: r, cacheWrite5m, cacheWrite1h, output: o } = counts
        const writes = cacheWrite5m + cacheWrite1h
        const run =
          it.attempts *
          ((u + (1 - it.cacheCarryOver) * r + writes) * it.inputFactor * 1 +
            it.cacheCarryOver * r * it.inputFactor * 0.1 +
            o * it.outputFactor * 2)
        const isKnown = u + r + writes + o > 0 || Number(amount) === 0
        const saved = Number(amount) * (1 - it.fallbackShare) - run
        const expected = isKnown ? it.share * saved : 0
        const { saving } = evaluate(planDocument({ moves: [planMove(it)], levers: SWITCH }), on)
        expect(Number(saving.likely['USD'])).toBeCloseTo(expected, 6)
      }),
    )
  })
})
