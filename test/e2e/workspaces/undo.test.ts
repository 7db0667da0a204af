import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AnalyzedWorkspace } from '../../../shared/api/workspace-news.ts'
import type { WorkspaceSummary } from '../../../shared/api/workspaces-api.ts'
import { axeFaults } from '../../harness/axe-faults.ts'
import { launchBrowserFallback, type RunningFallback } from '../../harness/launch-fallback.ts'
import { openSampleCompany, openScreen, screenshot } from '../../harness/page-actions.ts'
import { askWorker, catchWorker } from '../../harness/page-worker.ts'

let running: RunningFallback
let page: Page
let id: string

async function ask<T>(method: string, ...args: readonly unknown[]): Promise<T> {
  const [answer] = await askWorker(page, [{ method, args }])
  return answer as T
}

/** The document of the workspace as text. */
async function analysis(): Promise<string> {
  const { document } = await ask<AnalyzedWorkspace>('analyze', id)
  return JSON.stringify(document)
}

/** Whether the document becomes the one that it was, without printing it. */
const becomes = (before: string) =>
  expect.poll(async () => (await analysis()) === before, { timeout: 20_000 }).toBe(true)

const undo = (name: RegExp) => page.getByRole('button', { name })

beforeAll(async () => {
  running = await launchBrowserFallback()
  await catchWorker(running.browser)
  page = running.page
  await page.reload()
  await openSampleCompany(page)
  const [workspace] = await ask<readonly WorkspaceSummary[]>('listWorkspaces')
  id = workspace?.id ?? ''
})

afterAll(async () => {
  await running.close()
})

describe('undo on every screen', () => {
  it('names the decision, and takes it back from another screen', async () => {
    const before = await analysis()
    expect(await undo(/^Nothing to undo/).isDisabled()).toBe(true)
    await openScreen(page, 'workloads')
    await page.locator('.scroller tbody tr').first().click()
    await page.keyboard.press('3')
    await undo(/^Undo: tier of .+ to routine$/).waitFor()
    await screenshot(page, 'undo-tier')
    expect(await axeFaults(page)).toEqual([])
    const decided = await analysis()
    await openScreen(page, 'overview')
    await undo(/^Undo: tier of/).click()
    await becomes(before)
    await undo(/^Redo: tier of/).click()
    await becomes(decided)
    await page.keyboard.press('Control+z')
    await becomes(before)
  })

  it('goes back over several kinds of decision in one order, by keys', async () => {
    const states = [await analysis()]
    await openScreen(page, 'reconcile')
    await page
      .getByLabel(/^Invoice total of OpenAI, /)
      .first()
      .fill('1200')
    await page.getByRole('button', { name: 'Compare' }).click()
    await undo(/^Undo: invoice, OpenAI$/).waitFor()
    states.push(await analysis())
    await openScreen(page, 'settings')
    const currency = page.getByLabel('Your name')
    await currency.fill('Mai')
    await openScreen(page, 'workloads')
    await page.locator('.scroller tbody tr').nth(1).click()
    await page.keyboard.press('1')
    await undo(/^Undo: tier of/).waitFor()
    await openScreen(page, 'overview')
    await page.keyboard.press('Control+z')
    await becomes(states[1] ?? '')
    await undo(/^Undo: invoice, OpenAI$/).waitFor()
    await page.keyboard.press('Control+z')
    await becomes(states[0] ?? '')
    await undo(/^Nothing to undo/).waitFor()
  })

  it('takes the keys while a list of choices has the focus, which has no text to undo', async () => {
    const before = await analysis()
    await openScreen(page, 'workloads')
    await page.locator('.scroller tbody tr').first().click()
    await page.keyboard.press('3')
    await undo(/^Undo: tier of/).waitFor()
    await openScreen(page, 'settings')
    await page.locator('main select').first().focus()
    await page.keyboard.press('Control+z')
    await becomes(before)
  })
})
