import type { Coverage, FileEntry } from '../../../document/analysis-document.ts'
import type { Counting } from './counting.ts'

type MaybeNamed = Readonly<Record<string, string | undefined>>
type Pair = readonly [string, string]

export const limits = ({ several }: Counting) => ({
  titleComplete: 'Every row was read and every model has a price; what is still not counted',
  title: (files: number, rows: number, models: number) =>
    `What is not in the figures: ${[
      files === 0 ? '' : several(files, 'file', 'files'),
      rows === 0 ? '' : several(rows, 'rejected row', 'rejected rows'),
      models === 0 ? '' : several(models, 'model without a price', 'models without a price'),
    ]
      .filter((part) => part !== '')
      .join(', ')}`,
  priceCuts: 'Price cuts by today’s vendors are not counted; they would lower every saving.',
  standing: [
    'The cost of wrong answers, latency, and the effect of a model change on users are not counted.',
    'Volume growth is not counted: every saving assumes the observed volume.',
    'Taxes, other cloud services and seats without usage are not part of AI spend.',
    'A bill does not measure quality on your own texts. Test it before any work moves.',
  ],
  coverageTitle: 'How much of the spend is known well enough to act on',
  coverageUnit: (period: string) => `Share of spend, ${period}`,
  known: 'Known',
  meaning: 'What it means',
  shareOfSpend: 'Share',
  parts: {
    modelKnown: ['Model', 'the bill names the model that was called'],
    tokensKnown: ['Tokens', 'the tokens behind the spend are known, so that it can be repriced'],
    priceKnown: [
      'Price',
      'usage has a bill or a price; usage with neither lowers this share by its share of tokens',
    ],
    rateKnown: [
      'Exchange rate',
      'the amount is in the reporting currency or has a rate for its month',
    ],
    ownerKnown: [
      'Owner',
      'a person, a team or a cost center is named, by the export or by the owner table; the name of a project or key is not an owner',
    ],
  } as Readonly<Record<keyof Coverage, Pair>>,
  outsideTitle: 'Usage that is not spend',
  notSpend: 'original currencies; not part of spend',
  what: 'What',
  amount: 'Amount',
  included: 'Covered by a plan or seat, not charged',
  elsewhere: 'Paid elsewhere with the customer’s own key',
  unpricedTitle: (count: number) =>
    `${several(count, 'model', 'models')} used with neither a bill nor a price`,
  unpricedUnit: (period: string) => `Tokens, ${period}; their cost is unknown, not zero`,
  why: 'Why',
  skippedTitle: 'Rows that were read and skipped, by reason',
  skippedUnit: 'amounts on the skipped rows',
  reason: 'Reason',
  rows: 'Rows',
  skipReasons: {
    'total-row': 'Totals and subtotals within the file',
    'blank-bucket': 'Time spans without activity',
    tax: 'Tax',
    'not-ai': 'Services that call no model',
    'not-charged': 'Calls that failed and were not charged',
    'not-a-call': 'Entries that are not model calls',
    duplicate: 'Repeats of the same record',
  } as MaybeNamed,
  skippedSource:
    'Used plus skipped rows add up to each file’s own control total. Total rows repeat other rows of the file, so no amount is shown for them.',
  rejectedTitle: (count: string) => `${count} rows could not be read`,
  rejectedUnit: 'Their amounts and tokens are not in any figure of this report',
  noRejected: 'No row was rejected: every row was used or skipped.',
  filesRefused: (names: readonly string[], reason: string) =>
    `${several(names.length, 'file was', 'files were')} not read: ${names.join(', ')}. ${reason}`,
  file: 'File',
  line: 'Line',
  column: 'Column',
  found: 'Found',
  expected: 'Expected',
  fix: 'What to do',
  moreRejected: (count: string) => `And ${count} more, listed in the analysis file (JSON).`,
  warningsTitle: (count: number) =>
    `${several(count, 'warning', 'warnings')} about rows that were used`,
  warningsUnit: 'These rows are counted; the warning says how they were read',
  warning: 'Warning',
  times: 'Times',
  lines: 'First lines',
})

export const method = ({ several }: Counting) => ({
  title: 'Method: how each figure is calculated',
  kindsTitle: 'Four kinds of amounts',
  word: 'Kind',
  meaning: 'Meaning',
  kinds: [
    [
      'billed',
      'What a provider charges according to its own export, after credits and refunds, without tax. Shown to the cent.',
    ],
    ['computed', 'Usage without a bill: tokens times the list price valid on the day of use.'],
    ['included', 'Usage covered by a plan or seat. Never part of spend.'],
    [
      'estimate',
      'What something would cost, with a low and a high end. Printed with at most three digits, except in line-by-line calculations.',
    ],
  ] as readonly Pair[],
  formulas: [
    [
      'Cost of a move',
      'run   = share × attempts × [ (U + (1 − carry) × R) × input factor × price in\n                           + carry × R × input factor × price cache read\n                           + W × input factor × price cache write\n                           + O × output factor × price out ] ÷ 1,000,000\nback  = share × fallback share × C\nafter = (1 − share) × C + run + back\nsaving = C − after',
      'U: uncached input, R: cache reads, W: cache writes, O: output; tokens of the workload in the period, without overlap. C: its spend. Factors: tokens of the new model per token of today’s model. Where a seller has no cache price, the input price is used.',
    ],
    [
      'From the saving to the net result',
      'net = saving × horizon months ÷ observed months − monthly cost × horizon months − one-off cost',
      'Observed months: covered days divided by the days of their month, added up. The volume is constant; growth is not in any saving.',
    ],
    [
      'Order of the steps',
      'saving = waste + caching + context + batch + model switch + discount\n         + self-hosting + lost discount tier + commitment',
      'Each step applies to what the steps before it left, in the order of the plan. A minimum commitment reduces a saving by the shortfall of the lower bill.',
    ],
    [
      'Rounding',
      'exact decimals to thirty places; rounded once, half away from zero, when printed',
      'Parts of a printed total are rounded by the largest-remainder method, so that they add up to it. Amounts in different currencies are never added.',
    ],
  ] as readonly (readonly [string, string, string])[],
  pricesTitle: (count: number) => `${several(count, 'price', 'prices')} used in the plans`,
  pricesUnit: 'Per million tokens, in the currency of the row; “–”: not stated in the list',
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
    'A workload is one provider, project, key and model; without project and key, the user takes their place. Tiers: paid → needed.',
  othersInCsv: 'all listed in the CSV report',
  task: 'Task',
  tiers: 'Paid → needed',
  filesTitle: (count: number) => `${several(count, 'file', 'files')}, with every row accounted for`,
  filesUnit:
    'Rows: read = used + skipped + rejected. Billed: sum of the used rows of this file alone, before joining',
  filesSource:
    'Sums of single files must not be added up: usage and cost files describe the same activity, and files may share days.',
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
  hashesUnit: 'A file with the same SHA-256 is the file analyzed here',
  bytes: (count: string) => `${count} bytes`,
})
