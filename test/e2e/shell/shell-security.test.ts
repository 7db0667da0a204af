import { existsSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { defaultSession, ipcMain } from '../../harness/fake-modules.ts'
import { launchApp, type RunningApp } from '../../harness/launch-app.ts'
import { dropData } from '../../harness/page-actions.ts'
import { record } from '../../harness/record.ts'

const LINK = [
  { mimeType: 'text/uri-list', data: 'https://elsewhere.invalid/dropped' },
  { mimeType: 'text/plain', data: 'https://elsewhere.invalid/dropped' },
]

let running: RunningApp

beforeAll(async () => {
  running = await launchApp()
})
afterAll(() => running.close())

/** A new window is asked for and refused: what was asked for before has been answered by then too. */
async function untilWindowRefused(): Promise<void> {
  const url = 'https://elsewhere.invalid/control'
  await running.page.evaluate((address) => void window.open(address), url)
  await vi.waitFor(() => {
    expect(record.popups.map((popup) => popup.url)).toContain(url)
  }, 15_000)
  const others = record.popups.filter((popup) => popup.url !== url)
  record.popups.splice(0, record.popups.length, ...others)
}

describe('the window', () => {
  it('is sandboxed and apart from Node and Electron', () => {
    const [options] = record.windowOptions
    expect(options?.webPreferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: false,
    })
    expect(options?.webPreferences).not.toHaveProperty('enableBlinkFeatures')
    expect(options?.webPreferences).not.toHaveProperty('disableBlinkFeatures')
    expect(existsSync(options?.webPreferences?.preload ?? '')).toBe(true)
    expect(record.windowOptions).toHaveLength(1)
    expect(record.calls).toContain('app.enableSandbox')
  })

  it('has a secure scheme of its own, declared in time', () => {
    expect(record.privilegedSchemes).toEqual([
      {
        scheme: 'app',
        privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
      },
    ])
  })

  it('shows the page one frozen object, `native`, and nothing else', async () => {
    const name = `${running.window.webContents.pushName}Added`
    const seen = await running.page.evaluate((hidden) => {
      const globals = window as unknown as Record<string, unknown>
      return {
        added: globals[hidden],
        frozen: Object.isFrozen(globals['native']),
        members: Object.keys(globals['native'] as object).sort(),
        node: ['require', 'process', 'module', 'Buffer'].filter((known) => known in window),
      }
    }, name)
    const events = ['onMenuCommand', 'onOpenFiles']
    const methods = ipcMain.channels().map((channel) => channel.replace('native:', ''))
    expect(seen).toEqual({
      added: ['native'],
      frozen: true,
      members: [...methods, ...events].sort(),
      node: [],
    })
  })
})

/** What crosses to a listener of the page beside the value could hand it Electron's own objects. */
it('a listener of the page gets the value of an event and nothing else', async () => {
  await running.page.evaluate(() => {
    const globals = window as unknown as {
      native: { onMenuCommand(listener: (...values: unknown[]) => void): void }
      gotOfEvents: unknown[]
    }
    globals.gotOfEvents = []
    globals.native.onMenuCommand((...values) => globals.gotOfEvents.push(values))
  })
  running.clickMenu('theme-light')
  await vi.waitFor(async () => {
    const got = await running.page.evaluate(
      () => (window as unknown as { gotOfEvents: unknown }).gotOfEvents,
    )
    expect(got).toEqual([['theme-light']])
  }, 15_000)
})

describe('the Content-Security-Policy', () => {
  it('is not violated by the page itself', () => {
    expect(record.violations).toEqual([])
  })

  it('stops foreign and inline code, eval, styles, pictures, frames and workers', async () => {
    const outcome = await running.page.evaluate(async () => {
      const directives = new Set<string>()
      Object.assign(window, { directives })
      document.addEventListener('securitypolicyviolation', (event) =>
        directives.add(event.effectiveDirective),
      )
      const foreign = 'https://elsewhere.invalid'
      const inline = document.createElement('script')
      inline.textContent = 'window.ranHere = true'
      const remote = document.createElement('script')
      remote.src = `${foreign}/x.js`
      document.head.append(inline, remote)
      new Image().src = `${foreign}/x.png`
      const frame = document.createElement('iframe')
      frame.src = `${foreign}/`
      document.body.append(frame)
      document.body.insertAdjacentHTML(
        'beforeend',
        '<img src="x" onerror="window.ranHere = true"><p style="color:red">',
      )
      const fetched = await fetch(foreign).then(
        () => 'sent',
        () => 'stopped',
      )
      // From a timer, because what the test itself evaluates is exempt from the ban on eval.
      const evaluated = await new Promise((resolve) => {
        setTimeout(() => {
          try {
            resolve((0, eval)('"ran"'))
          } catch {
            resolve('stopped')
          }
        })
      })
      const worker = await new Promise((resolve) => {
        try {
          const made = new Worker(URL.createObjectURL(new Blob(['postMessage("ran")'])))
          made.onmessage = () => resolve('ran')
          made.onerror = () => resolve('stopped')
        } catch {
          resolve('stopped')
        }
      })
      return { fetched, evaluated, worker }
    })
    expect(outcome).toEqual({ fetched: 'stopped', evaluated: 'stopped', worker: 'stopped' })
    await expect
      .poll(() =>
        running.page.evaluate(() =>
          [...(window as unknown as { directives: ReadonlySet<string> }).directives].sort(),
        ),
      )
      .toEqual([
        'connect-src',
        'frame-src',
        'img-src',
        'script-src',
        'script-src-attr',
        'script-src-elem',
        'style-src-attr',
        'worker-src',
      ])
    expect(await running.page.evaluate(() => 'ranHere' in window)).toBe(false)
    expect(record.requests.filter(({ verdict }) => verdict === 'leaked')).toEqual([])
  })
})

