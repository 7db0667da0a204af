import type { Messages } from '../../en.ts'

export const storage: Messages['storage'] = {
  safe: '哪些不受影响',
  faults: {
    full: {
      what: () => '存储空间已满：浏览器不允许应用再保存数据。',
      safe: '之前的内容均保持不变。本次操作没有保存任何内容，不会留下一半的结果。',
      fix: '请释放此电脑的空间，或删除不再需要的工作区，然后重试。',
    },
    denied: {
      what: () => '浏览器不允许此页面在这台电脑上保存数据。',
      safe: '您的文件未受影响，也没有发送任何内容。',
      fix: '请允许此地址使用 Cookie 和网站数据，或退出无痕窗口，然后重试。',
    },
    newer: {
      what: () => '这台电脑上的数据由更新版本的应用写入。',
      safe: '数据全部保持不变：当前版本没有写入任何内容。',
      fix: '请使用更新版本的应用。当前版本只能导出可读取的内容。',
    },
    closed: {
      what: () => '本窗口打开期间，存储的数据被删除或关闭。',
      safe: '您自己的文件未受影响。本窗口仍显示的内容可以导出。',
      fix: '请重新加载窗口。如果数据已被删除，请重新导入文件。',
    },
    unreadable: {
      what: () => '浏览器无法打开应用存储的数据。',
      safe: '没有任何内容被更改或删除。您自己的文件未受影响。',
      fix: '请关闭应用的其他窗口后重试。如仍无效，请导出可读取的内容，删除存储的数据，然后重新导入文件。',
    },
    'damaged-workspace': {
      what: () => '此工作区存储的部分决定缺失或损坏。',
      safe: '其他工作区和您自己的文件未受影响。不会显示任何可能有误的数字。',
      fix: '请导出可读取的内容，删除此工作区，并将文件导入新的工作区。',
    },
    'damaged-file': {
      what: (file) => `存储的文件 ${file} 的数据已损坏：其中某项合计不是数字，或缺少部分内容。`,
      safe: '其他文件、您的决定以及该文件的原件均未受影响。不会显示任何可能有误的数字。',
      fix: '请在不含该次导入的情况下打开工作区，然后重新导入此文件。',
    },
  },
  stopped: {
    what: (reason) =>
      `应用中负责读取文件和计算数字的部分已停止运行${reason === '' ? '' : `：${reason}`}。`,
    safe: '已保存的内容保持不变。当时正在进行的步骤要么已完整保存，要么完全没有保存；未完成的导入不计入。',
    fix: '请重新加载窗口。如果在同一步骤再次停止，可能是内存不足：请关闭其他程序，或每次少导入一些文件。',
  },
  cannotOpen: (name) => `无法打开“${name}”`,
  cannotOpenAny: '无法打开工作区',
  otherFault: {
    safe: '存储的数据、其他工作区和您自己的文件均保持不变。',
    fix: '请重试。如果仍然失败，请打开另一个工作区，或导出可读取的内容。',
  },
  notOpened: (name) => `未自动打开“${name}”`,
  notOpenedText: '上次打开它时，应用未能将其显示出来。',
  dropBlocked: '文件未导入，因为没有打开的工作区。',
  notOpenedFix: '请立即打开它，或改用另一个工作区。',
  openNow: '立即打开',
  tryAgain: '重试',
  reload: '重新加载窗口',
  openWithout: '不含该次导入打开',
  others: '改用另一个工作区',
  exportReadable: '导出可读取的内容',
  exported: (name) => `已保存为 ${name}。`,
  remove: '删除此工作区…',
  removeAll: '删除所有存储的数据…',
  removeAllTitle: '删除所有存储的数据？',
  removeAllText:
    '所有工作区及其已导入的行、决定和方案都将从这台电脑上删除。您自己的文件不受影响。此操作无法撤销。',
  gapsTitle: '应用的存储中缺少部分行',
  gap: (file, missing, rows) => `${file}：共 ${rows.text} 行，缺少 ${missing} 行`,
  gapsEffect: '各项数字是完整的：它们来自单独保存的合计。但已无法在数字背后显示这些行。',
  gapsFix: '如需恢复，请在导入页面撤销该文件的导入，然后重新导入此文件。',
  damagedFiles: (names) => `存储已损坏，未在此显示：${names.join('、')}`,
  screenFailed: (name) => `无法显示“${name}”页面`,
  screenFault: '应用在绘制此页面时出错',
  screenSafe: '您的数据保持不变，其他页面仍可使用。',
  screenFix: '请切换到其他页面。如果问题始于最近一次导入，请撤销该导入；如需保留结果，请导出分析。',
  undoImport: '撤销最近一次导入',
  exportAnalysis: '导出分析（JSON）',
  windowFailed: '无法显示窗口',
  windowSafe: '您的数据保持不变。下次启动时不会自动打开此工作区。',
  windowFix: '请重新加载窗口。',
}
