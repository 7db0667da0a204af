import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Page, Worker as PageWorker } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { axeFaults } from '../../harness/axe-faults.ts'
import { launchApp, type RunningApp } from '../../harness/launch-app.ts'
import {
  dropFiles,
  importFiles,
  openScreen,
  screenshot,
  stageFiles,
} from '../../harness/page-actions.ts'
import { catchWorker, endWorker } from '../../harness/page-worker.ts'
import { record } from '../../harness/record.ts'
import { COST_HEADER, costRow } from '../../support/source-files.ts'

const TITLE = 'The part of the app that reads files and works out figures has stopped'
const folder = mkdtempSync(path.join(os.tmpdir(), 'ai-spend-stopped-'))
const early = path.join(folder, 'early.csv')
const late = path.join(folder, 'late.csv')
let running: RunningApp
let page: Page

beforeAll(() => {
  writeFileSync(early, [COST_HEADER, costRow({ on: 1, amount: '12.50' }), ''].join('\n'))
  writeFileSync(late, [COST_HEADER, costRow({ on: 2, amount: '7.50' }), ''].join('\n'))
})
beforeEach(async () => {
  running = await launchApp()
  page = running.page
  if (record.browser !== undefined) await catchWorker(record.browser)
  await page.reload()
  await page.locator('main h1').waitFor()
})
afterEach(() => running.close())
afterAll(() => rmSync(folder, { recursive: true }))

function worker(): PageWorker {
  const [only] = page.workers()
  return only ?? expect.fail('the page has no worker')
}

/** Keeps the worker from answering anything, as a step that never ends. */
async function neverEnd(): Promise<void> {
  await worker().evaluate(() => {
    setTimeout(() => {
      for (;;);
    })
  })
}

/** What the window says, once it says that the worker has stopped. */
async function said(): Promise<string> {
  await page.locator('main').getByText(TITLE).waitFor({ timeout: 30_000 })
  return page.locator('main').innerText()
}

async function loadAgain(): Promise<void> {
  await page.getByRole('button', { name: 'Load the window again' }).click()
  await page.getByText(TITLE).waitFor({ state: 'detached' })
  await page.locator('main h1').waitFor()
}

describe('a worker that is gone without a word', () => {
  it('in the middle of an import: nothing waits any more, and nothing of it counts', async () => {
    await importFiles(page, [early])
    await openScreen(page, 'import')
    await neverEnd()
    await dropFiles(page, [late])
    await page
      .getByText(/Reading files/)
      .first()
      .waitFor()
    await endWorker(page)
    const told = await said()
    expect(told).toContain('What had been saved is unchanged')
    expect(told).not.toContain('This is a preview')
    expect(await page.locator('nav').innerText()).not.toContain('Reading files')
    expect(await axeFaults(page)).toEqual([])
    await screenshot(page, 'stopped-import')

    await loadAgain()
    await openScreen(page, 'overview')
    await page.locator('main').getByText('$12.50').first().waitFor()
    await openScreen(page, 'import')
    await stageFiles(page, [late])
  })

  it('while nothing is asked of it: told at once, and every later step is refused', async () => {
    await importFiles(page, [early])
    await endWorker(page)
    await said()
    await page.getByRole('button', { name: 'Dismiss' }).click()
    await page.getByText(TITLE).waitFor({ state: 'detached' })
    await openScreen(page, 'overview')
    await page.locator('main').getByText('$12.50').first().waitFor()
    await dropFiles(page, [late])
    await said()
    await loadAgain()
  })

  it('while a dialog is open: told in the dialog, which covers the page', async () => {
    await importFiles(page, [early])
    await page.getByRole('button', { name: /^Offline/ }).click()
    const dialog = page.getByRole('dialog')
    await dialog.waitFor()
    await endWorker(page)
    await dialog.getByRole('alert').getByText(TITLE).waitFor({ timeout: 30_000 })
    expect(await page.getByRole('alert').getByText(TITLE).count()).toBe(1)
    expect(await axeFaults(page)).toEqual([])
    await screenshot(page, 'stopped-dialog')
    await page.keyboard.press('Escape')
    await said()
    await loadAgain()
  })

  it('while a workspace is being opened: it is not opened again unasked', async () => {
    await importFiles(page, [early])
    await page.addInitScript(() => {
      // The first answers are for the list of workspaces; the opening asks for more than that.
      if (sessionStorage.getItem('ended') !== null) return
      const { postMessage } = Worker.prototype
      Worker.prototype.postMessage = function (this: Worker, ...given: unknown[]) {
        const { method } = given[0] as { readonly method: string }
        if (method !== 'analyze') Reflect.apply(postMessage, this, given)
        else this.terminate()
        if (method === 'analyze') sessionStorage.setItem('ended', 'yes')
      }
    })
    await page.reload()
    const told = await said()
    expect(told).toContain('cannot be opened')
    expect(told.split(TITLE)).toHaveLength(2)
    expect(await axeFaults(page)).toEqual([])
    await screenshot(page, 'stopped-opening')
    await loadAgain()
    await page.getByText(/was not opened by itself/).waitFor()
    await page.getByRole('button', { name: 'Open it now' }).click()
    await page.getByText('1 file').first().waitFor()
  })
})

describe('an error that nothing in the worker has caught', () => {
  it('is told with its reason', async () => {
    await importFiles(page, [early])
    await worker().evaluate(() => {
      setTimeout(() => {
        throw new RangeError('too large to hold')
      })
    })
    expect(await said()).toContain('too large to hold')
    await page.emulateMedia({ colorScheme: 'dark' })
    await screenshot(page, 'stopped-error-dark')
    expect(await axeFaults(page)).toEqual([])
    await loadAgain()
    await openScreen(page, 'overview')
    await page.locator('main').getByText('$12.50').first().waitFor()
  })
})
