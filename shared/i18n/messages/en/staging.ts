import type { Counted } from '../counted.ts'
import { capital, several, word } from './common.ts'

/** Words of the preview of an import, of overlaps, corrections and the help on formats. */
export const staging = {
  title: (files: Counted, ready: Counted, money: string) =>
    files.n === ready.n
      ? `${several(files, 'file', 'files')} ready: ${money} billed.`
      : `${several(files, 'file', 'files')} read, ${ready.text} ready: ${money} billed.`,
  decide: (n: Counted) => `${capital(word(n))} ${n.n === 1 ? 'needs' : 'need'} your decision.`,
  preview:
    'This is a preview. Nothing is counted until you import, and one click undoes the import.',
  discard: 'Discard',
  import: (n: Counted) => `Import ${several(n, 'file', 'files')}`,
  adds: 'Adds to billed cost',
  after: 'Billed cost after the import',
  heldBack: 'Held back, not counted',
  nothing: 'nothing',
  heldFiles: (n: Counted) => several(n, 'file', 'files'),
  filesTitle: (n: Counted) => `Every file (${n.text})`,
  file: 'File',
  readAs: 'Read as',
  period: 'Period',
  rows: 'Rows used',
  counts: 'Import',
  countsName: (file: string) => `Import ${file}`,
  automatic: (name: string) => `${name} (recognized)`,
  notRecognized: 'not recognized',
  formatName: (file: string) => `Read ${file} as`,
  ownMapping: (name: string) => `own mapping “${name}”`,
  heldTitle: (n: Counted) => `${capital(word(n))} ${n.n === 1 ? 'file is' : 'files are'} held back`,
  mapColumns: 'Map columns',
  editMapping: 'Change mapping',
  leaveOut: 'Leave out',
  leftOut: 'left out',
  takeBack: 'Include it again',
  refusedEffect: 'No row of this file will be counted. All other files can be imported.',
  staged: (n: Counted) => `${several(n, 'file', 'files')} staged`,
  questionsTitle: (n: Counted) =>
    `${capital(word(n))} ${n.n === 1 ? 'question' : 'questions'} before the import`,
  questionTag: 'question',
  questions: {
    unit: 'Is the cost in dollars or in cents?',
    unitWhat:
      'The export does not say. Compare one amount with the same request on the provider’s page; until you answer, tokens are counted and money is not.',
    dayOrder: 'Which comes first in its dates, the day or the month?',
    dayOrderWhat:
      'Every date in the file can be read both ways. 03/04 is 3 April where the day comes first and March 4 where the month does.',
    decimal: 'Which mark stands before the decimals?',
    decimalWhat:
      'Every number in the file can be read both ways: 94.859 is less than a hundred with a decimal point and more than ninety thousand with a decimal comma.',
    period: 'Which days does the file cover?',
    periodWhat: 'It has no dates. Without a period, its charges belong to no month.',
    from: 'First day',
    to: 'Last day',
    apply: 'Apply',
    answers: {
      dollars: 'Dollars',
      cents: 'Cents',
      'day-first': 'The day',
      'month-first': 'The month',
      point: 'The point',
      comma: 'The comma',
    },
  },
  newAccount: {
    title: 'Does this account belong to the company?',
    what: (accounts: string, known: string) =>
      `The file is of ${accounts}; the files of its kind in this workspace are of ${known}. Until you answer, it does not count.`,
    confirm: 'Yes, count it',
  },
  correction: (n: Counted, file: string) =>
    `${several(n, 'corrected row', 'corrected rows')} of ${file}`,
  correctionKnown: (used: Counted, rejected: Counted) =>
    `${used.text} can be read now${rejected.n > 0 ? `, ${rejected.text} not yet` : ''}. They are added to their file; no row counts twice.`,
  correctionUnknown:
    'That file is not in this workspace. Import it first, or together with this one.',
  causes: {
    identical: 'The same file twice',
    're-export': 'Exported again for the same days',
    'same-events': 'Logs that share days',
    redelivery: 'The month was delivered again',
    'actual-and-amortised': 'Actual and amortized cost of the same usage',
    'metered-and-report': 'Metered usage and AI report of the same usage',
    'roll-up': 'Sums and the records they were made from',
    'hourly-and-daily': 'Hourly and daily exports of the same usage',
    'two-forms': 'Two kinds of export of the same activity',
    parts: 'Parts of one delivery',
    disjoint: 'The same days, but no rows in common',
    gateway: 'A gateway’s log and the provider’s own bill',
  },
  explain: {
    identical: 'The files are identical byte for byte. By default, the file counts once.',
    're-export':
      'Both files cover these days. By default, the newest file that has the whole day counts; where none is known to have it, the fuller one.',
    'same-events':
      'By default, each event counts once, however many of the files it is in. Equal rows inside one file stay.',
    redelivery:
      'Cloud providers deliver a month again until it is closed. By default, the newest delivery that has the whole day counts; where none is known to have it, the fuller one.',
    'actual-and-amortised':
      'The amortized export spreads reservations over the days that use them. By default, the actual export counts, because it shows what is invoiced.',
    'metered-and-report':
      'Both reports describe the same requests. By default, the AI report counts, because it names models.',
    'roll-up': 'By default, the records count, because they contain more detail than their sums.',
    'hourly-and-daily': 'By default, the fuller of the two counts on each day.',
    'two-forms':
      'By default, the newest file that has the whole day counts; where none is known to have it, the fuller one.',
    parts:
      'A large export is split into several files. They are added together, even where their rows look alike.',
    disjoint:
      'No project, key, model or user appears in more than one of them. By default, all of them count.',
    gateway:
      'The log has calls on days and for models that the provider’s own export also charges for. By default, both count, because a gateway may also record other calls; if these are the same calls, leave out the rows of the log.',
  },
  decidedByYou: 'decided by you',
  byDefault: 'default',
  resolution: 'What counts on the shared days',
  countFile: (file: string) => `Only ${file}`,
  countAll: 'All of them',
  countUnion: 'Each event once',
  countNone: 'None of them',
  countApart: 'They repeat each other',
  leaveOutLog: (file: string) => `Leave out the rows of ${file}`,
  backToDefault: 'Default',
  pictureLabel: (cause: string, period: string, counted: string) =>
    `${cause}: ${period} is in several files; counted: ${counted}.`,
  legend: 'Bar: days of the file. Solid: counted on the shared days. Hatched: shared, not counted.',
  noneCounted: 'none',
  notCounted: (money: string) => `not counted a second time: ${money}`,
  notCountedCovered: (money: string) => `not counted, covered by a plan: ${money}`,
  notCountedEstimate: (money: string) => `not counted, estimated by the source: ${money}`,
  atStake: (money: string) => `may be counted twice: ${money}`,
  effectUndone: (before: string, after: string) =>
    `Undone: billed went from ${before} to ${after}.`,
  effectRedone: (before: string, after: string) =>
    `Redone: billed went from ${before} to ${after}.`,
  keys: 'Ctrl+Z undoes the last import, Ctrl+Shift+Z redoes it',
  correctedRows: (n: Counted) => `+ ${several(n, 'corrected row', 'corrected rows')}`,
  rejectReasons: {
    'not-a-number': 'Not a number',
    'out-of-range': 'Out of range',
    'not-a-count': 'Not a whole number',
    'not-a-date': 'Not a date',
    'not-a-currency': 'Not a currency',
    'missing-value': 'A value is missing',
    'broken-row': 'The row is broken',
    'cut-row': 'The row is cut',
    'cell-too-long': 'A cell is too long',
  },
  causeRows: (n: Counted) => several(n, 'row', 'rows'),
  saveForCorrection: (n: Counted) => `Save ${several(n, 'row', 'rows')} to correct`,
  saveForCorrectionName: (label: string, file: string) => `${label}: ${file}`,
  howToCorrect:
    'Save the rows, correct the cells in a spreadsheet, and drop that file here: only those rows are added to the file they came from.',
  moreRows: (n: Counted) => `and ${n.text} more; the CSV has them all`,
  help: 'Help',
  helpTitle: 'Where to get each file, and what the codes mean',
  helpLead:
    'All of this is built in; nothing is looked up online. Any other table or list of JSON records: drop it, then map its columns once; the app remembers the mapping.',
  helpFind: 'Find a provider or a code',
  whereToClick: 'Where to click',
  ifWrong: 'If it is the wrong one',
  columnsNeeded: 'Recognized by these columns',
  singleSource: 'known from one source: compare its totals with the provider’s page',
  checked: (day: string) => `checked ${day}`,
  noMatch: 'No export or code matches. You can map any other table by hand after you drop it.',
}
