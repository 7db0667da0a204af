import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { requestChannel, type NativeApi } from '../../../shared/api/native-api.ts'
import type { InvokeEvent } from '../../harness/fake-ipc.ts'
import { ipcMain, protocol } from '../../harness/fake-modules.ts'
import { launchApp, type RunningApp } from '../../harness/launch-app.ts'

const DIST = path.resolve(import.meta.dirname, '../../../dist')
let running: RunningApp

beforeAll(async () => {
  running = await launchApp()
})
afterAll(() => running.close())

describe('the protocol gives the page and nothing beside it', () => {
  it.each([
    'app://bundle/../main/index.mjs',
    'app://bundle/..%2fmain%2findex.mjs',
    'app://bundle/%2e%2e/main/index.mjs',
    'app://bundle/assets/..%5c..%5cmain%5cindex.mjs',
    'app://bundle//etc/passwd',
    'app://bundle/%00',
    'app://bundle/%E0%A4%A',
    'app://bundle/C:%5cwindows',
    'app://bundle/package.json',
    'app://other/index.html',
  ])('%s', async (address) => {
    expect([400, 403, 404]).toContain((await protocol.fetch(address))?.status)
  })

  it('takes no other method', async () => {
    expect((await protocol.fetch('app://bundle/index.html', { method: 'POST' }))?.status).toBe(405)
  })

  it.each(['app://bundle/', 'app://bundle/gone.js', 'app://bundle/%00', 'app://bundle/a.exe'])(
    '%s comes with what forbids frames around it, devices, and guesses at its type',
    async (address) => {
      const headers = (await protocol.fetch(address))?.headers
      expect(headers?.get('x-content-type-options')).toBe('nosniff')
      expect(headers?.get('content-security-policy')).toContain("frame-ancestors 'none'")
      expect(headers?.get('content-type')).toMatch(/^text\//)
      const refused = headers?.get('permissions-policy')?.split(', ') ?? []
      const devices = ['bluetooth', 'camera', 'hid', 'microphone', 'serial', 'usb', 'geolocation']
      expect(refused).toEqual(expect.arrayContaining(devices.map((device) => `${device}=()`)))
    },
  )

  it('sends the policy with the page', async () => {
    const response = await protocol.fetch('app://bundle/')
    expect(response?.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(await response?.text()).toBe(
      readFileSync(path.join(DIST, 'renderer/index.html'), 'utf8'),
    )
  })
})

describe('requests to the main process', () => {
  const own = { url: 'app://bundle/index.html', parent: null }
  const asked = (
    method: keyof NativeApi,
    senderFrame: InvokeEvent['senderFrame'],
    ...values: unknown[]
  ): Promise<unknown> => ipcMain.invoke(requestChannel(method), { sender: {}, senderFrame }, values)

  it('are answered for the app’s own top frame', async () => {
    expect(await asked('appInfo', own)).toHaveProperty('version')
  })

  it.each([
    { why: 'a foreign page', frame: { url: 'https://elsewhere.invalid/', parent: null } },
    { why: 'a look-alike host', frame: { url: 'app://bundle.elsewhere.invalid/', parent: null } },
    { why: 'a frame inside the page', frame: { ...own, parent: { url: own.url } } },
    { why: 'a frame that is gone', frame: null },
  ])('are refused for $why', async ({ frame }) => {
    for (const channel of ipcMain.channels()) {
      const method = channel.replace('native:', '') as keyof NativeApi
      await expect(asked(method, frame)).rejects.toThrow(/refused/)
    }
  })

  it('carry one value at most, and none where none is wanted', async () => {
    await expect(asked('appInfo', own, 'x')).rejects.toThrow(/native\.appInfo/)
    await expect(asked('appInfo', own, undefined, 'x')).rejects.toThrow(/one value at most/)
  })
})
