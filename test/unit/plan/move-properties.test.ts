import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amountOf, ZERO } from '../../../shared/domain/amount.ts'
import type { PlanMove } from '../../../shared/document/user/plan-document.ts'
import {
  absolute,
  closeTo,
  endsOf,
  evaluate,
  factor,
  figures,
  input,
  likely,
  oneMove,
  share,
  spend,
  tokens,
} from './plan-arbitraries.ts'
import { inUsd, planDocument, planInput, planMove } from './plan-fixture.ts'

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
    const falling = endsOf(factor, (a, b) => b - a)
    const rising = endsOf(share, (a, b) => a - b)
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
        const { saving } = evaluate(oneMove(it), on)
        expect(Number(saving.likely['USD'])).toBeCloseTo(expected, 6)
      }),
    )
  })
})
