import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { launchBrowser, newProfile } from '../../harness/browser.ts'
import { untilAtRest } from '../../harness/page-actions.ts'
import type { StubScene } from '../stubs/stub-engine.ts'
import { buildScreens, serveScreens } from './build-screens.ts'

/** The product's screens over the fixture, in a real browser. */
export interface ScreensWindow {
  readonly browser: BrowserContext
  readonly page: Page
  readonly address: string
  /** Opens a screen anew, at rest. */
  readonly open: (scene: StubScene, screen: string) => Promise<void>
  readonly close: () => Promise<void>
}

/** Builds the screens into a folder of its own and opens them. */
export async function openScreensWindow(): Promise<ScreensWindow> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'ai-spend-screens-'))
  await buildScreens(folder)
  const served = await serveScreens(folder)
  const browser = await launchBrowser(newProfile())
  const page = await browser.newPage()
  return {
    browser,
    page,
    address: served.address,
    open: async (scene, screen) => {
      await page.goto('about:blank')
      await page.goto(`${served.address}/?scene=${scene}#/${screen}`)
      await page.locator('h1').waitFor()
      await untilAtRest(page)
    },
    close: async () => {
      await browser.close()
      served.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
