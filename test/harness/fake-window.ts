import { EventEmitter } from 'node:events'
import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { BrowserWindowConstructorOptions } from 'electron'
import type { BrowserContext, Frame, Page, Request as PageRequest, Route } from 'playwright-core'
import { CARRIER, toApp, toCarrier } from './carrier.ts'
import { app, defaultSession, ipcMain, protocol } from './fake-modules.ts'
import { pageWire } from './page-wire.ts'
import { preloadWorld, type WorldSettings } from './preload-world.ts'
import { acrossProcesses, excessBytes } from './process-boundary.ts'
import { record } from './record.ts'

type OpenWindow = (details: { url: string }) => { action: 'allow' | 'deny' }

const wire = pageWire()

/** Stands in for Electron's `webContents`: a page of the real browser. */
export class FakeWebContents extends EventEmitter {
  page: Page | undefined
  /** Hidden name under which the page takes the main process's messages. */
  readonly pushName = `__push${randomBytes(8).toString('hex')}`
  openWindow: OpenWindow | undefined

  /** What the app said about WebRTC. */
  webRtcPolicy = 'default'

  setWebRTCIPHandlingPolicy(policy: string): void {
    this.webRtcPolicy = policy
  }

  setWindowOpenHandler(handler: OpenWindow): void {
    this.openWindow = handler
  }

  reload(): void {
    record.calls.push('webContents.reload')
    void this.page?.reload()
  }

  send(channel: string, ...values: unknown[]): void {
    record.excessBytes += excessBytes(values)
    const text = wire.encode(acrossProcesses(values))
    void this.page?.evaluate(
      ([name, ...message]) => {
        const globals = window as unknown as Record<string, (...message: string[]) => void>
        globals[name]?.(...message)
      },
      [this.pushName, channel, text] as const,
    )
  }
}

/** Stands in for Electron's `BrowserWindow`. */
export class FakeWindow extends EventEmitter {
  readonly webContents = new FakeWebContents()
  readonly #options: BrowserWindowConstructorOptions
  #isLoading = false

  constructor(options: BrowserWindowConstructorOptions = {}) {
    super()
    this.#options = options
    record.windowOptions.push(options)
    app.emit('web-contents-created', {}, this.webContents)
    windows.push(this)
  }

  show(): void {
    record.calls.push('window.show')
  }

  focus(): void {
    record.calls.push('window.focus')
  }

  isDestroyed(): boolean {
    return false
  }

  isMinimized(): boolean {
    return false
  }

  async loadURL(address: string): Promise<void> {
    const browser = record.browser
    if (browser === undefined) throw new Error('the harness has no browser')
    const page =
      browser.pages().find((open) => open.url() === 'about:blank') ?? (await browser.newPage())
    this.webContents.page = page
    page.on('console', (message) => {
      if (/Content Security Policy|Refused to/i.test(message.text()))
        record.violations.push(message.text())
    })
    await this.#answerRequests(browser, page)
    await this.#runPreload(page)
    this.emit('ready-to-show')
    this.#isLoading = true
    await page.goto(toCarrier(address))
    this.#isLoading = false
  }

  async #answerRequests(browser: BrowserContext, page: Page): Promise<void> {
    await browser.route('**/*', async (route, request) => {
      const url = toApp(request.url())
      const frame = frameOf(request)
      if (request.isNavigationRequest()) {
        if (frame?.page() !== page) {
          const action = this.webContents.openWindow?.({ url }).action ?? 'allow'
          record.popups.push({ url, action })
          await route.abort('blockedbyclient')
          return
        }
        if (frame === page.mainFrame() && this.#refusesNavigation(url)) {
          await route.abort('aborted')
          return
        }
      }
      await answer(route, request, url)
    })
    browser.on('page', (opened) => {
      if (opened !== page) void opened.close().catch(() => undefined)
    })
  }

  /** The events that a change of the page's address gives in Electron. */
  #refusesNavigation(url: string): boolean {
    const details = { url, isMainFrame: true, isSameDocument: false }
    const verdict = { prevented: false }
    if (!this.#isLoading) {
      const preventDefault = (): void => void (verdict.prevented = true)
      this.webContents.emit('will-navigate', { ...details, preventDefault })
      record.navigations.push({ url, ...verdict })
    }
    if (!verdict.prevented) this.webContents.emit('did-start-navigation', details)
    return verdict.prevented
  }

  async #runPreload(page: Page): Promise<void> {
    const preload = this.#options.webPreferences?.preload
    if (preload === undefined) return
    const binding = `__bind${randomBytes(8).toString('hex')}`
    await page.exposeBinding(binding, async ({ frame }: { frame: Frame }, text: string) => {
      const { channel, values } = wire.decode(text) as { channel: string; values: unknown[] }
      const parent = frame.parentFrame()
      const senderFrame = { url: toApp(frame.url()), parent }
      try {
        const value = await ipcMain.invoke(
          channel,
          { sender: this.webContents, senderFrame },
          values,
        )
        return wire.encode({ ok: true, value })
      } catch (fault) {
        return wire.encode({ ok: false, fault: String(fault) })
      }
    })
    const settings: WorldSettings = {
      preload: readFileSync(preload, 'utf8'),
      binding,
      push: this.webContents.pushName,
    }
    const source = `(${preloadWorld.toString()})(${JSON.stringify(settings)}, ${pageWire.toString()})`
    await page.addInitScript({ content: source })
  }
}

/** The windows the app has made, oldest first. */
export const windows: FakeWindow[] = []

/** A popup's request comes before its frame is there; asking for it then throws. */
function frameOf(request: PageRequest): Frame | undefined {
  try {
    return request.frame()
  } catch {
    return undefined
  }
}

/** What Electron does with a request: ask the app's filter, then the scheme's owner. */
async function answer(route: Route, request: PageRequest, url: string): Promise<void> {
  if (defaultSession.cancels(url)) {
    record.requests.push({ url, verdict: 'cancelled' })
    await route.abort('blockedbyclient')
    return
  }
  const response = await protocol.fetch(url, { method: request.method() })
  record.requests.push({ url, verdict: response === undefined ? 'leaked' : 'served' })
  if (response === undefined) {
    await route.abort('blockedbyclient')
    return
  }
  const headers = Object.fromEntries(response.headers)
  const body = Buffer.from(await response.arrayBuffer())
  await route.fulfill({ status: response.status, headers, body })
}

/** Where the app's page is in the browser. */
export const PAGE_URL = `${CARRIER}/index.html`
