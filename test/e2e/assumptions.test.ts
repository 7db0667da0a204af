import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { ANSWER_KINDS } from '../../shared/document/alternatives.ts'
import type { AnalysisDocument } from '../../shared/document/analysis-document.ts'
import type { Assumptions } from '../../shared/document/user/assumptions-document.ts'
import { createFormats } from '../../shared/i18n/formats.ts'
import { en } from '../../shared/i18n/messages/en.ts'
import { axeFaults } from '../harness/axe-faults.ts'
import { launchApp, type RunningApp } from '../harness/launch-app.ts'
import { openSampleCompany, openScreen, screenshot } from '../harness/page-actions.ts'
import { record } from '../harness/record.ts'
import { analyzeByCommand, writeSample } from '../support/bills.ts'

const folder = writeSample()
const formats = createFormats('en')
const words = en.savings.assumptions
const money = (text: string | undefined): string => formats.estimate(text ?? '', 'USD')
let running: RunningApp
let byDefault: AnalysisDocument
let exports = 0

const part = (name: string): Locator => running.page.locator(`.assumption[data-part="${name}"]`)
const button = (name: string | RegExp): Locator => running.page.getByRole('button', { name })
const view = (name: string): Promise<void> => running.page.locator('.views').getByText(name).click()

/** The assumptions as the screen saves them. */
async function savedTerms(): Promise<{ terms: Assumptions; file: string }> {
  exports += 1
  await running.page.locator('.effects[aria-busy=false]').waitFor()
  const file = path.join(path.dirname(folder), `assumptions-${exports}.json`)
  running.answerSaveDialog(file)
  await button(words.save).click()
  await vi.waitFor(() => expect(existsSync(file)).toBe(true), { timeout: 15_000 })
  return { terms: JSON.parse(readFileSync(file, 'utf8')) as Assumptions, file }
}

/** The same, and the document of the command that is given them. */
async function exported(): Promise<{ terms: Assumptions; document: AnalysisDocument }> {
  const { terms, file } = await savedTerms()
  return { terms, document: analyzeByCommand(['--savings', file, folder]).document }
}

/** Waits until the strip shows what the command works out under the same assumptions. */
async function expectAnswers(document: AnalysisDocument): Promise<void> {
  for (const kind of ANSWER_KINDS) {
    const interval = document.alternatives?.whole[kind].interval
    const shown = !interval ? words.answers.none : money(interval.p50['USD'])
    await expect
      .poll(() => running.page.locator('.effects').innerText(), { timeout: 20_000 })
      .toContain(shown)
  }
}

async function backToDefault(): Promise<void> {
  await button(words.resetAll).click()
  await running.page.getByText(words.allDefault).waitFor()
}

beforeAll(async () => {
  byDefault = analyzeByCommand([folder]).document
  running = await launchApp()
  await openSampleCompany(running.page)
  await openScreen(running.page, 'savings')
  await view('Assumptions')
  await running.page.getByText(words.allDefault).waitFor({ timeout: 60_000 })
}, 150_000)

afterAll(async () => {
  await running.close()
  rmSync(path.dirname(folder), { recursive: true })
})

describe('the baseline', () => {
  it('says what a month costs, by which months', async () => {
    const [spend] = Object.values(byDefault.totals.spend)
    expect(await running.page.locator('main h1').innerText()).toMatch(
      /^A month costs \$[\d.]+[kM]?: the mean of \d+ months?, as actually paid$/,
    )
    const rows = await part('baseline').locator('table.baseline tbody tr').allInnerTexts()
    const sum = rows.reduce((all, row) => all + amountIn(row), 0)
    expect(sum).toBeCloseTo(Number(spend), 1)
    await expectAnswers(byDefault)
    await screenshot(running.page, 'assumptions-sample')
    expect(await axeFaults(running.page)).toEqual([])
  })

  it('is another by other months, as the command has it', async () => {
    await running.page.getByLabel(words.baseline.months, { exact: true }).selectOption('1')
    await running.page.getByLabel(words.baseline.statistic, { exact: true }).selectOption('median')
    await running.page.getByText('Changed from the defaults: baseline.').waitFor()
    const { document, terms } = await exported()
    expect(terms.baseline).toEqual({ lastMonths: 1, statistic: 'median', exclusions: [] })
    expect(nets(document)).not.toEqual(nets(byDefault))
    await expectAnswers(document)
    expect(await running.page.locator('.effects').innerText()).toContain('was $')
    await backToDefault()
    await expectAnswers(byDefault)
  })

  it('leaves nothing out without a reason', async () => {
    await button(words.baseline.exclude).click()
    await button(words.baseline.exclude).click()
    await running.page.getByText(words.baseline.needsReason).waitFor()
    await running.page.getByLabel(words.baseline.reason, { exact: true }).fill('moved data once')
    await button(words.baseline.exclude).click()
    await part('baseline').getByText('without the whole month: moved data once').waitFor()
    const { document, terms } = await exported()
    expect(terms.baseline.exclusions).toMatchObject([{ reason: 'moved data once' }])
    await expectAnswers(document)
    await button(/^Remove/).click()
    await running.page.getByText(words.allDefault).waitFor()
  })
})

