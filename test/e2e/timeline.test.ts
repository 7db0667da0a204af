import { rmSync } from 'node:fs'
import path from 'node:path'
import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { AnalysisDocument } from '../../shared/document/analysis-document.ts'
import type { PlanResult } from '../../shared/document/plan-result.ts'
import { createFormats } from '../../shared/i18n/formats.ts'
import { en } from '../../shared/i18n/messages/en.ts'
import { axeFaults } from '../harness/axe-faults.ts'
import { launchApp, type RunningApp } from '../harness/launch-app.ts'
import { openSampleCompany, openScreen, screenshot } from '../harness/page-actions.ts'
import { record } from '../harness/record.ts'
import { analyzeByCommand, writeSample } from '../support/bills.ts'

/** Rows of a chart's table that repeat its values as full amounts. */
const IN_FULL = 'tbody:last-of-type tr:not(.unit-row, .grp)'

const folder = writeSample()
const formats = createFormats('en')
const money = (text: string | undefined): string => formats.estimate(text ?? '', 'USD')
let running: RunningApp
let document: AnalysisDocument

const timeline = (): Promise<string> => running.page.locator('.timeline').innerText()
const panel = (title: string | RegExp): Locator =>
  running.page.locator('.fig', { has: running.page.getByRole('heading', { name: title }) })

/** The plan that is shown first: the one with the highest likely net value. */
function first(): PlanResult {
  const [best] = document.plans.toSorted(
    (a, b) => Number(b.net.likely['USD']) - Number(a.net.likely['USD']),
  )
  if (best === undefined) throw new Error('the sample company has plans')
  return best
}

beforeAll(async () => {
  document = analyzeByCommand([folder]).document
  running = await launchApp()
  await openSampleCompany(running.page)
  await openScreen(running.page, 'savings')
  await running.page.locator('.views').getByText('Plans and scenarios').click()
  await running.page.locator('.timeline').waitFor({ timeout: 60_000 })
  await running.page.locator('.threshold').first().waitFor()
}, 150_000)

afterAll(async () => {
  await running.close()
  rmSync(path.dirname(folder), { recursive: true })
})

it('the cash of a plan ends at the command’s net value, with its range', async () => {
  const { low, likely, high } = first().net
  const title = `after 12 months likely ${money(likely['USD'])}, range ${money(low['USD'])} to ${money(high['USD'])}`
  expect(await timeline()).toContain(title)
  expect(await timeline()).toContain(en.savings.timeline.contractsNone)
  await screenshot(running.page, 'timeline-sample', true)
  expect(await axeFaults(running.page)).toEqual([])
})

it('its table has every month, and they add up to the title', async () => {
  const cash = panel(/after 12 months likely/)
  await cash.getByRole('button', { name: /^Show as a table/ }).click()
  const rows = await cash.locator(IN_FULL).allInnerTexts()
  expect(rows).toHaveLength(12)
  const cells = rows.map((row) => row.split('\t').slice(1).map(numberIn))
  const sum = cells.reduce((all, [, , , net = 0]) => all + net, 0)
  const last = cells.at(-1)?.[5] ?? 0
  // Twelve rows, each rounded to the dollar.
  expect(Math.abs(sum - last)).toBeLessThanOrEqual(12)
  expect(last).toBeCloseTo(Number(first().net.likely['USD']), -1)
  await cash.getByRole('button', { name: /^Show as a chart/ }).click()
})

it('the thresholds are sentences beside what is assumed', async () => {
  const thresholds = await running.page.locator('.threshold').allInnerTexts()
  const { fallbackShare } = first().breakEven
  expect(thresholds[0]).toMatch(/if the new model uses more than [\d.]+ times the tokens assumed/)
  expect(thresholds.join('\n')).toContain(
    `if more than ${formats.share(fallbackShare, 0)} must be rerun on the old model`,
  )
  for (const threshold of thresholds) expect(threshold).toMatch(/assumed [\d.]+/)
})

it('the draws lie inside low to high, and say how they were made', async () => {
  const odds = panel(/draws the saving is above zero/)
  expect(await odds.innerText()).toContain('5,000 draws, seed 20261121')
  await odds.getByRole('button', { name: /^Show as a table/ }).click()
  const rows = (await odds.locator(IN_FULL).allInnerTexts()).filter((row) =>
    row.includes('% of draws'),
  )
  const [p5 = 0, , p50 = 0, , p95 = 0] = rows.map((row) => numberIn(row.split('\t')[1] ?? ''))
  const { low, high } = first().net
  expect(Number(low['USD'])).toBeLessThan(p5)
  expect(p5).toBeLessThan(p50)
  expect(p50).toBeLessThan(p95)
  expect(p95).toBeLessThan(Number(high['USD']))
})

it('costs that are paid once have a month in which they are back', async () => {
  const before = await timeline()
  await running.page.getByLabel('Your own figure, once').fill('100000')
  await expect.poll(timeline, { timeout: 20_000 }).toMatch(/Pays back in month \d+, \w{3} 20\d\d/)
  expect(await timeline()).not.toBe(before)
  await screenshot(running.page, 'timeline-payback', true)
  await running.page.getByLabel('Your own figure, once').fill('100000000')
  await expect.poll(timeline, { timeout: 20_000 }).toContain('Does not pay back within 12 months')
  await screenshot(running.page, 'timeline-never', true)
})

it('nothing breaks a rule of the page’s policy', () => {
  expect(record.violations).toEqual([])
  expect(running.requestsOutsideOrigin()).toEqual([])
})

function numberIn(text: string): number {
  return Number(text.replace(/[$,]/g, '').replace('−', '-'))
}
