import type { Coverage, FileEntry } from '../../../document/analysis-document.ts'
import type { Counting } from './counting.ts'

type MaybeNamed = Readonly<Record<string, string | undefined>>
type Pair = readonly [string, string]

export const limits = ({ several }: Counting) => ({
  titleComplete: 'Every row was read and every model has a price; what is not counted even so',
  title: (files: number, rows: number, models: number) =>
    `What is not in the figures: ${[
      files === 0 ? '' : several(files, 'file', 'files'),
      rows === 0 ? '' : several(rows, 'rejected row', 'rejected rows'),
      models === 0 ? '' : several(models, 'model without a price', 'models without a price'),
    ]
      .filter((part) => part !== '')
      .join(', ')}`,
  priceCuts: 'Price cuts of today’s vendors are not counted; they lower every saving.',
  standing: [
    'The cost of a wrong answer is not counted, nor latency, nor what a change of model does to users.',
    'Growth of the volume is not counted: every saving holds the observed volume.',
    'Taxes, other cloud services and seats without usage are not part of AI spend.',
    'Quality on your own texts is not measured by a bill. It has to be tested before any work moves.',
  ],
  coverageTitle: 'How much of the spend is known well enough to act on',
  coverageUnit: (period: string) => `Share of spend, ${period}`,
  known: 'Known',
  meaning: 'What it means',
  shareOfSpend: 'Share',
  parts: {
    modelKnown: ['Model', 'the bill names the model that was called'],
    tokensKnown: ['Tokens', 'the tokens behind the money are known, so that it can be repriced'],
    priceKnown: [
      'Price',
      'usage has a bill or a price; usage without either lowers this by its share of tokens',
    ],
    rateKnown: ['Exchange rate', 'money is in the reporting currency or has a rate for its month'],
    ownerKnown: [
      'Owner',
      'a person, a team or a cost center is named, by the export or by the owner table; the name of a project or key is no owner',
    ],
  } as Readonly<Record<keyof Coverage, Pair>>,
  outsideTitle: 'Consumption that is not spend',
  notSpend: 'in its own currencies, not part of spend',
  what: 'What',
  amount: 'Amount',
  included: 'Covered by a plan or seat, not charged',
  elsewhere: 'Paid elsewhere with the customer’s own key',
  unpricedTitle: (count: number) =>
    `${several(count, 'model', 'models')} used without a bill and without a price`,
  unpricedUnit: (period: string) => `Tokens, ${period}; their cost is unknown, not zero`,
  why: 'Why',
  skippedTitle: 'Rows that were read and are rightly not counted',
  skippedUnit: 'money that the skipped rows carry',
  reason: 'Reason',
  rows: 'Rows',
  skipReasons: {
    'total-row': 'Totals and subtotals of the file itself',
    'blank-bucket': 'Time spans without activity',
    tax: 'Tax',
    'not-ai': 'Services that call no model',
    'not-charged': 'Calls that failed and were not charged',
    'not-a-call': 'Entries that are no model call',
    duplicate: 'Repeats of the same record',
  } as MaybeNamed,
  skippedSource:
    'Used plus skipped rows give each file’s own control total. Totals of a file restate it and carry no amount here.',
  rejectedTitle: (count: string) => `${count} rows could not be read`,
  rejectedUnit: 'Their money and tokens are in no figure of this report',
  noRejected: 'No row was rejected: used plus skipped rows are all rows.',
  filesRefused: (names: readonly string[], reason: string) =>
    `${several(names.length, 'file was', 'files were')} not read: ${names.join(', ')}. ${reason}`,
  file: 'File',
  line: 'Line',
  column: 'Column',
  found: 'Found',
  expected: 'Expected',
  fix: 'What to do',
  moreRejected: (count: string) => `And ${count} more; the analysis file (JSON) lists them.`,
  warningsTitle: (count: number) =>
    `${several(count, 'warning', 'warnings')} about rows that were used`,
  warningsUnit: 'These rows are counted; the warning says how they were read',
  warning: 'Warning',
  times: 'Times',
  lines: 'First lines',
})

