import { rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AnswerKind } from '../../shared/document/alternatives.ts'
import type { AnalysisDocument } from '../../shared/document/analysis-document.ts'
import type { Band } from '../../shared/document/bands.ts'
import type { Interval } from '../../shared/document/interval.ts'
import type { RecommendationReason } from '../../shared/document/recommendation.ts'
import type { MoneyText } from '../../shared/domain/money.ts'
import { createFormats } from '../../shared/i18n/formats.ts'
import { en } from '../../shared/i18n/messages/en.ts'
import { launchApp, type RunningApp } from '../harness/launch-app.ts'
import { importFiles, newWorkspace, openScreen, screenshot } from '../harness/page-actions.ts'
import {
  BROKER,
  CODE_HOUSE,
  INSURER,
  MARKETPLACE,
  MARKETPLACE_ASSUMPTIONS,
  RETAILER,
  retailerAgreement,
} from '../support/advice-companies.ts'
import { analyzeByCommand } from '../support/bills.ts'
import { writeCompany } from '../support/company-bills.ts'
import { documentOfWindow } from '../support/window-document.ts'

const formats = createFormats('en')
const KINDS: readonly AnswerKind[] = ['hosted-open', 'same-vendor', 'self-hosted', 'do-nothing']

/** Median net values as the screen must write them, from the document of the command. */
type Figures = Readonly<Record<AnswerKind, string>>

const CASES = [
  {
    why: 'against an open model, where nearly all work needs its tier',
    company: CODE_HOUSE,
    needed: ['frontier', 'frontier', 'routine', 'routine'],
    choice: 'stay',
    to: null,
    codes: ['nothing-beats-today', 'work-needs-its-tier', 'prices-fall-anyway'],
    title: () => 'Stay with today’s models: no change is worth its costs.',
    choiceText: 'Stay with today’s models.',
    firstReason: (net: Figures) =>
      `No option is worth its costs: the best comes to ${net['hosted-open']} net.`,
  },
  {
    why: 'for a hosted open model, where the work runs on the vendor’s newest smallest already',
    company: INSURER,
    needed: ['routine', 'routine'],
    choice: 'hosted-open',
    to: { seller: 'z-ai', model: 'glm-5.3-flash' },
    codes: ['largest-net', 'even-low-case-saves', 'more-than-next'],
    title: (tests: string) =>
      `Nothing is ready to save yet; tests would likely add ${tests} a year net.`,
    choiceText: 'Move to a hosted open model. Target: glm-5.3-flash at Z.ai.',
    firstReason: (net: Figures) =>
      `It would likely save the most: ${net['hosted-open']} net in 12 months, after its costs.`,
  },
  {
    why: 'for the newer generation, where it costs less and nothing else adds to it',
    company: BROKER,
    needed: ['routine', 'routine'],
    choice: 'newer-generation',
    to: { seller: 'aws', model: 'claude-haiku-5-5' },
    codes: ['largest-net', 'even-low-case-saves', 'more-than-next'],
    title: (_: string, ready: string) => `Ready to save: ${ready} a year net.`,
    choiceText:
      'Go to the newer generation of today’s models, at the same vendor. Target: claude-haiku-5-5 at AWS.',
    firstReason: (_: Figures, ready: string) =>
      `It would likely save the most: ${ready} net in 12 months, after its costs.`,
  },
  {
    why: 'for one tier down, where the vendor’s small model is cheap',
    company: RETAILER,
    needed: ['routine', 'routine'],
    choice: 'one-tier-down',
    to: { seller: 'openai', model: 'gpt-6-luna' },
    codes: ['largest-net', 'even-low-case-saves', 'more-than-next'],
    title: (tests: string) =>
      `Nothing is ready to save yet; tests would likely add ${tests} a year net.`,
    choiceText: 'Go one tier down at the same vendor. Target: gpt-6-luna at OpenAI.',
    firstReason: (net: Figures) =>
      `It would likely save the most: ${net['same-vendor']} net in 12 months, after its costs.`,
  },
  {
    why: 'for self-hosting, of work that may go to no host and fills its own nodes',
    company: MARKETPLACE,
    assumptions: MARKETPLACE_ASSUMPTIONS,
    needed: ['routine', 'routine'],
    choice: 'self-host',
    to: { seller: 'self-hosted', model: 'gpt-oss-120b' },
    codes: ['largest-net', 'even-low-case-saves', 'better-than-waiting-for-prices'],
    title: (tests: string) =>
      `Nothing is ready to save yet; tests would likely add ${tests} a year net.`,
    choiceText: 'Self-host an open model. Target: gpt-oss-120b.',
    firstReason: (net: Figures) =>
      `It would likely save the most: ${net['self-hosted']} net in 12 months, after its costs.`,
  },
] as const

