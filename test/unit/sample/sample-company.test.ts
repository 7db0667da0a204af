import { describe, expect, it } from 'vitest'
import { add, formatAmount, parseAmount, ZERO, type Amount } from '../../../shared/domain/amount.ts'
import { makeSampleCompany } from '../../../shared/sample/sample-company.ts'
import { sampleTruth } from '../../../shared/sample/sample-truth.ts'

const files = makeSampleCompany()
const truth = sampleTruth()

type Row = Readonly<Record<string, string>>

/** Cells of each line; no cell of the sample contains a line break. */
function cellsOf(text: string): readonly (readonly string[])[] {
  const lines = text.split('\n').filter((line) => line !== '')
  return lines.map((line) =>
    [...`,${line}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
      ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
    ),
  )
}

function rowsOf(prefix: string): readonly Row[] {
  return files
    .filter(({ name }) => name.startsWith(prefix))
    .flatMap(({ text }) => {
      const [header = [], ...rows] = cellsOf(text)
      return rows.map((row) => Object.fromEntries(header.map((name, at) => [name, row[at] ?? ''])))
    })
}

function total(rows: readonly Row[], column: string): string {
  const amounts = rows.map((row) => parseAmount(row[column] ?? '') ?? ZERO)
  return formatAmount(amounts.reduce<Amount>(add, ZERO))
}

function count(rows: readonly Row[], ...columns: string[]): number {
  return rows.reduce(
    (sum, row) => sum + columns.reduce((all, name) => all + Number(row[name]), 0),
    0,
  )
}

function trueTotal(provider: string, part: 'billed' | 'computed' = 'billed'): string {
  const amounts = truth.totals.filter((each) => each.provider === provider)
  return formatAmount(
    amounts.map((each) => parseAmount(each[part]) ?? ZERO).reduce<Amount>(add, ZERO),
  )
}

function trueTokens(provider: string, kind: 'input' | 'cacheRead' | 'output'): number {
  return truth.totals
    .filter((each) => each.provider === provider)
    .reduce((sum, { tokens }) => sum + (tokens[kind] ?? 0), 0)
}

describe('the exports of the sample company', () => {
  it('are the same to the letter each time', () => {
    expect(makeSampleCompany()).toEqual(files)
  })

  it('are small enough to be made on a click', () => {
    const characters = files.reduce((sum, { text }) => sum + text.length, 0)
    expect(characters).toBeGreaterThan(1_000_000)
    expect(characters).toBeLessThan(6_000_000)
  })

  it('name the company as synthetic wherever an export names one', () => {
    const owners = [
      ...rowsOf('cost_').map((row) => row['organization_name']),
      ...rowsOf('focus').map((row) => row['BillingAccountName']),
    ]
    expect(new Set(owners)).toEqual(new Set(['Meridian Sample Co. (synthetic)']))
  })

  it.each([
    { prefix: 'completions_usage_', columns: 24, files: 3 },
    { prefix: 'cost_', columns: 17, files: 3 },
    { prefix: 'claude_api_tokens_', columns: 14, files: 3 },
    { prefix: 'claude_api_cost_', columns: 14, files: 3 },
    { prefix: 'openrouter_activity_', columns: 24, files: 1 },
    { prefix: 'focus-1.2_', columns: 57, files: 1 },
  ])(
    '$prefix: every row has the $columns columns of its header',
    ({ prefix, columns, ...want }) => {
      const found = files.filter(({ name }) => name.startsWith(prefix))
      expect(found).toHaveLength(want.files)
      const widths = found.flatMap(({ text }) => cellsOf(text).map((row) => row.length))
      expect(new Set(widths)).toEqual(new Set([columns]))
    },
  )
})

describe('the truth about the sample company', () => {
  it.each([
    { provider: 'openai', prefix: 'cost_', column: 'amount_value' },
    { provider: 'anthropic', prefix: 'claude_api_cost_', column: 'cost_usd' },
    { provider: 'openrouter', prefix: 'openrouter_activity_', column: 'cost_total' },
  ])('$provider: bills add up to the cent and beyond', ({ provider, prefix, column }) => {
    expect(total(rowsOf(prefix), column)).toBe(trueTotal(provider))
  })

  it.each([
    { provider: 'microsoft', name: 'Microsoft' },
    { provider: 'aws', name: 'AWS' },
  ])('$provider: used rows of the FOCUS file add up, credit included', ({ provider, name }) => {
    const used = rowsOf('focus').filter(
      (row) =>
        row['ProviderName'] === name &&
        row['ChargeCategory'] !== 'Tax' &&
        row['ServiceCategory'] === 'AI and Machine Learning',
    )
    expect(total(used, 'BilledCost')).toBe(trueTotal(provider))
  })

  it('tax and other services stand apart', () => {
    const rows = rowsOf('focus')
    const tax = rows.filter((row) => row['ChargeCategory'] === 'Tax')
    const other = rows.filter((row) => row['ServiceCategory'] === 'Compute')
    expect({ USD: total(tax, 'BilledCost') }).toEqual(truth.skippedTax)
    expect({ USD: total(other, 'BilledCost') }).toEqual(truth.skippedNotAi)
  })

  it('tokens of OpenAI are those of the usage files less the model without a price', () => {
    const rows = rowsOf('completions_usage_').filter((row) => row['model'] !== truth.unpriced.model)
    expect(count(rows, 'input_uncached_tokens')).toBe(trueTokens('openai', 'input'))
    expect(count(rows, 'input_cached_tokens')).toBe(trueTokens('openai', 'cacheRead'))
    expect(count(rows, 'output_tokens')).toBe(trueTokens('openai', 'output'))
  })

  it('tokens of Anthropic are those of the token files', () => {
    const rows = rowsOf('claude_api_tokens_')
    expect(count(rows, 'usage_input_tokens_no_cache')).toBe(trueTokens('anthropic', 'input'))
    expect(count(rows, 'usage_output_tokens')).toBe(trueTokens('anthropic', 'output'))
  })

  it('the model without a price is in no bill', () => {
    const lines = rowsOf('cost_').filter((row) => row['line_item']?.includes(truth.unpriced.model))
    expect(lines).toEqual([])
    expect(truth.unpriced.onBilledDays.input).toBeGreaterThan(0)
    expect(truth.unpriced.afterBill.input).toBeGreaterThan(0)
  })

  it('the quarter costs what a company of some hundred people may spend', () => {
    const months = truth.totals.map(({ billed, computed }) => Number(billed) + Number(computed))
    const quarter = months.reduce((sum, month) => sum + month, 0)
    expect(quarter).toBeGreaterThan(150_000)
    expect(quarter).toBeLessThan(250_000)
    expect(trueTotal('openai', 'computed')).not.toBe('0')
  })

  it('working days are busier than Sundays', () => {
    const rows = rowsOf('cost_')
    const on = (day: string) =>
      Number(
        total(
          rows.filter((row) => row['start_time_iso']?.startsWith(day)),
          'amount_value',
        ),
      )
    expect(on('2026-09-16')).toBeGreaterThan(1.3 * on('2026-09-20'))
  })
})
