import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { launchApp, type RunningApp } from '../harness/launch-app.ts'
import { commitStage, dropFiles, screenshot, stageFiles } from '../harness/page-actions.ts'
import { axeFaults } from '../harness/axe-faults.ts'
import { record } from '../harness/record.ts'
import { analyzeByCommand } from '../support/bills.ts'
import { COST_HEADER, costRow } from '../support/source-files.ts'
import { documentOfWindow, openImport } from '../support/window-document.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'ai-spend-staged-'))
const at = (name: string): string => path.join(folder, name)
const sheet = at('cost-to-correct.csv')
let running: RunningApp

const text = (): Promise<string> => running.page.locator('main').innerText()

beforeAll(async () => {
  const rows = [
    costRow({ on: 1, amount: '12.50' }),
    costRow({ on: 2, amount: 'abc' }),
    costRow({ on: 3, amount: '7.25' }),
  ]
  writeFileSync(at('cost.csv'), [COST_HEADER, ...rows, ''].join('\n'))
  writeFileSync(at('list.csv'), 'Who,What\nAnn,laptop\n')
  writeFileSync(
    at('spend.csv'),
    'user_email,product,model,total_requests,total_prompt_tokens,total_completion_tokens,total_net_spend_usd\na@b.example,Chat,claude-opus-5,3,1000,200,4.5\n',
  )
  running = await launchApp()
})

afterAll(async () => {
  await running.close()
  rmSync(folder, { recursive: true })
})

describe('the start screen', () => {
  it('opens at each provider’s name where to get its files, also by keyboard', async () => {
    const { page } = running
    const name = page.getByRole('button', { name: 'Fireworks: where to get the files' })
    await name.waitFor()
    await screenshot(page, 'start-with-sources', true)
    await name.press('Enter')
    const dialog = page.getByRole('dialog')
    await dialog.getByText('firectl billing export-metrics').waitFor()
    expect(await dialog.getByRole('searchbox').inputValue()).toBe('Fireworks')
    expect(await dialog.locator('h3').allInnerTexts()).toEqual([
      'Fireworks billing metrics fireworks.metrics',
      'Fireworks usage costs fireworks.usage-costs',
    ])
    expect(await axeFaults(page)).toEqual([])
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    expect(await name.evaluate((button) => button === document.activeElement)).toBe(true)
  })
})

describe('a staged import', () => {
  beforeAll(() => stageFiles(running.page, [at('cost.csv'), at('list.csv'), at('spend.csv')]))

  it('shows what it would count, and counts nothing', async () => {
    expect(await text()).toContain('This is a preview')
    expect(await text()).toContain('$24.25')
    expect(await text()).toContain('list.csv')
    expect(await axeFaults(running.page)).toEqual([])
    await screenshot(running.page, 'staged-1280', true)
    await running.page.setViewportSize({ width: 640, height: 860 })
    await screenshot(running.page, 'staged-640', true)
    await running.page.setViewportSize({ width: 1280, height: 860 })
  })

  it('asks for the period of a file without dates, and reads it again with the answer', async () => {
    const { page } = running
    await page.getByText('Which days does the file cover?').waitFor()
    await page.getByLabel('First day').fill('2026-09-01')
    await page.getByLabel('Last day').fill('2026-09-30')
    await page.getByRole('button', { name: 'Apply' }).click()
    await vi.waitFor(async () => {
      const row = page.getByRole('row', { name: 'Import spend.csv' })
      expect(await row.innerText()).toContain('30 Sep 2026')
    }, 15_000)
  })

  it('leaves a file out and takes it in again', async () => {
    const { page } = running
    const box = page.getByRole('checkbox', { name: 'Import spend.csv' })
    await box.click()
    await vi.waitFor(async () => expect(await text()).not.toContain('$24.25'), 15_000)
    await box.click()
    await vi.waitFor(async () => expect(await text()).toContain('$24.25'), 15_000)
    await page.getByRole('checkbox', { name: 'Import list.csv' }).click()
    await page.getByRole('button', { name: /^Import 2 files/ }).waitFor()
  })

  it('counts, once imported, what the command counts', async () => {
    await commitStage(running.page)
    const byWindow = await documentOfWindow(running)
    // The command has no dialog to answer in; it takes the answer as an option.
    const answer = ['--answer', 'spend.csv:period=2026-09-01 2026-09-30']
    const { document } = analyzeByCommand([...answer, at('cost.csv'), at('spend.csv')])
    expect(byWindow.totals).toEqual(document.totals)
    expect(byWindow.files).toEqual(document.files)
  })
})

