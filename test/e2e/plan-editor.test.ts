import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { PlanDocument } from '../../shared/document/user/plan-document.ts'
import { createFormats } from '../../shared/i18n/formats.ts'
import { launchApp, type RunningApp } from '../harness/launch-app.ts'
import { openSampleCompany } from '../harness/page-actions.ts'
import { keepAs, openPlans, type PlanDeskPage } from '../harness/plan-desk-page.ts'
import { record } from '../harness/record.ts'
import { analyzeByCommand, writeSample } from '../support/bills.ts'

const folder = writeSample()
const file = path.join(path.dirname(folder), 'board-case.json')
const { estimate } = createFormats('en')
const ENDS = ['Low', 'Likely', 'High'] as const
let running: RunningApp
let desk: PlanDeskPage

const levers = (): Promise<readonly (string | null)[]> =>
  desk.page
    .locator('.lever[data-lever]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-lever')))
const leverMoney = (): Promise<readonly string[]> =>
  desk.page.locator('.lever .first-money').allInnerTexts()
const leverFaults = (): Promise<readonly string[]> =>
  desk.page.locator('.levers .fault').allInnerTexts()

/** Types three ends, from high to low or the other way. */
async function fillEnds(label: string, texts: readonly [string, string, string]): Promise<void> {
  for (const at of [2, 1, 0] as const) {
    await desk.page.getByLabel(`${label}: ${ENDS[at]}`).fill(texts[at])
  }
}

beforeAll(async () => {
  running = await launchApp()
  await openSampleCompany(running.page)
  desk = await openPlans(running.page)
  await keepAs(desk, 'Board case')
}, 120_000)

afterAll(async () => {
  await running.close()
  rmSync(path.dirname(folder), { recursive: true })
})

describe('the figures of a move', () => {
  it('have all their ends, which are taken over when they are a range', async () => {
    await desk.page.getByText('All figures with low').click()
    const said = await desk.result()
    const low = desk.page.getByLabel('Share that may move: Low')
    await low.fill('95')
    expect(await desk.page.locator('.figure-grid .fault').innerText()).toContain('Low must not')
    expect(await low.getAttribute('aria-invalid')).toBe('true')
    expect(await desk.result()).toBe(said)
    await low.fill('60')
    await expect.poll(desk.result).not.toBe(said)
    expect(await desk.page.locator('.figure-grid .fault').count()).toBe(0)
    expect(await low.evaluate((field) => field === document.activeElement)).toBe(true)
    await desk.settled()
    expect(await low.inputValue()).toBe('60')
  })
})

describe('the levers of a scenario', () => {
  it('are added with a share, a waste lever too', async () => {
    for (const [kind, name] of [
      ['waste', 'Waste avoided'],
      ['caching', 'Caching'],
    ] as const) {
      await desk.page.getByLabel('Kind of lever').selectOption(kind)
      await desk.press('Add lever')
      await fillEnds(`${name}, Share: low, likely, high`, ['5', '10', '20'])
    }
    await desk.settled()
    expect(await levers()).toEqual(['waste', 'caching', 'model-switch'])
  })

  it('say what is wrong with a share, and count it only when it is right', async () => {
    const said = await desk.result()
    const low = desk.page.getByLabel('Caching, Share: low, likely, high: Low')
    await low.fill('15')
    await expect.poll(leverFaults).toEqual([expect.stringContaining('Low must not be')])
    expect(await desk.result()).toBe(said)
    await low.fill('5')
    await expect.poll(leverFaults).toEqual([])
  })

  it('save differently in another order, and the same in all', async () => {
    const [said, before] = [await desk.result(), await leverMoney()]
    await desk.page
      .locator('.lever[data-lever=caching] .handle')
      .dragTo(desk.page.locator('.lever[data-lever=waste]'))
    await expect.poll(levers).toEqual(['caching', 'waste', 'model-switch'])
    await desk.settled()
    expect(await leverMoney()).not.toEqual(before)
    expect(await desk.result()).toBe(said)

    await desk.page.getByRole('button', { name: 'Apply later: Caching' }).focus()
    await desk.page.keyboard.press('Enter')
    await expect.poll(levers).toEqual(['waste', 'caching', 'model-switch'])
    const told = desk.page.locator('.desk [role=status]')
    expect(await told.innerText()).toBe('Caching is now 2 of 3.')
    await desk.settled()
    const focus = desk.page.locator('button:focus')
    expect(await focus.getAttribute('aria-label')).toBe('Apply later: Caching')
    expect(await leverMoney()).toEqual(before)
    expect(await desk.result()).toBe(said)
  })

  it('reach only the work that is chosen', async () => {
    const before = await leverMoney()
    await desk.page.getByLabel('Caching: tier needed').selectOption('frontier')
    await expect.poll(leverMoney).not.toEqual(before)
    await desk.page.getByLabel('Caching: tier needed').selectOption('')
    await expect.poll(leverMoney).toEqual(before)
    await desk.settled()
  })

  it('stay with the moves: the model switch cannot be taken away', async () => {
    const remove = desk.page.getByRole('button', { name: 'Remove: Model switch' })
    expect(await remove.getAttribute('aria-disabled')).toBe('true')
    await remove.click({ force: true })
    expect(await levers()).toContain('model-switch')
  })
})

