import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { ANSWER_KINDS } from '../../shared/document/alternatives.ts'
import type { AnalysisDocument } from '../../shared/document/analysis-document.ts'
import type { PlanResult } from '../../shared/document/plan-result.ts'
import { formatAmount, parseAmount, subtract, ZERO } from '../../shared/domain/amount.ts'
import { createFormats } from '../../shared/i18n/formats.ts'
import { launchApp, type RunningApp } from '../harness/launch-app.ts'
import { openSampleCompany, openScreen, screenshot } from '../harness/page-actions.ts'
import { record } from '../harness/record.ts'
import { analyzeByCommand, writeSample } from '../support/bills.ts'

const folder = writeSample()
const routing = path.join(path.dirname(folder), 'routing.yaml')
const formats = createFormats('en')
const money = (text: string | undefined): string => formats.estimate(text ?? '', 'USD')
let running: RunningApp
let document: AnalysisDocument

const textOf = (selector: string): Promise<string> =>
  running.page.locator(selector).first().innerText()

/** The plan with the highest likely net value, as the command has it: it is shown first. */
function firstPlan(): PlanResult | undefined {
  const likely = ({ net }: PlanResult) => Number(net.likely['USD'])
  return document.plans.toSorted((a, b) => likely(b) - likely(a))[0]
}

const firstNet = (): string => firstPlan()?.net.likely['USD'] ?? '0'

/** Its saving over the horizon, before what the change itself costs. */
function firstGross(): string {
  return firstPlan()?.overHorizon.likely['USD'] ?? '0'
}

function less(from: string, what: string): string {
  return formatAmount(subtract(parseAmount(from) ?? ZERO, parseAmount(what) ?? ZERO))
}

beforeAll(async () => {
  document = analyzeByCommand([folder]).document
  running = await launchApp()
  await openSampleCompany(running.page)
}, 120_000)

afterAll(async () => {
  await running.close()
  rmSync(path.dirname(folder), { recursive: true })
})

describe('the savings of the sample company', () => {
  it('show the four answers with the command’s figures', async () => {
    await openScreen(running.page, 'savings')
    await running.page.locator('.answers').waitFor({ timeout: 60_000 })
    const table = await textOf('.answers')
    for (const kind of ANSWER_KINDS) {
      const interval = document.alternatives?.whole[kind].interval
      for (const end of ['p10', 'p50', 'p90'] as const) {
        expect(table, `${kind} ${end}`).toContain(money(interval?.[end]['USD']))
      }
    }
    expect(await running.page.locator('.answers th.best').count()).toBe(1)
  })

  it('say what should be done, why, and what to test first', async () => {
    const advice = await textOf('.advice')
    const { test } = document.recommendation ?? {}
    expect(await running.page.locator('.advice li').count()).toBe(3)
    expect(advice).toContain('Largest risk')
    expect(advice).toContain(`${test?.plans[0]?.samples ?? 'no'} samples`)
    expect(await textOf('main')).not.toMatch(/up to/i)
    await screenshot(running.page, 'savings-sample', true)
  })

  it('are planned beside each other, one of them to be worked on', async () => {
    await running.page.getByRole('button', { name: 'Plans and scenarios' }).click()
    await running.page.locator('.desk').waitFor({ timeout: 60_000 })
    const table = await textOf('.plans')
    for (const { net } of document.plans) expect(table).toContain(money(net.likely['USD']))
    expect(await running.page.locator('.plans th.best').count()).toBe(1)
  })

  it('change while a slider is moved, and come back', async () => {
    expect(await textOf('.desk-result')).toContain(money(firstNet()))
    await running.page.locator('input[type=range]').first().focus()
    await running.page.keyboard.press('Home')
    await expect.poll(() => textOf('.desk-result')).not.toContain(money(firstNet()))
    await running.page.getByRole('button', { name: 'As proposed' }).click()
    await expect.poll(() => textOf('.desk-result')).toContain(money(firstNet()))
  })

  it('are lower by exactly the costs that are entered', async () => {
    await running.page.getByLabel('Your own figure, once').fill('1')
    await running.page.getByRole('button', { name: 'Remove all costs' }).click()
    await expect.poll(() => textOf('.desk-result')).toContain('no costs entered yet')
    await running.page.getByLabel('Your own figure, once').fill('50000')
    await running.page.getByLabel('Your own figure, a month').fill('1000')
    const net = less(firstGross(), '62000')
    await expect.poll(() => textOf('.desk-result')).toContain(`Saving, likely, net: ${money(net)}`)
    await expect.poll(() => textOf('.desk-result')).toContain(`minus ${money('62000')}`)
  })

  it('are handed over as a routing configuration', async () => {
    running.answerSaveDialog(routing)
    await running.page.getByRole('button', { name: 'Save for LiteLLM' }).click()
    const text = await vi.waitFor(() => readFileSync(routing, 'utf8'), { timeout: 15_000 })
    expect(text).toContain('model_list:')
    expect(text).toContain(firstPlan()?.moves[0]?.to.model)
  })

  it('break no rule of the page’s policy', () => {
    expect(record.violations).toEqual([])
    expect(running.requestsOutsideOrigin()).toEqual([])
  })
})
