import type { Counted } from '../counted.ts'
import { several } from './common.ts'

/** Side files: rates, invoices, owners, seats. */
export const sideFiles = {
  import: 'Import a table',
  importOf: {
    rates: 'Import rates',
    invoices: 'Import invoices',
    owners: 'Import owners',
    seats: 'Import seats',
  },
  template: 'Save a template',
  templateOf: {
    rates: 'Save a template for rates',
    invoices: 'Save a template for invoices',
    owners: 'Save a template for owners',
    seats: 'Save a template for seats',
  },
  faultsTitle: (n: Counted, file: string) =>
    `${several(n, 'cell', 'cells')} of ${file} cannot be used`,
  faultsEffect: 'Nothing from the file was imported; the previous entries are unchanged.',
  faultsFix: 'Correct the cells in the file and import it again.',
  faultLine: (line: string) => `line ${line}`,
  empty: '(empty)',
  saved: 'Saved',
  add: 'Add a row',
  remove: 'Remove',
  removeRow: (name: string) => `Remove the row ${name}`,
  discard: 'Discard changes',
  unsaved: 'Not saved yet',
}

export const invoices = {
  gridTitle: 'Invoices by provider and month',
  gridUnit:
    'Invoice totals including tax; below each, the total of the files for that month. You can paste a block of cells.',
  whole: 'Whole period',
  cell: (provider: string, month: string) => `Invoice total of ${provider}, ${month}`,
  currency: 'Currency',
  currencyOf: (provider: string) => `Currency of the invoices of ${provider}`,
  noFile: 'no file',
  undated: 'Without a date',
  badCurrency: 'Enter a currency code such as USD',
  resultTitle: 'What the differences consist of',
  resultUnit: 'Files minus invoice',
  explained: 'Explained by',
  ofAll: (money: string) => `of ${money}`,
  references: 'Invoice',
  classes: {
    tax: 'tax',
    credits: 'credits',
    'not-ai': 'other services',
    rounding: 'rounding',
    'missing-days': 'missing days (estimate)',
    unpriced: 'usage without a price (estimate)',
    other: 'not explained',
  },
  missingDays: (n: Counted) => `${several(n, 'day', 'days')} without a file`,
  closed: 'Billing period closed',
  stillOpen: 'Billing period open: charges may still change',
  warningsTitle: 'What makes the comparison incomplete',
  warnings: {
    'missing-months': (where: string) => `No file covers ${where}.`,
    'partial-month': (where: string) =>
      `The files end on ${where}, before the month is over, unless nothing was charged after that day.`,
    'partial-last-day': (where: string) => `The last day is not complete in ${where}.`,
    'incomplete-pages': (where: string) => `Pages are missing in ${where}.`,
    'other-currency': () => 'The files also charge in a currency for which there is no invoice.',
    undated: () => 'Some charges have no date; they are in no month.',
    'entered-before-file': (where: string) =>
      `A file states invoices for ${where}; the amount that you entered is used instead.`,
    'issuer-without-charges': () =>
      'No charge in the files has this issuer as its provider, so its invoice has nothing to be compared with. If it resells other providers, enter the invoice amount of each.',
    'issued-for-others': (where: string) =>
      `${where} also has charges of providers without an invoice. If this issuer bills for them too, its invoice covers more than the lines it is compared with; enter the invoice amount of each provider.`,
  },
  toleranceTitle: 'Tolerance',
  toleranceText: (rounding: string) =>
    `A difference of up to 0.01 is reconciled. A difference up to the larger of these two is within tolerance; where the provider rounds every row, so is ${rounding} per row.`,
  toleranceAmount: 'Amount, in the currency of the invoice',
  toleranceShare: 'Share of the invoice, %',
}

