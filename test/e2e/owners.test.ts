import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AnalysisDocument } from '../../shared/document/analysis-document.ts'
import { createFormats } from '../../shared/i18n/formats.ts'
import { launchBrowserFallback, type RunningFallback } from '../harness/launch-fallback.ts'
import { chooseSideFile, importFiles, openScreen, screenshot } from '../harness/page-actions.ts'
import { analyzeByCommand } from '../support/bills.ts'
import { COST_HEADER, costRow } from '../support/source-files.ts'

const home = mkdtempSync(path.join(os.tmpdir(), 'ai-spend-owners-'))
const bills = path.join(home, 'bills')
const at = (name: string): string => path.join(home, name)
const f = createFormats('en')
let running: RunningFallback

const AUGUST = -1

function writeFiles(): void {
  mkdirSync(bills)
  const write = (file: string, ...lines: readonly string[]): void =>
    writeFileSync(file, [...lines, ''].join('\n'))
  write(
    path.join(bills, 'cost_2026.csv'),
    COST_HEADER,
    costRow({ on: AUGUST, amount: '100.004', project: 'search' }),
    costRow({ on: 2, amount: '200.004', project: 'search' }),
    costRow({ on: 3, amount: '50.004', project: 'apps' }),
    costRow({ on: 4, amount: '10.004', project: 'gateway' }),
    costRow({ on: 30, amount: '7.004', project: 'forgotten' }),
  )
  write(
    at('owners.csv'),
    'match,value,team,cost centre,split,share',
    'project,search,Search,4711,,',
    'project,apps,Apps,4712,,',
    'project,gateway,,,by spend,',
    'project,closed,Apps,4712,,',
  )
  write(at('broken.csv'), 'match,value,team', 'folder,search,Search', 'project,apps,')
  write(
    at('seats.csv'),
    'product,user,plan,price,currency,billing period,last activity',
    'Cursor,ann,Teams,40,USD,month,2026-09-29',
    'Cursor,bob,Teams,40,USD,month,2026-07-01',
    'ChatGPT,carla,Business,300,USD,year,never',
  )
  write(at('rates.csv'), 'month,from,to,rate', '2026-08,USD,EUR,0.8', '2026-09,USD,EUR,0.9')
}

const document = (...words: readonly string[]): AnalysisDocument =>
  analyzeByCommand([...words, bills]).document

const screenText = () => running.page.locator('main').innerText()

/** The last figure of each row of the chargeback table, by the row's name. */
async function printedTotals(): Promise<ReadonlyMap<string, string>> {
  const rows = await running.page.locator('main table').first().locator('tbody tr').all()
  const lines = await Promise.all(
    rows.map(async (row) => [
      (await row.locator('th').innerText()).split('\n')[0] ?? '',
      await row.locator('td').last().innerText(),
    ]),
  )
  return new Map(lines.map(([name = '', total = '']) => [name, total]))
}

function cents(printed: ReadonlyMap<string, string>, row: string): number {
  return Math.round(Number((printed.get(row) ?? '').replaceAll(/[$,]/g, '')) * 100)
}

beforeAll(async () => {
  writeFiles()
  running = await launchBrowserFallback()
  await importFiles(running.page, [bills])
})

afterAll(async () => {
  await running.close()
  rmSync(home, { recursive: true })
})

