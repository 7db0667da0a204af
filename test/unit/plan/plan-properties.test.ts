import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { add, subtract, ZERO, type Amount } from '../../../shared/domain/amount.ts'
import type { PlanResult } from '../../../shared/document/plan-result.ts'
import type { PlanInput } from '../../../shared/plan/planning-input.ts'
import {
  closeTo,
  evaluate,
  figures,
  input,
  likely,
  minimum,
  oneMove,
  plan,
  spend,
} from './plan-arbitraries.ts'
import { fixedRate, inUsd, usd } from './plan-fixture.ts'

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
