import { app, dialog, type BrowserWindow } from 'electron'
import {
  eventChannel,
  type MenuLanguage,
  type NativeApi,
  type NativeEvents,
} from '../../shared/api/native-api.ts'
import { declareScheme, serveApp } from './app-protocol.ts'
import { askAndSave, askForFiles } from './file-dialogs.ts'
import { FileInbox, filesAmong } from './file-inbox.ts'
import { nearestLanguage } from './menu-words.ts'
import { showMenu, type MenuActions } from './menu.ts'
import { answerNative } from './native-handlers.ts'
import { OpenFiles } from './open-files.ts'
import { offerReload } from './page-gone.ts'
import { hardenPages, hardenSession, networkRequests } from './security.ts'
import { createWindow, loadPage } from './window.ts'

// At the top, without waiting for anything: an ES module loads while Electron is getting ready,
// and after that moment the scheme can no longer be declared.
declareScheme()
app.enableSandbox()

let window: BrowserWindow | undefined
/** That of the window; before it has said so, that of the system. */
let language: MenuLanguage | undefined
const files = new OpenFiles()
const inbox = new FileInbox(files, (opened) => tellPage('filesOpened', opened), reportFault)

const menuActions: MenuActions = {
  openFiles: () => {
    void askForFiles(window).then((paths) => inbox.receive(paths))
  },
  tellPage: (command) => tellPage('menuCommand', command),
}

const methods: NativeApi = {
  appInfo: () =>
    Promise.resolve({
      version: app.getVersion(),
      platform: `${process.platform} ${process.arch}`,
      electron: process.versions.electron,
      chromium: process.versions.chrome,
    }),
  networkRequests: () => Promise.resolve(networkRequests()),
  openFiles: async () => inbox.openAll(await askForFiles(window)),
  takeWaitingFiles: () => inbox.takeWaiting(),
  readFile: (range) => files.read(range),
  closeFile: (id) => files.close(id),
  saveFile: (file) => askAndSave(window, file),
  setMenuLanguage: (chosen) => {
    language = chosen
    showMenu(chosen, menuActions)
    return Promise.resolve()
  },
}

if (app.requestSingleInstanceLock()) {
  void inbox.receive(filesAmong(process.argv.slice(1), process.cwd()))
  app.on('second-instance', (_event, words, folder) => {
    void inbox.receive(filesAmong(words, folder))
    if (window?.isMinimized() === true) window.restore()
    window?.focus()
  })
  app.on('open-file', (event, file) => {
    event.preventDefault()
    void inbox.receive([file])
  })
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
  hardenPages()
  void app.whenReady().then(start)
} else {
  app.quit()
}

async function start(): Promise<void> {
  serveApp()
  await hardenSession()
  answerNative(methods)
  showMenu(currentLanguage(), menuActions)
  app.on('activate', () => {
    if (window === undefined) void openWindow()
  })
  await openWindow()
}

async function openWindow(): Promise<void> {
  const opened = createWindow()
  window = opened
  opened.webContents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
    if (!isMainFrame || isSameDocument) return
    inbox.pageIsGone()
    void files.closeAll()
  })
  offerReload(opened, currentLanguage)
  opened.on('closed', () => {
    window = undefined
    inbox.pageIsGone()
    void files.closeAll()
  })
  await loadPage(opened)
}

function currentLanguage(): MenuLanguage {
  return language ?? nearestLanguage(app.getLocale())
}

function tellPage<E extends keyof NativeEvents>(event: E, value: NativeEvents[E]): void {
  window?.webContents.send(eventChannel(event), value)
}

function reportFault(fault: unknown): void {
  dialog.showErrorBox('AI Spend Analyzer', fault instanceof Error ? fault.message : String(fault))
}
