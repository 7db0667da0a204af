import { EventEmitter } from 'node:events'
import type { Session } from 'electron'

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

  /** For the harness: whether the app grants a permission by any of its three ways. Electron's default grants. */
  grants(permission: string): boolean {
    let granted = this.#permissionRequest === null
    const answer = (given: boolean): void => void (granted = given)
    // The app looks at none of these, and they exist only inside Electron.
    const [contents, name, details] = [{}, permission, {}] as [never, never, never]
    this.#permissionRequest?.(contents, name, answer, details)
    const checked = this.#permissionCheck?.(contents, name, '', details) ?? true
    return granted || checked || (this.#devicePermission?.(details) ?? true)
  }

  /** For the harness: whether the app stops a download. */
  stopsDownloads(): boolean {
    let stopped = false
    this.emit('will-download', { preventDefault: () => (stopped = true) })
    return stopped
  }
}
