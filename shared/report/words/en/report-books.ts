import type { DifferenceClass } from '../../../document/reconciliation-entry.ts'
import type { IdleSeat } from '../../../document/seat-summary-types.ts'
import type { Counting } from './counting.ts'

type Named<K extends string> = Readonly<Record<K, string>>

export const monthly = ({ number, several }: Counting) => ({
  titleAgree: (months: number) =>
    months === 1
      ? 'The one invoiced month agrees with the files'
      : `All ${number(months)} invoiced months agree with the files`,
  titleOpen: (open: number, months: number, where: string) =>
    `${number(open)} of ${several(months, 'invoiced month', 'invoiced months')} ${open === 1 ? 'does' : 'do'} not agree with the files: ${where}`,
  ofMonth: (provider: string, month: string, difference: string) =>
    `${provider} ${month} by ${difference}`,
  more: (count: number) => `${number(count)} more`,
  tableTitle: (provider: string, agree: number, months: number) =>
    `${provider}: ${number(agree)} of ${several(months, 'invoiced month agrees', 'invoiced months agree')}`,
  unit: (period: string) =>
    `As charged, before currency conversion, ${period}; files minus invoice, by month`,
  month: 'Month',
  undated: 'Without a date',
  explained: 'Consists of',
  classes: {
    tax: 'tax',
    credits: 'credits',
    'not-ai': 'other services',
    rounding: 'rounding',
    'missing-days': 'missing days, estimate',
    unpriced: 'usage without a price, estimate',
    other: 'not explained',
  } as Named<DifferenceClass>,
  tolerance: (amount: string) => `± ${amount}`,
  missingDays: (days: number) => `${several(days, 'day', 'days')} without a file`,
  invoiceNumbers: (references: readonly string[]) => `invoice ${references.join(', ')}`,
  allInvoiced: 'All months',
  someInvoiced: 'Months with an invoice',
  source:
    'Source: the providers’ exports and the invoices entered by month. A row counts in the invoice month that it states, otherwise in the month of its day, UTC. “±”: the tolerance of the month. Classes are exact except for the two marked “estimate”; the parts of a difference add up to it. The last line is the sum of the months as printed.',
})

export const chargeback = ({ several }: Counting) => ({
  titlePlain: 'Chargeback by month and owner',
  titleAll: (money: string) => `All of ${money} has an owner`,
  titleSome: (share: string, money: string) => `${share} of spend has an owner; ${money} has none`,
  titlePersons: (share: string, persons: string, nobody: string) =>
    `${share} of spend has a team or cost center; for ${persons} only a person is named, and ${nobody} has no owner`,
  unknown: 'An owner table was given, but there is no known spend to allocate.',
  overviewTitle: (owners: number) =>
    `Spend of ${several(owners, 'owner', 'owners')}, and spend without an owner`,
  kinds: 'spend: billed where there is a bill, otherwise computed',
  owner: 'Owner',
  team: 'Team',
  costCentre: 'Cost center',
  legalEntity: 'Legal entity',
  ledgerAccount: 'Ledger account',
  noTeam: 'no team named',
  inCentre: (costCentre: string) => `cost center ${costCentre}`,
  inAccount: (ledgerAccount: string) => `account ${ledgerAccount}`,
  direct: 'Direct',
  shared: 'Shared',
  amount: 'Spend',
  share: 'Share',
  unallocated: 'Unallocated',
  undated: 'Without a date',
  otherOwners: (count: number) => several(count, 'smaller owner', 'smaller owners'),
  monthTitle: (month: string, amount: string, rest: string) =>
    `${month}: ${amount}, of which ${rest} unallocated`,
  monthTitleAll: (month: string, amount: string) => `${month}: ${amount}, all of it with an owner`,
  source:
    'Source: the owner table provided, applied to the spend of this report. Allocated: assigned by a row to a team, cost center, legal entity or account; the name of a project or key is not an owner. Direct: a row of the table names the spend. Shared: part of a cost that the table splits. Months by day of use, UTC. Parts are rounded so that they add up to the spend of their month.',
  restTitle: (count: number, amount: string) =>
    `${amount} has no owner: ${several(count, 'workload', 'workloads')}`,
  restTitlePersons: (count: number, amount: string, persons: string) =>
    `${amount} has no team or cost center, of which ${persons} has a person: ${several(count, 'workload', 'workloads')}`,
  restUnit: 'spend, largest first',
  workload: 'Workload',
  provider: 'Provider',
  unused: (count: number) =>
    `${several(count, 'row of the owner table matches', 'rows of the owner table match')} no spend: a name may be misspelled, or the work may have ended.`,
})

