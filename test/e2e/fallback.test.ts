import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { launchBrowserFallback, type RunningFallback } from '../harness/launch-fallback.ts'

let running: RunningFallback
let outside: http.Server
let visits = 0

beforeAll(async () => {
  outside = http.createServer((_request, response) => {
    visits += 1
    response.end('outside')
  })
  await new Promise<void>((resolve) => outside.listen(0, '127.0.0.1', resolve))
  running = await launchBrowserFallback()
})
afterAll(async () => {
  outside.close()
  await running.close()
})

const outsideUrl = (): string => `http://127.0.0.1:${(outside.address() as AddressInfo).port}/`

/** A request by hand: a browser would not send what these tests send. */
function statusOf(headers: http.OutgoingHttpHeaders, path = '/', method = 'GET'): Promise<number> {
  const { hostname, port, host } = new URL(running.url)
  return new Promise((resolve, reject) => {
    http
      .request({ hostname, port, path, method, headers: { host, ...headers } }, (response) => {
        response.resume()
        resolve(response.statusCode ?? 0)
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
})

describe('no request leaves the origin', () => {
  it('in loading the page', () => {
    expect(running.requestsOutsideOrigin()).toEqual([])
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