export const owners = {
  titleSome: (share: string, money: string) => `${share} of spend has an owner; ${money} has none`,
  titleAll: (money: string) => `All of ${money} has an owner`,
  titleNone: (money: string) => `Nobody answers for ${money} yet`,
  parts: (assigned: string, person: string) =>
    `Your table assigns ${assigned} to a team or cost center. For ${person}, the files name a person who is not in the table yet.`,
  lead: 'Say once which project, key, user or tag belongs to whom. The table splits spend; it never changes the total.',
  chargebackTitle: 'Chargeback by month',
  chargebackUnit: (currency: string) =>
    `${currency}, spend; cells are rounded so that they add up to the total`,
  export: 'Export as CSV',
  exportText: 'One line a month and owner, rounded and exact amounts, for the ledger.',
  unallocated: 'Unallocated',
  shared: (money: string) => `of it shared ${money}`,
  undated: 'Without a date',
  restTitle: (n: Counted) =>
    `${several(n, 'workload has', 'workloads have')} no team or cost center`,
  restUnit: (currency: string) => `${currency}, the largest first`,
  assign: 'Name an owner',
  assignOf: (name: string) => `Name an owner for ${name}`,
  tableTitle: 'Who answers for what',
  tableUnit:
    'The most specific row wins: workload, key, user, tag, project; then the full name before a beginning (prod-*), the later start, the later row.',
  match: 'By',
  matches: { workload: 'Workload', key: 'Key', user: 'User', tag: 'Tag', project: 'Project' },
  value: 'Name or id',
  provider: 'Provider',
  anyProvider: 'any',
  team: 'Team',
  costCentre: 'Cost center',
  legalEntity: 'Legal entity',
  ledgerAccount: 'Ledger account',
  from: 'From',
  until: 'Until',
  split: 'Shared',
  splits: { none: 'no', fixed: 'fixed shares', spend: 'by spend', tokens: 'by tokens' },
  share: 'Share, %',
  unused: 'matches nothing',
  cell: (column: string, row: string) => `${column}, row ${row}`,
  wrong: 'Each row needs a name and an owner; a fixed share also a number from 0 to 100.',
  wrongDay: 'A day reads 2026-09-30.',
}

export const seats = {
  title: 'Seats',
  titleCost: (money: string) => `Seats cost ${money} a month, separate from usage`,
  titleUnknown: 'Seats, separate from usage',
  titleNone: 'No seat list yet',
  noneText:
    'Import a list of Copilot, Cursor, ChatGPT or Claude seats: product, user, plan, price, renewal, last activity. Its cost is shown separately from usage and is never added to spend.',
  unit: (day: string) =>
    `Fixed cost, each in its own currency; idle as of ${day}, the last day of the data. Not part of spend.`,
  idle: (n: Counted, money: string) =>
    n.n === 0
      ? 'No idle seat'
      : `${several(n, 'idle seat costs', 'idle seats cost')} ${money} a month`,
  idleUnpriced: (n: Counted) => several(n, 'idle seat', 'idle seats'),
  product: 'Product',
  plan: 'Plan',
  count: 'Seats',
  idleCount: 'Idle',
  monthly: 'Per month',
  idleMonthly: 'Idle per month',
  renewal: 'Next renewal',
  user: 'User',
  team: 'Team',
  lastActivity: 'Last activity',
  daysIdle: 'Days idle',
  why: 'Why',
  uses: { idle: 'no activity', never: 'never used', unassigned: 'not assigned' },
  unknownPrice: (n: Counted) => `${several(n, 'seat', 'seats')} without a price`,
  unknownActivity: (n: Counted) => `last activity of ${several(n, 'seat', 'seats')} not known`,
  idleDays: 'Days without activity before a seat counts as idle',
  remove: 'Remove all seats',
}

export const currencies = {
  title: 'Currencies',
  reporting: 'Reporting currency',
  reportingText:
    'Spend is converted at the rate of its billing month; billed amounts keep their own currency.',
  ratesTitle: 'Exchange rates',
  ratesUnit:
    'One rate per month; an amount in “from” times the rate gives the amount in “to”. Nothing is looked up or guessed.',
  month: 'Month',
  from: 'From',
  to: 'To',
  rate: 'Rate',
  gapsTitle: (n: Counted) => `${several(n, 'rate is', 'rates are')} missing`,
  gapsText: 'This money is in no total until its rate is known.',
  gap: (month: string, money: string) => `${month}: ${money} not converted`,
  noMonth: 'no month',
  addRate: 'Add this rate',
  noRates: 'No rates yet. They are needed only where a bill is in another currency.',
  wrong: 'Write each row as 2026-09, EUR, USD, 1.0842.',
  wrongCode: 'Enter a currency code such as USD.',
  cell: (column: string, row: string) => `${column}, row ${row}`,
}

export const coverage = {
  title: 'What is known, by provider',
  unit: 'Share of each provider’s spend',
}
