import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ScreenId } from '../../../renderer/state/app-state.ts'
import { markedSummary } from '../../../electron/cli/messages.ts'
import { parseAmount, type Amount } from '../../../shared/domain/amount.ts'
import { markedParts } from '../../../shared/insights/figures/marked-text.ts'
import { makeReport } from '../../../shared/report/make-report.ts'
import { createFormats } from '../../../shared/i18n/formats.ts'
import { reportMessages } from '../../../shared/report/words/report-words.ts'
import { documentFixture } from '../../support/document-fixture.ts'
import { untilAtRest } from '../../harness/page-actions.ts'
import { openScreensWindow, type ScreensWindow } from '../../support/screens/screens-window.ts'
import { printedFigures, type Printed, type PrintedFigure } from '../../support/printed-figures.ts'

interface Place {
  readonly screen: ScreenId
  readonly view: number
  /** The questions in the place of the list. */
  readonly questions?: boolean
}

/** Screens that print figures of the document, with the views of the savings screen. */
const PLACES = [
  { screen: 'overview', view: 0 },
  { screen: 'reconcile', view: 0 },
  { screen: 'owners', view: 0 },
  { screen: 'workloads', view: 0 },
  { screen: 'workloads', view: 0, questions: true },
  { screen: 'savings', view: 0 },
  { screen: 'savings', view: 1 },
  { screen: 'savings', view: 2 },
  { screen: 'prices', view: 0 },
  { screen: 'import', view: 0 },
  { screen: 'report', view: 0 },
] as const satisfies readonly Place[]

const document = documentFixture()
let running: ScreensWindow
/** What each screen, the report and the summary print; nothing on them changes from test to test. */
const onPlace = new Map<Place, Printed>()
let inReport: Printed
const inSummary: readonly PrintedFigure[] = markedSummary(document, createFormats('en'))
  .flatMap(markedParts)
  .flatMap((part) => (part.kind === 'words' ? [] : [part]))

beforeAll(async () => {
  running = await openScreensWindow()
  for (const place of PLACES) onPlace.set(place, await printedFigures(await openPlace(place)))
  await running.page.setContent(makeReport(document, 'html', { lang: 'en' }))
  inReport = await printedFigures(running.page)
})
afterAll(async () => {
  await running.close()
})

async function openPlace({ screen, view, questions }: Place): Promise<Page> {
  const { page } = running
  await running.open('full', screen)
  if (view > 0) await page.locator('.views button').nth(view).click()
  if (questions === true) await page.locator('.chip', { hasText: 'questions' }).click()
  await untilAtRest(page)
  return page
}

function printedOn(place: Place): Printed {
  const printed = onPlace.get(place)
  if (printed === undefined) throw new RangeError(`nothing was read on ${place.screen}`)
  return printed
}

describe.each(PLACES)('on $screen, view $view', (place) => {
  it('no amount and no share is without the id of its figure', () => {
    const { strays } = printedOn(place)
    expect(strays.filter(({ text }) => !isQuoted(text))).toEqual([])
  })

  it('each figure has the text that it has in the report and the summary', () => {
    const { figures } = printedOn(place)
    const elsewhere = textsById([...inReport.figures, ...inSummary])
    expect(figures.filter(({ id, text }) => (elsewhere.get(id) ?? text) !== text)).toEqual([])
  })

  it('each figure of the document has the value that stands there', () => {
    const { figures } = printedOn(place)
    expect(
      figures.filter(({ id, value }) => id.startsWith('/') && amountAt(id) !== parseAmount(value)),
    ).toEqual([])
  })
})

it('in the report no amount and no share is without the id of its figure', () => {
  const { figures, strays } = inReport
  expect(figures.length).toBeGreaterThan(100)
  expect(strays.filter(({ text }) => !isQuoted(text))).toEqual([])
})

it('the same figure has one text on all screens, in the report and in the summary', () => {
  const all: PrintedFigure[] = [...inReport.figures, ...inSummary]
  for (const place of PLACES) all.push(...printedOn(place).figures)
  expect(all.length).toBeGreaterThan(500)
  const texts = new Map<string, Set<string>>()
  for (const { id, text } of all) texts.set(id, (texts.get(id) ?? new Set()).add(text))
  expect([...texts].filter(([, found]) => found.size > 1)).toEqual([])
})

function textsById(figures: readonly PrintedFigure[]): ReadonlyMap<string, string> {
  return new Map(figures.map(({ id, text }) => [id, text]))
}

const { timeline } = reportMessages('en').savings
/** Words that name percentiles, whatever the figures are. */
const PERCENTILES = [
  timeline.oddsDrawn,
  timeline.oddsUnit('USD thousand', { n: 12, text: '12' }, 'net'),
]

/** Sentences that the document itself holds, such as the evidence of a signal: quoted, not computed. */
const SENTENCES = sentencesOf(document).filter((text) => text.includes(' ') && text.length > 12)

function isQuoted(text: string): boolean {
  return [...SENTENCES, ...PERCENTILES].some(
    (sentence) => text.includes(sentence) || sentence.includes(text),
  )
}

function sentencesOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(sentencesOf)
    : []
}

/** The amount at a JSON Pointer of the document. */
function amountAt(pointer: string): Amount | undefined {
  const names = pointer
    .slice(1)
    .split('/')
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'))
  const found = names.reduce<unknown>(
    (value, name) => (value as Readonly<Record<string, unknown>> | undefined)?.[name],
    document,
  )
  return parseAmount(String(found))
}
