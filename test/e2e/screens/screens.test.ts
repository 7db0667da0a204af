import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ScreenId } from '../../../renderer/state/app-state.ts'
import { SCREEN_IDS } from '../../../renderer/state/navigation-slice.ts'
import { axeFaults } from '../../harness/axe-faults.ts'
import { openScreen, screenshot, untilAtRest } from '../../harness/page-actions.ts'
import { watchRequests } from '../../harness/watch-requests.ts'
import { openScreensWindow, type ScreensWindow } from '../../support/screens/screens-window.ts'

/** Dark differs by its colours alone, so one width is enough for it. */
const WIDTHS = { light: [1280, 640, 320], dark: [1280] } as const

let window: ScreensWindow
let page: Page
let outside: () => readonly string[]
const complaints: string[] = []

beforeAll(async () => {
  window = await openScreensWindow()
  page = window.page
  outside = watchRequests(window.browser, window.address)
  page.on('pageerror', ({ message }) => complaints.push(message))
  // A breach of the security policy is written to the console.
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
})
afterAll(async () => {
  await window.close()
})

const open: ScreensWindow['open'] = (scene, screen) => window.open(scene, screen)

const faults = (): Promise<readonly string[]> => axeFaults(page)

/** What shows that a part of the savings screen is there. */
const SAVINGS_PARTS = [
  { part: 1, shown: '.timeline' },
  { part: 2, shown: '.assumption' },
] as const

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  beforeAll(async () => {
    await page.emulateMedia({ colorScheme })
    await open('full', 'overview')
  })

  it.each(SCREEN_IDS)('%s can be used by everybody, at every width', async (screen) => {
    await show(screen)
    await expectUsable(screen, WIDTHS[colorScheme], colorScheme)
  })

  it.each(SAVINGS_PARTS)(
    'part $part of the savings screen can be used by everybody, at every width',
    async ({ part, shown }) => {
      await show('savings')
      await page.locator('.views button').nth(part).click()
      await page.locator(shown).first().waitFor()
      await expectUsable(`savings-${part}`, WIDTHS[colorScheme], colorScheme)
    },
  )

  it('the questions can be used by everybody, at every width', async () => {
    await show('workloads')
    await page.locator('.chip', { hasText: 'questions' }).click()
    await page.locator('.question.now').waitFor()
    await expectUsable('questions', WIDTHS[colorScheme], colorScheme)
    await page.getByRole('button', { name: 'Back to the list' }).click()
  })

  it('the first start can be used by everybody', async () => {
    await page.setViewportSize({ width: 1280, height: 800 })
    await open('empty', 'overview')
    expect(await faults()).toEqual([])
    await screenshot(page, `fixture-first-run-${colorScheme}`)
  })
})

/** Goes to a screen of the open window, as wide as it begins. */
async function show(screen: ScreenId): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 800 })
  await openScreen(page, screen)
}

async function expectUsable(
  name: string,
  widths: readonly number[],
  colorScheme: string,
): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 })
    await untilAtRest(page)
    // The dark scheme has the same elements in other colors.
    const about = colorScheme === 'dark' ? 'colors' : 'everything'
    expect(await axeFaults(page, about), `${name} at ${width}`).toEqual([])
    expect(await overflow(), `${name} at ${width} is wider than the window`).toBe(0)
    expect(await crossing(), `${name} at ${width}`).toEqual([])
    // What marks a figure inside a sentence never comes as far as the page.
    expect(await page.content(), name).not.toMatch(/[\uE000-\uE002]/)
    await screenshot(page, `fixture-${name}-${width}-${colorScheme}`)
  }
}

it.each(['zh-CN', 'vi'])('every screen can be used in %s', async (language) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await open('full', 'settings')
  await page.locator('select').nth(1).selectOption(language)
  for (const screen of SCREEN_IDS) {
    await openScreen(page, screen)
    await untilAtRest(page)
    expect(await faults(), screen).toEqual([])
    expect(await overflow(), screen).toBe(0)
    await screenshot(page, `fixture-${screen}-${language}`)
    for (const width of WIDTHS.light.toReversed()) {
      await page.setViewportSize({ width, height: 800 })
      expect(await crossing(), `${screen} at ${width}`).toEqual([])
    }
  }
  await page.evaluate(() => localStorage.clear())
})

