import type { Counted } from '../counted.ts'
import { several, word } from './common.ts'

export const overview = {
  spent: (money: string, when: string, share: string) =>
    `${money} spent on AI ${when}. ${share} of it pays for a stronger model than the work needs.`,
  spentOnly: (money: string, when: string) =>
    `${money} spent on AI ${when}. No workload is paid above its need.`,
  inMonths: (months: Counted) => `in ${word(months)} ${months.n === 1 ? 'month' : 'months'}`,
  inPeriod: (period: string) => `from ${period}`,
  nothing: 'There is nothing to show yet',
  nothingText: 'Import billing files first; all figures come from them.',
  toImport: 'Go to import',
  spendTitle: 'Spend by month',
  spendRose: (money: string, month: string) => `Spend rose to ${money} in ${month}`,
  spendFell: (money: string, month: string) => `Spend fell to ${money} in ${month}`,
  spendHeld: (money: string, month: string) => `Spend held at ${money} in ${month}`,
  perDay: ', per covered day',
  spendUnit: (unit: string, kind: string) => `${unit}, ${kind}, by month`,
  thousand: (currency: string) => `${currency} thousand`,
  kindAndPeriod: (kind: string, period: string) => `${kind}, ${period}`,
  sourceFiles: (files: Counted, joined: boolean) =>
    `Source: ${several(files, 'provider export', 'provider exports')}${joined ? ', usage joined with cost' : ''}`,
  matrixRoutine: 'Routine work runs on frontier models',
  matrixAbove: 'Some work runs on stronger models than it needs',
  matrixFine: 'The work runs on the models it needs',
  matrixUnit: (unit: string, kind: string) => `${unit}, ${kind}; share; workloads`,
  aboveNeed: (share: string) => `${share} of spend is paid above need`,
  corner: 'Paid ↓ Need →',
  showCell: (money: string, tiers: string) => `${money}, ${tiers}: show the workloads`,
  unclassified: (money: string, n: Counted) => `${n.text} not classified, ${money}`,
  matrixSource: (n: Counted, contested: Counted, share: string) =>
    `${several(n, 'workload', 'workloads')}; ${contested.text} to review, ${share} of spend`,
  savingTitle: 'What moving would save',
  savingDown: 'Even moving one tier down would likely save',
  savingAny: 'Moving work would likely save',
  savingNone: 'Moving work would likely save nothing',
  /** The saving that leads the screen: what is ready, or what tests would bring. */
  saving: {
    ready: 'Ready to save',
    'to-test': 'Tests of other models would likely save',
    none: 'No change is advised now',
  },
  testsAdd: (money: string) => `; tests would likely add ${money}`,
  savingUnit: (currency: string, months: Counted) =>
    `${currency}, ${several(months, 'month', 'months')}, estimate`,
  savingNote: (low: string, high: string, basis: string) =>
    `${basis}, likely; range ${low} to ${high}`,
  savingSource: (day: string) =>
    `Thick mark: median of the draws over all assumptions. Hatched: from one draw in ten below to one in ten above. Prices of ${day}`,
  doNothing: 'Do nothing',
  changeTitle: 'Change by provider',
  changeMost: (provider: string, month: string, rose: boolean) =>
    `${provider} accounts for most of ${month}’s ${rose ? 'rise' : 'fall'}`,
  changeUnit: (currency: string, kind: string, last: string, before: string) =>
    `${currency}, ${kind}, ${last} minus the same number of days of ${before}`,
  change: 'Change',
  changeSource: (share: string, month: string) =>
    `In total ${share} compared with ${month}, per covered day`,
  modelTitle: (model: string, share: string) => `${model} accounts for ${share} of spend`,
  modelUnit: (currency: string, kind: string, period: string) => `${currency}, ${kind}, ${period}`,
  noModel: 'no model named',
  moreModels: (n: Counted) => several(n, 'more model', 'more models'),
  neededTier: 'Spend by needed tier',
  paretoTitle: (n: Counted, all: Counted, share: string) =>
    `${n.text} of ${several(all, 'workload', 'workloads')} account for ${share} of spend`,
  paretoUnit: (unit: string, kind: string, period: string) =>
    `${unit}, ${kind}, ${period}, and cumulative share`,
  paretoSource: 'Amber: paid above the needed tier. F frontier, M mid, R routine',
  addedUp: 'Cumulative',
  agreeTitle: (share: string) => `The files agree with the invoices to within ${share}`,
  agreeExact: 'The files agree with the invoices to the cent',
  differTitle: (money: string) => `The files differ from the invoices by ${money}`,
  noInvoiceTitle: 'Nothing is reconciled with an invoice yet',
  agreeUnit: (currency: string, period: string) => `${currency}, ${period}`,
  filesSum: 'Files',
  invoice: 'Invoice',
  difference: 'Difference',
  noInvoice: 'no invoice',
  shareOfSpend: 'Share of spend',
  coverage: {
    modelKnown: 'Model known',
    tokensKnown: 'Tokens known',
    priceKnown: 'Price known',
    rateKnown: 'Exchange rate known',
    ownerKnown: 'Owner known',
    tierSure: 'Tier sure or confirmed',
  },
  providersTitle: (n: Counted) =>
    `${several(n, 'provider', 'providers')}, one activity counted once`,
  besideTitle: 'Beside the total',
  besideUnit: 'Known, but not part of spend',
  beside: {
    included: 'Covered by plans or seats',
    elsewhere: 'Paid to others with your own key',
    overlaps: 'In a second file, counted once',
    overlapsCovered: 'In a second file, covered by plans or seats',
    overlapsEstimated: 'In a second file, estimated by its source',
    unpriced: 'Usage with neither a bill nor a price',
    computed: 'Computed from prices, part of spend',
  },
  unpricedCalls: (calls: string) => `– (${calls} calls)`,
  unknownAmount: 'not known',
  nothingBeside: 'Nothing: every figure in the files is part of spend.',
}

export const reconcile = {
  lead: 'Enter the total of each invoice, tax included, as printed on it. The files are compared with it to the cent.',
  titleSome: (some: Counted, all: Counted) =>
    `${some.text} of ${several(all, 'provider', 'providers')} compared with an invoice`,
  files: 'Files, with tax and other lines',
  split: 'of which',
  splitNames: { spend: 'AI spend', used: 'AI spend', tax: 'tax', 'not-ai': 'not AI' },
  invoice: 'Invoice total',
  difference: 'Difference',
  tolerance: 'Tolerance',
  status: 'Result',
  save: 'Compare',
  invoiceOf: (provider: string) => `Invoice total of ${provider}`,
  notAmount: 'Enter an amount such as 1234.56',
  note: 'Reconciled: within 0.01. Within tolerance: within the largest of 1.00, 0.05% of the invoice, and 0.005 per row where the file rounds each row.',
}
