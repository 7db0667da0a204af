import os from 'node:os'
import path from 'node:path'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { launchApp, type RunningApp } from '../harness/launch-app.ts'
import { openSampleCompany, openScreen, screenshot } from '../harness/page-actions.ts'
import { record } from '../harness/record.ts'

const file = path.join(os.tmpdir(), `ai-spend-policy-${process.pid}.json`)
let running: RunningApp

const main = () => running.page.locator('main')
const section = () => running.page.locator('[data-part=policy]')
const button = (name: string | RegExp) => running.page.getByRole('button', { name, exact: true })

beforeAll(async () => {
  running = await launchApp()
  await openSampleCompany(running.page)
  await openScreen(running.page, 'savings')
})

afterAll(async () => {
  await running.close()
  rmSync(file, { force: true })
})

describe('before anything is stated', () => {
  it('the savings say which company questions are open, and lead to them', async () => {
    const note = await main().locator('.open-questions').last().innerText()
    expect(note).toContain('Three company questions are open: where data may go')
    expect(note).toMatch(/Before work goes to .*, somebody has to approve the seller/)
    await button(/^Answer: Company policy/).click()
    await section().waitFor()
  })

  it('sellers on the bill count as allowed, and new ones need approval', async () => {
    const rows = await section().locator('fieldset table tbody tr').allInnerTexts()
    expect(rows.length).toBeGreaterThan(5)
    const chosen = await section()
      .getByLabel('Status of OpenAI')
      .evaluate((select) => (select as HTMLSelectElement).selectedOptions[0]?.text)
    expect(chosen).toBe('not stated: on the bill, allowed')
  })
})

describe('an answer', () => {
  it('about places is kept and has a cost of its own', async () => {
    await section().getByLabel('European Union').check()
    await vi.waitFor(async () => {
      expect(await section().innerText()).toMatch(/What each constraint costs[\s\S]*places\s+\$/)
    }, 20_000)
    await screenshot(running.page, 'policy', true)
  })

  it('about data and sellers too', async () => {
    await section().getByLabel('Its data').selectOption({ label: 'health data' })
    await section().getByRole('button', { name: 'Add' }).click()
    await section()
      .getByRole('button', { name: /^Remove: / })
      .waitFor({ timeout: 20_000 })
    await section().getByLabel('Status of Fireworks').selectOption({ label: 'forbidden' })
    await vi.waitFor(async () => {
      expect(await section().innerText()).toMatch(/data classes\s+\$[\s\S]*forbidden sellers\s+\$/)
    }, 20_000)
  })

  it('is undone and done again', async () => {
    await running.page.keyboard.press('Control+z')
    await vi.waitFor(async () => {
      expect(await section().innerText()).not.toMatch(/forbidden sellers\s+\$/)
    }, 20_000)
    await running.page.keyboard.press('Control+y')
    await vi.waitFor(async () => {
      expect(await section().innerText()).toMatch(/forbidden sellers\s+\$/)
    }, 20_000)
  })
})

describe('the policy as a file', () => {
  it('goes out as the command reads it', async () => {
    running.answerSaveDialog(file)
    await button('Save the policy').click()
    await vi.waitFor(() => expect(existsSync(file)).toBe(true), 15_000)
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
      schema: 'ai-spend-policy/1',
      places: ['EU'],
      dataClasses: [{ class: 'health' }],
      sellers: [{ seller: 'fireworks', status: 'forbidden' }],
    })
  })

  it('comes in, in place of what was stated', async () => {
    writeFileSync(file, JSON.stringify({ schema: 'ai-spend-policy/1', places: ['US'] }))
    await section().locator('input[type=file]').setInputFiles(file)
    await vi.waitFor(async () => {
      expect(await section().getByLabel('United States').isChecked()).toBe(true)
      expect(await section().innerText()).toContain('No work is classified.')
    }, 20_000)
  })

  it('is refused with the place of its fault', async () => {
    writeFileSync(file, JSON.stringify({ schema: 'ai-spend-policy/1', places: ['Europe'] }))
    await section().locator('input[type=file]').setInputFiles(file)
    await vi.waitFor(async () => {
      expect(await main().innerText()).toContain('places.0')
    }, 20_000)
    expect(await section().getByLabel('United States').isChecked()).toBe(true)
  })
})

it('stands on the savings with what it costs', async () => {
  await button('Options').click()
  const note = await main().locator('.open-questions').last().innerText()
  expect(note).toMatch(/Two company questions are open[\s\S]*policy costs the best answer/)
  await screenshot(running.page, 'policy-note')
})

it('broke no rule of the policy and asked for nothing outside', () => {
  expect(record.violations).toEqual([])
  expect(running.requestsOutsideOrigin()).toEqual([])
})