describe('costs and times of a scenario', () => {
  it('are taken off item by item, the user’s own too', async () => {
    await desk.page.getByLabel('Your own figure, once').fill('1')
    await desk.press('Remove all costs')
    await expect.poll(desk.result).toContain('no costs entered yet')
    await desk.press('Take the default items')
    await desk.page.getByLabel('Kind of cost').selectOption('training')
    await desk.page.getByLabel('When it is paid').selectOption('monthly')
    await desk.press('Add item')
    for (const [end, text] of [
      ['Low', '900'],
      ['Likely', '600'],
      ['High', '300'],
    ] as const) {
      await desk.page.getByLabel(`Training, a month: ${end}`).fill(text)
    }
    await desk.settled()
    expect(await desk.page.locator('.desk').innerText()).toContain('Judgment, to be replaced')
    expect(await desk.result()).toContain(' costs, in 12 months')
  })

  it('refuse what is no amount', async () => {
    const said = await desk.result()
    const own = desk.page.getByLabel('Your own figure, once')
    await own.fill('a lot')
    expect(await desk.page.locator('.number-field .fault').innerText()).toContain('Enter an amount')
    expect(await desk.result()).toBe(said)
    await own.fill('')
    expect(await desk.page.locator('.number-field .fault').count()).toBe(0)
  })

  it('start in waves, over a horizon, with growth', async () => {
    await desk.press('Add wave')
    await desk.page.getByLabel('Name of the wave').fill('Back office')
    await desk.page.getByLabel('Starts after').fill('2')
    await desk.page.getByLabel('Ramp-up to the full saving').fill('3')
    await desk.page.getByLabel('Horizon').fill('18')
    await desk.page.getByLabel('Growth of the volume').fill('1.5')
    await desk.page.getByLabel('Discount rate, for the present value').fill('8')
    await desk.settled()
    expect(await desk.result()).toContain('in 18 months')
    expect(await desk.page.getByLabel('Growth of the volume').inputValue()).toBe('1.5')
  })
})

describe('what was made of it', () => {
  it('gives the command the same figures as a file', async () => {
    running.answerSaveDialog(file)
    await desk.press('Save as a file')
    const text = await vi.waitFor(() => readFileSync(file, 'utf8'), { timeout: 15_000 })
    expect((JSON.parse(text) as PlanDocument).schema).toBe('ai-spend-plan/2')
    const { document } = analyzeByCommand(['--plan', file, folder])
    const byCommand = document.plans.find(({ name }) => name === 'Board case')
    const said = await desk.result()
    for (const end of ['low', 'likely', 'high'] as const) {
      expect(said, end).toContain(estimate(byCommand?.net[end]['USD'] ?? '', 'USD'))
    }
  })

  it('is the same when the file is read again', async () => {
    const said = await desk.result()
    await desk.page.getByLabel('Open a plan file').setInputFiles(file)
    await expect.poll(desk.chosen).toBe('Board case (2)')
    await desk.settled()
    expect(await desk.result()).toBe(said)
    expect(await levers()).toEqual(['waste', 'caching', 'model-switch'])
  })

  it('includes the cost of self-hosting, after every lever', async () => {
    const plan = JSON.parse(readFileSync(file, 'utf8')) as PlanDocument
    const hosting = [{ model: 'gpt-oss-120b', monthly: { USD: '4000' } }]
    const hosted = path.join(path.dirname(folder), 'hosted.json')
    writeFileSync(hosted, JSON.stringify({ ...plan, name: 'With nodes', hosting }))
    await desk.page.getByLabel('Open a plan file').setInputFiles(hosted)
    await expect.poll(desk.chosen).toBe('With nodes')
    const nodes = desk.page.locator('.desk .lever', { hasText: 'Self-hosting' })
    await expect.poll(() => nodes.innerText()).toContain(estimate('-72000', 'USD'))
    expect(await nodes.locator('.bad').count()).toBe(1)
    expect(await nodes.locator('[draggable=true]').count()).toBe(0)
  })

  it('is there the next day', async () => {
    await desk.choose('Board case')
    const said = await desk.result()
    running = await running.restart()
    desk = await openPlans(running.page)
    await desk.choose('Board case')
    await expect.poll(desk.result).toBe(said)
    expect(await levers()).toEqual(['waste', 'caching', 'model-switch'])
    expect(await desk.page.getByLabel('Name of the wave').inputValue()).toBe('Back office')
  })

  it('breaks no rule of the page’s policy', () => {
    expect(record.violations).toEqual([])
    expect(running.requestsOutsideOrigin()).toEqual([])
  })
})
