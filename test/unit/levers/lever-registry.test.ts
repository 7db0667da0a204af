import { readdirSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amountOf, amountToNumber, type Amount } from '../../../shared/domain/amount.ts'
import { ENDS } from '../../../shared/domain/range.ts'
import { en } from '../../../shared/i18n/messages/en.ts'
import { vi } from '../../../shared/i18n/messages/vi.ts'
import { zhCN } from '../../../shared/i18n/messages/zh-CN.ts'
import type { FastWork, LeverWork } from '../../../shared/levers/lever.ts'
import {
  LEVER_KINDS,
  LEVERS,
  SETTLED_STEPS,
  SHARE_LEVERS,
  type ShareLeverKind,
} from '../../../shared/levers/lever-registry.ts'
import { pullExact, pullFast } from '../../../shared/levers/pull-lever.ts'
import { evaluatePlan } from '../../../shared/plan/evaluate-plan.ts'
import { fastPlan } from '../../../shared/plan/draws/fast-plan.ts'
import { readPlan } from '../../../shared/document/user/plan-document.ts'
import { input, plan, share, where } from '../plan/plan-arbitraries.ts'
import { inUsd, planDocument } from '../plan/plan-fixture.ts'

const money = fc.integer({ min: 0, max: 1_000_000 }).map((cents) => cents / 100)
const parts = fc.record({
  uncached: money,
  uncachedAsReads: money,
  reads: money,
  writes: money,
  rest: money,
})
const work = fc.record({
  plain: parts,
  batch: parts,
  kept: fc.record({ uncached: share, newReads: share, cached: share, output: share }),
})

/** Every number of a record as an exact decimal. */
function exactly<K extends string>(record: Readonly<Record<K, number>>): Record<K, Amount> {
  const entries = Object.entries<number>(record).map(([key, value]) => [key, amountOf(value)])
  return Object.fromEntries(entries) as Record<K, Amount>
}

function exactWork({ plain, batch, kept }: FastWork): LeverWork {
  return { plain: exactly(plain), batch: exactly(batch), kept: exactly(kept) }
}

function numbersOf({ plain, batch, kept }: LeverWork): number[] {
  return [plain, batch, kept].flatMap((record) => Object.values(record).map(amountToNumber))
}

const FULL = { isListed: true, batchFactor: 0.5 }
const BARE = { isListed: false, batchFactor: undefined }
const known = ({ isListed, batchFactor }: typeof FULL | typeof BARE) => ({
  isListed,
  batchFactor: batchFactor === undefined ? undefined : amountOf(batchFactor),
})

describe.each(SHARE_LEVERS)('the lever $kind', (lever) => {
  it.each([
    { why: 'work whose prices are known', facts: FULL },
    { why: 'work of which only the spend is known', facts: BARE },
  ])('does the same to $why in both arithmetics', ({ facts }) => {
    fc.assert(
      fc.property(work, share, (on, part) => {
        const exact = numbersOf(pullExact(lever, exactWork(on), amountOf(part), known(facts)))
        pullFast(lever, on, part, facts)
        const fast = numbersOf(exactWork(on))
        for (const [at, value] of exact.entries()) expect(fast[at]).toBeCloseTo(value, 6)
      }),
    )
  })

  it('changes nothing at a share of zero', () => {
    fc.assert(
      fc.property(work, (on) => {
        const before = exactWork(on)
        expect(pullExact(lever, before, amountOf(0), known(FULL))).toEqual(before)
      }),
      { numRuns: 20 },
    )
  })

  it('changes something at a share of one half', () => {
    const one = { uncached: 1, newReads: 1, cached: 1, output: 1 }
    const some = { uncached: 9, uncachedAsReads: 1, reads: 2, writes: 3, rest: 4 }
    const before = exactWork({ plain: some, batch: some, kept: one })
    expect(pullExact(lever, before, amountOf(0.5), known(FULL))).not.toEqual(before)
  })

  it('saves the same in a plan by either arithmetic, before and after the moves', () => {
    fc.assert(
      fc.property(input, plan, share, share, where, (on, document, first, last, reached) => {
        const at = (part: number) => ({ kind: lever.kind, where: reached, share: part })
        const levers = [at(first), ...document.levers, at(last)]
        const whole = { ...document, schema: 'ai-spend-plan/2' as const, levers }
        const exact = evaluatePlan(whole, on, { drivers: false, moves: false })
        const fast = fastPlan(whole, on)
        for (const end of ENDS) {
          const expected = amountToNumber(inUsd(exact.saving[end]))
          const off = Math.abs(fast.saving(fast.terms[end]) - expected)
          expect(off).toBeLessThanOrEqual(1e-7 * (1 + Math.abs(expected) + fast.baseline))
        }
      }),
    )
  })

  it.each([1, 2] as const)(
    'is read from a plan of version %i if that version knows it',
    (version) => {
      const levers = [{ kind: lever.kind, share: 0.5 }]
      const read = () =>
        readPlan({ schema: `ai-spend-plan/${String(version)}`, levers }, 'plan.json')
      const isKnown = version >= lever.since
      const outcome = isKnown ? read().levers : undefined
      expect(outcome).toEqual(isKnown ? [{ ...levers[0], where: {} }] : undefined)
      expect(isKnown || throws(read)).toBe(true)
    },
  )
})

describe('the registry of levers', () => {
  it('lists every lever of its folder, each kind once', async () => {
    const folder = new URL('../../../shared/levers/', import.meta.url)
    const files = readdirSync(folder).filter((name) => name.endsWith('.ts'))
    const modules: object[] = await Promise.all(
      files.map((name) => import(new URL(name, folder).pathname) as Promise<object>),
    )
    const found = modules.flatMap((module): unknown[] => Object.values(module).filter(isLever))
    expect(new Set(found)).toEqual(new Set(LEVERS))
    expect(new Set(LEVER_KINDS).size).toBe(LEVERS.length)
  })

  it.each([
    { language: 'en', messages: en },
    { language: 'vi', messages: vi },
    { language: 'zh-CN', messages: zhCN },
  ])('has a word for every step in $language, and no two alike', ({ messages }) => {
    const { levers, leverShares } = messages.savings
    const names = [...LEVER_KINDS, ...SETTLED_STEPS].map((kind) => levers[kind])
    const shares = SHARE_LEVERS.map(
      ({ kind }): string => leverShares[kind satisfies ShareLeverKind],
    )
    expect(new Set(names).size).toBe(names.length)
    expect(new Set(shares).size).toBe(shares.length)
    expect([...names, ...shares]).not.toContain('')
  })

  it('gives a plan of all levers one step each, in its order', () => {
    const levers = SHARE_LEVERS.map(({ kind }) => ({ kind, where: {}, share: 0.1 }))
    fc.assert(
      fc.property(input, (on) => {
        const { steps } = evaluatePlan(planDocument({ schema: 'ai-spend-plan/2', levers }), on)
        expect(steps.map(({ lever }) => lever)).toEqual(levers.map(({ kind }) => kind))
      }),
      { numRuns: 5 },
    )
  })
})

function throws(read: () => unknown): boolean {
  try {
    read()
    return false
  } catch {
    return true
  }
}

function isLever(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'kind' in value && 'needs' in value
}
