import type { PriceDocument } from '../../shared/document/user/price-document.ts'
import os from 'node:os'
import path from 'node:path'
import { rmSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { launchApp, type RunningApp } from '../harness/launch-app.ts'
import { openSampleCompany, openScreen, screenshot } from '../harness/page-actions.ts'
import { record } from '../harness/record.ts'
import { readDocument } from '../support/bills.ts'

const exported = path.join(os.tmpdir(), `ai-spend-prices-${process.pid}.json`)
const given = path.join(os.tmpdir(), `ai-spend-given-${process.pid}.json`)
let running: RunningApp

const main = () => running.page.locator('main')
const dialog = () => running.page.getByRole('dialog')
const button = (name: string | RegExp) => running.page.getByRole('button', { name })

async function importPrices(document: unknown): Promise<void> {
  writeFileSync(given, typeof document === 'string' ? document : JSON.stringify(document))
  await running.page.locator('input[type=file][accept=".json"]').first().setInputFiles(given)
}

beforeAll(async () => {
  running = await launchApp()
  await openSampleCompany(running.page)
  await openScreen(running.page, 'prices')
  await running.page.locator('.scroller tbody tr').nth(2).waitFor()
})

afterAll(async () => {
  await running.close()
  rmSync(exported, { force: true })
  rmSync(given, { force: true })
})

describe('the price book', () => {
  it('names its size and its day, and lists what the bills use', async () => {
    expect(await main().locator('h1').innerText()).toMatch(/^\d+ model prices from \d+ sellers/)
    expect(await main().locator('.scroller').innerText()).toContain('gpt-5.5')
  })

  it('tells the ids that nobody knows, without a price of zero', async () => {
    expect(await main().innerText()).toMatch(/not in the catalog:/)
  })

  it('finds a model of any seller', async () => {
    await running.page.getByRole('button', { name: 'All', exact: true }).click()
    await running.page.getByLabel('Search by model, maker or seller').fill('glm-5.3-flash z-ai')
    await vi.waitFor(async () => {
      expect(await main().locator('.scroller tbody').innerText()).toContain('glm-5.3-flash')
    }, 15_000)
  })

  it('shows what stands behind a price: dates, source, rules, all prices over time', async () => {
    await main().locator('.scroller tbody').getByText('glm-5.3-flash').first().click()
    const panel = running.page.locator('aside')
    await vi.waitFor(async () => {
      const text = await panel.innerText()
      for (const part of ['Source', 'Valid', 'Prices over time', '$0.075', '$0.15']) {
        expect(text).toContain(part)
      }
    }, 15_000)
    await screenshot(running.page, 'price-book')
  })
})

describe('a negotiated discount', () => {
  it('is refused field by field', async () => {
    await button('Add discount …').click()
    await button('Show what it changes').click()
    expect(await dialog().innerText()).toContain('More than 0, at most 100')
    await screenshot(running.page, 'price-book-form')
  })

  it('shows what it does to the plans before it is taken', async () => {
    await dialog().getByLabel('Seller').fill('openai')
    await dialog().getByLabel('Percent off').fill('12.5')
    await dialog().getByLabel('From').fill('2026-01-01')
    await button('Show what it changes').click()
    await button('Use these prices').waitFor({ timeout: 20_000 })
    const text = await dialog().innerText()
    expect(text).toContain('12.5% off')
    expect(text).toContain('Same vendor, one tier down')
    await screenshot(running.page, 'price-book-preview')
    await button('Use these prices').click()
    await vi.waitFor(async () => {
      expect(await main().locator('h1').innerText()).toContain('1 of your own')
    }, 20_000)
  })

  it('goes out as a file, and comes back without a difference', async () => {
    running.answerSaveDialog(exported)
    await button('Export own prices').click()
    const document = (await vi.waitFor(() => readDocument(exported), {
      timeout: 15_000,
    })) as unknown as PriceDocument
    expect(document.discounts).toMatchObject([{ seller: 'openai', percentOff: '12.5' }])
    await importPrices(document)
    await dialog().waitFor({ timeout: 20_000 })
    expect(await dialog().innerText()).toContain('Nothing changes')
    await button('Cancel').click()
  })

  it('can be taken back', async () => {
    await button(/Your terms/).click()
    await button('Restore the previous prices').click()
    await button('Use these prices').click()
    await vi.waitFor(async () => {
      expect(await main().locator('h1').innerText()).not.toContain('your own')
    }, 20_000)
  })
})

describe('a price file', () => {
  it('that is wrong is refused with the place and what was found', async () => {
    await importPrices({ schema: 'ai-spend-prices/1', prices: [{ seller: 'openai', model: 'x' }] })
    const problem = main().getByRole('alert').filter({ hasText: 'cannot be used' })
    await problem.waitFor({ timeout: 20_000 })
    expect(await problem.innerText()).toContain('prices[0].from')
    await importPrices('{ "schema": ')
    await vi.waitFor(async () => {
      expect(await problem.innerText()).toContain('no JSON')
    }, 20_000)
    await screenshot(running.page, 'price-book-refused')
  })
})

describe('a price on another screen', () => {
  it('leads to its card', async () => {
    await openScreen(running.page, 'savings')
    await running.page.getByRole('button', { name: 'Plans and scenarios' }).click()
    await main().locator('button[title^="Where the price"]').first().click()
    await dialog().waitFor()
    expect(await dialog().innerText()).toMatch(/Source[\s\S]*Prices over time/)
    await running.page.keyboard.press('Escape')
  })
})

it('broke no rule of the policy and asked for nothing outside', () => {
  expect(record.violations).toEqual([])
  expect(running.requestsOutsideOrigin()).toEqual([])
})
