import { describe, expect, it } from 'vitest'
import {
  detectJson,
  detectTable,
  formatById,
  nearestFormat,
} from '../../../shared/formats/detect.ts'
import { FORMATS } from '../../../shared/formats/format-registry.ts'
import { refusalOf } from '../../../shared/formats/refused-exports.ts'

const table = (...lines: string[]): readonly (readonly string[])[] =>
  lines.map((line) => line.split(','))

describe('a table is recognized by its header alone', () => {
  it.each([
    {
      why: 'any order and unknown columns',
      header: 'x_note,cost_usd,token_type,usage_date_utc,model',
      id: 'anthropic.cost',
    },
    {
      why: 'contracts by the two columns that drafts left alone',
      header: 'ContractCommitmentId,BillingCurrency',
      id: 'focus.contract-commitment',
    },
    { why: 'capitals', header: 'BILLEDCOST,chargePeriodStart,ChargeCategory', id: 'focus' },
    {
      why: 'a byte-order mark',
      header: '\uFEFFstart_time,amount_value,amount_currency',
      id: 'openai.cost',
    },
  ])('$why', ({ header, id }) => {
    expect(detectTable(table(header))?.format.id).toBe(id)
  })

  it('is found behind a preamble', () => {
    const found = detectTable(table('Report', 'Account,1', 'generation_id,model_permaslug'))
    expect(found).toMatchObject({ headerAt: 2, format: { id: 'openrouter.activity' } })
  })

  it.each([
    { why: 'a hand-made list', header: 'Date,Input Tokens,Output Tokens,User,Cost' },
    { why: 'a trace', header: 'TIMESTAMP,ContextTokens,GeneratedTokens' },
    { why: 'nothing', header: '' },
  ])('does not take $why for a bill', ({ header }) => {
    expect(detectTable(table(header, '1,2,3'))).toBeUndefined()
  })

  it('each format recognizes no other format’s required columns as its own', () => {
    const owners = FORMATS.filter((format) => format.shape === 'table').map((format) => ({
      id: format.id,
      found: detectTable([format.requiredColumns])?.format.id,
    }))
    expect(owners.filter(({ id, found }) => found !== undefined && found !== id)).toEqual([])
  })

  it.each([
    'date,user,kind,model,tokens,cost',
    'date,model,spend,total_tokens,requests',
    'usage_date,sku_name,usage_quantity,usage_unit,amount',
    'date,product,gross_amount,discount_amount,net_amount',
    'invoiceid,billing date,amount,model_version,usage',
  ])('names nobody where all columns are everyday ones: %s', (header) => {
    expect(nearestFormat(header.split(','))).toBeUndefined()
  })

  it('names the nearest format and what it lacks', () => {
    expect(nearestFormat(['usage_date_utc', 'model', 'cost_usd'])).toMatchObject({
      format: { id: 'anthropic.cost' },
      missing: ['token_type'],
    })
  })
})

describe('a file of another kind says what it is', () => {
  it.each([
    { header: 'User,Lines this Month', title: 'Claude Code analytics' },
    { header: 'User,PRs with CC,Lines', title: 'Claude Code analytics' },
    { header: 'TIMESTAMP,ContextTokens,GeneratedTokens', title: 'Request trace' },
  ])('$title', ({ header, title }) => {
    const problem = refusalOf(table(header))
    expect(problem?.what).toContain(title)
    expect(problem?.fix).not.toBe('')
  })

  it('keeps silent about what it does not know', () => {
    expect(refusalOf(table('Date,Cost'))).toBeUndefined()
  })
})

describe('a JSON document is recognized by its shape', () => {
  it.each([
    {
      why: 'pages without results',
      value: { object: 'page', data: [], has_more: false },
      id: 'openai.api-usage',
    },
    {
      why: 'buckets without results',
      value: { data: [{ starting_at: 'x', results: [] }] },
      id: 'anthropic.api-usage',
    },
  ])('$why', ({ value, id }) => {
    expect(detectJson(value)?.id).toBe(id)
  })

  it.each([
    { value: null },
    { value: [] },
    { value: {} },
    { value: 'text' },
    { value: { data: [{}] } },
    { value: { daily: [] } },
  ])('is nothing for $value', ({ value }) => {
    expect(detectJson(value)).toBeUndefined()
  })

  it('finds a format by its id', () => {
    expect(formatById('focus')?.title).toBe('FOCUS')
    expect(formatById('portkey.logs', 'json')?.shape).toBe('json')
    expect(formatById('portkey.logs', 'table')?.shape).toBe('table')
    expect(formatById('generic')).toBeUndefined()
  })
})
