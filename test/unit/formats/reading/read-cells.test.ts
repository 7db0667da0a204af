import { describe, expect, it } from 'vitest'
import { newDraft } from '../../../../shared/domain/charge.ts'
import { formatAmount } from '../../../../shared/domain/amount.ts'
import { formatDay } from '../../../../shared/domain/day.ts'
import {
  CellError,
  columnKey,
  optionalAmount,
  optionalCount,
  optionalMoney,
} from '../../../../shared/formats/reading/read-cells.ts'
import {
  compactOrIsoDays,
  isoDays,
  isoOrUsDays,
  minuteOf,
  momentReader,
  secondsDays,
} from '../../../../shared/formats/reading/dates.ts'
import { langfuseUsage } from '../../../../shared/formats/gateways/langfuse-usage.ts'
import { periodOfName } from '../../../../shared/formats/reading/period-of-name.ts'
import {
  modelOfMeter,
  tokenKindOf,
  tokensPerUnit,
} from '../../../../shared/formats/reading/token-meter.ts'
import { problemOf } from '../../../support/problem-of.ts'

const COLUMN = { at: 0, name: 'x' }

describe('money as people write it', () => {
  it.each([
    ['$1,234.00', '1234'],
    ['0.00 ', '0'],
    ['-$0.49', '-0.49'],
    ['(12.50)', '-12.5'],
    ['1.5e-3', '0.0015'],
    ['1 234.50', '1234.5'],
    ['-1,234,567.89', '-1234567.89'],
    ['1000000000000000', '1000000000000000'],
  ])('%s', (text, amount) => {
    expect(formatAmount(optionalMoney([text], COLUMN, 'USD') ?? expect.fail())).toBe(amount)
  })

  it.each(['1,2,3', 'free', '12,34.5', '$', '1.234,56', '1 2 3', '1,234 567', 'NaN', 'Infinity'])(
    'refuses %s',
    (text) => {
      expect(() => optionalMoney([text], COLUMN, 'USD')).toThrow(CellError)
    },
  )

  it.each(['(12.50', '12.50)', '-12.50)', '(12.50)x'])('refuses the open bracket of %s', (text) => {
    expect(() => optionalMoney([text], COLUMN, 'USD')).toThrow(CellError)
  })

  it('takes the sign of its own currency only', () => {
    expect(() => optionalMoney(['€12'], COLUMN, 'USD')).toThrow(CellError)
    expect(() => optionalMoney(['$12'], COLUMN, 'EUR')).toThrow(CellError)
    expect(optionalMoney(['€12'], COLUMN, 'EUR')).toBe(optionalMoney(['$12'], COLUMN, 'CAD'))
    expect(optionalMoney(['€12'], COLUMN, '')).toBe(optionalMoney(['12'], COLUMN, 'EUR'))
  })

  it.each([
    '1e400',
    '-1e308',
    '9e99',
    '1e-999',
    '1e-31',
    '1000000000000001',
    '9'.repeat(99),
    '7'.repeat(60_000),
    `0.${'1'.repeat(31)}`,
  ])('refuses the number %s, which no bill can hold', (text) => {
    for (const read of [optionalAmount, optionalMoney]) {
      expect(problemOf(() => read([text], COLUMN, 'USD'))).toMatchObject({
        fault: { code: 'out-of-range' },
      })
    }
  })

  it.each(['', '-', 'NULL'])('is unknown for "%s"', (text) => {
    expect(optionalMoney([text], COLUMN, 'USD')).toBeUndefined()
  })
})

describe('counts', () => {
  it.each([
    ['10.0', 10],
    ['1e3', 1000],
    ['0', 0],
  ])('%s', (text, count) => {
    expect(optionalCount([text], COLUMN)).toBe(count)
  })

  it.each(['1.5', '-1', '9007199254740993', 'abc', '1,000'])('refuses %s', (text) => {
    expect(() => optionalCount([text], COLUMN)).toThrow(CellError)
  })
})