describe('what may be proposed', () => {
  it('leaves out sellers that are not on the list, and says so', async () => {
    const target = byDefault.alternatives?.whole['hosted-open'].to?.seller ?? 'z-ai'
    await part('allowed').locator('tbody tr', { hasText: 'Z.ai' }).getByRole('checkbox').click()
    await running.page.getByText('Changed from the defaults: what may be proposed.').waitFor()
    const { document, terms } = await exported()
    expect(terms.allowed.sellers).not.toContain(target)
    expect(document.alternatives?.excluded.map(({ reason }) => reason)).toContain(
      'seller-not-allowed',
    )
    await expectAnswers(document)
    await part('allowed').locator('summary').click()
    await part('allowed')
      .getByText(en.savings.advice.exclusions['seller-not-allowed'])
      .first()
      .waitFor()
    await screenshot(running.page, 'assumptions-allowed')
    await backToDefault()
  })
})

describe('self-hosting and falling prices', () => {
  it('say what is wrong with a figure, and leave everything as it was', async () => {
    const field = running.page.getByLabel(`${words.hosting.utilisation}: ${words.ends.likely}`, {
      exact: false,
    })
    await field.fill('130')
    await button(words.takeOf(words.hosting.utilisation)).click()
    await running.page.locator('.faults .problem').waitFor()
    expect(
      await running.page.locator('.faults', { has: running.page.locator('.problem') }).innerText(),
    ).toContain('hosting.utilisation.likely')
    await screenshot(running.page, 'assumptions-fault')
    await field.fill('half')
    await running.page.getByText(words.notNumber).waitFor()
    expect(await button(words.takeOf(words.hosting.utilisation)).isDisabled()).toBe(true)
    await running.page.getByText(words.allDefault).waitFor()
  })

  it('change the answers', async () => {
    await running.page
      .getByLabel(`${words.outlook.decline}: ${words.ends.likely}`, { exact: false })
      .fill('20')
    await button(words.takeOf(words.outlook.decline)).click()
    await running.page.getByText('price decline and horizon.').waitFor()
    const { document, terms } = await exported()
    expect(terms.priceDecline.likely).toBe(0.2)
    expect(document.alternatives?.whole['do-nothing'].net).not.toEqual(
      byDefault.alternatives?.whole['do-nothing'].net,
    )
    await expectAnswers(document)
    await backToDefault()
  })
})

describe('a commitment', () => {
  it('is not taken with a field that is empty', async () => {
    await button(words.contracts.add.commitment).click()
    await part('owed').getByRole('button', { name: 'Save' }).click()
    for (const field of ['provider', 'amount', 'until'] as const) {
      await part('owed').getByText(words.contracts.faults[field]).waitFor()
    }
  })

  it('takes the saving until it ends, in the advice and in the timeline of a plan', async () => {
    const spend = Number(Object.values(byDefault.totals.spend)[0])
    await part('owed').getByLabel(words.contracts.provider).selectOption('openai')
    await part('owed')
      .getByLabel(words.contracts.amounts.commitment)
      .fill(String(Math.ceil(spend)))
    await part('owed').getByLabel(words.contracts.until).fill('2027-06-30')
    await part('owed').getByRole('button', { name: 'Save' }).click()
    await part('owed').getByText('1 contract with a seller applies under every plan').waitFor()
    const { document } = await exported()
    expect(document.recommendation).toMatchObject({ choice: 'wait', until: '2027-07-01' })
    await running.page.locator('.effects').getByText('Wait until 1 Jul 2027').waitFor()
    await expectAnswers(document)
    await view('Plans and scenarios')
    await running.page.getByText('From 1 Jul 2027 no contract takes anything off').waitFor()
    const contracts = await running.page
      .locator('.timeline .fig', { hasText: 'no contract takes anything off' })
      .innerText()
    expect(contracts).toContain('until 30 Jun 2027')
    expect(contracts).toMatch(/−\$[\d.]+k?/)
    await screenshot(running.page, 'timeline-contract', true)
  })

  it('and everything else is still there after a restart', async () => {
    await view('Assumptions')
    const before = await exported()
    running = await running.restart()
    await openScreen(running.page, 'savings')
    await view('Assumptions')
    await part('owed').getByText('1 contract with a seller applies under every plan').waitFor()
    expect((await savedTerms()).terms).toEqual(before.terms)
    await expectAnswers(before.document)
  })

  it('is taken from a file and given back', async () => {
    const { file } = await savedTerms()
    await backToDefault()
    await running.page.locator(`input[type=file][aria-label="${words.load}"]`).setInputFiles(file)
    await part('owed').getByText('1 contract with a seller applies under every plan').waitFor()
    const broken = path.join(path.dirname(folder), 'broken.json')
    writeFileSync(broken, '{"schema": "ai-spend-savings/1", "horizonMonths": 0}')
    await running.page.locator(`input[type=file][aria-label="${words.load}"]`).setInputFiles(broken)
    await running.page.locator('.faults .problem').waitFor()
    expect(
      await running.page.locator('.faults', { has: running.page.locator('.problem') }).innerText(),
    ).toContain('horizonMonths')
    await button(/^Remove: OpenAI/).click()
    await running.page.getByText(words.allDefault).waitFor()
  })
})

it('nothing breaks a rule of the page’s policy', () => {
  expect(record.violations).toEqual([])
  expect(running.requestsOutsideOrigin()).toEqual([])
})

function nets({ alternatives }: AnalysisDocument): readonly unknown[] {
  return ANSWER_KINDS.map((kind) => alternatives?.whole[kind].net)
}

/** The first amount with two decimals in a row of text. */
function amountIn(row: string): number {
  return numberIn(/[\d,]+\.\d{2}/.exec(row)?.[0] ?? '0')
}

function numberIn(text: string): number {
  return Number(text.replaceAll(',', '').replace('−', '-'))
}
