import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFaults } from '../../harness/axe-faults.ts'
import { launchBrowserFallback, type RunningFallback } from '../../harness/launch-fallback.ts'
import { openSampleCompany, openScreen, screenshot } from '../../harness/page-actions.ts'

let running: RunningFallback
let page: Page

const button = (name: string | RegExp) => page.getByRole('button', { name })
const name = () => page.locator('.pick').innerText()

beforeAll(async () => {
  running = await launchBrowserFallback()
  page = running.page
  await openSampleCompany(page)
  await openScreen(page, 'settings')
})

afterAll(async () => {
  await running.close()
})

describe('a workspace in the settings', () => {
  it('is backed up by hand, and restored beside itself', async () => {
    await page.getByText('No backup of this workspace yet.').waitFor()
    await button('Back up now').click()
    await page.getByRole('cell', { name: 'by hand' }).waitFor()
    await button(/^Restore the backup of/).click()
    await expect.poll(name, { timeout: 60_000 }).toContain('backup of')
  })

  it('is copied, archived and brought back', async () => {
    await button('Duplicate').click()
    await expect.poll(name, { timeout: 60_000 }).toContain('copy')
    await button('Archive').click()
    await expect.poll(name, { timeout: 60_000 }).toBe('Sample company (synthetic)')
    await button(/^Bring back .*copy$/).waitFor()
    expect(await axeFaults(page)).toEqual([])
    await page.getByLabel('Language').selectOption('zh-CN')
    await page.getByText('已归档的工作区').scrollIntoViewIfNeeded()
    await screenshot(page, 'backups-zh')
    await page.locator('select').nth(1).selectOption('en')
    await page.getByLabel('Theme').selectOption('dark')
    await button('Back up now').scrollIntoViewIfNeeded()
    await screenshot(page, 'backups-dark')
    await page.locator('.pick').click()
    expect(await page.locator('.menu').innerText()).not.toContain('copy')
    await page.keyboard.press('Escape')
    await button(/^Bring back .*copy$/).click()
    await page.locator('.pick').click()
    await expect.poll(() => page.locator('.menu').innerText()).toContain('copy')
  })
})
