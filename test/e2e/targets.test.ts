import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { launchApp, type RunningApp } from '../harness/launch-app.ts'
import { openSampleCompany, openScreen, screenshot } from '../harness/page-actions.ts'
import { record } from '../harness/record.ts'

let running: RunningApp

const main = () => running.page.locator('main')
const dialog = () => running.page.getByRole('dialog')
const button = (name: string | RegExp) => running.page.getByRole('button', { name, exact: true })
const rows = () => dialog().locator('.candidates tbody tr:has(input)')

beforeAll(async () => {
  running = await launchApp()
  await openSampleCompany(running.page)
  await openScreen(running.page, 'workloads')
  await main().locator('.wt tbody').getByText('Customer Support Bot').click()
})

afterAll(async () => {
  await running.close()
})

describe('choosing a target for a workload', () => {
  it('lists models by seller with price, place, license, evidence and saving', async () => {
    await button('Choose a target …').click()
    await rows().nth(5).waitFor({ timeout: 20_000 })
    const text = await dialog().innerText()
    expect(text).toContain('Where should Customer Support Bot go?')
    expect(text).toMatch(/Same vendor[\s\S]*Open model, hosted[\s\S]*Left out by a rule/)
    expect(text).toMatch(/glm-5\.2/)
    await screenshot(running.page, 'targets')
  })

  it('sets up to four side by side in the whole plan', async () => {
    for (let at = 0; at < 4; at += 1) await rows().nth(at).locator('input').check()
    expect(await rows().nth(5).locator('input').isDisabled()).toBe(true)
    const compared = dialog().locator('section table').last()
    await vi.waitFor(async () => {
      expect(await compared.innerText()).toMatch(/P10 to P90[\s\S]*Payback[\s\S]*New sellers/)
      expect(await compared.innerText()).not.toContain('Working')
    }, 30_000)
    await compared.scrollIntoViewIfNeeded()
    await screenshot(running.page, 'targets-compared')
  })

  it('warns of what a rule leaves out, and lets it be chosen', async () => {
    for (let at = 0; at < 4; at += 1) await rows().nth(at).locator('input').uncheck()
    const excluded = dialog().locator('.candidates tbody').last().locator('input:enabled').first()
    await excluded.check()
    await vi.waitFor(async () => {
      expect(await dialog().innerText()).toMatch(/is left out by a rule: /)
    }, 20_000)
    await excluded.uncheck()
  })

  it('tries the plan with it, and nothing is kept', async () => {
    const target = rows().filter({ hasText: 'glm-5.2' }).first()
    await target.locator('input').check()
    await button('Use glm-5.2').or(button('Use glm-5.2 all the same')).click()
    await dialog().waitFor({ state: 'detached' })
    await main().locator('.desk').waitFor({ timeout: 20_000 })
    await vi.waitFor(async () => {
      expect(await main().locator('.desk').innerText()).toContain('Other target …')
    }, 20_000)
    await screenshot(running.page, 'targets-used')
  })
})

describe('in the plan editor', () => {
  const moves = async () => {
    const choice = main().locator('.desk .sliders select').first()
    return (await choice.count()) === 0 ? 1 : choice.locator('option').count()
  }

  it('a move is removed, and that is undone', async () => {
    const before = await moves()
    await button('Remove this move').click()
    await vi.waitFor(async () => expect(await moves()).toBe(before - 1), 20_000)
    await running.page.keyboard.press('Control+z')
    await vi.waitFor(async () => expect(await moves()).toBe(before), 20_000)
  })

  it('its work is split over two targets', async () => {
    const before = await moves()
    await button('Other target …').click()
    await rows().nth(3).waitFor({ timeout: 20_000 })
    await dialog().getByLabel('Share of what can move').fill('0.5')
    await rows().first().locator('input').check()
    await button(/^Use /).first().click()
    await dialog().waitFor({ state: 'detached' })
    await vi.waitFor(async () => expect(await moves()).toBeGreaterThan(before), 20_000)
  })
})

it('broke no rule of the policy and asked for nothing outside', () => {
  expect(record.violations).toEqual([])
  expect(running.requestsOutsideOrigin()).toEqual([])
})
