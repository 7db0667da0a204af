import path from 'node:path'
import { BrowserWindow, app, nativeTheme } from 'electron'
import { START_URL } from './app-origin.ts'

const PRELOAD = path.join(import.meta.dirname, '../preload/index.cjs')

/** Creates the window. Its page has no access to Node or Electron and runs in the system's sandbox. */
export function createWindow(): BrowserWindow {
  const window = new BrowserWindow({
    width: 1280,
    height: 860,
    minWidth: 900,
    minHeight: 600,
    show: false,
    title: 'AI Spend Analyzer',
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#14171c' : '#ffffff',
    webPreferences: {
      preload: PRELOAD,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      // A spelling dictionary would be fetched from the network.
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  })
  window.once('ready-to-show', () => window.show())
  return window
}

/** Shows the app's page in the window. */
export async function loadPage(window: BrowserWindow): Promise<void> {
  await window.loadURL(START_URL)
}
