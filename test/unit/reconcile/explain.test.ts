import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { add, formatAmount, ZERO, type Amount } from '../../../shared/domain/amount.ts'
import { Bucket } from '../../../shared/reconcile/bucket.ts'
import { explain } from '../../../shared/reconcile/explain.ts'
import { BUILT_IN_TOLERANCE } from '../../../shared/reconcile/tolerance.ts'
import { day, usd } from '../../support/imported.ts'

interface Facts {
  readonly used?: string
  readonly tax?: string
  readonly notAi?: string
  readonly credits?: string
  readonly computed?: string
  readonly roundedRows?: number
  readonly missingDays?: number
  readonly days?: number
  readonly unpricedTokens?: number
}

function bucket(facts: Facts): Bucket {
  const made = new Bucket()
  made.add('used', 'USD', usd(facts.used ?? '100'))
  if (facts.tax !== undefined) made.add('tax', 'USD', usd(facts.tax))
  if (facts.notAi !== undefined) made.add('not-ai', 'USD', usd(facts.notAi))
  if (facts.credits !== undefined) made.credits.add('USD', usd(facts.credits))
  if (facts.computed !== undefined) made.computed.add('USD', usd(facts.computed))
  made.roundedRows = facts.roundedRows ?? 0
  made.missingDays = facts.missingDays ?? 0
  made.unpricedTokens = facts.unpricedTokens ?? 0
  for (let i = 0; i < (facts.days ?? 0); i++) made.days.add((day('2026-09-01') + i) as never)
  return made
}

function parts(difference: string, facts: Facts): Readonly<Record<string, string>> {
  const found = explain(usd(difference), 'USD', bucket(facts), BUILT_IN_TOLERANCE)
  return Object.fromEntries([...found].map(([name, amount]) => [name, formatAmount(amount)]))
}

describe('explain', () => {
  it.each<{ why: string; difference: string; facts: Facts; is: Record<string, string> }>([
    { why: 'no difference has no parts', difference: '0', facts: {}, is: {} },
    {
      why: 'an invoice before tax',
      difference: '7',
      facts: { tax: '7' },
      is: { tax: '7' },
    },
    {
      why: 'an invoice before credits',
      difference: '-12',
      facts: { credits: '-12' },
      is: { credits: '-12' },
    },
    {
      why: 'an invoice of the AI services alone, and a cent of rounding',
      difference: '900.004',
      facts: { notAi: '900', tax: '7', roundedRows: 10 },
      is: { 'not-ai': '900', rounding: '0.004' },
    },
    {
      why: 'two parts together',
      difference: '907',
      facts: { notAi: '900', tax: '7' },
      is: { tax: '7', 'not-ai': '900' },
    },
    {
      why: 'rows rounded one by one',
      difference: '0.04',
      facts: { roundedRows: 10 },
      is: { rounding: '0.04' },
    },
    {
      why: 'missing days by the mean day, and what is left',
      difference: '-50',
      facts: { used: '100', days: 20, missingDays: 5 },
      is: { 'missing-days': '-25', other: '-25' },
    },
    {
      why: 'missing days by the usage that no bill speaks of',
      difference: '-50',
      facts: { computed: '60', days: 20, missingDays: 5 },
      is: { 'missing-days': '-50' },
    },
    {
      why: 'usage without a price',
      difference: '-50',
      facts: { unpricedTokens: 1000 },
      is: { unpriced: '-50' },
    },
    {
      why: 'files above the invoice',
      difference: '50',
      facts: { missingDays: 5 },
      is: { other: '50' },
    },
  ])('$why', ({ difference, facts, is }) => {
    expect(parts(difference, facts)).toEqual(is)
  })

  it('adds up to the difference, whatever the facts', () => {
    const cents = fc
      .integer({ min: -1_000_000, max: 1_000_000 })
      .map((n) => formatAmount((BigInt(n) * 10n ** 28n) as Amount))
    const facts = fc.record({
      used: cents,
      tax: cents,
      notAi: cents,
      credits: cents,
      computed: cents,
      roundedRows: fc.nat(100),
      missingDays: fc.nat(31),
      days: fc.nat(31),
      unpricedTokens: fc.nat(3),
    })
    fc.assert(
      fc.property(cents, facts, (difference, given) => {
        const found = explain(usd(difference), 'USD', bucket(given), BUILT_IN_TOLERANCE)
        return [...found.values()].reduce(add, ZERO) === usd(difference)
      }),
    )
  })
})
