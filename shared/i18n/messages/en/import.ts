import type { Counted } from '../counted.ts'
import { capital, several, word } from './common.ts'

export const firstRun = {
  lead: 'See what AI costs, and what it needs to cost.',
  intro:
    'Drop the billing files from your AI providers. In about a minute, you see your spend, ready to compare with your invoices, which work pays for a stronger model than it needs, and what a switch would save, as a range, net of its costs.',
  drop: 'Drop billing files or a folder here',
  kinds: 'CSV, TSV, JSON and more, any number at once. Every import can be undone.',
  chooseFiles: 'Choose files',
  chooseFolder: 'Choose a folder',
  sample: 'Open the sample company',
  sampleText: 'A fictional company with synthetic bills. One click removes it.',
  promise: 'Nothing leaves this computer',
  promiseText:
    'No account, no upload, no telemetry, no update check. The app is built without a way to reach the network.',
  facts: {
    requests: 'Network requests since start',
    kept: 'Where your data is kept',
    keptValue: 'This user profile only',
    priceBook: 'Price book',
    priceBookValue: 'Built in, dated',
  },
  check: 'How you can check this yourself',
  checkText:
    'Disconnect the network or turn on airplane mode, then work as usual: nothing changes. The count in the header shows every request to another address; it stays at 0.',
  reads: 'What it reads',
  readsText:
    'Exports as the providers write them; the usage and cost files of a provider are joined, never added together.',
}

export const importing = {
  noWorkspaceName: 'My company',
  reading: (file: string) => `Reading ${file}`,
  preparing: 'Reading files',
  building: 'Building the sample company',
  fileOf: (number: Counted, all: Counted) => `file ${number.text} of ${all.text}`,
  rowsRead: (n: Counted) => `${several(n, 'row', 'rows')} read`,
  perSecond: (n: Counted) => `${several(n, 'row', 'rows')} per second`,
  secondsLeft: (n: Counted) => `about ${several(n, 'second', 'seconds')} left`,
  minutesLeft: (n: Counted) => `about ${several(n, 'minute', 'minutes')} left`,
  analyzing: 'Adding up spend, assigning tiers, pricing plans …',
  cancelled: 'The import was canceled. Nothing from it was kept.',
  notTaken: {
    what: 'The files were not imported, because another import is still running.',
    fix: 'Drop them again once it has ended.',
  },
  empty: 'Drop the billing files of one company here.',
  emptyTitle: 'No files yet',
  ready: (read: Counted, used: Counted, money: string) =>
    read.n === used.n
      ? `${several(read, 'file', 'files')} read: ${money} billed.`
      : `${several(read, 'file', 'files')} read, ${used.text} used: ${money} billed.`,
  need: (n: Counted) => `${capital(word(n))} ${n.n === 1 ? 'needs' : 'need'} your attention.`,
  undoneTitle: 'Every import has been undone; nothing is counted.',
  counted:
    'Files without problems are already counted; files that need attention do not hold them back.',
  accounted: 'Every row is accounted for: used, skipped with its reason, or rejected.',
  notAnalyzedTitle: 'The files were read, but their figures could not be calculated',
  notAnalyzed: 'Nothing is lost: the imports are listed below. Undo the last one or try again.',
  again: 'Try again',
  addFiles: 'Add files',
  addFolder: 'Add a folder',
  recognized: 'Recognized as',
  files: 'Files',
  joinedWith: 'Joined with',
  itsCost: 'its cost file',
  itsUsage: 'its usage file',
  rowsReadHead: 'Rows read',
  used: 'Used',
  skipped: 'Skipped',
  because: 'because',
  rejected: 'Rejected',
  billed: (unit: string) => `Billed, ${unit}`,
  included: (unit: string) => `Included, ${unit}`,
  tokensOnly: 'tokens only',
  emptyFile: 'no rows',
  sum: (n: Counted) => several(n, 'file', 'files'),
  months: (covered: string) => `months covered: ${covered}`,
  skipReasons: {
    'total-row': (n: Counted) => several(n, 'total row', 'total rows'),
    'blank-bucket': (n: Counted) => several(n, 'empty day', 'empty days'),
    tax: (n: Counted) => several(n, 'tax row', 'tax rows'),
    'not-ai': (n: Counted) => `${n.text} not AI`,
    'not-charged': (n: Counted) => `${n.text} not charged`,
    'not-a-call': (n: Counted) => `${n.text} not a call`,
    duplicate: (n: Counted) => `${n.text} repeated`,
  },
  rejectedTitle: (n: Counted) =>
    `${capital(word(n))} ${n.n === 1 ? 'row' : 'rows'} could not be read`,
  rejectedFile: (read: Counted, used: Counted, money: string) =>
    `${used.text} of ${several(read, 'row', 'rows')} used, ${money}`,
  line: 'Line',
  column: 'Column',
  found: 'Value found',
  expected: 'Expected',
  saveProblems: 'Save problems as CSV',
  refusedTitle: (n: Counted) =>
    `${capital(word(n))} ${n.n === 1 ? 'file was' : 'files were'} refused`,
  refused: 'refused',
  refusedEffect: 'No row of this file is in any total. All other files are counted.',
  refusedWhat: 'The file is not a billing export that the app recognizes.',
  refusedFix: 'Download it again from the provider’s console, or leave it out.',
  warningsTitle: (n: Counted) => `${several(n, 'file is', 'files are')} used with a warning`,
  warningLines: (lines: string) => `lines ${lines}`,
  history: 'Imports',
  historyUnit: 'An undone import stays in this list and can be redone',
  at: 'When',
  undone: 'undone',
  undo: 'Undo',
  redo: 'Redo',
  undoName: (when: string) => `Undo the import of ${when}`,
  redoName: (when: string) => `Redo the import of ${when}`,
  check: 'Rows used + skipped + rejected',
  countedOnce: (period: string) => `Billed, ${period}, counted once`,
  notCounted: 'Not counted',
  filesAndRows: (files: Counted, rows: Counted) =>
    `${several(files, 'file', 'files')}, ${several(rows, 'row', 'rows')}`,
  nothing: 'nothing',
  toOverview: 'See the overview',
  overlapsTitle: (n: Counted) =>
    `${capital(word(n))} ${n.n === 1 ? 'period was' : 'periods were'} in more than one file`,
  overlapNotCounted: (money: string) => `not counted a second time: ${money}`,
}
