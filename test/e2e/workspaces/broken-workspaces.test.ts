import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { messagesOf } from '../../../shared/i18n/messages/message-catalogue.ts'
import { axeFaults } from '../../harness/axe-faults.ts'
import { newProfile } from '../../harness/browser.ts'
import { CARRIER } from '../../harness/carrier.ts'
import { launchApp, type RunningApp } from '../../harness/launch-app.ts'
import {
  commitStage,
  dropFiles,
  importFiles,
  newWorkspace,
  openScreen,
  screenshot,
  untilAtRest,
} from '../../harness/page-actions.ts'
import { storedData, type StoredData } from '../../harness/stored-data.ts'
import { COST_HEADER, costRow } from '../../support/source-files.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'ai-spend-broken-'))
const first = path.join(folder, 'early.csv')
const second = path.join(folder, 'late.csv')
const saved = path.join(folder, 'saved.jsonl')
/** A workspace with two imports, and another one; each test breaks a copy. */
const whole = newProfile()
let running: RunningApp
let page: Page
let data: StoredData

beforeAll(async () => {
  writeFileSync(first, bills(1))
  writeFileSync(second, bills(11))
  await start(whole)
  await importFiles(page, [first])
  await importFiles(page, [second])
  await newWorkspace(page, 'Other company')
  await page.getByRole('button', { name: /open the menu/ }).click()
  await page
    .locator('.menu button')
    .filter({ hasNotText: /…|Other/ })
    .first()
    .click()
  await page.getByText('2 files').first().waitFor()
  await running.quit()
})
afterEach(() => running.close())
afterAll(() => {
  for (const each of [folder, whole]) rmSync(each, { recursive: true, maxRetries: 5 })
})

/** Ten days of one key: 12.50 USD in all. */
function bills(from: number): string {
  const days = Array.from({ length: 10 }, (_, i) => from + i)
  return [COST_HEADER, ...days.map((on) => costRow({ on, amount: '1.25' })), ''].join('\n')
}

async function start(profile = newProfile(), isWhole = false): Promise<void> {
  running = await launchApp({ profile, isWhole })
  page = running.page
  data = storedData(page)
}

async function restart(): Promise<void> {
  running = await running.restart()
  page = running.page
  data = storedData(page)
}

async function startWithTwo(): Promise<void> {
  const copy = newProfile()
  cpSync(whole, copy, { recursive: true })
  await start(copy)
  await page.getByText('2 files').first().waitFor()
}

/** What the window says, once the title has come. */
async function said(title: RegExp | string): Promise<string> {
  await page.locator('main').getByText(title).first().waitFor({ timeout: 30_000 })
  return page.locator('main').innerText()
}

/** In light, dark and Chinese; the window stays as it is. */
async function pictures(name: string): Promise<void> {
  expect(await axeFaults(page)).toEqual([])
  await screenshot(page, `broken-${name}`)
  await page.emulateMedia({ colorScheme: 'dark' })
  await screenshot(page, `broken-${name}-dark`)
  expect(await axeFaults(page, 'colors')).toEqual([])
  await page.emulateMedia({ colorScheme: 'light' })
}

/** The same in another language, for which the window is loaded again, once it says so. */
async function pictureIn(
  language: 'vi' | 'zh-CN',
  name: string,
  words: string | RegExp,
): Promise<void> {
  await page.evaluate((to) => localStorage.setItem('settings', JSON.stringify(to)), { language })
  await page.reload()
  await page.locator('main').getByText(words).first().waitFor({ timeout: 30_000 })
  await untilAtRest(page)
  await screenshot(page, `broken-${name}-${language}`)
}

const press = (name: string | RegExp): Promise<void> =>
  page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click()

async function savedText(): Promise<string> {
  running.answerSaveDialog(saved)
  await press('Export what can be read')
  await page.getByText(/^Saved as/).waitFor()
  return readFileSync(saved, 'utf8')
}

/** The first of the two files gets a sum that is not a number. */
const NOT_A_NUMBER = `(record) => {
  if (record.imported.name !== 'early.csv') return record
  record.imported.cells[0].counts.input = NaN
  return record
}`

describe('a cell that is not a number', () => {
  it('names the file, keeps the window usable, and opens without its import', async () => {
    await startWithTwo()
    await data.change('files', NOT_A_NUMBER)
    await page.reload()
    const told = await said(/cannot be opened/)
    expect(told).toContain('early.csv')
    expect(told).toContain('What is safe')
    expect(told).not.toContain('NaN')
    await pictures('nan')
    const lines = (await savedText()).trim().split('\n')
    expect(lines.some((line) => line.includes('late.csv'))).toBe(true)
    expect(lines.every((line) => typeof JSON.parse(line) === 'object')).toBe(true)

    await press('Open without this import')
    await openScreen(page, 'overview')
    await said('$12.50')
    expect(await openScreen(page, 'import')).toContain('Damaged in the storage')
  })

  it('is not tried again unasked at the next start, and another workspace is', async () => {
    await startWithTwo()
    await data.change('files', NOT_A_NUMBER)
    await page.reload()
    await said(/cannot be opened/)
    await restart()
    expect(await said(/was not opened by itself/)).toContain('Other company')
    await pictures('not-opened')
    await press('Other company')
    await page.getByRole('button', { name: 'Workspace Other company: open the menu' }).waitFor()
    await page.reload()
    await page.getByRole('button', { name: 'Workspace Other company: open the menu' }).waitFor()
    expect(await page.locator('main').innerText()).not.toContain('was not opened')
    await pictureIn('zh-CN', 'other', /\p{Script=Han}/u)
  })

  it('is told in every language', async () => {
    await startWithTwo()
    await data.change('files', NOT_A_NUMBER)
    await pictureIn('zh-CN', 'nan', '哪些不受影响')
    await page.evaluate(() => localStorage.removeItem('opening'))
    await pictureIn('vi', 'nan', 'Những gì vẫn an toàn')
  })
})

