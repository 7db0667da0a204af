import { describe, expect, it } from 'vitest'
import { findFormat } from '../../../shared/ingest/find-format.ts'
import type { MappingDocument } from '../../../shared/document/user/mapping-document.ts'

const MAPPING: MappingDocument = {
  schema: 'ai-spend-mapping/1',
  name: 'Mine',
  provider: 'example',
  role: 'cost',
  recogniseBy: ['Tag', 'Betrag', 'Notiz'],
  day: { column: 'Tag', order: 'year-month-day' },
  texts: {},
  money: {
    billed: 'Betrag',
    currency: { code: 'EUR' },
    unit: 'whole',
    decimal: ',',
    thousands: '.',
  },
}

const TABLE = [
  ['Tag', 'Betrag', 'Notiz'],
  ['2026-09-01', '1,50', 'x'],
]
const NONE = { format: undefined }

describe('who reads a table', () => {
  it('nobody, and the problem says so', () => {
    expect(findFormat(TABLE, NONE)).toMatchObject({
      what: expect.stringContaining('Not') as string,
    })
  })

  it('a saved mapping, when the header has all its columns', () => {
    expect(findFormat(TABLE, { ...NONE, mappings: [MAPPING] })).toMatchObject({ mapping: MAPPING })
    const narrow = TABLE.map((row) => row.slice(0, 2))
    expect(findFormat(narrow, { ...NONE, mappings: [MAPPING] })).toHaveProperty('what')
  })

  it('a mapping that a person chose, when the columns it reads are there', () => {
    const narrow = TABLE.map((row) => row.slice(0, 2))
    expect(findFormat(narrow, { ...NONE, mapping: MAPPING })).toMatchObject({ headerAt: 0 })
  })

  it('a known format before any mapping', () => {
    const header = 'user_email,total_prompt_tokens,total_net_spend_usd,model,product'.split(',')
    const eager = { ...MAPPING, recogniseBy: ['model'] }
    expect(findFormat([header], { ...NONE, mappings: [eager] })).toMatchObject({
      format: { id: 'anthropic.spend-report' },
      mapping: undefined,
    })
  })

  it('says what an export of another kind is', () => {
    const header = ['User', 'Lines this month', 'PRs with CC']
    expect(findFormat([header], NONE)).toMatchObject({
      what: expect.stringContaining('Claude Code analytics') as string,
    })
  })

  it('a format that a person forces, only with the columns it needs', () => {
    expect(findFormat(TABLE, { format: 'openai.cost' })).toHaveProperty('what')
  })
})

describe('a table of one’s own with everyday columns', () => {
  it.each([
    ['start_time', 'project_id', 'model', 'amount'],
    ['date', 'model', 'cost_usd', 'owner'],
    ['timestamp', 'model', 'prompt', 'completion', 'team'],
    ['Date', 'Model', 'Requests', 'Input Tokens', 'Output Tokens', 'Total Cost'],
  ])('is taken for nobody’s export: %s, %s …', (...header) => {
    const problem = findFormat([header, header.map(() => 'x')], { format: undefined })
    expect(problem).toMatchObject({
      found: header.join(', '),
      expected: 'the columns of one of the exports listed under Import, Help',
    })
    expect(problem).toMatchObject({ fix: expect.stringContaining('Map the columns') as string })
  })

  it('is named after a provider by a column of its own', () => {
    const header = ['usage_date_utc', 'cost_usd', 'model']
    expect(findFormat([header], { format: undefined })).toMatchObject({
      expected: expect.stringContaining('Anthropic') as string,
    })
  })
})
