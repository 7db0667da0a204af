import { describe, expect, it } from 'vitest'
import { formatAmount, parseAmount, sum, ZERO } from '../../../shared/domain/amount.ts'
import type { AnalysisDocument } from '../../../shared/document/analysis-document.ts'
import type { ChargebackEntry } from '../../../shared/document/owners.ts'
import { chargebackLedger } from '../../../shared/insights/spend/chargeback-ledger.ts'

import { chargebackCsv } from '../../../shared/report/chargeback-csv.ts'
import { documentFixture } from '../../support/document-fixture.ts'

function entry(team: string, month: string, spend: string): ChargebackEntry {
  const nothing = { costCentre: null, legalEntity: null, ledgerAccount: null }
  const money = { USD: spend }
  return { month, team, ...nothing, direct: money, shared: {}, spend: money }
}

/** A document whose whole spend is that of the entries and of the unallocated rest, by month. */
function documentOf(
  entries: readonly ChargebackEntry[],
  rest: Readonly<Record<string, string>>,
): AnalysisDocument {
  const document = documentFixture()
  const [provider] = document.byProvider
  const [aMonth] = document.byMonth
  if (provider === undefined || aMonth === undefined) throw new Error('the fixture has both')
  const amounts = (month: string) => [
    parseAmount(rest[month] ?? '0') ?? ZERO,
    ...entries
      .filter((each) => each.month === month)
      .map(({ spend }) => parseAmount(spend['USD'] ?? '0') ?? ZERO),
  ]
  const byMonth = Object.keys(rest).map((month) => {
    const spend = { USD: formatAmount(sum(amounts(month))) }
    return { ...aMonth, month, spend, byProvider: { [provider.provider]: spend } }
  })
  const spend = { USD: formatAmount(sum(Object.keys(rest).flatMap(amounts))) }
  return {
    ...document,
    totals: { ...document.totals, spend },
    byProvider: [{ ...provider, spend }],
    byMonth,
    chargeback: {
      ...document.chargeback,
      entries,
      unallocated: Object.entries(rest).map(([month, USD]) => ({ month, spend: { USD } })),
    },
  }
}

describe('chargebackCsv', () => {
  it('rounds so that the lines add up to the rounded total, and keeps names harmless', () => {
    const thirds = [entry('=A', '2026-09', '0.004'), entry('B', '2026-09', '0.004')]
    expect(chargebackCsv(documentOf(thirds, { '2026-09': '0.004' })).split('\r\n')).toEqual([
      '\uFEFFmonth,team,cost centre,legal entity,ledger account,amount,currency,exact amount,of which shared',
      "2026-09,'=A,,,,0.01,USD,0.004,0",
      '2026-09,B,,,,0,USD,0.004,0',
      '2026-09,(unallocated),,,,0,USD,0.004,0',
      '',
    ])
  })

  it('has the cents of the ledger that window and report print', () => {
    const entries = [entry('A', '2026-08', '0.333'), entry('A', '2026-09', '0.005')]
    const document = documentOf(entries, { '2026-08': '0.672', '2026-09': '0' })
    const { months } = chargebackLedger(document)
    expect(months.map(({ total }) => formatAmount(total ?? ZERO))).toEqual(['1.01', '0'])
    const amounts = chargebackCsv(document)
      .split('\r\n')
      .flatMap((line) => line.split(',')[5] ?? [])
    expect(amounts).toEqual(['amount', '0.34', '0.67', '0'])
  })
})
