import type { Tier } from '../../../domain/tier.ts'
import type { ReconciliationStatus, SpendKind } from '../../../document/analysis-document.ts'

import type { Counting } from './counting.ts'

type Named<K extends string> = Readonly<Record<K, string>>
type MaybeNamed = Readonly<Record<string, string | undefined>>

export const common = ({ several }: Counting) => ({
  total: 'Total',
  and: ' and ',
  runningHead: (period: string, currency: string) => `AI spend, ${period}, ${currency}`,
  madeLine: (priceDay: string, made: string | undefined) =>
    `Price book ${priceDay}${made === undefined ? '' : ` · made ${made}`}`,
  range: (low: string, high: string) => `${low} to ${high}`,
  others: (count: number) => (count > 0 ? several(count, 'other', 'others') : 'Not attributed'),
  tiers: { frontier: 'Frontier', mid: 'Mid', routine: 'Routine' } as Named<Tier>,
  spendKinds: {
    billed: 'billed',
    computed: 'computed',
    mixed: 'billed and computed',
    unknown: 'not known',
  } as Named<SpendKind>,
  moneyParts: { used: 'used', tax: 'tax', 'not-ai': 'other services' } as MaybeNamed,
})

export const summary = ({ number, several }: Counting) => ({
  titlePlain: 'AI spend: what the files say',
  titleSpend: (spend: string) => `AI spend was ${spend}; no plan to save on it could be priced`,
  titleSaving: (likely: string, range: string, months: number, hasCosts: boolean) =>
    `Cheaper models for work that does not need expensive ones: likely ${likely} ${hasCosts ? 'net' : 'before the cost of the change'} over ${several(months, 'month', 'months')}, range ${range}`,
  titleNoSaving: (plans: number, hasCosts: boolean) =>
    `None of ${several(plans, 'plan', 'plans')} compared here would likely save anything${hasCosts ? ' net of its costs' : ''}`,
  leadUnknown: 'No spend could be determined: the files contain neither a bill nor priced usage.',
  lead: (spend: string, period: string, providers: number, above: string) =>
    `${spend} went to ${several(providers, 'provider', 'providers')} (${period}). According to the classification of the workloads, ${above} of it paid for a stronger model than the work needs. The saving is an estimate that depends on the assumptions stated below; quality on your own texts was not tested.`,
  spendLabel: (months: string) => `Spend, ${months}`,
  allBilled: 'all of it billed',
  partComputed: (amount: string) => `billed, except ${amount} computed at list prices`,
  aboveNeedLabel: 'Paid above need',
  aboveNeedNote: (share: string) => `${share} of spend, by classification`,
  notClassified: 'work not classified',
  savingLabelPlain: 'Saving, estimate',
  nothingAdvised: 'no change is advised now',
  netLabel: (months: number, hasCosts: boolean) =>
    `${hasCosts ? 'Net saving' : 'Saving before the cost of the change'}, ${several(months, 'month', 'months')}`,
  netNote: (range: string) => `estimate, likely; range ${range}`,
  leftOut: (files: number, rows: number) =>
    `${[files === 0 ? '' : several(files, 'file was', 'files were'), rows === 0 ? '' : several(rows, 'row was', 'rows were')].filter((part) => part !== '').join(' and ')} not read. The unread charges are not in any figure of this report; see “What is not in the figures”.`,
  noPlan: 'no plan evaluated',
  noPlanNote:
    'No plan was evaluated: either no work is paid above its need, or the tokens or prices needed to reprice it are missing.',
  invoiceLabel: 'Files minus invoices',
  noInvoice: 'no invoice entered',
  invoiceAgrees: (share: string) => `agrees; ${share} of spend has an invoice`,
  invoiceOpen: (open: number, all: number) =>
    `${number(open)} of ${several(all, 'invoice', 'invoices')} not reconciled`,
  table: {
    title: (answers: number) => `${number(answers)} options, side by side`,
    unit: (currency: string, withCosts: number, plans: number) =>
      `${currency}, estimate over each plan’s horizon, ${withCosts === 0 ? 'before costs: no plan states any' : withCosts === plans ? 'net of one-off and running cost' : 'net of one-off and running cost where a plan states them'}; volume as in the observed months`,
    beforeCosts: 'before costs',
    plan: 'Plan',
    low: 'Low',
    likely: 'Likely',
    high: 'High',
    months: 'Months',
    cost: 'Cost of the change, likely',
    costNotEntered: 'not entered',
    range: 'Low to high, zero at the line',
    nothing: 'Do nothing',
    nothingNote: 'falls only if vendors cut prices',
    source: (files: number, day: string) =>
      `Source: ${several(files, 'provider export', 'provider exports')}; price book of ${day}; formulas in the method section. The cost of the change is what a plan states; built-in plans state none. Amber marks the best likely value; it is not a recommendation.`,
  },
  zeroTitle: (plan: string) => `When “${plan}” would save nothing`,
  priceCuts: 'price cuts by today’s vendors, ',
  notCounted: (priceCuts: string) =>
    `Not counted: ${priceCuts}the cost of wrong answers, taxes, volume growth, latency, and testing beyond the costs listed.`,
  signatures: ['Finance', 'Engineering', 'Security', 'Procurement'],
})

