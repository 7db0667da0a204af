import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { launchApp, type RunningApp } from '../harness/launch-app.ts'
import { commitStage, screenshot, stageFiles } from '../harness/page-actions.ts'
import { axeFaults } from '../harness/axe-faults.ts'
import { record } from '../harness/record.ts'
import { analyzeByCommand } from '../support/bills.ts'
import { COST_HEADER, costRow } from '../support/source-files.ts'
import { documentOfWindow, openImport } from '../support/window-document.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'ai-spend-overlaps-'))
const at = (name: string): string => path.join(folder, name)
const early = at('cost_1_to_5.csv')
const late = at('cost_4_to_8.csv')
const copy = at('cost_4_to_8 (1).csv')
const gateway = at('litellm_daily.csv')
let running: RunningApp

function bill(from: number, to: number, amount: string): string {
  const days = Array.from({ length: to - from + 1 }, (_, i) => costRow({ on: from + i, amount }))
  return [COST_HEADER, ...days, ''].join('\n')
}

/** A log of a call on a day and of a model that the bills above charge for, and one of another model. */
const GATEWAY_LOG = `date,model,custom_llm_provider,team_id,spend,prompt_tokens,completion_tokens,api_requests
2026-09-05,gpt-5.5,openai,search,7.50,1000,100,3
2026-09-05,claude-sonnet-5,anthropic,search,2.00,1000,100,1
`

const text = (): Promise<string> => running.page.locator('main').innerText()
const choice = () => running.page.getByLabel('What counts on the shared days')

/** Decides the shared days of the two bills: one choice for all days that the same files share. */
async function choose(option: string): Promise<void> {
  await choice().first().selectOption({ label: option })
}

beforeAll(async () => {
  writeFileSync(early, bill(1, 5, '10'))
  writeFileSync(late, bill(4, 8, '20'))
  writeFileSync(copy, bill(4, 8, '20'))
  writeFileSync(gateway, GATEWAY_LOG)
  running = await launchApp()
  await stageFiles(running.page, [early])
  await commitStage(running.page)
})

afterAll(async () => {
  await running.close()
  rmSync(folder, { recursive: true })
})

describe('days that stand in two files', () => {
  it('are pictured and explained before the import, also with what is there already', async () => {
    await openImport(running)
    await stageFiles(running.page, [late])
    expect(await text()).toContain('Exported again for the same days')
    // The first day of the later file may be cut, and so may the last of the earlier one: each day counts from the other.
    expect(await text()).toContain('not counted a second time: $20.00')
    expect(await text()).toContain('not counted a second time: $10.00')
    // 5 days of 10 are there; 4 of 20 come, of which 1 replaces 1.
    expect(await text()).toContain('$70.00')
    const pictures = running.page.getByRole('img', { name: /is in several files/ })
    const labels = await pictures.evaluateAll((all) => all.map((each) => each.ariaLabel))
    expect(labels[0]).toContain('counted: cost_1_to_5.csv')
    expect(labels[1]).toContain('counted: cost_4_to_8.csv')
    const picture = pictures.last()
    await picture.scrollIntoViewIfNeeded()
    expect(await axeFaults(running.page)).toEqual([])
    await screenshot(running.page, 'overlap-staged', true)
  })

  it('count as another choice says, before and after the import', async () => {
    await choose('All of them')
    await vi.waitFor(async () => expect(await text()).toContain('1 file ready: $100.00'), 15_000)
    expect(await text()).toContain('decided by you')
    await choose('Only cost_1_to_5.csv')
    await vi.waitFor(async () => expect(await text()).toContain('1 file ready: $60.00'), 15_000)
    await commitStage(running.page)
    expect((await documentOfWindow(running)).totals.billed).toEqual({ USD: '110' })
    await openImport(running)
    await choose('None of them')
    await vi.waitFor(async () => expect(await text()).toContain('$90.00 billed'), 15_000)
    await screenshot(running.page, 'overlap-decided', true)
  })

  it('go back to the default, which is the command’s', async () => {
    await choice().first().selectOption('default')
    await vi.waitFor(async () => expect(await text()).toContain('$120.00 billed'), 15_000)
    const { document } = analyzeByCommand([early, late])
    const byWindow = await documentOfWindow(running)
    expect(byWindow.totals).toEqual(document.totals)
    expect(byWindow.overlaps).toEqual(document.overlaps)
  })

  it('of the very same file count once', async () => {
    await openImport(running)
    await stageFiles(running.page, [copy])
    expect(await text()).toContain('The same file twice')
    expect(await text()).toMatch(/Adds to billed cost\s+\$0\.00/)
    await commitStage(running.page)
    const { document } = analyzeByCommand([early, late, copy])
    expect((await documentOfWindow(running)).totals).toEqual(document.totals)
  })

  it('of a gateway’s log and the provider’s own bill are told, and left out when one says so', async () => {
    await openImport(running)
    await stageFiles(running.page, [gateway])
    expect(await text()).toContain('A gateway’s log and the provider’s own bill')
    expect(await text()).toContain('may be counted twice: $7.50')
    await screenshot(running.page, 'overlap-gateway', true)
    const files = [early, late, copy, gateway]
    expect(analyzeByCommand(files).document.totals.computed).toEqual({ USD: '9.5' })
    await choice().last().selectOption({ label: 'Leave out the rows of litellm_daily.csv' })
    await vi.waitFor(
      async () => expect(await text()).toContain('not counted, estimated by the source: $7.50'),
      15_000,
    )
    await commitStage(running.page)
    const { document } = analyzeByCommand(['--overlap', 'gateway=bill', ...files])
    const byWindow = await documentOfWindow(running)
    expect(byWindow.totals.computed).toEqual({ USD: '2' })
    expect(byWindow.totals).toEqual(document.totals)
    expect(byWindow.overlaps).toEqual(document.overlaps)
  })

  it('look well in the dark and in Chinese', async () => {
    const { page } = running
    await page.evaluate(() => {
      const settings = { theme: 'dark', language: 'zh-CN', author: '' }
      localStorage.setItem('settings', JSON.stringify(settings))
    })
    await page.reload()
    await page.locator('main h1').waitFor()
    await page.evaluate(() => (location.hash = '#/import'))
    await page.getByText('相同日期重复导出').first().waitFor()
    await screenshot(page, 'overlap-dark-zh', true)
    await page.setViewportSize({ width: 640, height: 860 })
    await screenshot(page, 'overlap-dark-zh-640', true)
  })

  it('the window broke no rule of its policy', () => {
    expect(record.violations).toEqual([])
    expect(running.requestsOutsideOrigin()).toEqual([])
  })
})
