import { expect, it } from 'vitest'
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
