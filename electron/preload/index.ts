import { contextBridge, ipcRenderer } from 'electron'
import {
  eventChannel,
  requestChannel,
  type NativeApi,
  type NativeBridge,
  type NativeEvents,
  type NativeRequest,
  type Unsubscribe,
} from '../../shared/api/native-api.ts'

function ask<M extends keyof NativeApi>(
  method: M,
  request: NativeRequest<M>,
): ReturnType<NativeApi[M]> {
  return ipcRenderer.invoke(requestChannel(method), request) as ReturnType<NativeApi[M]>
}

function listen<E extends keyof NativeEvents>(
  event: E,
  listener: (value: NativeEvents[E]) => void,
): Unsubscribe {
  // The page gets the value alone: the event object would hand it Electron's sender.
  const forward = (_event: unknown, value: NativeEvents[E]): void => listener(value)
  ipcRenderer.on(eventChannel(event), forward)
  return () => {
    ipcRenderer.off(eventChannel(event), forward)
  }
}

const bridge: NativeBridge = {
  appInfo: () => ask('appInfo', undefined),
  networkRequests: () => ask('networkRequests', undefined),
  openFiles: () => ask('openFiles', undefined),
  takeWaitingFiles: () => ask('takeWaitingFiles', undefined),
  readFile: (range) => ask('readFile', range),
  closeFile: (id) => ask('closeFile', id),
  saveFile: (file) => ask('saveFile', file),
  setMenuLanguage: (language) => ask('setMenuLanguage', language),
  onOpenFiles: (listener) => {
    const unsubscribe = listen('filesOpened', listener)
    void ask('takeWaitingFiles', undefined).then((files) => {
      if (files.length > 0) listener(files)
    })
    return unsubscribe
  },
  onMenuCommand: (listener) => listen('menuCommand', listener),
}

contextBridge.exposeInMainWorld('native', bridge)
