import { expect, it } from 'vitest'
import { usd } from '../../support/imported.ts'
import { importText } from '../../support/source-files.ts'

it.each([
  {
    why: 'flat items instead of buckets of results',
    page: { data: [{ starting_at: '2026-09-01T00:00:00Z', usage: { output_tokens: 5 } }] },
  },
  {
    why: 'rows of another report on a page',
    page: { object: 'page', data: [{ start_time: 1_788_220_800, totals: { credits: 5 } }] },
  },
])('a page whose rows no format knows is refused, never empty: $why', async ({ page }) => {
  const [file] = await importText('page.json', JSON.stringify({ ...page, has_more: false }))
  expect(file?.imported).toMatchObject({ status: 'rejected', format: undefined })
})

it('a page of buckets in which nothing happened is still empty', async () => {
  const data = [{ starting_at: '2026-09-01T00:00:00Z', results: [] }]
  const [file] = await importText('page.json', JSON.stringify({ data, has_more: false }))
  expect(file?.imported.status).toBe('empty')
})

it('activity without money is named as such in JSON lines too', async () => {
  const line = JSON.stringify({
    day: '2026-09-01',
    code_generation_activity_count: 5,
    totals_by_ide: [],
  })
  const [file] = await importText('metrics.jsonl', `${line}\n${line}\n`)
  expect(file?.imported.problem?.what).toContain('GitHub Copilot activity')
})

it.each([
  { why: 'the last line says so', more: [true, true], warned: true },
  { why: 'only an earlier line says so', more: [true, false], warned: false },
])('pages are missing behind JSON lines when $why', async ({ more, warned }) => {
  const usage = { uncached_input_tokens: 1 }
  const item = { starting_at: '2026-09-01T00:00:00Z', group: {}, usage }
  const lines = more.map((has_more) => JSON.stringify({ data: [item], has_more }))
  const [file] = await importText('pages.jsonl', lines.join('\n'))
  const codes = file?.imported.warnings.map(({ code }) => code)
  expect(codes).toEqual(warned ? ['incomplete-pages'] : [])
})

const EVENT = { timestamp: '1788220800000', model: 'auto', tokenUsage: { inputTokens: 1 } }
const EVENTS = JSON.stringify({ usageEvents: [EVENT] })
const OTHER = '{"hello":"world"}'

it.each([
  { why: 'in front of the first known one', lines: [OTHER, EVENTS], line: 1, rejected: 1 },
  { why: 'between known ones', lines: [EVENTS, OTHER, EVENTS], line: 2, rejected: 1 },
  {
    why: 'by the hundred',
    lines: [...Array.from({ length: 300 }, () => OTHER), EVENTS],
    line: 1,
    rejected: 300,
  },
])('a line that no format knows is a rejected row: $why', async ({ lines, line, rejected }) => {
  const [file] = await importText('events.jsonl', lines.join('\n'))
  expect(file?.imported).toMatchObject({
    format: 'cursor.api-events',
    rowsRead: lines.length,
    rejectedBy: { 'broken-row': rejected },
  })
  expect(file?.imported.rejectedRows[0]).toMatchObject({ line, code: 'broken-row' })
})

it('a page without rows is no row, wherever it stands', async () => {
  const lines = ['{"usageEvents":[]}', EVENTS, '{"data":[{"results":[]}]}']
  const [file] = await importText('events.jsonl', lines.join('\n'))
  expect(file?.imported).toMatchObject({ rowsRead: 1, rejectedBy: {} })
})

it('pages without rows do not say of which report those behind them are', async () => {
  const page = (results: readonly object[]) =>
    JSON.stringify({ object: 'page', data: [{ start_time: 1_788_220_800, results }] })
  const amount = { value: 1.5, currency: 'usd' }
  const cost = { object: 'organization.costs.result', amount, line_item: 'gpt-5.4, input' }
  const [file] = await importText('pages.jsonl', [page([]), page([cost])].join('\n'))
  expect(file?.imported).toMatchObject({ format: 'openai.api-costs', rowsRead: 1 })
  expect(file?.imported.cells[0]?.amounts.billed).toBe(usd('1.5'))
})
