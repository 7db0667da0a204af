import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { ReconciliationEntry } from '../../shared/document/reconciliation-entry.ts'
import { createFormats } from '../../shared/i18n/formats.ts'
import { launchBrowserFallback, type RunningFallback } from '../harness/launch-fallback.ts'
import { chooseSideFile, importFiles, openScreen, screenshot } from '../harness/page-actions.ts'
import { analyzeByCommand } from '../support/bills.ts'
import { COST_HEADER, costRow } from '../support/source-files.ts'

const home = mkdtempSync(path.join(os.tmpdir(), 'ai-spend-reconcile-'))
const bills = path.join(home, 'bills')
const invoices = path.join(home, 'invoices.csv')
const broken = path.join(home, 'broken.csv')
const f = createFormats('en')
let running: RunningFallback

const JULY = { first: -61, last: -31 }
const SEPTEMBER = { first: 1, last: 29 }

function writeFiles(): void {
  mkdirSync(bills)
  const write = (file: string, lines: readonly string[]): void =>
    writeFileSync(file, [...lines, ''].join('\n'))
  write(path.join(bills, 'cost_2026-07.csv'), [
    COST_HEADER,
    costRow({ on: JULY.first, amount: '10.00' }),
    costRow({ on: JULY.last, amount: '20.00' }),
  ])
  write(path.join(bills, 'cost_2026-09.csv'), [
    COST_HEADER,
    costRow({ on: SEPTEMBER.first, amount: '40.00' }),
    costRow({ on: SEPTEMBER.last, amount: '5.00' }),
  ])
  const header = 'provider,month,amount,currency,reference'
  write(invoices, [header, 'openai,2026-07,30.00,USD,INV-7', 'openai,2026-09,52.00,USD,INV-9'])
  write(broken, [header, 'openai,2026-07,thirty,USD,INV-7', 'openai,July,30,USD,INV-7'])
}

function byCommand(...words: readonly string[]): ReconciliationEntry {
  const [entry] = analyzeByCommand([...words, bills]).document.reconciliation
  if (entry === undefined) throw new Error('the command reconciled nothing')
  return entry
}

const cell = (month: string) => running.page.getByLabel(`Invoice total of OpenAI, ${month}`)
const screenText = () => running.page.locator('main').innerText()

beforeAll(async () => {
  writeFiles()
  running = await launchBrowserFallback()
  await importFiles(running.page, [bills])
})

afterAll(async () => {
  await running.close()
  rmSync(home, { recursive: true })
})

describe('invoices by month', () => {
  it('stand beside what the files say, with the gaps named', async () => {
    const text = await openScreen(running.page, 'reconcile')
    const entry = byCommand()
    expect(entry.warnings.map(({ code }) => code)).toEqual(['missing-months', 'partial-month'])
    expect(text).toContain('No file covers Aug 2026.')
    expect(text).toContain('The files end on 29 Sep 2026')
    expect(text).toContain('0 of 1 provider compared')
  })

  it('refuse what is no amount, and say so', async () => {
    await cell('Jul 2026').fill('thirty')
    await running.page.getByRole('alert').getByText('Enter an amount').waitFor()
    const compare = running.page.getByRole('button', { name: 'Compare' })
    expect(await compare.isDisabled()).toBe(true)
    await screenshot(running.page, 'reconcile-wrong-amount')
    await cell('Jul 2026').fill('')
  })

  it('are compared as the command compares them, with the difference told by class', async () => {
    await cell('Jul 2026').fill('30.00')
    await cell('Sep 2026').fill('52')
    await running.page.getByRole('button', { name: 'Compare' }).click()
    await running.page.getByText('1 of 1 provider compared').waitFor()
    const entry = byCommand('--invoices', invoices)
    expect(entry.months.map(({ month, status }) => [month, status])).toEqual([
      ['2026-07', 'reconciled'],
      ['2026-08', 'no-invoice'],
      ['2026-09', 'not-reconciled'],
    ])
    const text = await screenText()
    expect(text).toContain(f.signedMoney(entry.difference['USD'] ?? '', 'USD'))
    expect(text).toContain(
      `missing days (estimate) ${f.signedMoney(entry.explained['missing-days']?.['USD'] ?? '', 'USD')}`,
    )
    expect(text).toContain(
      `not explained ${f.signedMoney(entry.explained.other?.['USD'] ?? '', 'USD')}`,
    )
    expect(await running.page.locator('header .stamp').innerText()).toContain('Not reconciled')
    await screenshot(running.page, 'reconcile-differs', true)
  })

  it('are still there when the page is opened again', async () => {
    await running.page.reload()
    await vi.waitFor(async () => expect(await cell('Sep 2026').inputValue()).toBe('52'), 15_000)
  })

  it('can be within a tolerance that is set', async () => {
    const amount = running.page.getByLabel('Amount, in the currency of the invoice')
    await amount.fill('8')
    await running.page.getByRole('button', { name: 'Save', exact: true }).click()
    await running.page.locator('main .tag').getByText('Within tolerance').first().waitFor()
    const entry = byCommand('--invoices', invoices, '--tolerance', '8')
    expect(entry.status).toBe('within-tolerance')
    expect(await screenText()).toContain(f.plain(entry.tolerance['USD'], 2))
  })
})