describe('the network', () => {
  it.each([
    'https://elsewhere.invalid/',
    'http://127.0.0.1/',
    'ws://elsewhere.invalid/',
    'wss://elsewhere.invalid/',
    'file:///etc/passwd',
    'app://other/index.html',
    'app://bundle.elsewhere.invalid/',
    'blob:https://elsewhere.invalid/1',
    'devtools://devtools/bundled/inspector.html',
  ])('%s is refused', (url) => {
    expect(defaultSession.cancels(url)).toBe(true)
  })

  it('the app counts what it refuses', async () => {
    const before = (await running.native('networkRequests')) as { own: number; refused: number }
    defaultSession.cancels('https://elsewhere.invalid/')
    expect(await running.native('networkRequests')).toEqual({
      own: before.own,
      refused: before.refused + 1,
    })
    expect(before.own).toBeGreaterThan(0)
  })

  it('what the request filter does not see ends at a proxy that is not there', () => {
    expect(defaultSession.proxy).toEqual({
      mode: 'fixed_servers',
      proxyRules: '127.0.0.1:1',
      proxyBypassRules: '<-loopback>',
    })
  })

  it('WebRTC may send no datagram past the proxy', () => {
    expect(running.window.webContents.webRtcPolicy).toBe('disable_non_proxied_udp')
  })

  it('WebRTC is gone from the page, and cannot be put back', async () => {
    const seen = await running.page.evaluate(() => {
      const globals = window as unknown as Record<string, unknown>
      return ['RTCPeerConnection', 'webkitRTCPeerConnection'].map((name) => {
        const isPutBack =
          Reflect.set(globals, name, Object) || Reflect.deleteProperty(globals, name)
        return [typeof globals[name], isPutBack]
      })
    })
    expect(seen).toEqual([
      ['undefined', false],
      ['undefined', false],
    ])
  })

  it('downloads are stopped', () => {
    expect(defaultSession.stopsDownloads()).toBe(true)
  })
})

describe('the page cannot leave', () => {
  it('navigation is refused', async () => {
    const before = running.page.url()
    await running.page.evaluate(() => {
      location.href = 'https://elsewhere.invalid/'
    })
    await vi.waitFor(() => {
      expect(record.navigations).toContainEqual({
        url: 'https://elsewhere.invalid/',
        prevented: true,
      })
    }, 15_000)
    expect(running.page.url()).toBe(before)
  })

  it.each(['will-navigate', 'will-redirect'])('%s is refused to any other address', (event) => {
    const verdictOn = (url: string): boolean => {
      const verdict = { prevented: false }
      const preventDefault = (): void => void (verdict.prevented = true)
      running.window.webContents.emit(event, { url, preventDefault })
      return verdict.prevented
    }
    expect(verdictOn('https://elsewhere.invalid/')).toBe(true)
    expect(verdictOn('file:///etc/passwd')).toBe(true)
    expect(verdictOn('app://bundle/index.html')).toBe(false)
  })

  it.each([
    { why: 'a link', items: LINK, files: [] },
    { why: 'a file', items: [], files: [import.meta.filename] },
  ])('$why that is dropped does not replace it', async ({ items, files }) => {
    const before = running.page.url()
    await dropData(running.page, { items, files })
    await untilWindowRefused()
    // A file is taken by the window, which shows it on another of its screens.
    expect(running.page.url().split('#')[0]).toBe(before.split('#')[0])
    expect(record.navigations.filter(({ url }) => /dropped|shell-security/.test(url))).toEqual([])
    expect(record.popups.filter(({ url }) => /dropped|shell-security/.test(url))).toEqual([])
  })

  it('a new window is refused', async () => {
    await running.page.evaluate(() => void window.open('https://elsewhere.invalid/popup'))
    await vi.waitFor(() => {
      expect(record.popups).toEqual([{ url: 'https://elsewhere.invalid/popup', action: 'deny' }])
    }, 15_000)
  })

  it('an embedded page is refused', () => {
    const verdict = { prevented: false }
    const preventDefault = (): void => void (verdict.prevented = true)
    running.window.webContents.emit('will-attach-webview', { preventDefault })
    expect(verdict.prevented).toBe(true)
  })
})

describe('permissions are denied, whichever way they are asked for', () => {
  it.each([
    'media',
    'camera',
    'microphone',
    'display-capture',
    'geolocation',
    'notifications',
    'midi',
    'clipboard-read',
    'fileSystem',
    'openExternal',
    'usb',
    'serial',
    'hid',
    'bluetooth',
  ])('%s', (permission) => {
    expect(defaultSession.grantsOf(permission)).toEqual({
      request: false,
      check: false,
      device: false,
    })
  })

  it('the page cannot even ask for a device', async () => {
    const allowed = await running.page.evaluate(() => {
      const { featurePolicy } = document as unknown as {
        featurePolicy: { allowsFeature(name: string): boolean }
      }
      return ['bluetooth', 'camera', 'display-capture', 'geolocation', 'hid', 'microphone']
        .concat('midi', 'serial', 'usb')
        .filter((name) => featurePolicy.allowsFeature(name))
    })
    expect(allowed).toEqual([])
  })
})
