import { mkdtempSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { chromium, type BrowserContext } from 'playwright-core'
import { ensureBrowser, quickBrowser } from '../../build/setup-browser.mjs'

/** Without these Chromium looks up its maker's hosts at every start. */
const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A folder for what a browser keeps; the same folder again is the same user's next start. */
export function newProfile(): string {
  return mkdtempSync(path.join(os.tmpdir(), 'ai-spend-profile-'))
}

/** How a browser is started. */
export interface BrowserStart {
  readonly viewport?: { readonly width: number; readonly height: number }
  /** The browser that a person has, with what the person set in the profile; else a quicker one for pages alone. */
  readonly isWhole?: boolean
}

/** Starts an installed browser over a profile. */
export function launchBrowser(
  profile: string,
  { viewport = { width: 1280, height: 860 }, isWhole = false }: BrowserStart = {},
): Promise<BrowserContext> {
  const isRoot = process.getuid?.() === 0
  return chromium.launchPersistentContext(profile, {
    executablePath: isWhole ? ensureBrowser() : quickBrowser(),
    headless: true,
    args: isRoot ? [...QUIET, '--no-sandbox'] : QUIET,
    viewport,
    locale: 'en-US',
    timezoneId: 'UTC',
    serviceWorkers: 'block',
    acceptDownloads: true,
  })
}
