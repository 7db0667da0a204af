import type { MenuLanguage } from '../../shared/api/native-api.ts'

/** Labels of the app's own menu items; items with a system role (Copy, Quit) are labeled by the system. */
export interface MenuWords {
  readonly file: string
  readonly open: string
  readonly newWorkspace: string
  readonly exportReport: string
  readonly edit: string
  readonly view: string
  readonly theme: string
  readonly themeSystem: string
  readonly themeLight: string
  readonly themeDark: string
  readonly window: string
  readonly help: string
  readonly showHelp: string
  readonly about: string
}

/** Menu labels by language. */
export const MENU_WORDS: Readonly<Record<MenuLanguage, MenuWords>> = {
  en: {
    file: '&File',
    open: '&Open exports…',
    newWorkspace: '&New workspace',
    exportReport: '&Export report…',
    edit: '&Edit',
    view: '&View',
    theme: 'Theme',
    themeSystem: 'Use system setting',
    themeLight: 'Light',
    themeDark: 'Dark',
    window: '&Window',
    help: '&Help',
    showHelp: 'Help',
    about: 'About AI Spend Analyzer',
  },
  'zh-CN': {
    file: '文件(&F)',
    open: '打开账单文件…',
    newWorkspace: '新建工作区',
    exportReport: '导出报告…',
    edit: '编辑(&E)',
    view: '视图(&V)',
    theme: '主题',
    themeSystem: '跟随系统',
    themeLight: '浅色',
    themeDark: '深色',
    window: '窗口(&W)',
    help: '帮助(&H)',
    showHelp: '帮助',
    about: '关于 AI Spend Analyzer',
  },
  vi: {
    file: '&Tệp',
    open: 'Mở tệp xuất hóa đơn…',
    newWorkspace: 'Không gian làm việc mới',
    exportReport: 'Xuất báo cáo…',
    edit: '&Chỉnh sửa',
    view: '&Xem',
    theme: 'Giao diện',
    themeSystem: 'Theo hệ thống',
    themeLight: 'Sáng',
    themeDark: 'Tối',
    window: '&Cửa sổ',
    help: 'Trợ &giúp',
    showHelp: 'Trợ giúp',
    about: 'Giới thiệu AI Spend Analyzer',
  },
}

/** The app language for a system locale such as `zh-Hans-CN`; English when none matches. */
export function nearestLanguage(locale: string): MenuLanguage {
  if (/^zh\b/i.test(locale)) return 'zh-CN'
  return /^vi\b/i.test(locale) ? 'vi' : 'en'
}