describe('rows that could not be read', () => {
  it('stand by cause, and are saved with all their cells', async () => {
    await openImport(running)
    expect(await text()).toContain('Not a number')
    running.answerSaveDialog(sheet)
    await running.page.getByRole('button', { name: 'Save 1 row to correct: cost.csv' }).click()
    await vi.waitFor(() => expect(readFileSync(sheet, 'utf8')).toContain('abc'), 15_000)
    await screenshot(running.page, 'rejected-by-cause', true)
  })

  it('once corrected are added to their file, and never twice', async () => {
    writeFileSync(sheet, readFileSync(sheet, 'utf8').replace(',abc,', ',3.00,'))
    await stageFiles(running.page, [sheet])
    expect(await text()).toContain('1 corrected row of cost.csv')
    await screenshot(running.page, 'correction-staged', true)
    await commitStage(running.page)
    const byWindow = await documentOfWindow(running)
    const answer = ['--answer', 'spend.csv:period=2026-09-01 2026-09-30']
    const paths = [at('cost.csv'), at('spend.csv'), sheet]
    const { document, status } = analyzeByCommand([...answer, ...paths])
    expect(status).toBe(0)
    expect(byWindow.totals).toEqual(document.totals)
    expect(byWindow.files).toEqual(document.files)
    expect(byWindow.totals.billed).toEqual({ USD: '27.25' })
    await openImport(running)
    await dropFiles(running.page, [sheet])
    await running.page.getByText('0 can be read now').waitFor({ timeout: 30_000 })
    await running.page.getByRole('button', { name: 'Discard' }).click()
  })
})

describe('the history', () => {
  it('undoes and brings back by keys, and tells the effect', async () => {
    const { page } = running
    await openImport(running)
    await page.locator('main h1').click()
    await page.keyboard.press('Control+z')
    await page.getByText('Undone: billed went from $27.25 to $24.25.').waitFor()
    await page.keyboard.press('Control+z')
    await page.getByText('Undone: billed went from $24.25 to $0.00.').waitFor()
    await page.keyboard.press('Control+Shift+Z')
    await page.getByText('Redone: billed went from $0.00 to $24.25.').waitFor()
    await page.keyboard.press('Control+Shift+Z')
    await page.getByText('Redone: billed went from $24.25 to $27.25.').waitFor()
    await screenshot(page, 'history', true)
  })

  it('asks whether the account of another organization belongs to the company', async () => {
    const { page } = running
    const row = costRow({ on: 9, amount: '40.00' }).replace(',org-1,', ',org-other,')
    writeFileSync(at('other-organization.csv'), [COST_HEADER, row, ''].join('\n'))
    await stageFiles(page, [at('other-organization.csv')])
    await page.getByText('Does this account belong to the company?').waitFor()
    expect(await text()).toContain('The file is of org-other; the files of its kind')
    const commit = page.getByRole('button', { name: /^Import/ }).last()
    expect(await commit.isDisabled()).toBe(true)
    await screenshot(page, 'staged-other-account', true)
    // As the button, the key imports nothing yet: the file still waits for its answer.
    await page.keyboard.press('Control+Enter')
    await page.getByRole('button', { name: 'Yes, count it' }).click()
    await expect.poll(() => commit.isEnabled()).toBe(true)
    expect(await axeFaults(page)).toEqual([])
    await page.getByRole('button', { name: 'Discard', exact: false }).first().click()
    await page.getByText('This is a preview').waitFor({ state: 'detached' })
  })

  it('keeps no staged import over a restart', async () => {
    await stageFiles(running.page, [at('list.csv'), at('cost.csv')])
    running = await running.restart()
    await openImport(running)
    expect(await running.page.getByText('This is a preview').count()).toBe(0)
    expect((await documentOfWindow(running)).totals.billed).toEqual({ USD: '27.25' })
  })
})

describe('the help on formats', () => {
  it('says offline where to click for every export', async () => {
    const { page } = running
    await openImport(running)
    await page.getByRole('button', { name: 'Help', exact: true }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('OpenAI cost').first().waitFor()
    expect(await dialog.locator('li').count()).toBeGreaterThan(40)
    await dialog.getByRole('searchbox').fill('kimi')
    expect(await dialog.locator('li').count()).toBe(1)
    expect(await dialog.innerText()).toContain('known from one source')
    expect(await axeFaults(page)).toEqual([])
    await screenshot(page, 'format-help')
    await dialog.getByRole('button', { name: 'Close', exact: true }).click()
  })

  it('and what a code means and what to do, found by the code', async () => {
    const { page } = running
    await page.getByRole('button', { name: 'Help', exact: true }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('searchbox').fill('cached-exceeds')
    await dialog.getByText('Warning; rows are used').waitFor()
    expect(await dialog.locator('li').count()).toBe(1)
    expect(await dialog.innerText()).toContain('Its uncached input is set to 0')
    await dialog.getByRole('searchbox').fill('row rejected')
    await dialog.getByText('not-a-currency').waitFor()
    expect(await axeFaults(page)).toEqual([])
    await screenshot(page, 'code-help')
    await dialog.getByRole('button', { name: 'Close', exact: true }).click()
  })

  it('asked for nothing outside, and broke no rule of the policy', () => {
    expect(running.requestsOutsideOrigin()).toEqual([])
    expect(record.violations).toEqual([])
  })
})