export const reconciliation = ({ number, several }: Counting) => ({
  titleNone:
    'The figures are based on the providers’ exports; no invoice was entered to check them',
  titleAgree: (agree: number, all: number) =>
    `${number(agree)} of ${several(all, 'provider', 'providers')} checked against an invoice, all within tolerance`,
  titleOpen: (open: number, checked: number) =>
    `${number(open)} of ${several(checked, 'invoice', 'invoices')} ${open === 1 ? 'does' : 'do'} not agree with the files`,
  nothingToReconcile: 'No file contains charges by a provider.',
  invoicesTitle: 'Files against invoices, provider by provider',
  invoicesUnit: 'amounts as charged, before currency conversion',
  invoicesSource: (share: string) =>
    `Files: used rows plus skipped rows that appear on an invoice (tax, other services). Difference: files minus invoice; if only some months have an invoice, for those months only. Tolerance: the largest of one currency unit, ${share} of the invoice, and half a cent for each row that the provider rounds to cents.`,
  provider: 'Provider',
  files: 'In the files',
  compared: (money: string) => `${money} in the invoiced months`,
  invoice: 'Invoice',
  difference: 'Difference',
  tolerance: 'Tolerance',
  status: 'Status',
  statuses: {
    reconciled: 'reconciled',
    'within-tolerance': 'within tolerance',
    'not-reconciled': 'not reconciled',
    'no-invoice': 'no invoice',
  } as Named<ReconciliationStatus>,
  bridgeTitle: 'From the files to the spend of this report',
  bridgePart: 'Part',
  bridgeKind: 'Kind',
  bridgeAmount: 'Amount',
  billed: 'Charged by providers, each activity counted once',
  computed: 'Usage without a bill, at list prices',
  rest: 'Used from prepayments, minus purchases; currency conversion',
  foreign: (money: string) => `in the files: ${money}`,
  spend: 'Spend',
  kinds: {
    billed: 'billed',
    computed: 'computed',
    rest: 'billed, restated',
    spend: 'billed where there is a bill, otherwise computed',
  },
  bridgeSource:
    'Excludes tax and services that call no model. Repeated files and shared days are counted once; usage covered by a seat or plan is not part of spend.',
  joinsTitle: 'Usage and cost exports of the same activity were joined, not added up',
  joinFiles: 'Files',
  unmatchedUsage: 'Usage without a bill line, tokens',
  unmatchedCost: 'Bill lines without usage',
  allocated: 'Allocated to keys',
  joinsSource:
    'Usage within the billed days that has no bill line was not charged and is not priced. Bill lines without usage remain part of spend; their tokens are unknown. Lines without a key are allocated to keys by computed cost.',
  overlapsTitle: (count: number) =>
    `${several(count, 'overlap', 'overlaps')} between files and how each was resolved`,
  atStake: (money: string) => `possibly ${money} counted twice`,
  maybeTwice: (files: string, period: string, money: string) =>
    `Counted, and possibly counted twice: ${money}, ${period}. One of ${files} is the log of a gateway or tool that lists calls to the same host as the others charge for. Nobody has decided yet whether they are the same calls.`,
  overlapFiles: 'Files',
  overlapPeriod: 'Shared days',
  overlapResolution: 'Resolution',
  notCounted: 'Not counted',
  notCountedCovered: (money: string) => `${money} covered by a plan`,
  notCountedEstimate: (money: string) => `${money} estimated by the source`,
})