describe('a damaged record of a workspace', () => {
  it('is told, the others are listed, and it can be removed', async () => {
    await startWithTwo()
    await data.change(
      'workspaces',
      `(record) => {
        if (record.name !== 'Other company') delete record.rules
        return record
      }`,
    )
    await page.reload()
    expect(await said(/cannot be opened/)).toContain('Other company')
    await pictures('record')
    expect(await savedText()).toContain('early.csv')
    await press('Remove this workspace …')
    await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click()
    await page.getByRole('button', { name: 'Workspace Other company: open the menu' }).waitFor()
    expect(await page.locator('main').innerText()).not.toContain('cannot be opened')
  })
})

describe('a missing chunk of rows', () => {
  it('is told beside figures that stay complete', async () => {
    await startWithTwo()
    await data.change('chunks', '(record) => null')
    await page.reload()
    const told = await said('Rows are missing from the storage of the app')
    expect(told).toContain('early.csv: 10 of 10 rows are missing')
    expect(told).toContain('late.csv: 10 of 10 rows are missing')
    await openScreen(page, 'overview')
    await page.locator('main').getByText('$25.00').first().waitFor()
    await pictures('chunk')
    await pictureIn('zh-CN', 'chunk', messagesOf('zh-CN').storage.gapsTitle)
  })
})

describe('a storage that is full', () => {
  it('keeps what was there, says so, and goes on once there is room', async () => {
    await start()
    await importFiles(page, [first])
    // The browser remembers for a while how much room there was; a new one does not.
    await restart()
    await page.getByText('1 file').first().waitFor()
    const devTools = await page.context().newCDPSession(page)
    await devTools.send('Storage.overrideQuotaForOrigin', { origin: CARRIER, quotaSize: 1 })
    await dropFiles(page, [second])
    const told = await said('There is no room left')
    expect(told).toContain('What is safe')
    await pictures('full')
    await openScreen(page, 'overview')
    await page.locator('main').getByText('$12.50').first().waitFor()
    await devTools.send('Storage.overrideQuotaForOrigin', { origin: CARRIER })
    await press('Dismiss')
    await openScreen(page, 'import')
    await dropFiles(page, [second])
    await page.getByText('This is a preview').waitFor({ timeout: 60_000 })
    await commitStage(page)
    await openScreen(page, 'overview')
    await page.locator('main').getByText('$25').first().waitFor()
  })
})

describe('a browser that keeps nothing for the page', () => {
  it('shows a window that says so, and can be asked to try again', async () => {
    const profile = newProfile()
    mkdirSync(path.join(profile, 'Default'), { recursive: true })
    const noCookies = { profile: { default_content_setting_values: { cookies: 2 } } }
    writeFileSync(path.join(profile, 'Default', 'Preferences'), JSON.stringify(noCookies))
    // Only a whole browser heeds what a person has set in the profile.
    await start(profile, true)
    const told = await said('does not let this page keep data')
    expect(told).toContain('Allow cookies and site data')
    expect(await page.locator('nav').innerText()).toContain('Settings')
    await pictures('denied')
    await press('Try again')
    await said('does not let this page keep data')
  })
})

describe('data of a newer version', () => {
  it('is left alone, can be exported, and can be removed after a question', async () => {
    await startWithTwo()
    await data.raiseVersion()
    await page.reload()
    expect(await said('written by a newer version of the app')).toContain('Start the newer version')
    await pictures('newer')
    await pictureIn('zh-CN', 'newer', '哪些不受影响')
    await page.evaluate(() => localStorage.removeItem('settings'))
    await page.reload()
    await said('written by a newer version of the app')
    expect(await savedText()).toContain('early.csv')
    await press('Remove all stored data …')
    await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click()
    await page
      .getByRole('button', { name: /sample company/i })
      .first()
      .waitFor({ timeout: 30_000 })
  })
})

describe('a database that is deleted while the window is open', () => {
  it('is told at the next thing that is asked of it, with a way on', async () => {
    await startWithTwo()
    await data.deleteAll()
    await openScreen(page, 'workloads')
    await openScreen(page, 'import')
    await press(/^Undo the import/)
    await page
      .getByText(/was removed|was deleted or closed/)
      .first()
      .waitFor({ timeout: 30_000 })
    await pictures('deleted')
    await page.reload()
    await page
      .getByRole('button', { name: /sample company/i })
      .first()
      .waitFor({ timeout: 30_000 })
  })
})
