import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { PlanDocument } from '../../shared/document/user/plan-document.ts'
import type { ScenarioSet } from '../../shared/document/user/scenario-document.ts'
import { axeFaults } from '../harness/axe-faults.ts'
import { launchApp, type RunningApp } from '../harness/launch-app.ts'
import { openSampleCompany, screenshot } from '../harness/page-actions.ts'
import { keepAs, openPlans, type PlanDeskPage } from '../harness/plan-desk-page.ts'
import { record } from '../harness/record.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'ai-spend-scenarios-'))
const fileOf = (name: string): string => path.join(folder, name)
let running: RunningApp
let desk: PlanDeskPage

const share = (): Promise<string> => desk.slider().inputValue()
const main = (): Promise<string> => desk.page.locator('main').innerText()
const read = <T>(file: string): Promise<T> =>
  vi.waitFor(() => JSON.parse(readFileSync(file, 'utf8')) as T, { timeout: 15_000 })

beforeAll(async () => {
  running = await launchApp()
  await openSampleCompany(running.page)
  desk = await openPlans(running.page)
}, 120_000)

afterAll(async () => {
  await running.close()
  rmSync(folder, { recursive: true })
})

describe('a proposed plan', () => {
  it('is marked when it is changed, and comes back as it was proposed', async () => {
    const said = await desk.result()
    await desk.slider().focus()
    await desk.page.keyboard.press('Home')
    await expect.poll(desk.result).not.toBe(said)
    expect(await main()).toContain('changed, not kept')
    await desk.press('As proposed')
    await expect.poll(desk.result).toBe(said)
    expect(await main()).not.toContain('changed, not kept')
    expect(await desk.page.getByRole('button', { name: 'Remove', exact: true }).count()).toBe(0)
  })
})

describe('a scenario', () => {
  it('is kept beside the proposed plans, under the name it is given', async () => {
    const before = await desk.names()
    await keepAs(desk, 'Board case')
    expect(await desk.names()).toHaveLength(before.length + 1)
    expect(await desk.chosen()).toBe('Board case')
    expect(await main()).toContain('your scenario')
  })

  it('is renamed and has a note', async () => {
    await desk.press('Name and note')
    const dialog = desk.page.getByRole('dialog')
    await dialog.getByLabel('Name').first().fill('Budget 2027')
    await dialog.getByLabel(/^Note/).fill('Asked for by the audit committee')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await expect.poll(desk.names).toContain('Budget 2027')
    expect(await desk.names()).not.toContain('Board case')
    expect(await main()).toContain('Asked for by the audit committee')
  })

  it('is duplicated under a free name', async () => {
    await desk.press('Duplicate')
    await expect.poll(desk.names).toContain('Budget 2027 (2)')
    expect(await desk.chosen()).toBe('Budget 2027 (2)')
    await desk.settled()
  })

  it('is kept as it is changed, and every change can be undone and done again', async () => {
    const [start, said] = [await share(), await desk.result()]
    await desk.slider().focus()
    await desk.page.keyboard.press('ArrowLeft')
    await desk.settled()
    const first = await share()
    expect(Number(first)).toBeLessThan(Number(start))
    expect(await desk.result()).not.toBe(said)
    await desk.slider().focus()
    await desk.page.keyboard.press('PageDown')
    await desk.settled()
    const second = await share()
    expect(Number(second)).toBeLessThan(Number(first))

    await desk.page.keyboard.press('Control+z')
    await expect.poll(share).toBe(first)
    await desk.press('Undo')
    await expect.poll(share).toBe(start)
    await desk.settled()
    expect(await desk.result()).toBe(said)
    await desk.page.keyboard.press('Control+y')
    await expect.poll(share).toBe(first)
    await desk.page.keyboard.press('Control+Shift+z')
    await expect.poll(share).toBe(second)
    await desk.settled()
  })

  it('is removed, and comes back', async () => {
    await desk.press('Remove')
    await expect.poll(desk.names).not.toContain('Budget 2027 (2)')
    expect(await desk.page.locator('.scenario-bar').innerText()).toContain('Undo brings it back')
    await desk.press('Undo')
    await expect.poll(desk.names).toContain('Budget 2027 (2)')
    await desk.settled()
  })

  it('leaves undo to a field that is being typed into', async () => {
    const before = await desk.names()
    await desk.page.getByLabel('Your own figure, once').focus()
    await desk.page.keyboard.press('Control+z')
    await desk.settled()
    expect(await desk.names()).toEqual(before)
  })
})

describe('scenarios as files', () => {
  it('are one plan, or all of them', async () => {
    running.answerSaveDialog(fileOf('one.json'))
    await desk.press('Save as a file')
    expect((await read<PlanDocument>(fileOf('one.json'))).schema).toMatch(/^ai-spend-plan/)
    running.answerSaveDialog(fileOf('all.json'))
    await desk.press('Save all as a file')
    const { scenarios } = await read<ScenarioSet>(fileOf('all.json'))
    expect(scenarios.map(({ name }) => name)).toEqual(['Budget 2027', 'Budget 2027 (2)'])
    expect(scenarios[0]?.note).toBe('Asked for by the audit committee')
  })

  it('are read again under names that are free', async () => {
    await desk.page.getByLabel('Open a plan file').setInputFiles(fileOf('all.json'))
    await expect.poll(desk.names).toContain('Budget 2027 (4)')
    expect(await desk.chosen()).toBe('Budget 2027 (3)')
    await desk.press('Undo')
    await expect.poll(desk.names).not.toContain('Budget 2027 (3)')
    await desk.settled()
  })

  it('say where they are broken, and change nothing', async () => {
    const before = await desk.names()
    const plan = await read<PlanDocument>(fileOf('one.json'))
    const moves = [{ to: plan.moves[0]?.to, share: 7 }]
    writeFileSync(fileOf('broken.json'), JSON.stringify({ ...plan, moves }))
    await desk.page.getByLabel('Open a plan file').setInputFiles(fileOf('broken.json'))
    const card = desk.page.locator('.faults .problem')
    await card.waitFor()
    const told = await card.innerText()
    expect(told).toContain('broken.json: moves.0.share')
    expect(told).toContain('a share from 0 to 1')
    expect(told).toContain('Correct "moves.0.share"')
    await screenshot(desk.page, 'scenarios-broken-file')
    await desk.press('Dismiss')
    expect(await desk.names()).toEqual(before)
  })
})

describe('plans and scenarios', () => {
  it('can be used by everybody', async () => {
    for (const width of [1280, 640, 320]) {
      await desk.page.setViewportSize({ width, height: 800 })
      expect(await axeFaults(desk.page), `${width} wide`).toEqual([])
      await screenshot(desk.page, `scenarios-${width}`)
    }
    await desk.page.setViewportSize({ width: 1280, height: 800 })
  })

  it('are there the next day', async () => {
    await desk.settled()
    await desk.choose('Budget 2027')
    const [before, said] = [await desk.names(), await desk.result()]
    running = await running.restart()
    desk = await openPlans(running.page)
    await expect.poll(desk.names).toEqual(before)
    await desk.choose('Budget 2027')
    await expect.poll(desk.result).toBe(said)
    expect(await main()).toContain('Asked for by the audit committee')
  })

  it('break no rule of the page’s policy', () => {
    expect(record.violations).toEqual([])
    expect(running.requestsOutsideOrigin()).toEqual([])
  })
})