export const spend = ({ several }: Counting) => ({
  titlePlain: 'Spend by month, provider and model',
  title: (amount: string, provider: string, share: string) =>
    `${amount} of AI spend; ${share} of it at ${provider}`,
  kinds: 'billed where there is a bill, otherwise computed',
  noMonths: 'No file contains dates, so spend cannot be shown by month.',
  chartTitlePlain: 'Spend by month',
  chartTitle: (month: string, change: string, before: string) =>
    `Spend per day in ${month}: ${change} compared with ${before}`,
  coveredDays: (covered: string, days: string) => `${covered} of ${days} days`,
  chartUnit: (currency: string) =>
    `${currency} thousand a month, billed where there is a bill, otherwise computed`,
  chartSource:
    'Months by day of use, UTC. The change is per covered day, because months differ in length.',
  monthsTitle: 'Spend by month and provider, to the cent',
  month: 'Month',
  providersTitle: (count: number) =>
    `What ${several(count, 'provider', 'providers')} charged, and for how much usage`,
  provider: 'Provider',
  spend: 'Spend',
  share: 'Share',
  tokensIn: 'Input tokens',
  tokensOut: 'Output tokens',
  requests: 'Requests',
  allProviders: 'All providers',
  providersSource:
    'Input: uncached, cache reads and cache writes together. “–”: not stated in the export. Shares are of known spend. Here and everywhere else, parts are rounded so that they add up to their total; a part may therefore differ by a cent from its own rounding.',
  modelsTitle: 'Models by spend',
  model: 'Model',
  noModel: 'no model named',
  paidTier: 'Paid tier',
  modelsSource:
    'Paid tier: the tier of the model in use, from the model catalog. Lines without a model are credits, tool calls and similar charges.',
})

export const tiers = ({ several }: Counting) => ({
  titlePlain: 'Paid tier against needed tier',
  title: (share: string) => `${share} of spend paid for a stronger model than the work needs`,
  intro:
    'The paid tier follows from the model on the bill. The needed tier is a judgment based on what the bill shows: names of projects and keys, token shape, and daily rhythm. It does not measure quality. Each judgment has a confidence, and contested ones are listed below.',
  matrixTitle: 'Paid tier down, needed tier across',
  matrixUnit: 'spend and share of spend',
  matrixSource:
    'Amber: paid above need. “Not classified” means unknown, not a fourth tier; it is not in any saving.',
  paid: 'Paid',
  needed: 'Needed',
  needs: (tier: string) => `Needs ${tier.toLowerCase()}`,
  notClassified: 'Not classified',
  noPaidTier: 'No tier known',
  outside: 'In no workload',
  nothingContested: (confidence: string) =>
    `No workload is contested: each has a needed tier that was decided by a person, or has a confidence of ${confidence} or more and is not guarded.`,
  contestedTitle: (amount: string, share: string) =>
    `Contested: ${amount}, ${share} of spend, awaiting a decision by a person`,
  contestedUnit: (confidence: string) =>
    `confidence below ${confidence}, not classified, or guarded (medical, legal, safety, a decision about a person or money), and not decided by a person`,
  largestFirst: 'largest first',
  aboveTitle: (count: number) => `${several(count, 'workload', 'workloads')} paid above need`,
  workload: 'Workload',
  model: 'Model',
  confidence: 'Confidence',
  reason: 'Strongest reason',
  smaller: (count: number) => several(count, 'smaller workload', 'smaller workloads'),
  moreBelow: 'The smaller ones are in the table of workloads.',
})
