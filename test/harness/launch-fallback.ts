import { spawn, type ChildProcess } from 'node:child_process'
import { rmSync } from 'node:fs'
import path from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { launchBrowser, newProfile } from './browser.ts'
import { watchRequests } from './watch-requests.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')

/** The app as `npm start` serves it to a browser where there is no Electron. */
export interface RunningFallback {
  /** Where the page is, with a closing slash. */
  readonly url: string
  readonly page: Page
  readonly browser: BrowserContext
  /** What `npm start` has printed. */
  printed(): string
  /** Addresses outside the page's origin that anything in this browser has asked for. */
  requestsOutsideOrigin(): readonly string[]
  close(): Promise<void>
}

/** Starts the loopback server by `build/start.mjs`, and a browser that shows its page. */
export async function launchBrowserFallback(): Promise<RunningFallback> {
  const words = ['build/start.mjs', '--browser', '--no-open', '--port', '0']
  const server = spawn(process.execPath, words, { cwd: ROOT })
  let printed = ''
  server.stdout.on('data', (piece: Buffer) => (printed += piece.toString()))
  server.stderr.on('data', (piece: Buffer) => (printed += piece.toString()))
  const url = await addressOf(server, () => printed)
  const profile = newProfile()
  const browser = await launchBrowser(profile)
  const requestsOutsideOrigin = watchRequests(browser, new URL(url).origin)
  const page = browser.pages()[0] ?? (await browser.newPage())
  await page.goto(url)
  return {
    url,
    page,
    browser,
    printed: () => printed,
    requestsOutsideOrigin,
    close: async () => {
      await browser.close()
      server.kill()
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

function addressOf(server: ChildProcess, printed: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    server.stdout?.on('data', () => {
      const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(printed())
      if (found !== null) resolve(found[0])
    })
    server.on('exit', () => reject(new Error(`npm start ended: ${printed()}`)))
  })
}