export const method = ({ several }: Counting) => ({
  title: 'Method: how each figure is made',
  kindsTitle: 'Four words for money',
  word: 'Word',
  meaning: 'Meaning',
  kinds: [
    [
      'billed',
      'What a provider charges by its own export, credits and refunds taken off, without tax. Shown to the cent.',
    ],
    ['computed', 'Usage that no bill covers: tokens times the list price valid on the day of use.'],
    ['included', 'Consumption that a plan or seat covers. Never part of spend.'],
    ['estimate', 'What something would cost. Always with a low and a high end; three digits.'],
  ] as readonly Pair[],
  formulas: [
    [
      'Cost of a move',
      'run   = share × attempts × [ (U + (1 − carry) × R) × input factor × price in\n                           + carry × R × input factor × price cache read\n                           + W × input factor × price cache write\n                           + O × output factor × price out ] ÷ 1,000,000\nback  = share × fallback share × C\nafter = (1 − share) × C + run + back\nsaving = C − after',
      'U uncached input, R cache reads, W cache writes, O output: tokens of the workload in the period, which do not overlap. C is its spend. Factors are tokens of the new model for each token of today’s. A seller without a cache price charges the input price.',
    ],
    [
      'From the saving to the net result',
      'net = saving × horizon months ÷ observed months − monthly cost × horizon months − one-off cost',
      'Observed months: covered days divided by the days of their month, added up. Volume is held; growth never enters a saving.',
    ],
    [
      'Order of the steps',
      'saving = caching + context + batch + model switch + discount + commitment',
      'Each step works on what the one before left, in the order of the plan. A minimum commitment takes back what a lower bill would fall short of it.',
    ],
    [
      'Rounding',
      'exact decimals to the thirtieth place; rounded once, half away from zero, when printed',
      'Parts of a printed total are rounded by largest remainder, so that they add up to it. Two currencies are never added.',
    ],
  ] as readonly (readonly [string, string, string])[],
  pricesTitle: (count: number) => `${several(count, 'price', 'prices')} behind the plans`,
  pricesUnit: 'Per million tokens, in the currency of the row; “–”: not stated by the list',
  currency: 'Currency',
  seller: 'Seller',
  model: 'Model',
  input: 'Input',
  cacheRead: 'Cache read',
  output: 'Output',
  validFrom: 'Valid from',
  source: 'Source',
  readOn: 'Read on',
  priceBook: (id: string, day: string, hash: string, version: string) =>
    `Price book ${id} of ${day}, SHA-256 ${hash}. Made by AI Spend Analyzer ${version} without any network access.`,
})

export const appendix = ({ several }: Counting) => ({
  title: (workloads: number, files: number) =>
    `The rows behind the figures: ${several(workloads, 'workload', 'workloads')}, ${several(files, 'file', 'files')}`,
  workloadsTitle: 'Workloads by spend',
  workloadsSource:
    'A workload is provider, project, key and model; a user only where neither project nor key exists. Paid → needed tier.',
  othersInCsv: 'each in the CSV report',
  task: 'Task',
  tiers: 'Paid → needed',
  filesTitle: (count: number) => `${several(count, 'file', 'files')}, row by row accounted for`,
  filesUnit:
    'Rows: read = used + skipped + rejected. Billed: sum over the used rows of the file alone, before joining',
  filesSource:
    'Sums of single files may not be added: usage and cost files restate each other, and files may share days.',
  period: 'Period',
  read: 'Read',
  used: 'Used',
  skipped: 'Skipped',
  rejected: 'Rejected',
  billed: 'Billed',
  statuses: { read: 'read', empty: 'empty', rejected: 'not read' } as Readonly<
    Record<FileEntry['status'], string>
  >,
  hashesTitle: 'Fingerprints of the files',
  hashesUnit: 'A file is the one analyzed here if its SHA-256 is the same',
  bytes: (count: string) => `${count} bytes`,
})