/** What a band saves, as the screen must write it. */
function savedBy(wanted: Band, { bands = [] }: AnalysisDocument): string {
  const interval = bands.find(({ band }) => band === wanted)?.saving?.interval
  return textsOf(interval)[1] ?? 'no value'
}

/** One window for all companies: each has a workspace of its own. */
let running: RunningApp

beforeAll(async () => {
  running = await launchApp()
})

afterAll(() => running.close())

/** Imports a folder into a workspace of its own; the first import makes one by itself. */
async function importApart(workspace: string, folder: string): Promise<void> {
  const { page } = running
  if ((await page.locator('.pick').count()) > 0) await newWorkspace(page, workspace)
  await importFiles(page, [folder])
}

describe.each(CASES)('the advice is $why', (wanted) => {
  const folder = writeCompany(wanted.company)
  let document: AnalysisDocument
  let net: Figures

  beforeAll(async () => {
    const file = assumptionsFile(folder, 'assumptions' in wanted ? wanted.assumptions : undefined)
    const analyzed = analyzeByCommand([...(file === undefined ? [] : ['--savings', file]), folder])
    expect(analyzed.status).toBe(0)
    document = analyzed.document
    net = medianNets(document)
    await importApart(wanted.choice, folder)
    if (file !== undefined) await takeAssumptions(file)
  })

  afterAll(() => rmSync(path.dirname(folder), { recursive: true }))

  it('by what the work needs, and by these reasons', () => {
    expect(document.workloads.map(({ neededTier }) => neededTier).sort()).toEqual(wanted.needed)
    expect(document.recommendation).toMatchObject({ choice: wanted.choice, to: wanted.to })
    expect(codesOf(document)).toEqual(wanted.codes)
  })

  it('in plain words, with the command’s figures', async () => {
    await openScreen(running.page, 'savings')
    const ready = savedBy('ready', document)
    const advice = running.page.locator('.advice')
    await advice.waitFor({ timeout: 60_000 })
    expect(await running.page.locator('main h1').innerText()).toBe(
      wanted.title(savedBy('to-test', document), ready),
    )
    expect(await advice.locator('h2 + p').innerText()).toBe(wanted.choiceText)
    const reasons = await advice.locator('li').allInnerTexts()
    expect(reasons).toHaveLength(wanted.codes.length)
    expect(reasons[0]).toBe(wanted.firstReason(net, ready))
    await screenshot(running.page, `advice-${wanted.choice}`, true)
  })

  it('with every answer’s median and its range beside the others', async () => {
    const table = await running.page.locator('.answers').innerText()
    for (const value of KINDS.flatMap((kind) => netsOf(document, kind))) {
      expect(table).toContain(value)
    }
  })

  it('the same in the window’s own document as in the command’s, to the last digit', async () => {
    const { alternatives, recommendation, totals } = await documentOfWindow(running)
    expect(recommendation).toEqual(document.recommendation)
    expect(alternatives).toEqual(document.alternatives)
    expect(totals).toEqual(document.totals)
  })
})

