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
    `As charged, before any conversion, ${period}; files less invoice, month by month`,
  month: 'Month',
  undated: 'Without a date',
  explained: 'Made of',
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
  allInvoiced: 'Together',
  someInvoiced: 'Months with an invoice',
  source:
    'Source: the providers’ exports and the invoices entered by month. A row counts in the invoice month that it states, else in the month of its day, UTC. “±”: the tolerance of the month. Classes are exact but for the two that say estimate; the parts of a difference add up to it. The line together is the sum of the months as printed.',
})

export const chargeback = ({ several }: Counting) => ({
  titlePlain: 'Chargeback by month and owner',
  titleAll: (money: string) => `All of ${money} has an owner`,
  titleSome: (share: string, money: string) =>
    `${share} of spend has an owner; nobody answers for ${money}`,
  titlePersons: (share: string, persons: string, nobody: string) =>
    `${share} of spend has a team or cost center; for ${persons} only the person is named, and nobody answers for ${nobody}`,
  unknown: 'An owner table was given, but no spend is known that it could split.',
  overviewTitle: (owners: number) =>
    `What ${several(owners, 'owner answers', 'owners answer')} for, and what nobody does`,
  kinds: 'spend: billed where there is a bill, else computed',
  owner: 'Owner',
  team: 'Team',
  costCentre: 'Cost centre',
  legalEntity: 'Legal entity',
  ledgerAccount: 'Ledger account',
  noTeam: 'no team named',
  inCentre: (costCentre: string) => `cost centre ${costCentre}`,
  inAccount: (ledgerAccount: string) => `account ${ledgerAccount}`,
  direct: 'Direct',
  shared: 'Shared',
  amount: 'Spend',
  share: 'Share',
  unallocated: 'Unallocated',
  undated: 'Without a date',
  otherOwners: (count: number) => several(count, 'smaller owner', 'smaller owners'),
  monthTitle: (month: string, amount: string, rest: string) =>
    `${month}: ${amount}, of it ${rest} unallocated`,
  monthTitleAll: (month: string, amount: string) => `${month}: ${amount}, all of it with an owner`,
  source:
    'Source: the owner table that was given, laid over the spend of this report. Allocated is what a row gives to a team, cost center, legal entity or account; the name of a project or key is no owner. Direct: a row of the table names the spend. Shared: part of a cost that the table splits. Months by day of use, UTC. Parts are rounded so that they add up to the spend of their month.',
  restTitle: (count: number, amount: string) =>
    `${amount} has no owner: ${several(count, 'workload', 'workloads')}`,
  restTitlePersons: (count: number, amount: string, persons: string) =>
    `${amount} has no team or cost center, ${persons} of it with a person: ${several(count, 'workload', 'workloads')}`,
  restUnit: 'spend, the largest first',
  workload: 'Workload',
  provider: 'Provider',
  unused: (count: number) =>
    `${several(count, 'row of the owner table matches', 'rows of the owner table match')} no spend: a name may be misspelled, or its work may have ended.`,
})

export const seats = ({ number, several }: Counting) => ({
  title: (monthly: string) => `Seats cost ${monthly} a month, beside usage`,
  titleIdle: (monthly: string, count: number, idle: string) =>
    `Seats cost ${monthly} a month, beside usage; ${several(count, 'idle seat takes', 'idle seats take')} ${idle} of it`,
  titlePlain: 'Seats, beside usage',
  countLabel: 'Seats',
  countNote: (idle: number, day: string) => `${number(idle)} idle on ${day}`,
  noDay: 'nothing in the data carries a date',
  monthlyLabel: 'Fixed cost, a month',
  monthlyNote: 'by the seat list; not in spend',
  partlyPriced: (count: number) => `without ${several(count, 'seat', 'seats')} of unknown price`,
  idleLabel: 'Of it idle, a month',
  idleNote: (share: string) => `${share} of the fixed cost`,
  usageLabel: (period: string) => `Spend by usage, ${period}`,
  usageNote: (spend: string, period: string) => `beside the seats; ${spend} in ${period}`,
  usageOnly: 'the spend of this report, beside the seats',
  productsTitle: (count: number) => `${several(count, 'product', 'products')}, by seat list`,
  productsUnit: (day: string) => `Cost of a month as of ${day}, own currencies; not part of spend`,
  product: 'Product',
  seats: 'Seats',
  idle: 'Idle',
  monthly: 'A month',
  idleMonthly: 'Of it idle',
  renewal: 'Next renewal',
  all: (currency: string) => `All seats, ${currency}`,
  allIdle: (currency: string) => `All idle seats, ${currency}`,
  converted: (currency: string) => `All seats, converted to ${currency}`,
  convertedIdle: (currency: string) => `All idle seats, converted to ${currency}`,
  unknownPrice: (count: number) => `${several(count, 'seat', 'seats')} without a price`,
  unknownActivity: (count: number) => `activity of ${several(count, 'seat', 'seats')} not known`,
  source: (days: number) =>
    `Source: the seat list that was given; yearly prices divided by twelve. Idle: no activity for ${several(days, 'day', 'days')} up to the last day of the data, never any, or a seat that nobody holds. “–”: the price is not known, and it is in no sum. The line of all seats is in the reporting currency, by the rate of that month.`,
  idleTitle: (count: number) => `${several(count, 'idle seat', 'idle seats')}, by name`,
  idleUnit: 'Cost of a month, own currencies; the longest idle first',
  holder: 'Holder',
  nobody: (count: number) => (count === 1 ? 'nobody' : `nobody, ${number(count)} seats`),
  use: 'Use',
  uses: {
    idle: (days: number | null) =>
      days === null ? 'idle' : `idle ${several(days, 'day', 'days')}`,
    never: () => 'never used',
    unassigned: () => 'held by nobody',
  } as Readonly<Record<IdleSeat['use'], (days: number | null) => string>>,
  lastActivity: (day: string) => `last on ${day}`,
  idleSource:
    'Source: the seat list. Activity is what the tool records, which some tools do late or only in part; ask before a seat is taken away.',
  noneIdle: 'No seat is idle.',
  activityUnknown: 'The seat list does not say when seats were used, so none is called idle.',
})
