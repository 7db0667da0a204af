import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { launchApp, type RunningApp } from '../harness/launch-app.ts'
import { commitStage, screenshot, stageFiles } from '../harness/page-actions.ts'
import { axeFaults } from '../harness/axe-faults.ts'
import { record } from '../harness/record.ts'
import { analyzeByCommand } from '../support/bills.ts'
import { documentOfWindow, openImport } from '../support/window-document.ts'

const ENTRY = path.resolve(import.meta.dirname, '../../dist/cli/index.mjs')
const folder = mkdtempSync(path.join(os.tmpdir(), 'ai-spend-mapping-'))
const at = (name: string): string => path.join(folder, name)
const profile = at('cloud.mapping.json')
const HEADER = 'Datum;Modell;Kostenstelle;Betrag;Eingabe;Ausgabe;Notiz'
let running: RunningApp

/** A table of no known export: ambiguous dates, ambiguous amounts, one bad row. */
function table(month: string, rest: readonly string[] = []): string {
  const rows = [
    `01/${month}/2026;glm-5.3-flash;Support;1.234;1500000;20000;a`,
    `02/${month}/2026;glm-5.3-flash;Einkauf;2.500;2500000;30000;b`,
  ]
  return [HEADER, ...rows, ...rest, ''].join('\n')
}

/** The same fields as records of a JSON document. */
function records(): string {
  const record = {
    Datum: '01/11/2026',
    Modell: 'glm-5.3-flash',
    Kostenstelle: 'Support',
    Betrag: '1.000',
    Eingabe: 500000,
    Ausgabe: 1000,
    Notiz: 'd',
  }
  return JSON.stringify({ page: 1, data: [record, { ...record, Datum: 'soon' }] })
}

beforeAll(async () => {
  writeFileSync(at('cloud-09.csv'), table('09', ['03/09/2026;glm-5.3;Support;viel;1;1;c']))
  writeFileSync(at('cloud-10.csv'), table('10'))
  writeFileSync(at('cloud-11.json'), records())
  writeFileSync(at('other.json'), '{"result":{"items":[{"day":"2026-11-01","cost":{"usd":1.5}}]}}')
  running = await launchApp()
  await stageFiles(running.page, [at('cloud-09.csv')])
})

afterAll(async () => {
  await running.close()
  rmSync(folder, { recursive: true })
})

