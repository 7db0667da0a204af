import { Menu, app, type MenuItemConstructorOptions } from 'electron'
import type { MenuCommand, MenuLanguage } from '../../shared/api/native-api.ts'
import { MENU_WORDS, type MenuWords } from './menu-words.ts'

/** Actions of the menu. */
export interface MenuActions {
  openFiles(): void
  tellPage(command: MenuCommand): void
}

/** Sets the native menu in one language. */
export function showMenu(language: MenuLanguage, actions: MenuActions): void {
  const words = MENU_WORDS[language]
  const isMac = process.platform === 'darwin'
  const template: MenuItemConstructorOptions[] = [
    ...(isMac ? [{ role: 'appMenu' } as const] : []),
    fileMenu(words, actions, isMac),
    { label: words.edit, role: 'editMenu' },
    viewMenu(words, actions),
    { label: words.window, role: 'windowMenu' },
    helpMenu(words, actions),
  ]
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}

function fileMenu(
  words: MenuWords,
  actions: MenuActions,
  isMac: boolean,
): MenuItemConstructorOptions {
  return {
    label: words.file,
    submenu: [
      {
        id: 'open-files',
        label: words.open,
        accelerator: 'CmdOrCtrl+O',
        click: () => actions.openFiles(),
      },
      command(words.newWorkspace, 'new-workspace', actions, 'CmdOrCtrl+N'),
      { type: 'separator' },
      command(words.exportReport, 'export-report', actions, 'CmdOrCtrl+E'),
      { type: 'separator' },
      { role: isMac ? 'close' : 'quit' },
    ],
  }
}

function viewMenu(words: MenuWords, actions: MenuActions): MenuItemConstructorOptions {
  return {
    label: words.view,
    submenu: [
      {
        label: words.theme,
        submenu: [
          command(words.themeSystem, 'theme-system', actions),
          command(words.themeLight, 'theme-light', actions),
          command(words.themeDark, 'theme-dark', actions),
        ],
      },
      { type: 'separator' },
      { role: 'resetZoom' },
      { role: 'zoomIn' },
      { role: 'zoomOut' },
      { type: 'separator' },
      { role: 'togglefullscreen' },
      ...(app.isPackaged ? [] : [{ role: 'toggleDevTools' } as const]),
    ],
  }
}

function helpMenu(words: MenuWords, actions: MenuActions): MenuItemConstructorOptions {
  return {
    label: words.help,
    role: 'help',
    submenu: [
      command(words.showHelp, 'show-help', actions, 'F1'),
      command(words.about, 'show-about', actions),
    ],
  }
}

function command(
  label: string,
  name: MenuCommand,
  actions: MenuActions,
  accelerator?: string,
): MenuItemConstructorOptions {
  const item = { id: name, label, click: () => actions.tellPage(name) }
  return accelerator === undefined ? item : { ...item, accelerator }
}
