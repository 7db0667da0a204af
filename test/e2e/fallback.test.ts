import dgram from 'node:dgram'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { dropData } from '../harness/page-actions.ts'
import { launchBrowserFallback, type RunningFallback } from '../harness/launch-fallback.ts'

let running: RunningFallback
let outside: http.Server
/** How often anything but `untilOutsideAnswers` got through to the outside. */
let visits = 0
/** Where WebRTC would ask for its address, and how often something did. */
const peer = dgram.createSocket('udp4')
let datagrams = 0

beforeAll(async () => {
  peer.on('message', () => (datagrams += 1))
  await new Promise<void>((resolve) => peer.bind(0, '127.0.0.1', resolve))
  outside = http.createServer(({ url }, response) => {
    if (url === '/') visits += 1
    response.end('outside')
  })
  await new Promise<void>((resolve) => outside.listen(0, '127.0.0.1', resolve))
  running = await launchBrowserFallback()
})
afterAll(async () => {
  outside.close()
  peer.close()
  await running.close()
})

const outsideUrl = (): string => `http://127.0.0.1:${(outside.address() as AddressInfo).port}/`
const CONTROL = '/control'

/**
 * A page of another address goes outside and back: what the app's page tried before, and was not stopped, has arrived by
 * then too.
 */
async function untilOutsideAnswers(): Promise<void> {
  const page = await running.browser.newPage()
  await page.goto(new URL(CONTROL, outsideUrl()).href)
  await page.close()
}

/** A request by hand: a browser would not send what these tests send. */
async function statusOf(
  headers: http.OutgoingHttpHeaders,
  path = '/',
  method = 'GET',
): Promise<number> {
  return (await answerTo(headers, path, method)).statusCode ?? 0
}

function answerTo(
  headers: http.OutgoingHttpHeaders,
  path = '/',
  method = 'GET',
): Promise<http.IncomingMessage> {
  const { hostname, port, host } = new URL(running.url)
  return new Promise((resolve, reject) => {
    http
      .request({ hostname, port, path, method, headers: { host, ...headers } }, (response) => {
        response.resume()
        resolve(response)
      })
      .on('error', reject)
      .end()
  })
}

describe('the page served to a browser', () => {
  it('is told of plainly', () => {
    expect(running.printed()).toMatch(/served to your browser/)
    expect(running.printed()).toContain(running.url)
  })

  it('is the same page, isolated, without the native object', async () => {
    const seen = await running.page.evaluate(() => ({
      isSecureContext,
      crossOriginIsolated,
      native: 'native' in window,
    }))
    expect(seen).toEqual({ isSecureContext: true, crossOriginIsolated: true, native: false })
  })
})

describe('the loopback server', () => {
  it('answers its own page', async () => {
    expect(await statusOf({})).toBe(200)
  })

  it.each([
    { why: 'a foreign host', headers: { host: 'elsewhere.invalid' } },
    { why: 'a host that begins like its own', headers: { host: '127.0.0.1.elsewhere.invalid' } },
    { why: 'a foreign origin', headers: { origin: 'https://elsewhere.invalid' } },
    { why: 'another port of this machine', headers: { origin: 'http://127.0.0.1:1' } },
    { why: 'a request of another site', headers: { 'sec-fetch-site': 'cross-site' } },
  ])('refuses $why', async ({ headers }) => {
    expect(await statusOf(headers)).toBe(421)
  })

  it.each([
    '/..%2fmain%2findex.mjs',
    '/%2e%2e/main/index.mjs',
    '/../../package.json',
    '//etc/passwd',
    '/%00',
    '/%E0%A4%A',
    '/assets/..%5c..%5cmain%5cindex.mjs',
  ])('gives nothing for %s', async (path) => {
    expect([400, 403, 404]).toContain(await statusOf({}, path))
  })

  it('takes no other method', async () => {
    expect(await statusOf({}, '/', 'POST')).toBe(405)
  })

  it.each([
    '/',
    '/assets',
    '/assets/',
    '//elsewhere.invalid/',
    '/\\elsewhere.invalid',
    '/index',
    '/gone',
  ])('sends nobody on to another address for %s', async (path) => {
    const { statusCode = 0, headers } = await answerTo({}, path)
    expect(statusCode < 300 || statusCode >= 400).toBe(true)
    expect(headers).not.toHaveProperty('location')
    expect(headers).not.toHaveProperty('refresh')
  })

  it.each([
    { why: 'the page', path: '/', headers: {} },
    { why: 'what is not there', path: '/gone.js', headers: {} },
    { why: 'a foreign host', path: '/', headers: { host: 'elsewhere.invalid' } },
  ])('forbids frames and guesses at the type in its answer to $why', async ({ path, headers }) => {
    const answer = await answerTo(headers, path)
    expect(answer.headers['x-content-type-options']).toBe('nosniff')
    expect(answer.headers['content-security-policy']).toContain("frame-ancestors 'none'")
  })

  it('is shown in no frame, not even in one of its own address', async () => {
    const page = await running.browser.newPage()
    const outer = `${running.url}outer.html`
    const body = `<iframe src="${running.url}"></iframe>`
    await page.route(outer, (route) => route.fulfill({ contentType: 'text/html', body }))
    await page.goto(outer)
    await vi.waitFor(() => expect(page.frames()[1]?.url()).toMatch(/^chrome-error:/), 15_000)
    await page.close()
  })
})

