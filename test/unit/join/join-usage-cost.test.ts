import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Amount } from '../../../shared/domain/amount.ts'
import type { PriceBook, PriceEntry } from '../../../shared/domain/price.ts'
import { allocate } from '../../../shared/join/allocate.ts'
import { Identities } from '../../../shared/join/identity.ts'
import { joinUsageAndCost, type JoinResult } from '../../../shared/join/join-usage-cost.ts'
import { resolveOverlaps } from '../../../shared/join/overlaps/overlaps.ts'
import { UsagePricing } from '../../../shared/join/pricing.ts'
import type { ImportedFile } from '../../../shared/table/imported-file.ts'
import { aFile, day, usd } from '../../support/imported.ts'

const entry: PriceEntry = {
  seller: 'openai',
  model: 'gpt-5.5',
  from: day('2026-01-01'),
  until: undefined,
  currency: 'USD',
  input: usd('5'),
  cacheRead: usd('0.5'),
  cacheWrite: undefined,
  cacheWrite1h: undefined,
  output: usd('30'),
  batchFactor: usd('0.5'),
  source: 'test',
  asOf: '2026-11-01',
  origin: 'user',
}

const prices: PriceBook = {
  id: 'test',
  asOf: '2026-11-01',
  sha256: '',
  find: (_, model) =>
    model === 'gpt-5.5' ? { kind: 'found', entry, match: 'exact' } : { kind: 'unknown' },
}

function join(...files: readonly ImportedFile[]): JoinResult {
  const { cells } = resolveOverlaps(files)
  const identities = new Identities(
    cells.map(({ cell }) => cell),
    (_, raw) => raw,
  )
  return joinUsageAndCost(cells, identities, new UsagePricing(prices))
}

function spendBy(result: JoinResult): Readonly<Record<string, string>> {
  const sums: Record<string, Amount> = {}
  for (const { workloadId, spend } of result.lines) {
    if (spend === undefined) continue
    sums[workloadId] = ((sums[workloadId] ?? 0n) + spend.amount) as Amount
  }
  return Object.fromEntries(
    Object.entries(sums).map(([id, amount]) => [id, (Number(amount) / 1e30).toFixed(6)]),
  )
}

const million = 1_000_000