describe('a list of invoices', () => {
  it('is refused as a whole, cell by cell, and nothing changes', async () => {
    await chooseSideFile(running.page, 'Import invoices', broken)
    const alert = running.page.locator('main [role=alert]').filter({ hasText: 'broken.csv' })
    await alert.waitFor()
    const text = await alert.innerText()
    expect(text).toContain('line 2, amount: thirty')
    expect(text).toContain('line 3, month: July')
    expect(await cell('Sep 2026').inputValue()).toBe('52')
    await screenshot(running.page, 'reconcile-broken-list', true)
  })

  it('replaces what was typed for the same months, with the numbers of the invoices', async () => {
    await chooseSideFile(running.page, 'Import invoices', invoices)
    await running.page.getByText('INV-9').waitFor()
    expect(await screenText()).toContain('INV-7')
    expect(await running.page.getByText('broken.csv').count()).toBe(0)
  })

  it('can be pasted from a spreadsheet', async () => {
    await cell('Jul 2026').evaluate((input) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text', '30.00\t\t45.00\n')
      const event = { bubbles: true, cancelable: true, clipboardData }
      input.dispatchEvent(new ClipboardEvent('paste', event))
    })
    expect(await cell('Sep 2026').inputValue()).toBe('45.00')
    await running.page.getByRole('button', { name: 'Compare' }).click()
    await vi.waitFor(
      async () =>
        expect(await running.page.locator('header .stamp').innerText()).toContain('Reconciled'),
      15_000,
    )
  })
})

describe('what files state about bills', () => {
  it('is shown: which months are closed, which invoices there are, and what was agreed', async () => {
    const write = (name: string, ...lines: readonly string[]): string => {
      const file = path.join(home, name)
      writeFileSync(file, [...lines, ''].join('\n'))
      return file
    }
    const files = [
      write(
        'periods.csv',
        'BillingPeriodStart,BillingPeriodEnd,BillingPeriodStatus,InvoiceIssuerName',
        '2026-07-01,2026-08-01,Closed,OpenAI',
        '2026-09-01,2026-10-01,Open,OpenAI',
      ),
      write(
        'contracts.csv',
        'ContractCommitmentId,ContractCommitmentCost,BillingCurrency,ContractCommitmentPeriodStart,ContractCommitmentPeriodEnd,ContractCommitmentLifecycleStatus,ServiceProviderName',
        'C-2026,120000,USD,2026-01-01,2027-01-01,Active,OpenAI',
      ),
    ]
    await importFiles(running.page, files)
    await openScreen(running.page, 'reconcile')
    const row = (month: string) => running.page.locator('tr.part', { hasText: month })
    await row('Jul 2026').getByText('Billing period closed').waitFor()
    await row('Sep 2026').getByText('Billing period open: charges may still change').waitFor()
    await screenshot(running.page, 'reconcile-closed-months', true)
    await openScreen(running.page, 'savings')
    await running.page.locator('.views').getByText('Assumptions').click()
    const stated = running.page.getByRole('region', { name: /contract is stated in the files/ })
    await stated.getByText('C-2026').scrollIntoViewIfNeeded()
    expect(await stated.innerText()).toContain('$120,000.00')
    expect(await stated.innerText()).toContain('31 Dec 2026')
    await screenshot(running.page, 'contracts-stated', true)
  })
})