describe('the page does not leave its address', () => {
  it('by navigation', async () => {
    const before = running.page.url()
    await running.page.evaluate((url) => {
      location.href = url
    }, outsideUrl())
    await untilOutsideAnswers()
    expect(running.page.url()).toBe(before)
    expect(visits).toBe(0)
  })

  it('by a new window, opened by a script or by a link', async () => {
    const opened = await running.page.evaluate((url) => {
      const link = document.createElement('a')
      link.href = url
      link.target = '_blank'
      link.click()
      return window.open(url)
    }, outsideUrl())
    await untilOutsideAnswers()
    expect(opened).toBeNull()
    expect(running.browser.pages()).toHaveLength(1)
    expect(visits).toBe(0)
  })

  it.each([
    { why: 'a link', isFile: false },
    { why: 'a file', isFile: true },
  ])('for $why that is dropped on it', async ({ isFile }) => {
    const before = running.page.url()
    await dropData(running.page, {
      items: isFile ? [] : [{ mimeType: 'text/uri-list', data: outsideUrl() }],
      files: isFile ? [import.meta.filename] : [],
    })
    await untilOutsideAnswers()
    expect(running.page.url().split('#')[0]).toBe(before.split('#')[0])
    expect(visits).toBe(0)
  })
})

describe('WebRTC', () => {
  it('is gone from the page', async () => {
    const kinds = await running.page.evaluate(() => {
      const globals = window as unknown as Record<string, unknown>
      return [typeof globals['RTCPeerConnection'], typeof globals['webkitRTCPeerConnection']]
    })
    expect(kinds).toEqual(['undefined', 'undefined'])
  })

  it('sends nothing even where the page’s script has not removed it', async () => {
    const page = await running.browser.newPage()
    // Without its scripts the page is its headers alone.
    await page.route('**/*.js', (route) => route.abort())
    await page.goto(running.url)
    await page.evaluate(async (port) => {
      const peers = new RTCPeerConnection({ iceServers: [{ urls: `stun:127.0.0.1:${port}` }] })
      const allTried = new Promise<void>((resolve) => {
        peers.onicegatheringstatechange = () => {
          if (peers.iceGatheringState === 'complete') resolve()
        }
      })
      peers.createDataChannel('x')
      await peers.setLocalDescription(await peers.createOffer())
      await allTried
    }, peer.address().port)
    expect(datagrams).toBe(0)
    await page.close()
  })
})

describe('no request leaves the origin', () => {
  it('in loading the page', () => {
    const outside = running.requestsOutsideOrigin()
    expect(outside.filter((url) => !url.endsWith(CONTROL))).toEqual([])
  })

  it('even when code in the page tries', async () => {
    const tried = await running.page.evaluate(
      (url) =>
        fetch(url, { mode: 'no-cors' }).then(
          () => 'sent',
          () => 'stopped',
        ),
      outsideUrl(),
    )
    expect(tried).toBe('stopped')
    expect(visits).toBe(0)
  })

  it('and one that does is noticed', async () => {
    const page = await running.browser.newPage()
    await page.evaluate((url) => fetch(url, { mode: 'no-cors' }), outsideUrl())
    await vi.waitFor(() => expect(running.requestsOutsideOrigin()).toContain(outsideUrl()), 15_000)
    expect(visits).toBe(1)
    await page.close()
  })
})
