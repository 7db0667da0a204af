import type { IncomingFile } from '../shared/api/dropped-file.ts'
import type {
  MenuCommand,
  NativeBridge,
  OpenedFile,
  Unsubscribe,
} from '../shared/api/native-api.ts'
import type { Language } from '../shared/i18n/language.ts'
import { nativeFile } from './engine/native-file-port.ts'

declare global {
  interface Window {
    /** Set by the preload of the desktop app; absent in a plain browser. */
    readonly native?: NativeBridge
  }
}

const POLL_MILLIS = 3_000

/** True in the desktop app, where dialogs are the system's. */
export function hasNativeDialogs(): boolean {
  return window.native !== undefined
}

/** Files chosen in the system's dialog; none in a plain browser, which has its own input for that. */
export async function openNativeFiles(): Promise<readonly IncomingFile[]> {
  const { native } = window
  return native === undefined ? [] : incoming(native, await native.openFiles())
}

/** Calls back with files that the system hands over: "open with", a second start, the menu. */
export function onFilesOpened(listener: (files: readonly IncomingFile[]) => void): Unsubscribe {
  const { native } = window
  if (native === undefined) return nothing
  return native.onOpenFiles((files) => listener(incoming(native, files)))
}

/** Calls back with choices made in the native menu. */
export function onMenuCommand(listener: (command: MenuCommand) => void): Unsubscribe {
  return window.native?.onMenuCommand(listener) ?? nothing
}

/** Tells the native menu and dialogs which language to speak. */
export async function setNativeLanguage(language: Language): Promise<void> {
  await window.native?.setMenuLanguage(language)
}

/** Saves through the system's dialog, else as a download. False: the user closed the dialog. */
export async function saveFile(suggestedName: string, content: Uint8Array): Promise<boolean> {
  const bytes = new Uint8Array(content)
  if (window.native !== undefined) return window.native.saveFile({ suggestedName, bytes })
  const address = URL.createObjectURL(new Blob([bytes]))
  const link = document.createElement('a')
  link.href = address
  link.download = suggestedName
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
  return true
}

/**
 * Calls back with the number of requests to any address but the program's own: counted by the main process, or,
 * in a browser, by what the page itself can see.
 */
export function watchNetwork(listener: (requests: number) => void): Unsubscribe {
  const { native } = window
  return native === undefined ? watchResources(listener) : pollNative(native, listener)
}

function incoming(native: NativeBridge, files: readonly OpenedFile[]): readonly IncomingFile[] {
  return files.map((file) => nativeFile(native, file))
}

function pollNative(native: NativeBridge, listener: (requests: number) => void): Unsubscribe {
  const ask = () => {
    void native.networkRequests().then(({ refused }) => listener(refused))
  }
  ask()
  const timer = setInterval(ask, POLL_MILLIS)
  return () => clearInterval(timer)
}

function watchResources(listener: (requests: number) => void): Unsubscribe {
  let foreign = 0
  const observer = new PerformanceObserver((list) => {
    foreign += list.getEntries().filter(({ name }) => isForeign(name)).length
    listener(foreign)
  })
  observer.observe({ type: 'resource', buffered: true })
  return () => observer.disconnect()
}

function isForeign(address: string): boolean {
  const { protocol, origin } = new URL(address, location.href)
  return protocol !== 'data:' && protocol !== 'blob:' && origin !== location.origin
}

function nothing(): void {
  // There was nothing to subscribe to.
}
