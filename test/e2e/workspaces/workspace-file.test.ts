import { copyFileSync, readFileSync, rmSync, truncateSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFaults } from '../../harness/axe-faults.ts'
import { launchBrowserFallback, type RunningFallback } from '../../harness/launch-fallback.ts'
import { dropFiles, openSampleCompany, openScreen, screenshot } from '../../harness/page-actions.ts'

const at = (name: string) => path.join(os.tmpdir(), `travel-${process.pid}-${name}`)
const PLAIN = at('plain.aispend')
const LOCKED = at('locked.aispend')
const PASSPHRASE = 'correct horse 9'

let running: RunningFallback
let page: Page
let analysis: string

const alert = (text: string) => page.getByRole('alert').getByText(text)
const button = (name: string) => page.getByRole('button', { name })
const name = () => page.locator('.pick').innerText()

/** What a click hands to the browser as a download. */
async function downloaded(click: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), click()])
  return download.path()
}

/** The analysis document as the report screen saves it. */
async function savedAnalysis(): Promise<string> {
  await openScreen(page, 'report')
  const file = await downloaded(() => page.getByRole('button', { name: /JSON/ }).click())
  return readFileSync(file, 'utf8')
}

async function savedWorkspace(target: string): Promise<void> {
  copyFileSync(await downloaded(() => button('Save as file').click()), target)
}

async function onEmptyProfile(): Promise<void> {
  await running.close()
  running = await launchBrowserFallback()
  page = running.page
  await button('Open a workspace file').waitFor()
}

beforeAll(async () => {
  running = await launchBrowserFallback()
  page = running.page
  await openSampleCompany(page)
  await openScreen(page, 'workloads')
  await page.locator('.scroller tbody tr').first().click()
  await page.keyboard.press('1')
  await page.getByText('Your decision').first().waitFor()
  analysis = await savedAnalysis()
})

afterAll(async () => {
  await running.close()
  for (const file of [PLAIN, LOCKED]) rmSync(file, { force: true })
})

describe('a workspace saved as a file', () => {
  it('is saved with and without a passphrase', async () => {
    await openScreen(page, 'settings')
    await savedWorkspace(PLAIN)
    await page.getByText('Saved as Sample-company').waitFor()
    await page.getByLabel('Passphrase', { exact: false }).first().fill(PASSPHRASE)
    await page.getByLabel('Passphrase again').fill('something else')
    await button('Save as file').click()
    await page.getByText('The two passphrases differ.').waitFor()
    await page.getByLabel('Passphrase again').fill(PASSPHRASE)
    await savedWorkspace(LOCKED)
    await page.getByLabel('Passphrase', { exact: false }).first().fill('')
    await savedWorkspace(PLAIN)
    expect(await axeFaults(page)).toEqual([])
    await screenshot(page, 'workspace-file-settings', true)
  })

  it('is removed, and opened on an empty profile to the same bytes of analysis', async () => {
    await page.locator('.pick').click()
    await button('Remove the sample company').click()
    await button('Open a workspace file').waitFor()
    await onEmptyProfile()
    await screenshot(page, 'workspace-file-first-run')
    await dropFiles(page, [PLAIN])
    await page.locator('.pick').waitFor({ timeout: 60_000 })
    await page
      .locator('nav')
      .getByText(/\d+ files/)
      .first()
      .waitFor({ timeout: 60_000 })
    expect(await savedAnalysis()).toBe(analysis)
  })

  it('is opened again beside the first, which stays as it is', async () => {
    await dropFiles(page, [PLAIN])
    await expect.poll(name, { timeout: 60_000 }).toContain('(2)')
    expect(await savedAnalysis()).toBe(analysis)
  })

  it('asks for its passphrase, and says when it is another one', async () => {
    await dropFiles(page, [LOCKED])
    await page.getByText('was saved with a passphrase').waitFor()
    await page.getByRole('dialog').getByLabel('Passphrase').fill('wrong')
    await button('Open').and(page.locator('[type=submit]')).click()
    await alert('The passphrase does not open this file.').waitFor()
    await screenshot(page, 'workspace-file-passphrase')
    await page.getByRole('dialog').getByLabel('Passphrase').fill(PASSPHRASE)
    await button('Open').and(page.locator('[type=submit]')).click()
    await expect.poll(name, { timeout: 60_000 }).toContain('(3)')
    expect(await savedAnalysis()).toBe(analysis)
  })

  it('has its passphrase forgotten once it is open', async () => {
    await dropFiles(page, [LOCKED])
    await page.getByText('was saved with a passphrase').waitFor()
    expect(await page.getByRole('dialog').getByLabel('Passphrase').inputValue()).toBe('')
    await button('Cancel').click()
  })

  it('that is cut is refused with what to do, and everything stays', async () => {
    const cut = at('cut.aispend')
    copyFileSync(PLAIN, cut)
    truncateSync(cut, 1000)
    await dropFiles(page, [cut])
    await alert('The end of this workspace file is missing').waitFor()
    await screenshot(page, 'workspace-file-cut')
    rmSync(cut)
    expect(await savedAnalysis()).toBe(analysis)
  })
})
