import type { Counted } from '../counted.ts'

/** `1 file`, `27 files`: the number is already in the reader's form. */
export const several = ({ n, text }: Counted, one: string, many: string): string =>
  `${text} ${n === 1 ? one : many}`

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

/** Small numbers as words, as in running text. */
export const word = ({ n, text }: Counted): string => NUMBERS[n] ?? text

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

export const common = {
  tiers: { frontier: 'Frontier', mid: 'Mid', routine: 'Routine' },
  letters: { frontier: 'F', mid: 'M', routine: 'R' },
  notClassified: 'not classified',
  paidToNeeded: (paid: string, needed: string) => `paid as ${paid}, needs ${needed}`,
  kinds: {
    billed: 'billed',
    computed: 'computed',
    mixed: 'billed and computed',
    unknown: 'not known',
    included: 'included',
    estimate: 'estimate',
  },
  tasks: {
    summarization: 'summarization',
    extraction: 'extraction',
    classification: 'classification',
    support: 'support',
    'rag-qa': 'document Q&A',
    translation: 'translation',
    'template-code': 'template code',
    embedding: 'embedding',
    moderation: 'moderation',
    'data-entry': 'data entry',
    'email-drafting': 'email drafting',
    'report-drafting': 'report drafting',
    'code-review': 'code review',
    'code-completion': 'code completion',
    'data-analysis': 'data analysis',
    'content-marketing': 'marketing content',
    'agentic-coding': 'agentic coding',
    research: 'research',
    'legal-analysis': 'legal analysis',
    'medical-reasoning': 'medical reasoning',
    planning: 'planning',
    evaluation: 'evaluation',
    voice: 'voice',
    image: 'image',
    unknown: 'not known',
  },
  files: (n: Counted) => several(n, 'file', 'files'),
  rows: (n: Counted) => several(n, 'row', 'rows'),
  workloads: (n: Counted) => several(n, 'workload', 'workloads'),
  calls: 'Calls',
  tokens: 'Tokens',
  spend: 'Spend',
  share: 'Share',
  provider: 'Provider',
  model: 'Model',
  month: 'Month',
  /** A month of which the files cover some days only. */
  partialMonth: (month: string, covered: Counted, days: Counted) =>
    `${month} (${covered.text} of ${several(days, 'day', 'days')})`,
  /** Beside a month of which the files cover some days only. */
  someDays: (covered: Counted, days: Counted) =>
    `${covered.text} of ${several(days, 'day', 'days')}`,
  total: 'Total',
  others: (n: Counted) => `${capital(word(n))} ${n.n === 1 ? 'other' : 'others'}`,
  range: (low: string, high: string) => `${low} to ${high}`,
  tableView: 'Table',
  chartView: 'Chart',
  showTable: (title: string) => `Show as a table: ${title}`,
  showChart: (title: string) => `Show as a chart: ${title}`,
  close: 'Close',
  cancel: 'Cancel',
  save: 'Save',
  undo: 'Undo',
  what: 'What',
  where: 'Where',
  expected: 'Expected',
  effect: 'Effect',
  whatToDo: 'What to do',
  dismiss: 'Dismiss',
  failed: 'That did not work',
  failedFix: 'Try again; if it happens again, save your work and restart the app.',
  working: 'Working …',
}
