import os from 'node:os'
import path from 'node:path'
import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { AnalysisDocument } from '../../shared/document/analysis-document.ts'
import { createFormats } from '../../shared/i18n/formats.ts'
import { launchApp, type RunningApp } from '../harness/launch-app.ts'
import { importFiles, openScreen, screenshot } from '../harness/page-actions.ts'
import { record } from '../harness/record.ts'
import { analyzeByCommand, readDocument, writeBills } from '../support/bills.ts'

const folder = writeBills()
const saved = path.join(os.tmpdir(), `ai-spend-journey-${process.pid}.json`)
const formats = createFormats('en')
let running: RunningApp
let byCommand: { readonly document: AnalysisDocument; readonly status: number }

beforeAll(async () => {
  byCommand = analyzeByCommand([folder])
  running = await launchApp()
  await importFiles(running.page, [folder])
})

afterAll(async () => {
  await running.close()
  rmSync(path.dirname(folder), { recursive: true })
  rmSync(saved, { force: true })
})

describe('the same bills in the window and in the command', () => {
  it('give the same document, to the last digit', async () => {
    await openScreen(running.page, 'report')
    running.answerSaveDialog(saved)
    await running.page.getByRole('button', { name: /JSON/ }).click()
    const byWindow = await vi.waitFor(() => readDocument(saved), { timeout: 15_000 })
    const nameless = (document: AnalysisDocument): AnalysisDocument =>
      JSON.parse(JSON.stringify(document).replaceAll('"bills/', '"')) as AnalysisDocument
    expect(nameless(byWindow)).toEqual(nameless(byCommand.document))
  })

  it('show the command’s total as the title of the overview', async () => {
    const { totals } = byCommand.document
    const spend = totals.spend['USD'] ?? ''
    expect(await openScreen(running.page, 'overview')).toContain(formats.wholeMoney(spend, 'USD'))
  })

  it('show every workload with the command’s spend', async () => {
    await openScreen(running.page, 'workloads')
    const dearest = byCommand.document.workloads.slice(0, 5)
    const table = await running.page.locator('main').innerText()
    for (const { project, spend } of dearest) {
      expect(table).toContain(project)
      expect(table).toContain(formats.money(spend['USD'] ?? '', 'USD'))
    }
  })

  it('show the command’s range of the saving', async () => {
    await openScreen(running.page, 'savings')
    await running.page.getByRole('button', { name: 'Plans and scenarios' }).click()
    await running.page.locator('.plans').waitFor()
    const text = await running.page.locator('main').innerText()
    const [plan] = [...byCommand.document.plans].sort(
      (a, b) => Number(b.net.likely['USD']) - Number(a.net.likely['USD']),
    )
    for (const end of ['low', 'likely', 'high'] as const) {
      expect(text).toContain(formats.estimate(plan?.net[end]['USD'] ?? '', 'USD'))
    }
  })
})

describe('what goes wrong is told, and nothing else is lost', () => {
  it('in the document and by the exit status', () => {
    const { document, status } = byCommand
    expect(status).toBe(2)
    expect(document.rejectedRows).toMatchObject([{ line: 3, column: 'amount_value', value: 'abc' }])
    const refused = document.files.filter((file) => file.status === 'rejected')
    expect(refused.map(({ name }) => name)).toEqual(['anthropic_cost_2026.csv'])
    expect(document.files.find(({ status: s }) => s === 'empty')?.name).toBe('cost_2026-11.csv')
    expect(document.unpriced.length).toBeGreaterThan(0)
    expect(document.files.find(({ name }) => name.startsWith('cost-with-bad'))?.rows).toMatchObject(
      {
        read: 3,
        used: 2,
        rejected: 1,
      },
    )
  })

  it('in the window: the malformed row, the look-alike and the empty export', async () => {
    const text = await openScreen(running.page, 'import')
    expect(text).toContain('amount_value')
    expect(text).toContain('abc')
    expect(text).toContain('anthropic_cost_2026.csv')
    await screenshot(running.page, 'journey-import', true)
  })

  it('in the window: the model that nobody has a price for', async () => {
    const [unpriced] = byCommand.document.unpriced
    await openScreen(running.page, 'overview')
    expect(await running.page.locator('main').innerText()).toContain(unpriced?.model ?? 'no model')
  })
})

describe('afterwards', () => {
  it('every figure leads back to rows of a file', async () => {
    await openScreen(running.page, 'workloads')
    await running.page
      .getByText(/rows in \d+ files?/)
      .first()
      .click()
    const rows = running.page.getByRole('dialog')
    await rows.waitFor()
    expect(await rows.innerText()).toMatch(/\.csv/)
    await running.page.keyboard.press('Escape')
  })

  it('the page has broken no rule of its policy and asked for nothing outside', () => {
    expect(record.violations).toEqual([])
    expect(running.requestsOutsideOrigin()).toEqual([])
  })

  it('everything is there again after a quit and a new start', async () => {
    const before = await openScreen(running.page, 'overview')
    running = await running.restart()
    await vi.waitFor(async () => {
      expect(await running.page.locator('main h1').innerText()).toBe(before.split('\n')[0])
    }, 20_000)
  })
})
