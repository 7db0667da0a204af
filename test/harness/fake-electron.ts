/**
 * What the built main process gets where it asks for Electron: the same names and rules, over a real browser.
 * The types at the end are tied to Electron's own, so that a change there fails the type check here.
 */
import type * as Electron from 'electron'
import { app, defaultSession, ipcMain, protocol } from './fake-modules.ts'
import { FakeWindow } from './fake-window.ts'
import { record } from './record.ts'

export { app, ipcMain, protocol, FakeWindow as BrowserWindow }

export const session = { defaultSession }

export const nativeTheme = { shouldUseDarkColors: false }

export const Menu = {
  buildFromTemplate: (template: Electron.MenuItemConstructorOptions[]) => template,
  setApplicationMenu: (menu: Electron.MenuItemConstructorOptions[]): void => {
    record.menu = menu
  },
}

export const dialog = {
  showOpenDialog: (..._options: unknown[]) => prepared(record.openAnswers, 'open'),
  showSaveDialog: (...options: unknown[]) => {
    const last = options.at(-1) as Electron.SaveDialogOptions
    record.saveSuggestions.push(last.defaultPath ?? '')
    return prepared(record.saveAnswers, 'save')
  },
  showMessageBox: (...options: unknown[]) => {
    record.messageBoxes.push(options.at(-1) as Electron.MessageBoxOptions)
    return prepared(record.messageAnswers, 'message')
  },
  showErrorBox: (title: string, message: string): void => {
    record.errorBoxes.push(`${title}: ${message}`)
  },
}

function prepared<T>(answers: T[], kind: string): Promise<T> {
  const answer = answers.shift()
  if (answer === undefined) throw new Error(`the test prepared no answer for the ${kind} dialog`)
  return Promise.resolve(answer)
}

/** The members that are used must exist in Electron and take the same arguments. */
type Like<T, K extends keyof T> = {
  [P in K]: T[P] extends (...values: infer A) => unknown ? (...values: A) => unknown : unknown
}
app satisfies Like<
  Electron.App,
  | 'whenReady'
  | 'isReady'
  | 'isPackaged'
  | 'getVersion'
  | 'getLocale'
  | 'enableSandbox'
  | 'requestSingleInstanceLock'
  | 'quit'
>
protocol satisfies Like<Electron.Protocol, 'registerSchemesAsPrivileged'>
nativeTheme satisfies Like<Electron.NativeTheme, 'shouldUseDarkColors'>
dialog satisfies Like<
  Electron.Dialog,
  'showOpenDialog' | 'showSaveDialog' | 'showMessageBox' | 'showErrorBox'
>
defaultSession satisfies Like<
  Electron.Session,
  | 'setPermissionCheckHandler'
  | 'setDevicePermissionHandler'
  | 'setPermissionRequestHandler'
  | 'setProxy'
>