describe('days', () => {
  it.each([
    { reader: isoDays, text: '2026-09-01T23:59:59+08:00', day: '2026-09-01' },
    { reader: isoDays, text: '2026-09-01 00:00:00', day: '2026-09-01' },
    { reader: isoOrUsDays, text: '5/1/25', day: '2025-05-01' },
    { reader: isoOrUsDays, text: '09/30/2026', day: '2026-09-30' },
    { reader: compactOrIsoDays, text: '20260901', day: '2026-09-01' },
    { reader: secondsDays, text: '1788220800', day: '2026-09-01' },
  ])('$text', ({ reader, text, day }) => {
    const dayOf = reader(COLUMN)
    expect([formatDay(dayOf([text])), formatDay(dayOf([text]))]).toEqual([day, day])
  })

  it.each([
    { reader: isoDays, text: '2026-02-30' },
    { reader: isoDays, text: '2026-09-01x' },
    { reader: isoDays, text: '' },
    { reader: isoOrUsDays, text: '30/9/2026' },
    { reader: secondsDays, text: '2026-09-01' },
  ])('refuses $text', ({ reader, text }) => {
    const dayOf = reader(COLUMN)
    expect(() => dayOf([text])).toThrow(CellError)
    expect(() => dayOf([text])).toThrow(CellError)
  })

  it('tells the minute only where there is a time', () => {
    expect(minuteOf(['2026-09-15 02:50:11.806'], COLUMN)).toBe(170)
    expect(minuteOf(['2026-09-15'], COLUMN)).toBeUndefined()
  })

  it('reads moments that share a day, and refuses a broken one among them', () => {
    const read = momentReader(COLUMN)
    const draft = newDraft()
    expect(() => {
      read([''], draft)
    }).toThrow(CellError)
    read(['2026-09-15T02:50:11Z'], draft)
    read(['2026-09-15T03:50:11Z'], draft)
    expect(draft.minute).toBe(230)
    expect(() => {
      read(['2026-09-15x'], draft)
    }).toThrow(CellError)
  })

  it.each([
    { name: 'spend_2026-09-01_to_2026-09-30.csv', days: 30 },
    { name: 'usage_20260901_20260902.csv', days: 2 },
    { name: 'spend-2026-09.csv', days: undefined },
    { name: 'spend-2026-09-01.csv', days: undefined },
    { name: 'spend-2026-09-30-2026-09-01.csv', days: undefined },
  ])('a file name states its period: $name', ({ name, days }) => {
    const period = periodOfName(name)
    expect(period && period.end - period.start).toBe(days)
  })
})

describe('meters', () => {
  it.each([
    ['Claude Sonnet 4.6 input tokens', 'input', 'Claude Sonnet 4.6'],
    ['claude-sonnet-4-6, cached input', 'cacheRead', 'claude-sonnet-4-6'],
    ['claude-opus-5 cache write tokens', 'cacheWrite5m', 'claude-opus-5'],
    ['text-embedding-3-small input tokens', 'input', 'text-embedding-3-small'],
    ['Gemini 2.5 Flash GA Text Output - Predictions', 'output', 'Gemini 2.5 Flash GA'],
    ['USE1-NovaPro-input-tokens', 'input', 'NovaPro'],
    ['gemini-2.5-flash-image output tokens', 'output', 'gemini-2.5-flash-image'],
    ['Input Tokens for claude-opus-4-8', 'input', 'claude-opus-4-8'],
    ['Cache Read Input Tokens, Claude Opus 4.8 batch', 'cacheRead', 'Claude Opus 4.8'],
  ])('%s', (meter, kind, model) => {
    expect(tokenKindOf(meter)).toBe(kind)
    expect(modelOfMeter(meter)).toBe(model)
  })

  it.each([
    ['Tokens', 1],
    ['1M Tokens', 1_000_000],
    ['1K tokens', 1000],
    ['Million tokens', 1_000_000],
    ['1,000 Tokens', 1000],
    ['Hours', undefined],
    ['Requests', undefined],
  ])('a unit of %s', (unit, tokens) => {
    expect(tokensPerUnit(unit)).toBe(tokens)
  })
})

describe('usage details of Langfuse', () => {
  it.each([
    {
      why: 'disjoint',
      details: { input: 10, input_cached_tokens: 5, output: 3, total: 18 },
      input: 10,
      cacheRead: 5,
      output: 3,
    },
    {
      why: 'inclusive',
      details: { input: 10, input_cached_tokens: 5, output: 3, total: 13 },
      input: 5,
      cacheRead: 5,
      output: 3,
    },
    {
      why: 'without a total',
      details: { input: 10, output: 3 },
      input: 10,
      cacheRead: 0,
      output: 3,
    },
    {
      why: 'reasoning beside output',
      details: { input: 1, output: 3, output_reasoning_tokens: 2, total: 6 },
      input: 1,
      cacheRead: 0,
      output: 5,
    },
  ])('$why', ({ details, input, cacheRead, output }) => {
    const texts = new Map(Object.entries(details).map(([key, value]) => [key, String(value)]))
    expect(langfuseUsage(texts)).toMatchObject({ input, cacheRead, output })
  })
})

describe('a column’s name', () => {
  it.each([
    ['Ressourcengruppe (ResourceGroup)', 'resourcegroup'],
    ['\uFEFF\uFEFFstart_time ', 'start_time'],
    ['Input (w/ Cache Write)', 'input (w/ cache write)'],
    ['Cost ($)', 'cost ($)'],
  ])('%s', (cell, key) => {
    expect(columnKey(cell)).toBe(key)
  })
})
