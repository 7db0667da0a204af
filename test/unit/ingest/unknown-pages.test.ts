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
