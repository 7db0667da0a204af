import { EventEmitter } from 'node:events'
import type { ProxyConfig, Session } from 'electron'

type Verdict = (details: { url: string }, answer: (response: { cancel?: boolean }) => void) => void
type PermissionRequest = Parameters<Session['setPermissionRequestHandler']>[0]
type PermissionCheck = Parameters<Session['setPermissionCheckHandler']>[0]
type DevicePermission = Parameters<Session['setDevicePermissionHandler']>[0]

/** Stands in for Electron's session and asks the app's own handlers. */
export class FakeSession extends EventEmitter {
  #permissionRequest: PermissionRequest = null
  #permissionCheck: PermissionCheck = null
  #devicePermission: DevicePermission = null
  #beforeRequest: Verdict | null = null

  readonly webRequest = {
    onBeforeRequest: (verdict: Verdict): void => {
      this.#beforeRequest = verdict
    },
  }

  /** The proxy that the app set; none as Electron starts. */
  proxy: ProxyConfig | undefined

  setProxy(config: ProxyConfig): Promise<void> {
    this.proxy = config
    return Promise.resolve()
  }

  setPermissionRequestHandler(handler: PermissionRequest): void {
    this.#permissionRequest = handler
  }

  setPermissionCheckHandler(handler: PermissionCheck): void {
    this.#permissionCheck = handler
  }

  setDevicePermissionHandler(handler: DevicePermission): void {
    this.#devicePermission = handler
  }

  /** For the harness: whether the app stops a request. Without a handler Electron lets it pass. */
  cancels(url: string): boolean {
    let cancel = false
    this.#beforeRequest?.({ url }, (response) => {
      cancel = response.cancel === true
    })
    return cancel
  }

  /** For the harness: by which of its ways the app grants a permission. Electron's default grants by each. */
  grantsOf(permission: string): { request: boolean; check: boolean; device: boolean } {
    let request = this.#permissionRequest === null
    const answer = (given: boolean): void => void (request = given)
    const device = { deviceType: permission, origin: 'app://bundle', device: {} } as never
    // The app looks at none of these, and they exist only inside Electron.
    const [contents, name, details] = [{}, permission, {}] as [never, never, never]
    this.#permissionRequest?.(contents, name, answer, details)
    return {
      request,
      check: this.#permissionCheck?.(contents, name, '', details) ?? true,
      device: this.#devicePermission?.(device) ?? true,
    }
  }

  /** For the harness: before the next start. */
  reset(): void {
    this.removeAllListeners()
    this.#permissionRequest = null
    this.#permissionCheck = null
    this.#devicePermission = null
    this.#beforeRequest = null
    this.proxy = undefined
  }

  /** For the harness: whether the app stops a download. */
  stopsDownloads(): boolean {
    let stopped = false
    this.emit('will-download', { preventDefault: () => (stopped = true) })
    return stopped
  }
}
