import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { CustomScheme } from 'electron'
import { record } from './record.ts'

const manifest = path.resolve(import.meta.dirname, '../../package.json')

/** Stands in for Electron's `app`: the main process gets ready when the harness says so. */
export class FakeApp extends EventEmitter {
  readonly isPackaged = true
  #isReady = false
  #waiting: (() => void)[] = []

  whenReady(): Promise<void> {
    if (this.#isReady) return Promise.resolve()
    return new Promise((resolve) => {
      this.#waiting.push(resolve)
    })
  }

  isReady(): boolean {
    return this.#isReady
  }

  getVersion(): string {
    return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version
  }

  getLocale(): string {
    return 'en-US'
  }

  enableSandbox(): void {
    if (this.#isReady) throw new Error('enableSandbox came after the app was ready')
    record.calls.push('app.enableSandbox')
  }

  requestSingleInstanceLock(): boolean {
    return true
  }

  quit(): void {
    record.calls.push('app.quit')
  }

  /** For the harness: the moment after which a scheme can no longer be declared. */
  becomeReady(): void {
    this.#isReady = true
    for (const resolve of this.#waiting.splice(0)) resolve()
  }

  /** For the harness: before the next start. */
  reset(): void {
    this.#isReady = false
    this.#waiting = []
    this.removeAllListeners()
  }
}

type Answer = (request: Request) => Response | Promise<Response>

/** Stands in for Electron's `protocol`. */
export class FakeProtocol {
  readonly #handlers = new Map<string, Answer>()
  readonly #app: FakeApp

  constructor(app: FakeApp) {
    this.#app = app
  }

  registerSchemesAsPrivileged(schemes: CustomScheme[]): void {
    if (this.#app.isReady()) throw new Error('the scheme was declared after the app was ready')
    record.privilegedSchemes.push(...schemes)
  }

  handle(scheme: string, answer: Answer): void {
    this.#handlers.set(scheme, answer)
  }

  /** For the harness: what the app answers, or nothing when the scheme is not the app's. */
  async fetch(address: string, init?: RequestInit): Promise<Response | undefined> {
    const scheme = new URL(address).protocol.slice(0, -1)
    return this.#handlers.get(scheme)?.(new Request(address, init))
  }

  /** For the harness: before the next start. */
  reset(): void {
    this.#handlers.clear()
  }
}
