import { app, dialog, type BrowserWindow } from 'electron'
import type { MenuLanguage } from '../../shared/api/native-api.ts'

interface GoneWords {
  readonly what: string
  /** What is safe, and what to do. */
  readonly detail: string
  readonly reload: string
  readonly quit: string
}

const WORDS: Readonly<Record<MenuLanguage, GoneWords>> = {
  en: {
    what: 'The window has stopped.',
    detail:
      'What had been saved is unchanged; an import that was not finished is not counted. If it stops at the same step again, there may be too little memory for it: close other programs, or import fewer files at a time.',
    reload: 'Load the window again',
    quit: 'Quit',
  },
  'zh-CN': {
    what: '窗口已停止运行。',
    detail:
      '已保存的内容保持不变；未完成的导入不计入。如果在同一步骤再次停止，可能是内存不足：请关闭其他程序，或每次少导入一些文件。',
    reload: '重新加载窗口',
    quit: '退出',
  },
  vi: {
    what: 'Cửa sổ đã dừng.',
    detail:
      'Những gì đã lưu vẫn nguyên vẹn; lần nhập chưa xong không được tính. Nếu vẫn dừng ở cùng bước đó, có thể máy không đủ bộ nhớ: hãy đóng các chương trình khác, hoặc nhập ít tệp hơn mỗi lần.',
    reload: 'Tải lại cửa sổ',
    quit: 'Thoát',
  },
}

/**
 * Offers to load the page again when its process has ended: a page that is gone cannot say so itself. This is how it
 * ends when the analysis, which shares the process, runs out of memory.
 *
 * @param language that of the window at that time
 */
export function offerReload(window: BrowserWindow, language: () => MenuLanguage): void {
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') void ask(window, WORDS[language()])
  })
}

async function ask(
  window: BrowserWindow,
  { what, detail, reload, quit }: GoneWords,
): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: what,
    detail,
    buttons: [reload, quit],
    defaultId: 0,
    cancelId: 0,
  })
  if (response !== 0) app.quit()
  else if (!window.isDestroyed()) window.webContents.reload()
}