describe('the advice is to wait, while a commitment takes the saving', () => {
  const folder = writeCompany(RETAILER)
  const plan = path.join(path.dirname(folder), 'agreement.json')
  const adviceUnder = (monthlyMinimum: string, until: string): AnalysisDocument => {
    writeFileSync(plan, JSON.stringify(retailerAgreement(monthlyMinimum, until)))
    const { document, status } = analyzeByCommand(['--plan', plan, folder])
    expect(status).toBe(0)
    return document
  }

  let netWithout: MoneyText | undefined
  let untilMarch: AnalysisDocument
  const netOfSameVendor = ({ alternatives }: AnalysisDocument): number =>
    Number(alternatives?.whole['same-vendor'].interval?.p50['USD'])

  beforeAll(() => {
    const { alternatives } = analyzeByCommand([folder]).document
    netWithout = alternatives?.whole['same-vendor'].interval?.p50
    untilMarch = adviceUnder('15500', '2027-03-31')
  })

  afterAll(() => rmSync(path.dirname(folder), { recursive: true }))

  it('until the day after it ends, then for what is best without it', () => {
    const { recommendation } = untilMarch
    expect(recommendation).toMatchObject({
      choice: 'wait',
      until: '2027-04-01',
      to: { seller: 'openai', model: 'gpt-6-luna' },
      risk: { code: 'contract-may-change', until: '2027-04-01' },
    })
    expect(codesOf(untilMarch)).toEqual(['contract-takes-the-saving', 'free-from', 'then'])
    const [takes, , then] = recommendation?.reasons ?? []
    expect(takes).toMatchObject({ provider: 'openai', until: '2027-03-31' })
    expect(then).toMatchObject({
      choice: 'one-tier-down',
      net: netWithout,
    })
    // The option itself is shown with the contract that binds until March.
    expect(netOfSameVendor(untilMarch)).toBeLessThan(Number(netWithout?.['USD']))
  })

  it('and to move at once when it has ended, or leaves most of the saving', () => {
    const ended = adviceUnder('15500', '2026-10-31')
    const small = adviceUnder('9000', '2027-03-31')
    expect(ended.recommendation?.choice).toBe('one-tier-down')
    expect(small.recommendation?.choice).toBe('one-tier-down')
  })

  it('in the window too, as soon as the plan file is opened', async () => {
    const { page } = running
    writeFileSync(plan, JSON.stringify(retailerAgreement('15500', '2027-03-31')))
    await importApart('wait', folder)
    await openScreen(page, 'savings')
    await page.getByRole('button', { name: 'Plans and scenarios' }).click()
    await page.getByLabel('Open a plan file').setInputFiles(plan)
    await page.getByRole('button', { name: 'Options' }).click()
    const title = page.locator('main h1')
    await expect.poll(() => title.innerText()).toMatch(/^Wait until 1 Apr 2027: /)
    const advice = page.locator('.advice')
    expect(await advice.innerText()).toContain('Target: gpt-6-luna at OpenAI.')
    expect(await advice.locator('li').last().innerText()).toBe(
      `Then go one tier down at the same vendor: likely ${formats.estimate(netWithout?.['USD'] ?? '', 'USD')} net over a horizon without this contract.`,
    )
    await screenshot(page, 'advice-wait', true)
    expect((await documentOfWindow(running)).recommendation).toEqual(untilMarch.recommendation)
  })
})

/** The company's assumptions as a file beside its bills; `undefined` where the defaults hold. */
function assumptionsFile(folder: string, assumptions: object | undefined): string | undefined {
  if (assumptions === undefined) return undefined
  const file = path.join(path.dirname(folder), 'assumptions.json')
  writeFileSync(file, JSON.stringify(assumptions))
  return file
}

/** Opens a file of assumptions in the window, and goes back to the options once they hold. */
async function takeAssumptions(file: string): Promise<void> {
  const { page } = running
  await openScreen(page, 'savings')
  await page.getByRole('button', { name: 'Assumptions', exact: true }).click()
  await page
    .locator(`input[type=file][aria-label="${en.savings.assumptions.load}"]`)
    .setInputFiles(file)
  await page.getByText(en.savings.assumptions.allDefault).waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Options', exact: true }).click()
}

function codesOf({ recommendation }: AnalysisDocument): readonly RecommendationReason['code'][] {
  return (recommendation?.reasons ?? []).map(({ code }) => code)
}

function medianNets(document: AnalysisDocument): Figures {
  const median = (kind: AnswerKind): string => netsOf(document, kind)[1] ?? 'no value'
  return {
    'hosted-open': median('hosted-open'),
    'same-vendor': median('same-vendor'),
    'self-hosted': median('self-hosted'),
    'do-nothing': median('do-nothing'),
  }
}

/** P10, median and P90 as the screen must write them, in one unit; none where there is no such answer. */
function netsOf({ alternatives }: AnalysisDocument, kind: AnswerKind): readonly string[] {
  return textsOf(alternatives?.whole[kind].interval)
}

function textsOf(interval: Interval | null | undefined): readonly string[] {
  if (interval === null || interval === undefined) return []
  const ends = [interval.p10, interval.p50, interval.p90].map((money) => money['USD'] ?? '')
  return ends.map((end) => formats.estimateBeside(end, ends, 'USD'))
}
