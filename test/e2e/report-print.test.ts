import { rmSync } from 'node:fs'
import type { BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { REPORT_STYLE } from '../../shared/report/render/style.ts'
import { tableHtml } from '../../shared/report/render/table-html.ts'
import { launchBrowser, newProfile } from '../harness/browser.ts'

const profile = newProfile()
let browser: BrowserContext

beforeAll(async () => {
  browser = await launchBrowser(profile)
})

afterAll(async () => {
  await browser.close()
  rmSync(profile, { recursive: true })
})

/** A table with a total, in columns of the height of a page: a column breaks a table as a page does. */
function pagesOf(rows: number): string {
  const table = tableHtml(
    {
      kind: 'table',
      columns: [
        { title: 'Workload', align: 'start' },
        { title: 'Spend', align: 'end' },
      ],
      rows: Array.from({ length: rows }, (_, at) => [`row ${String(at + 1)}`, '$1.00']),
      total: ['Total', `$${String(rows)}.00`],
    },
    't',
  )
  return `<style>${REPORT_STYLE}</style><div style="height:900px;width:20000px;columns:600px;column-fill:auto">${table}</div>`
}

/** How many rows of the body are on the first and on the last page of the table. */
async function rowsAtTheEnds(rows: number): Promise<{ first: number; last: number }> {
  const [page] = browser.pages()
  if (page === undefined) throw new RangeError('the browser has no page')
  await page.emulateMedia({ media: 'print' })
  await page.setContent(pagesOf(rows))
  const left = await page
    .locator('tbody tr')
    .evaluateAll((all) => all.map((row) => Math.round(row.getBoundingClientRect().left)))
  const count = (edge: number): number => left.filter((each) => each === edge).length
  return { first: count(Math.min(...left)), last: count(Math.max(...left)) }
}

describe('a table that is longer than a page', () => {
  it('has two rows beside its total on the last page, whatever its length', async () => {
    for (let rows = 20; rows <= 70; rows += 1) {
      const { first, last } = await rowsAtTheEnds(rows)
      expect(first, `${String(rows)} rows`).toBeGreaterThanOrEqual(2)
      expect(last, `${String(rows)} rows`).toBeGreaterThanOrEqual(3)
    }
  })
})