describe('the mapping step', () => {
  const dialog = () => running.page.getByRole('dialog')

  it('shows every column with its values, and takes no suggestion by itself', async () => {
    await running.page.getByRole('button', { name: 'Map columns' }).first().click()
    await dialog().getByText('Notiz').waitFor()
    const text = await dialog().innerText()
    for (const shown of ['Datum', '01/09/2026', '1.234', 'suggested: amount charged']) {
      expect(text).toContain(shown)
    }
    expect(await dialog().getByLabel('What Betrag contains').inputValue()).toBe('')
    expect(text).toContain('Still needed: a date column')
    await screenshot(running.page, 'mapping-start')
  })

  it('asks for what the values leave open: order of dates, way of writing amounts, units', async () => {
    await dialog().getByLabel('What Betrag contains').selectOption('billed')
    await dialog().getByRole('button', { name: 'Accept all suggestions' }).click()
    const text = await dialog().innerText()
    expect(text).toContain('01/09/2026 fits more than one order')
    expect(text).toContain('1.234 can be read in more than one way')
    expect(text).toContain('Still needed: the order of the dates; how amounts are written')
    expect(await dialog().getByRole('button', { name: 'Use and remember' }).isDisabled()).toBe(true)
    expect(await axeFaults(running.page)).toEqual([])
    await screenshot(running.page, 'mapping-open')
  })

  it('shows raw beside interpreted, and marks the bad cell with the rule', async () => {
    await dialog().getByLabel('Dates').selectOption('day-month-year')
    await dialog().getByLabel('Amounts are written').selectOption(',.')
    await dialog().getByLabel('Amounts are in').selectOption('whole')
    await dialog().getByLabel('Currency', { exact: true }).fill('usd')
    await dialog().getByLabel('Tokens are in').selectOption('1')
    await dialog().getByLabel('Who sends the bill').fill('Example Cloud')
    await dialog().getByLabel('Name of this mapping').fill('Cloud list')
    await dialog().getByText('2 rows used, 0 skipped, 1 rejected among the first rows').waitFor()
    const text = await dialog().innerText()
    expect(text).toContain('1234 USD')
    expect(text).toContain('2026-09-01')
    expect(text).toContain('Betrag: expected an amount such as 1.234,56')
    expect(text).toContain('Columns that are not used: Notiz')
    await screenshot(running.page, 'mapping-whole', true)
    await dialog().getByText('Preview of the first rows').scrollIntoViewIfNeeded()
    await screenshot(running.page, 'mapping-preview')
    await running.page.setViewportSize({ width: 640, height: 860 })
    await screenshot(running.page, 'mapping-640')
    await running.page.setViewportSize({ width: 1280, height: 860 })
  })

  it('is saved as a file, and reads the table', async () => {
    running.answerSaveDialog(profile)
    await dialog().getByRole('button', { name: 'Save as a file' }).click()
    await vi.waitFor(
      () => expect(readFileSync(profile, 'utf8')).toContain('ai-spend-mapping/1'),
      15_000,
    )
    await dialog().getByRole('button', { name: 'Use and remember' }).click()
    await dialog().waitFor({ state: 'detached' })
    await running.page.getByText('$3,734.00').first().waitFor()
    expect(await running.page.locator('main').innerText()).toContain('own mapping “Cloud list”')
    await commitStage(running.page)
  })

  it('reads the next table with the same columns by itself, and says so', async () => {
    await openImport(running)
    await stageFiles(running.page, [at('cloud-10.csv')])
    expect(await running.page.locator('main').innerText()).toContain(
      'Read by your own mapping “Cloud list”.',
    )
    await commitStage(running.page)
  })

  it('reads the records of a JSON file by the same mapping, and shows those of another', async () => {
    await openImport(running)
    await stageFiles(running.page, [at('cloud-11.json'), at('other.json')])
    expect(await running.page.locator('main').innerText()).toContain(
      'Read by your own mapping “Cloud list”, from the list data.',
    )
    await running.page.getByRole('button', { name: 'Map columns' }).first().click()
    await dialog().getByText('The records of the list result.items').waitFor()
    expect(await dialog().innerText()).toContain('cost.usd')
    await screenshot(running.page, 'mapping-json')
    await dialog().getByRole('button', { name: 'Close', exact: true }).click()
    await running.page.getByRole('button', { name: 'Discard', exact: true }).click()
  })
})

describe('the command', () => {
  it('counts the same with the saved mapping', async () => {
    const byWindow = await documentOfWindow(running)
    const words = ['--format', 'generic', '--mapping', profile]
    const { document, status } = analyzeByCommand([
      ...words,
      at('cloud-09.csv'),
      at('cloud-10.csv'),
    ])
    expect(status).toBe(2)
    expect(byWindow.totals).toEqual(document.totals)
    expect(byWindow.files).toEqual(document.files)
    expect(document.totals.billed).toEqual({ USD: '7468' })
  })

  it('tries a mapping without being forced on tables that no format knows', () => {
    const { document } = analyzeByCommand(['--mapping', profile, at('cloud-10.csv')])
    expect(document.files).toMatchObject([{ format: 'generic', status: 'read' }])
  })

  it('reads JSON records by it, with the record’s number for a line', () => {
    const words = ['--format', 'generic', '--mapping', profile, at('cloud-11.json')]
    const { document, status } = analyzeByCommand(words)
    expect(status).toBe(2)
    expect(document.totals.billed).toEqual({ USD: '1000' })
    expect(document.rejectedRows).toMatchObject([{ line: 2, column: 'Datum', value: 'soon' }])
  })

  it('says that the format generic needs a mapping', () => {
    const run = (): unknown =>
      execFileSync(process.execPath, [ENTRY, '--format', 'generic', at('cloud-09.csv')], {
        stdio: 'pipe',
        encoding: 'utf8',
      })
    expect(run).toThrow(/--format: The format generic needs a mapping/)
  })

  it('the window broke no rule of its policy', () => {
    expect(record.violations).toEqual([])
    expect(running.requestsOutsideOrigin()).toEqual([])
  })
})