export const seats = ({ number, several }: Counting) => ({
  title: (monthly: string) => `Seats cost ${monthly} a month, in addition to usage`,
  titleIdle: (monthly: string, count: number, idle: string) =>
    `Seats cost ${monthly} a month, in addition to usage; ${several(count, 'idle seat accounts', 'idle seats account')} for ${idle} of it`,
  titlePlain: 'Seats, in addition to usage',
  countLabel: 'Seats',
  countNote: (idle: number, day: string) => `${number(idle)} idle on ${day}`,
  noDay: 'no dates in the data',
  monthlyLabel: 'Fixed cost per month',
  monthlyNote: 'from the seat list; not part of spend',
  partlyPriced: (count: number) =>
    `excludes ${several(count, 'seat', 'seats')} with no known price`,
  idleLabel: 'Of which idle, per month',
  idleNote: (share: string) => `${share} of the fixed cost`,
  usageLabel: (period: string) => `Usage spend, ${period}`,
  usageNote: (spend: string, period: string) => `in addition to the seats; ${spend} in ${period}`,
  usageOnly: 'the spend of this report, in addition to the seats',
  productsTitle: (count: number) => `${several(count, 'product', 'products')} in the seat list`,
  productsUnit: (day: string) =>
    `Cost per month as of ${day}, original currencies; not part of spend`,
  product: 'Product',
  seats: 'Seats',
  idle: 'Idle',
  monthly: 'Per month',
  idleMonthly: 'Of which idle',
  renewal: 'Next renewal',
  all: (currency: string) => `All seats, ${currency}`,
  allIdle: (currency: string) => `All idle seats, ${currency}`,
  converted: (currency: string) => `All seats, converted to ${currency}`,
  convertedIdle: (currency: string) => `All idle seats, converted to ${currency}`,
  unknownPrice: (count: number) => `${several(count, 'seat', 'seats')} without a price`,
  unknownActivity: (count: number) => `activity of ${several(count, 'seat', 'seats')} unknown`,
  source: (days: number) =>
    `Source: the seat list provided; yearly prices divided by twelve. Idle: no activity for ${several(days, 'day', 'days')} up to the last day of the data, never used, or not assigned to anyone. “–”: the price is not known and is not in any sum. The line for all seats is in the reporting currency, at the rate of that month.`,
  idleTitle: (count: number) => `${several(count, 'idle seat', 'idle seats')}, by name`,
  idleUnit: 'Cost per month, original currencies; longest idle first',
  holder: 'Holder',
  nobody: (count: number) => (count === 1 ? 'unassigned' : `unassigned, ${number(count)} seats`),
  use: 'Use',
  uses: {
    idle: (days: number | null) =>
      days === null ? 'idle' : `idle ${several(days, 'day', 'days')}`,
    never: () => 'never used',
    unassigned: () => 'not assigned',
  } as Readonly<Record<IdleSeat['use'], (days: number | null) => string>>,
  lastActivity: (day: string) => `last used on ${day}`,
  idleSource:
    'Source: the seat list. Activity is what the tool records; some tools record it late or only in part. Ask before removing a seat.',
  noneIdle: 'No seat is idle.',
  activityUnknown: 'The seat list does not say when seats were used, so none is reported as idle.',
})
