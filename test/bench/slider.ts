import { rmSync } from 'node:fs'
import path from 'node:path'
import type { CDPSession, Page } from 'playwright-core'
import { launchBrowser, newProfile } from '../harness/browser.ts'
import { importFiles, openScreen } from '../harness/page-actions.ts'
import { serveApp } from './loopback.ts'
import { watchPlanDesk, type PlanDeskWatch, type SliderChange } from './plan-desk-watch.ts'
import { atShare, told } from './spread.ts'
import { COMPANY, GROUP, writeUsageFile, type Callers } from './usage-file.ts'

const ROWS = 1_000_000
/** The first changes compile what the others run. */
const WARM_UP = 40
const CHANGES = 200

/** A change, and the work of the window's thread for all of it, painting included. */
type Measured = SliderChange & { readonly task: number }

/** What a person waits for while the slider of a plan moves, over a million rows in the window of a real browser. */
export async function benchSlider(folder: string): Promise<void> {
  const { url } = await serveApp()
  for (const callers of [COMPANY, GROUP]) {
    const file = path.join(folder, `usage-${callers.keys}.csv`)
    writeUsageFile(file, ROWS, callers)
    tell(callers, await moveSliderOver(url, file))
  }
}

async function moveSliderOver(url: string, file: string): Promise<readonly Measured[]> {
  const profile = newProfile()
  const browser = await launchBrowser(profile)
  try {
    const page = await browser.newPage()
    await page.addInitScript(watchPlanDesk)
    await page.goto(url)
    await importFiles(page, [file])
    await openScreen(page, 'savings')
    await page.getByRole('button', { name: 'Plans and scenarios' }).click()
    await page.locator('.desk input[type=range]').first().waitFor()
    return await measured(page)
  } finally {
    await browser.close()
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

async function measured(page: Page): Promise<readonly Measured[]> {
  const devTools = await page.context().newCDPSession(page)
  await devTools.send('Performance.enable')
  const changes: Measured[] = []
  for (let i = 0; i < WARM_UP + CHANGES; i++) {
    const before = await taskMillis(devTools)
    const change = await page.evaluate(
      (value) => (window as unknown as PlanDeskWatch).movePlanSlider(value),
      valueAt(i),
    )
    changes.push({ ...change, task: (await taskMillis(devTools)) - before })
  }
  return changes.slice(WARM_UP)
}

/** Up and down between 0.3 and 0.9, in steps that each change the figure as it is written. */
function valueAt(change: number): number {
  const step = change % 40
  return 0.3 + 0.03 * (step <= 20 ? step : 40 - step)
}

async function taskMillis(devTools: CDPSession): Promise<number> {
  const { metrics } = await devTools.send('Performance.getMetrics')
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN)
}

const MEASURES = [
  { key: 'figure', words: 'slider to new figure' },
  { key: 'worker', words: 'question to answer, worker and copies' },
  { key: 'settled', words: 'slider to all of it drawn' },
  { key: 'task', words: 'work of the window’s thread' },
] as const

function tell({ keys }: Callers, changes: readonly Measured[]): void {
  for (const { key, words } of MEASURES) {
    const values = changes.map((change) => change[key])
    const slowest = atShare(values, 0.95).toFixed(1)
    console.log(`${told(`${keys} workloads: ${words}`, values, 'ms', 1)}, 95 %: ${slowest}`)
  }
}
