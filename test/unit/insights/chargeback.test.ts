import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatAmount, parseAmount, sum, ZERO, type Amount } from '../../../shared/domain/amount.ts'
import type { AnalysisDocument } from '../../../shared/document/analysis-document.ts'
import type { ChargebackEntry } from '../../../shared/document/owners.ts'
import {
  chargebackLedger,
  ownerSplit,
  unallocatedWorkloads,
} from '../../../shared/insights/spend/chargeback-ledger.ts'

import { documentFixture } from '../../support/document-fixture.ts'

const MONTHS = ['2026-08', '2026-09'] as const

function entry(team: string, month: string, spend: string): ChargebackEntry {
  const nothing = { costCentre: null, legalEntity: null, ledgerAccount: null }
  const money = { USD: spend }
  return { month, team, ...nothing, direct: money, shared: { USD: '0' }, spend: money }
}

const amountIn = (text: string | undefined): Amount => parseAmount(text ?? '0') ?? ZERO

/** A document whose whole spend is that of the entries and the unallocated rest. */
function documentOf(
  entries: readonly ChargebackEntry[],
  rest: readonly (string | undefined)[],
): AnalysisDocument {
  const spendOf = (month: string, at: number) => ({
    USD: formatAmount(
      sum([
        ...entries
          .filter((each) => each.month === month)
          .map(({ spend }) => amountIn(spend['USD'])),
        amountIn(rest[at]),
      ]),
    ),
  })
  const months = MONTHS.map(spendOf)
  const total = { USD: formatAmount(sum(months.map(({ USD }) => amountIn(USD)))) }
  const document = documentFixture()
  const [provider] = document.byProvider
  return {
    ...document,
    totals: { ...document.totals, spend: total },
    byProvider: provider === undefined ? [] : [{ ...provider, provider: 'p', spend: total }],
    byMonth: document.byMonth.slice(0, 2).map((month, at) => ({
      ...month,
      month: MONTHS[at] ?? '',
      spend: months[at] ?? {},
      byProvider: { p: months[at] ?? {} },
    })),
    chargeback: {
      ...document.chargeback,
      entries,
      unallocated: MONTHS.map((month, at) => {
        const spend = rest[at]
        return { month, spend: spend === undefined ? {} : { USD: spend } }
      }),
    },
  }
}

describe('chargebackLedger', () => {
  it('prints rows and columns that add up to the printed total, whatever the amounts', () => {
    const amount = fc.integer({ min: -9999, max: 999_999 }).map((n) => (n / 1000).toFixed(3))
    const four = fc.tuple(amount, amount, amount, amount)
    fc.assert(
      fc.property(four, fc.tuple(amount, amount), ([a, b, c, d], rest) => {
        const ledger = chargebackLedger(
          documentOf(
            [
              entry('A', '2026-08', a),
              entry('A', '2026-09', b),
              entry('B', '2026-08', c),
              entry('B', '2026-09', d),
            ],
            rest,
          ),
        )
        const { months, owners, unallocated, total } = ledger
        expect(sum([...owners.map(({ spend }) => spend ?? ZERO), unallocated])).toBe(total)
        expect(sum(months.map((month) => month.total ?? ZERO))).toBe(total)
        for (const { owner, spend } of owners) {
          const cells = months.map(
            ({ lines }) => lines.find((line) => line.owner.team === owner.team)?.spend ?? ZERO,
          )
          expect(sum(cells)).toBe(spend)
        }
      }),
    )
  })

  it('prints nothing for a month of which nothing is known', () => {
    const unknown = { ...entry('A', '2026-09', '0'), spend: {}, direct: {}, shared: {} }
    const { months } = chargebackLedger(documentOf([entry('A', '2026-08', '5'), unknown], ['1']))
    expect(months.map(({ lines }) => lines[0]?.spend)).toEqual([parseAmount('5'), undefined])
    expect(months.map((month) => month.unallocated)).toEqual([parseAmount('1'), undefined])
    expect(months.map((month) => month.total)).toEqual([parseAmount('6'), undefined])
  })
})

describe('unallocatedWorkloads', () => {
  const unallocated = (...spends: readonly string[]): AnalysisDocument => {
    const document = documentOf([], [formatAmount(sum(spends.map(amountIn)))])
    return {
      ...document,
      chargeback: {
        ...document.chargeback,
        unallocatedWorkloads: spends.map((USD, at) => ({
          workload: `w${at}`,
          provider: 'p',
          project: null,
          apiKey: null,
          user: null,
          spend: { USD },
        })),
      },
    }
  }

  it('prints a workload alike in a short list and in a long one', () => {
    const document = unallocated('0.004', '0.004', '0.004')
    const printed = (count: number) =>
      unallocatedWorkloads(document, count).shown.map(({ spend }) => formatAmount(spend.value))
    expect(printed(3)).toEqual(['0.01', '0', '0'])
    expect(printed(1)).toEqual(['0.01'])
  })

  it.each([1, 2, 3, 10])('adds up to the unallocated spend with %i workloads shown', (count) => {
    const document = unallocated('0.125', '0.015', '0.014')
    const { shown, others } = unallocatedWorkloads(document, count)
    const all = sum([...shown.map(({ spend }) => spend.value), others.value])
    expect(all).toBe(ownerSplit(document).unallocated.value)
  })
})