describe('owners', () => {
  it('leave all of spend to nobody until somebody is named', async () => {
    const text = await openScreen(running.page, 'owners')
    const { totals, chargeback } = document()
    expect(text).toContain(`Nobody answers for ${f.money(totals.spend['USD'], 'USD')} yet`)
    expect(chargeback.entries).toEqual([])
    expect(text).toContain('Unallocated')
  })

  it('are refused with line and column where the table is broken', async () => {
    await chooseSideFile(running.page, 'Import owners', at('broken.csv'))
    const alert = running.page.locator('main [role=alert]').filter({ hasText: 'broken.csv' })
    await alert.waitFor()
    const text = await alert.innerText()
    expect(text).toContain('line 2, match: folder')
    expect(text).toContain('line 3, team')
    await alert.getByRole('button', { name: 'Dismiss' }).click()
  })

  it('split spend as the command splits it, the rest shown, the total unchanged', async () => {
    await chooseSideFile(running.page, 'Import owners', at('owners.csv'))
    await running.page.getByText('of spend has an owner').waitFor()
    const { chargeback, totals } = document('--owners', at('owners.csv'))
    expect(chargeback.total).toEqual(totals.spend)
    const text = await screenText()
    const printed = await printedTotals()
    expect([...printed.keys()]).toEqual(['Search', 'Apps', 'Unallocated', 'Total'])
    const whole = ['Search', 'Apps', 'Unallocated'].reduce(
      (sum, row) => sum + cents(printed, row),
      0,
    )
    expect(whole).toBe(cents(printed, 'Total'))
    expect(cents(printed, 'Total')).toBe(Math.round(Number(totals.spend['USD']) * 100))
    for (const team of ['Search', 'Apps']) {
      const exact = chargeback.entries
        .filter((entry) => entry.team === team)
        .reduce((sum, { spend }) => sum + Number(spend['USD']), 0)
      expect(Math.abs(cents(printed, team) - exact * 100)).toBeLessThan(2)
    }
    expect(text).toContain(f.money(chargeback.unallocatedWorkloads[0]?.spend['USD'], 'USD'))
    expect(text).toContain('forgotten')
    expect(text).toContain('matches nothing')
    await screenshot(running.page, 'owners-imported', true)
  })

  it('go out as the very CSV of the command', async () => {
    const target = at('chargeback.csv')
    document('--owners', at('owners.csv'), '--chargeback', target)
    const [download] = await Promise.all([
      running.page.waitForEvent('download'),
      running.page.getByRole('button', { name: 'Export as CSV' }).click(),
    ])
    const saved = await download.path()
    expect(readFileSync(saved, 'utf8')).toBe(readFileSync(target, 'utf8'))
  })

  it('can be named from the list of what nobody pays for', async () => {
    await running.page.getByRole('button', { name: 'Name an owner for forgotten' }).click()
    await running.page.getByLabel('Team, row 5').fill('Apps')
    await running.page.getByLabel('Cost center, row 5').fill('4712')
    await running.page.getByRole('button', { name: 'Save', exact: true }).first().click()
    const total = f.money(document().totals.spend['USD'], 'USD')
    await running.page.getByRole('heading', { name: `All of ${total} has an owner` }).waitFor()
  })
})

describe('seats', () => {
  it('stand beside usage, idle ones by name, and never in spend', async () => {
    await chooseSideFile(running.page, 'Import seats', at('seats.csv'))
    await running.page.getByText('a month, separate from usage').waitFor()
    const { seats, totals } = document('--seats', at('seats.csv'))
    expect(totals.spend).toEqual(document().totals.spend)
    const text = await screenText()
    expect(text).toContain(`Seats cost ${f.money(seats?.monthly['USD'], 'USD')} a month`)
    expect(seats?.idle.map(({ user }) => user)).toEqual(['carla', 'bob'])
    for (const user of ['carla', 'bob']) expect(text).toContain(user)
    await screenshot(running.page, 'owners-seats', true)
  })

  it('are judged by the days that are set', async () => {
    await running.page.getByLabel('Days without activity before a seat').fill('100')
    const form = running.page.locator('form').filter({ hasText: 'Days without activity' })
    await form.getByRole('button', { name: 'Save' }).click()
    await running.page.getByText('1 idle seat costs').waitFor()
    const { seats } = document('--seats', at('seats.csv'), '--idle-days', '100')
    expect(seats?.idle.map(({ user }) => user)).toEqual(['carla'])
  })
})

describe('the reporting currency', () => {
  it('shows every missing rate, and no sum in its place', async () => {
    await openScreen(running.page, 'settings')
    await running.page.getByLabel('Reporting currency').fill('EUR')
    const form = running.page.locator('form').filter({ hasText: 'Reporting currency' })
    await form.getByRole('button', { name: 'Save' }).click()
    await running.page.getByText('2 rates are missing').waitFor()
    const { rateGaps, totals } = document('--currency', 'EUR')
    expect(totals.spend).toEqual({})
    const text = await screenText()
    for (const { month, amount } of rateGaps) {
      expect(text).toContain(`${f.month(month ?? '')}: ${f.money(amount, 'USD')} not converted`)
    }
    await screenshot(running.page, 'settings-rate-gaps', true)
  })

  it('converts by the rates of the months, typed or imported', async () => {
    await running.page.getByRole('button', { name: /Add this rate: Aug 2026/ }).click()
    await running.page.getByLabel('Rate, row 1').fill('0.7')
    const rates = running.page
      .locator('form')
      .filter({ has: running.page.getByLabel('Rate, row 1') })
    await rates.getByRole('button', { name: 'Save', exact: true }).click()
    await running.page.getByText('1 rate is missing').waitFor()
    await chooseSideFile(running.page, 'Import rates', at('rates.csv'))
    await running.page.getByLabel('Rate, row 2').waitFor()
    expect(await running.page.getByLabel('Rate, row 1').inputValue()).toBe('0.8')
    const { totals } = document('--currency', 'EUR', '--rates', at('rates.csv'))
    const text = await openScreen(running.page, 'owners')
    expect(text).toContain(f.money(totals.spend['EUR'], 'EUR'))
  })
})
