import { excessBytes, acrossProcesses } from './process-boundary.ts'
import { record } from './record.ts'

/** The part of Electron's event that the app's sender check reads. */
export interface InvokeEvent {
  readonly sender: unknown
  readonly senderFrame: { readonly url: string; readonly parent: unknown } | null
}

type Handler = (event: InvokeEvent, ...values: unknown[]) => unknown

/** Stands in for Electron's `ipcMain`. */
export class FakeIpcMain {
  readonly #handlers = new Map<string, Handler>()

  handle(channel: string, handler: Handler): void {
    if (this.#handlers.has(channel)) throw new Error(`a second handler for '${channel}'`)
    this.#handlers.set(channel, handler)
  }

  /** For the harness: what a page's request gives, copied on the way in and out as between processes. */
  async invoke(channel: string, event: InvokeEvent, values: readonly unknown[]): Promise<unknown> {
    const handler = this.#handlers.get(channel)
    if (handler === undefined) throw new Error(`No handler registered for '${channel}'`)
    const value = await handler(event, ...(acrossProcesses(values) as unknown[]))
    record.excessBytes += excessBytes(value)
    return acrossProcesses(value)
  }

  channels(): readonly string[] {
    return [...this.#handlers.keys()]
  }

  /** For the harness: before the next start. */
  reset(): void {
    this.#handlers.clear()
  }
}
