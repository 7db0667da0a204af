import os from 'node:os'
import path from 'node:path'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { launchApp, type RunningApp } from '../harness/launch-app.ts'
import { dropFiles, openSampleCompany, openScreen, screenshot } from '../harness/page-actions.ts'
import { record } from '../harness/record.ts'

const list = path.join(os.tmpdir(), `ai-spend-questions-${process.pid}.csv`)
let running: RunningApp

const main = () => running.page.locator('main')
const button = (name: string | RegExp) => running.page.getByRole('button', { name, exact: true })
const press = (key: string) => running.page.keyboard.press(key)
const current = () => main().locator('.question.now')
const currentName = () => current().locator('h2').innerText()

/** Amounts such as `$12.3k` in dollars. */
function dollars(text: string): number {
  const [, digits = '', unit = ''] = /\$([\d.,]+)([kM]?)/.exec(text) ?? []
  return Number(digits.replaceAll(',', '')) * ({ k: 1e3, M: 1e6 }[unit] ?? 1)
}

async function answered(n: number): Promise<void> {
  await vi.waitFor(async () => {
    expect(await main().locator('.questions [role=status]').innerText()).toMatch(
      new RegExp(`^${String(n)} of `),
    )
  }, 20_000)
}

beforeAll(async () => {
  running = await launchApp()
  await openSampleCompany(running.page)
})

afterAll(async () => {
  await running.close()
  rmSync(list, { force: true })
})

describe('what is open is said beside the figures', () => {
  it.each(['import', 'overview', 'savings'] as const)('on %s', async (screen) => {
    await openScreen(running.page, screen)
    const note = await main().locator('.open-questions').first().innerText()
    expect(note).toMatch(/questions are open: \$.* of savings over 12 months/)
  })

  it('and leads to the questions, the most money first', async () => {
    await button('Answer them').click()
    await current().waitFor()
    const worth = await main()
      .locator('.question .about > p:first-of-type')
      .evaluateAll((texts) => texts.map(({ textContent }) => textContent.split('·').at(-1) ?? ''))
    expect(worth.length).toBeGreaterThan(1)
    expect(worth.length).toBeLessThanOrEqual(5)
    expect(worth.map(dollars)).toEqual(worth.map(dollars).toSorted((a, b) => b - a))
    await screenshot(running.page, 'questions')
  })
})

describe('with the keyboard alone', () => {
  it('a question is answered, and the next one asked', async () => {
    const first = await currentName()
    await press('1')
    await answered(1)
    expect(await currentName()).not.toBe(first)
    expect(await main().locator('.question.given').innerText()).toContain(first)
  })

  it('the answer is taken back', async () => {
    await press('Control+z')
    await answered(0)
    expect(await main().locator('.question.given').count()).toBe(0)
  })

  it('another question is chosen, and left to somebody', async () => {
    await press('ArrowUp')
    const name = await currentName()
    await press('a')
    await running.page.keyboard.type('M. Ito')
    await press('Enter')
    await vi.waitFor(async () => expect(await currentName()).not.toBe(name))
    expect(await main().innerText()).toContain('To be asked: M. Ito')
  })

  it('one is skipped and counts as before', async () => {
    const name = await currentName()
    await press('s')
    await vi.waitFor(async () => expect(await currentName()).not.toBe(name))
    expect(await main().innerText()).toContain('Skipped: it counts as before')
    await screenshot(running.page, 'questions-asked', true)
  })
})

describe('a question for somebody else', () => {
  it('goes out as a list without amounts', async () => {
    running.answerSaveDialog(list)
    await button('Save 1 question as CSV').click()
    await vi.waitFor(() => expect(existsSync(list)).toBe(true), 15_000)
    const text = readFileSync(list, 'utf8')
    expect(text).toMatch(/^\uFEFFworkload,tier,by,note,/)
    expect(text).toContain(',M. Ito,')
    expect(text).not.toContain('$')
  })

  it('comes back by dropping it, with what cannot be used', async () => {
    const [header = '', row = ''] = readFileSync(list, 'utf8').split('\r\n')
    const filled = row.replace(',,M. Ito,', ',mid,M. Ito,')
    writeFileSync(list, [header, filled, 'Nobody,mid,,'].join('\r\n'))
    await dropFiles(running.page, [list])
    const dialog = running.page.getByRole('dialog')
    await dialog.waitFor({ timeout: 20_000 })
    expect(await dialog.innerText()).toMatch(/1 mark[\s\S]*Nobody[\s\S]*M\. Ito/)
    await button('Apply the marks').click()
    await dialog.waitFor({ state: 'detached', timeout: 20_000 })
    await answered(1)
    expect(await main().locator('.question.given').innerText()).toContain('M. Ito')
    expect(await main().locator('h1').innerText()).toMatch(/^Four questions/)
    expect(await current().count()).toBe(1)
    await screenshot(running.page, 'questions-answered')
  })

  it('is decided by that person where the tiers stand', async () => {
    await button('Back to the list').click()
    await running.page.locator('.wt').waitFor()
    expect(await main().locator('.open-questions').count()).toBe(0)
  })
})

it('broke no rule of the policy and asked for nothing outside', () => {
  expect(record.violations).toEqual([])
  expect(running.requestsOutsideOrigin()).toEqual([])
})
