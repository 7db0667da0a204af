import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowserFallback, type RunningFallback } from '../../harness/launch-fallback.ts'
import { openSampleCompany, openScreen, screenshot } from '../../harness/page-actions.ts'
import { askWorker, catchWorker, type WorkerCall } from '../../harness/page-worker.ts'
import type { WorkspaceBooks } from '../../../shared/api/books-api.ts'
import type { PriceBookView } from '../../../shared/api/prices-api.ts'
import type { AnalyzedWorkspace } from '../../../shared/api/workspace-news.ts'
import type { WorkspaceSummary } from '../../../shared/api/workspaces-api.ts'
import type { ScenarioSet } from '../../../shared/document/user/scenario-document.ts'
import { planDraft } from '../../support/plan-draft.ts'

let running: RunningFallback
let first: Page
let second: Page
let id: string

const DISCOUNT = { seller: 'openai', percentOff: '20', from: '2026-01-01' }
const PRICES = { schema: 'ai-spend-prices/1', prices: [], discounts: [DISCOUNT] }

async function ask<T>(page: Page, method: string, ...args: readonly unknown[]): Promise<T> {
  const [answer] = await askWorker(page, [{ method, args }])
  return answer as T
}

/** What the window of a page would give as seen: the newest revision. */
async function seenBy(page: Page) {
  const { revision } = await ask<AnalyzedWorkspace>(page, 'analyze', id)
  return { id, revision }
}

async function decided(page: Page): Promise<readonly string[]> {
  const { document } = await ask<AnalyzedWorkspace>(page, 'analyze', id)
  return document.workloads.filter(({ source }) => source === 'override').map((each) => each.id)
}

function decision(workloadId: string) {
  const at = '2026-11-20T10:00:00.000+00:00'
  return { workloadId, neededTier: 'routine', task: null, note: '', author: '', at }
}

/** The cells of a provider in the grid of invoices. */
const cells = (page: Page) => page.getByLabel(/^Invoice total of OpenAI, /)
const compare = (page: Page) => page.getByRole('button', { name: 'Compare' }).click()
const notice = (page: Page, text: string) => page.getByRole('status').getByText(text)
const alert = (page: Page, text: string) => page.getByRole('alert').getByText(text)

beforeAll(async () => {
  running = await launchBrowserFallback()
  await catchWorker(running.browser)
  first = running.page
  await first.reload()
  await openSampleCompany(first)
  const [workspace] = await ask<readonly WorkspaceSummary[]>(first, 'listWorkspaces')
  id = workspace?.id ?? ''
})

afterAll(async () => {
  await running.close()
})

describe('edits that come together in one window', () => {
  it('six tier decisions, made faster than they are worked out, are all kept', async () => {
    await openScreen(first, 'workloads')
    const rows = first.locator('.scroller tbody tr')
    await rows.nth(5).waitFor()
    for (let row = 0; row < 6; row++) {
      await rows.nth(row).click()
      await first.keyboard.press('2')
    }
    await expect.poll(() => decided(first)).toHaveLength(6)
    await first.reload()
    await expect.poll(() => decided(first)).toHaveLength(6)
  })

  it('a plan, a price and an invoice sent at once are all kept', async () => {
    const day = '2026-11-20'
    const plan = { ...planDraft(), name: 'Mine' }
    const scenario = { id: 's', name: 'Mine', note: '', createdOn: day, changedOn: day, plan }
    const invoice = { provider: 'cohere', amount: '9', currency: 'USD', month: null, reference: '' }
    const seen = await seenBy(first)
    const added = (key: string, item: unknown) => [{ key, items: [item], follows: null }]
    const calls: readonly WorkerCall[] = [
      { method: 'changeScenarios', args: [seen, added('s', scenario)] },
      { method: 'setPrices', args: [seen, { kind: 'replace', document: PRICES }] },
      { method: 'changeInvoices', args: [seen, added('cohere ', invoice)] },
    ]
    await askWorker(first, calls)
    const { scenarios } = await ask<ScenarioSet>(first, 'scenarios', id)
    expect(scenarios.map(({ name }) => name)).toEqual(['Mine'])
    expect((await ask<PriceBookView>(first, 'priceBook', id)).own.discounts).toHaveLength(1)
    expect((await ask<WorkspaceBooks>(first, 'books', id)).invoices).toEqual([invoice])
    expect(await decided(first)).toHaveLength(6)
  })
})

describe('two windows with one workspace', () => {
  beforeAll(async () => {
    await first.reload()
    second = await running.browser.newPage()
    await second.goto(running.url)
    for (const page of [first, second]) {
      await openScreen(page, 'reconcile')
      await cells(page).first().waitFor()
    }
  })

  it('decisions of both, sent at once, are all kept', async () => {
    const { document } = await ask<AnalyzedWorkspace>(first, 'analyze', id)
    const open = document.workloads.filter(({ source }) => source !== 'override').slice(0, 6)
    const seen = await seenBy(first)
    const calls = open.map((each) => ({
      method: 'setOverrides',
      args: [seen, [decision(each.id)]],
    }))
    await Promise.all([askWorker(first, calls.slice(0, 3)), askWorker(second, calls.slice(3))])
    const wanted = open.map((each) => each.id)
    expect(await decided(first)).toEqual(expect.arrayContaining(wanted))
    expect(await decided(second)).toEqual(expect.arrayContaining(wanted))
  })

  it('the second is told of an edit, and shows the new state', async () => {
    await cells(first).first().fill('1234')
    await compare(first)
    await notice(second, 'Another window changed this workspace').waitFor()
    await expect.poll(() => notice(second, 'the invoices').count()).toBe(1)
    await expect.poll(() => cells(second).first().inputValue()).toBe('1234')
    await screenshot(second, 'windows-refreshed')
  })

  it('keeps what is being typed, and a cell that the other has not touched', async () => {
    await cells(second).nth(1).fill('77')
    await cells(first).first().fill('1300')
    await compare(first)
    await expect.poll(() => cells(first).first().inputValue()).toBe('1300')
    await notice(second, 'the invoices').waitFor()
    expect(await cells(second).nth(1).inputValue()).toBe('77')
    await compare(second)
    for (const page of [first, second]) {
      await expect.poll(() => cells(page).nth(1).inputValue()).toBe('77')
      await expect.poll(() => cells(page).first().inputValue()).toBe('1300')
    }
  })

  it('refuses to overwrite a cell that the other has changed, and says what to do', async () => {
    await cells(second).first().fill('1')
    await cells(first).first().fill('1400')
    await compare(first)
    const seen = await seenBy(first)
    await expect.poll(() => seenBy(second)).toEqual(seen)
    await compare(second)
    await alert(second, 'Your change was not saved: another window changed the invoices').waitFor()
    await alert(second, 'Check the values that are shown now').waitFor()
    await expect.poll(() => cells(second).first().inputValue()).toBe('1400')
    const { invoices } = await ask<WorkspaceBooks>(second, 'books', id)
    expect(invoices.map(({ amount }) => amount)).toContain('1400')
    expect(invoices.map(({ amount }) => amount)).not.toContain('1')
    await screenshot(second, 'windows-refused')
  })

  it('the second is told that the workspace was removed', async () => {
    await ask(first, 'removeWorkspace', id)
    await notice(second, 'Another window removed the workspace').waitFor()
    expect(await second.locator('main').innerText()).toMatch(/sample company/i)
  })
})

it('asked for nothing outside', () => {
  expect(running.requestsOutsideOrigin()).toEqual([])
})
