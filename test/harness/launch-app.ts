import { existsSync, rmSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { vi } from 'vitest'
import { app, defaultSession, ipcMain, protocol } from './fake-modules.ts'
import { PAGE_URL, windows, type FakeWindow } from './fake-window.ts'
import { launchBrowser, newProfile } from './browser.ts'
import { record, resetRecord } from './record.ts'

const MAIN = path.resolve(import.meta.dirname, '../../dist/main/index.mjs')

/** The desktop app as it is built, its window in a real browser. */
export interface RunningApp {
  readonly page: Page
  readonly window: FakeWindow
  /** Calls a method of `window.native` in the page. */
  native(method: string, ...values: readonly unknown[]): Promise<unknown>
  /** Answers the next open dialog with these paths; none: the user cancels. */
  answerOpenDialog(paths: readonly string[]): void
  /** Answers the next save dialog; undefined: the user cancels. */
  answerSaveDialog(file: string | undefined): void
  /** Chooses an entry of the native menu by its id. */
  clickMenu(id: string): void
  /** What another program or a second start hands over. */
  openWith(paths: readonly string[]): void
  /** Addresses that are not the app's own and were asked for anyway, stopped or not. */
  requestsOutsideOrigin(): readonly string[]
  /** Quits and starts again over the same profile, as a user does the next day. */
  restart(): Promise<RunningApp>
  /** Ends it; the profile stays. */
  quit(): Promise<void>
  /** Ends it; the profile goes too. */
  close(): Promise<void>
}

let starts = 0

/**
 * Starts the real built main process with the real preload and page. One app at a time in a test file.
 *
 * @param profile the folder of an earlier start, to find its data again. @param isWhole see `BrowserStart`.
 */
export async function launchApp({
  profile = newProfile(),
  isWhole = false,
} = {}): Promise<RunningApp> {
  if (!existsSync(MAIN)) throw new Error('The app is not built: npm run build')
  forgetLastStart()
  const browser = await launchBrowser(profile, { isWhole })
  record.browser = browser
  starts += 1
  // A new address each time: the module must run again, as a new process would.
  await import(/* @vite-ignore */ `${pathToFileURL(MAIN).href}?start=${starts}`)
  app.becomeReady()
  const { window, page } = await vi.waitFor(firstPage, { timeout: 30_000 })
  await page.waitForLoadState()
  return {
    page,
    window,
    native: (method, ...values) => callNative(page, method, values),
    answerOpenDialog: (paths) => {
      record.openAnswers.push({ canceled: paths.length === 0, filePaths: [...paths] })
    },
    answerSaveDialog: (file) => {
      record.saveAnswers.push({ canceled: file === undefined, filePath: file ?? '' })
    },
    clickMenu,
    openWith: (paths) => app.emit('second-instance', {}, ['app', ...paths], process.cwd()),
    requestsOutsideOrigin: () =>
      record.requests.filter(({ verdict }) => verdict !== 'served').map(({ url }) => url),
    restart: async () => {
      await browser.close()
      return launchApp({ profile, isWhole })
    },
    quit: () => browser.close(),
    close: async () => {
      await browser.close()
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

function forgetLastStart(): void {
  resetRecord()
  for (const part of [app, ipcMain, protocol, defaultSession]) part.reset()
  windows.length = 0
}

function firstPage(): { window: FakeWindow; page: Page } {
  const [window] = windows
  const page = window?.webContents.page
  if (window === undefined || page?.url() !== PAGE_URL)
    throw new Error('the window has no page yet')
  return { window, page }
}

function callNative(page: Page, method: string, values: readonly unknown[]): Promise<unknown> {
  return page.evaluate(
    ([name, given]) => {
      const { native } = window as unknown as {
        native: Record<string, (...values: unknown[]) => unknown>
      }
      return native[name]?.(...given)
    },
    [method, values] as const,
  )
}

interface MenuEntry {
  readonly id?: string
  readonly click?: unknown
  readonly submenu?: unknown
}

function clickMenu(id: string): void {
  const pending = [...record.menu] as MenuEntry[]
  for (let entry = pending.shift(); entry !== undefined; entry = pending.shift()) {
    if (entry.id === id && typeof entry.click === 'function') {
      ;(entry.click as () => void)()
      return
    }
    if (Array.isArray(entry.submenu)) pending.push(...(entry.submenu as MenuEntry[]))
  }
  throw new Error(`the menu has no entry "${id}"`)
}