describe('with the keyboard alone', () => {
  it('a tier is decided and given back', async () => {
    await page.setViewportSize({ width: 1280, height: 800 })
    await open('full', 'workloads')
    await page.keyboard.press('/')
    await page.keyboard.type('research helper')
    await page.keyboard.press('Tab')
    const side = page.locator('aside')
    await page.keyboard.press('1')
    await expect.poll(() => side.textContent()).toContain('decided by you')
    await page.keyboard.press('0')
    await expect.poll(() => side.textContent()).not.toContain('decided by you')
  })

  it('every figure of the matrix leads to its workloads', async () => {
    await open('full', 'overview')
    await page.locator('.matrix td.over button').first().focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('.wt tbody tr').count()).toBe(2)
  })
})

describe('charts', () => {
  const PLACES = [
    { place: 'overview', screen: 'overview', view: undefined, charts: 3 },
    { place: 'plans', screen: 'savings', view: 1, charts: 7 },
  ] as const

  describe.each(PLACES)('of the $place', ({ screen, view, charts }) => {
    beforeAll(async () => {
      await page.setViewportSize({ width: 1280, height: 800 })
      await open('full', screen)
      if (view === undefined) return
      await page.locator('.views button').nth(view).click()
      await page.locator('.threshold').first().waitFor()
    })

    it('have no text below 11 pixels', async () => {
      const sizes = await page
        .locator('main svg text, main .tier')
        .evaluateAll((texts) =>
          texts.map((text) => Number.parseFloat(getComputedStyle(text).fontSize)),
        )
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11)
    })

    it('are walked with the arrow keys', async () => {
      const drawings = await page.locator('svg[role="application"]').all()
      expect(drawings.length).toBeGreaterThan(0)
      for (const drawing of drawings) {
        const tip = drawing.locator('xpath=../..').locator('.tip')
        await drawing.focus()
        const first = await tip.innerText()
        await page.keyboard.press('ArrowDown')
        await expect.poll(() => tip.innerText()).not.toBe(first)
        await page.keyboard.press('ArrowLeft')
        await expect.poll(() => tip.innerText()).toBe(first)
        expect(await drawing.getAttribute('aria-label')).not.toBe('')
      }
      expect(await faults()).toEqual([])
    })

    it('have a table with their labels in their unit', async () => {
      const figures = page.locator('.fig').filter({ has: page.locator('.swap') })
      expect(await figures.count()).toBe(charts)
      for (const figure of await figures.all()) {
        const labels = await numbersIn(figure.locator('svg text[data-role=value]'))
        await figure.locator('.swap').press('Enter')
        const cells = await numbersIn(figure.locator('tbody').first().locator('td'))
        const title = await figure.locator('h2').innerText()
        expect(cells.length, title).toBeGreaterThan(0)
        expect(
          labels.filter((label) => !cells.includes(label)),
          title,
        ).toEqual([])
        expect(await figure.locator('tbody').first().innerText(), title).not.toContain('…')
      }
      expect(await faults()).toEqual([])
    })
  })

  it('show the full amount under the pointer', async () => {
    await open('full', 'overview')
    const drawing = page.locator('svg[role="application"]').first()
    await drawing.hover({ position: { x: 40, y: 120 } })
    await expect.poll(() => page.locator('.tip').innerText()).toContain('131,760.03')
  })

  /** Texts that are amounts: not the words of an assumption. */
  async function numbersIn(texts: Locator): Promise<readonly string[]> {
    const all = await texts.evaluateAll((elements) => elements.map((each) => each.textContent))
    return all.filter((text) => /^[−+$]*\d[\d.,kM%]*$/.test(text))
  }
})

it('nothing was asked of another address, and nothing went wrong', () => {
  expect(outside()).toEqual([])
  expect(complaints).toEqual([])
})

/** What is wider than the cell of its table, and tables that are wider than their place. */
async function crossing(): Promise<readonly (string | null)[]> {
  return page.locator('main :is(td, th, :has(> table))').evaluateAll((boxes) =>
    boxes
      .filter((box) => getComputedStyle(box).overflowX === 'visible')
      .filter((box) => box.scrollWidth > box.clientWidth)
      .map(({ textContent }) => textContent),
  )
}

async function overflow(): Promise<number> {
  return page.evaluate(() => {
    const main = document.querySelector('main')
    const inside = main === null ? 0 : main.scrollWidth - main.clientWidth
    return Math.max(0, inside, document.documentElement.scrollWidth - innerWidth)
  })
}
