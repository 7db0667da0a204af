import type { Wire } from './page-wire.ts'

/** What the page side of the harness is told. */
export interface WorldSettings {
  /** Source text of the built preload. */
  readonly preload: string
  /** Name of the binding that carries requests to Node; removed before page scripts run. */
  readonly binding: string
  /** Name of the hidden function through which the main process's messages arrive. */
  readonly push: string
}

/**
 * Runs the preload in the page before any page script, with stand-ins for what a sandboxed preload has.
 * Its source text is put into the page, so it must not refer to anything outside itself.
 */
export function preloadWorld(settings: WorldSettings, makeWire: () => Wire): void {
  type Listener = (...values: unknown[]) => void
  const globals = window as unknown as Record<string, unknown>
  const binding = globals[settings.binding] as (text: string) => Promise<string>
  Reflect.deleteProperty(globals, settings.binding)
  // Electron runs no preload in frames unless nodeIntegrationInSubFrames says so.
  if (window.top !== window) return

  const wire = makeWire()
  const listeners = new Map<string, Set<Listener>>()
  const ipcRenderer = {
    async invoke(channel: string, ...values: unknown[]): Promise<unknown> {
      const answer = wire.decode(await binding(wire.encode({ channel, values }))) as
        | { readonly ok: true; readonly value: unknown }
        | { readonly ok: false; readonly fault: string }
      if (answer.ok) return answer.value
      throw new Error(`Error invoking remote method '${channel}': ${answer.fault}`)
    },
    on(channel: string, listener: Listener): void {
      listeners.set(channel, (listeners.get(channel) ?? new Set()).add(listener))
    },
    off(channel: string, listener: Listener): void {
      listeners.get(channel)?.delete(listener)
    },
  }
  const receive = (channel: string, text: string): void => {
    const values = wire.decode(text) as unknown[]
    for (const listener of [...(listeners.get(channel) ?? [])]) listener({}, ...values)
  }
  Object.defineProperty(window, settings.push, { value: receive, enumerable: false })

  /** As the context bridge copies: functions become proxies, prototypes and symbols are dropped. */
  const cross = (value: unknown): unknown => {
    if (typeof value === 'symbol') throw new TypeError('A symbol cannot cross the bridge')
    if (typeof value === 'function') {
      const inner = value as (...values: unknown[]) => unknown
      return (...values: unknown[]) => cross(inner(...values.map(cross)))
    }
    if (value === null || typeof value !== 'object') return value
    if (value instanceof Promise) {
      return value.then(cross, (fault: unknown) => {
        throw new Error(fault instanceof Error ? fault.message : String(fault))
      })
    }
    if (value instanceof Element || value instanceof Blob) return value
    if (Array.isArray(value)) return value.map(cross)
    if (Object.prototype.toString.call(value) !== '[object Object]') return structuredClone(value)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cross(inner)]))
  }
  const freeze = (value: unknown): unknown => {
    if (value === null || typeof value !== 'object' || ArrayBuffer.isView(value)) return value
    Object.values(value).forEach(freeze)
    return Object.freeze(value)
  }
  const contextBridge = {
    exposeInMainWorld(key: string, api: unknown): void {
      if (key in window) throw new Error(`"${key}" is on the window already`)
      const value = freeze(cross(api))
      Object.defineProperty(window, key, { value, writable: false, enumerable: true })
    },
  }
  const electron: Readonly<Record<string, unknown>> = { contextBridge, ipcRenderer }
  const require = (id: string): unknown => {
    if (id === 'electron') return electron
    throw new Error(`A sandboxed preload has no module "${id}"`)
  }

  const before = new Set(Object.getOwnPropertyNames(window))
  const module = { exports: {} }
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- runs the built preload
  new Function('require', 'module', 'exports', `${settings.preload}\n//# sourceURL=preload.cjs`)(
    require,
    module,
    module.exports,
  )
  const added = Object.getOwnPropertyNames(window).filter((name) => !before.has(name))
  Object.defineProperty(window, `${settings.push}Added`, { value: added, enumerable: false })
}