describe('joinUsageAndCost', () => {
  it('brings tokens and money of one key into one workload', () => {
    const usage = aFile('u', 'usage', [
      { projectId: 'p', apiKeyId: 'k', input: million, currency: '' },
    ])
    const cost = aFile('c', 'cost', [
      { projectId: 'p', apiKeyId: 'k', billed: '5', meter: 'input' },
    ])
    const result = join(usage, cost)
    expect(new Set(result.lines.map(({ workloadId }) => workloadId))).toEqual(
      new Set(['openai/p/k/gpt-5.5']),
    )
    expect(spendBy(result)).toEqual({ 'openai/p/k/gpt-5.5': '5.000000' })
    expect(result.joins).toMatchObject([
      { kind: 'usage+cost', unmatchedUsage: { tokens: 0 }, unmatchedCost: {}, allocated: {} },
    ])
  })

  it('shares a bill line without a key out over the keys by what they used of its kind', () => {
    const usage = aFile('u', 'usage', [
      { projectId: 'p', apiKeyId: 'a', input: 3 * million, output: 0, currency: '' },
      { projectId: 'p', apiKeyId: 'b', input: million, output: million, currency: '' },
    ])
    const cost = aFile('c', 'cost', [
      { projectId: 'p', billed: '20', meter: 'input' },
      { projectId: 'p', billed: '30', meter: 'output' },
    ])
    const result = join(usage, cost)
    expect(spendBy(result)).toEqual({
      'openai/p/a/gpt-5.5': '15.000000',
      'openai/p/b/gpt-5.5': '35.000000',
    })
    expect(result.lines.filter(({ isAllocated }) => isAllocated)).toHaveLength(4)
    expect(result.joins[0]?.allocated).toEqual({ USD: '50' })
  })

  it('brings no money of one project to another one that has the same key and model', () => {
    const usage = aFile('u', 'usage', [
      { projectId: 'p', apiKeyId: 'k', input: million, currency: '' },
      { projectId: 'q', apiKeyId: 'k', input: million, currency: '' },
      { projectId: 'r', apiKeyId: 'k', input: 7, currency: '' },
    ])
    const cost = aFile('c', 'cost', [
      { projectId: 'p', apiKeyId: 'k', billed: '5' },
      { projectId: 'q', billed: '3' },
    ])
    const result = join(usage, cost)
    expect(spendBy(result)).toEqual({
      'openai/p/k/gpt-5.5': '5.000000',
      'openai/q/k/gpt-5.5': '3.000000',
    })
    expect(result.joins[0]?.unmatchedUsage).toEqual({ tokens: 7 })
  })

  it('leaves a bill line of a key without a project where two projects use the key', () => {
    const usage = aFile('u', 'usage', [
      { projectId: 'p', apiKeyId: 'k', input: million, currency: '' },
      { projectId: 'q', apiKeyId: 'k', input: million, currency: '' },
    ])
    const cost = aFile('c', 'cost', [{ apiKeyId: 'k', billed: '5' }])
    expect(spendBy(join(usage, cost))).toEqual({ 'openai/k/gpt-5.5': '5.000000' })
  })

  it('does not price usage that the bill of its days leaves out', () => {
    const usage = aFile('u', 'usage', [
      { on: '2026-09-01', apiKeyId: 'a', input: 10, currency: '' },
      { on: '2026-09-02', apiKeyId: 'b', input: 7, currency: '' },
    ])
    const cost = aFile('c', 'cost', [
      { on: '2026-09-01', apiKeyId: 'a', billed: '1' },
      { on: '2026-09-03', apiKeyId: 'a', billed: '1' },
    ])
    const result = join(usage, cost)
    expect(result.joins[0]?.unmatchedUsage).toEqual({ tokens: 7 })
    expect(spendBy(result)).toEqual({ 'openai/a/gpt-5.5': '2.000000' })
  })

  it('computes usage outside the days that a bill covers', () => {
    const usage = aFile('u', 'usage', [{ on: '2026-09-20', input: million, currency: '' }])
    const cost = aFile('c', 'cost', [{ on: '2026-09-01', billed: '1' }])
    const computed = join(usage, cost).lines.find(({ spend }) => spend?.kind === 'computed')
    expect(computed?.spend?.amount).toBe(usd('5'))
  })

  it('computes usage from the day behind a bill’s sum over several days', () => {
    const usage = ['2026-09-07', '2026-09-08'].map((on) =>
      aFile(on, 'usage', [{ on, input: million, currency: '' }]),
    )
    const week = aFile('c', 'cost', [{ on: '2026-09-01', billed: '1' }])
    const cells = week.cells.map((cell) => ({ ...cell, endDay: day('2026-09-08') }))
    const { lines } = join(...usage, { ...week, cells })
    const computed = lines.filter(({ spend }) => spend?.kind === 'computed')
    expect(computed.map(({ cell }) => cell.day)).toEqual([day('2026-09-08')])
  })

  it('takes a bill as covering all days between its first and its last row', () => {
    const usage = aFile('u', 'usage', [{ on: '2026-09-10', input: 7, currency: '' }])
    const days = ['2026-09-20', '2026-09-01', '2026-09-05']
    const cost = aFile(
      'c',
      'cost',
      days.map((on) => ({ on, billed: '1' })),
    )
    expect(join(usage, cost).joins[0]?.unmatchedUsage).toEqual({ tokens: 7 })
  })

  it('computes usage of the days between two bills', () => {
    const usage = aFile('u', 'usage', [{ on: '2026-09-10', input: million, currency: '' }])
    const bills = ['2026-09-01', '2026-09-20'].map((on) => aFile(on, 'cost', [{ on, billed: '1' }]))
    const computed = join(usage, ...bills).lines.filter(({ spend }) => spend?.kind === 'computed')
    expect(computed).toHaveLength(1)
  })

  it('halves the computed price of batch rows', () => {
    const usage = aFile('u', 'usage', [{ input: million, batch: true, currency: '' }])
    expect(join(usage).lines[0]?.spend?.amount).toBe(usd('2.5'))
  })

  it('names usage without a price instead of pricing it at zero', () => {
    const usage = aFile('u', 'usage', [{ model: 'acme-7b', input: million, currency: '' }])
    const [line] = join(usage).lines
    expect(line?.spend).toBeUndefined()
    expect(line?.unpriced).toBe('no-price')
  })

  it('keeps the money of a bill line that no usage explains, and says how much', () => {
    const usage = aFile('u', 'usage', [{ apiKeyId: 'a', input: 1, currency: '' }])
    const cost = aFile('c', 'cost', [{ apiKeyId: 'zzz', billed: '4', meter: 'input' }])
    const result = join(usage, cost)
    expect(result.joins[0]?.unmatchedCost).toEqual({ USD: '4' })
    expect(spendBy(result)).toEqual({ 'openai/zzz/gpt-5.5': '4.000000' })
  })

  it('does not share out lines that name no model, such as tool calls', () => {
    const usage = aFile('u', 'usage', [{ apiKeyId: 'a', input: 1, currency: '' }])
    const cost = aFile('c', 'cost', [{ model: '', category: 'tool', billed: '4' }])
    expect(spendBy(join(usage, cost))).toEqual({ 'openai/(no model)': '4.000000' })
  })

  it('counts what FOCUS draws from a prepayment by its effective cost', () => {
    const bill = aFile('f', 'bill', [
      { billed: '0', spend: '3', input: 10 },
      { billed: '100', spend: '0', model: '', category: 'purchase' },
    ])
    expect(spendBy(join(bill))).toEqual({
      'openai/gpt-5.5': '3.000000',
      'openai/(no model)': '0.000000',
    })
  })
})

describe('allocate', () => {
  it('gives parts that add up to the whole to the last digit', () => {
    const weights = fc.array(fc.bigInt(0n, 10n ** 12n), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 40n), 10n ** 40n), weights, (amount, list) => {
        fc.pre(list.some((weight) => weight > 0n))
        const parts = allocate({ billed: amount as Amount }, list)
        expect(parts.reduce((sum, part) => sum + (part.billed ?? 0n), 0n)).toBe(amount)
      }),
    )
  })
})
