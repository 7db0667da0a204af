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
    `Cheaper models for work that does not need the expensive ones: likely ${likely} ${hasCosts ? 'net' : 'before the cost of the change'} over ${several(months, 'month', 'months')}, range ${range}`,
  titleNoSaving: (plans: number, hasCosts: boolean) =>
    `None of ${several(plans, 'plan', 'plans')} compared here would likely save anything${hasCosts ? ' net of its costs' : ''}`,
  leadUnknown: 'No spend could be determined: the files hold neither a bill nor priced usage.',
  lead: (spend: string, period: string, providers: number, above: string) =>
    `${spend} went to ${several(providers, 'provider', 'providers')} from ${period}. By the evidence in the bills, ${above} of it bought a stronger model than the work needs. The saving is an estimate that depends on the assumptions named below; quality on your own texts was not tested.`,
  spendLabel: (months: string) => `Spend, ${months}`,
  allBilled: 'all of it billed',
  partComputed: (amount: string) => `billed; of it ${amount} computed at list price`,
  aboveNeedLabel: 'Paid above need',
  aboveNeedNote: (share: string) => `${share} of spend, by classification`,
  notClassified: 'work not classified',
  savingLabelPlain: 'Saving, estimate',
  nothingAdvised: 'no change is advised now',
  netLabel: (months: number, hasCosts: boolean) =>
    `${hasCosts ? 'Net saving' : 'Saving before the cost of the change'}, ${several(months, 'month', 'months')}`,
  netNote: (range: string) => `estimate, likely; range ${range}`,
  leftOut: (files: number, rows: number) =>
    `${[files === 0 ? '' : several(files, 'file was', 'files were'), rows === 0 ? '' : several(rows, 'row was', 'rows were')].filter((part) => part !== '').join(' and ')} not read. Their money is in no figure of this report; see “What is not in the figures”.`,
  noPlan: 'no plan evaluated',
  noPlanNote:
    'No plan was evaluated: either no work is paid above its need, or tokens and prices to reprice it are missing.',
  invoiceLabel: 'Files less invoices',
  noInvoice: 'no invoice entered',
  invoiceAgrees: (share: string) => `agrees; ${share} of spend has an invoice`,
  invoiceOpen: (open: number, all: number) =>
    `${number(open)} of ${several(all, 'invoice', 'invoices')} not reconciled`,
  table: {
    title: (answers: number) => `${number(answers)} answers, side by side`,
    unit: (currency: string, withCosts: number, plans: number) =>
      `${currency}, estimate over each plan’s horizon, ${withCosts === 0 ? 'before costs: no plan states any' : withCosts === plans ? 'net of one-off and running cost' : 'net of one-off and running cost where a plan states them'}; volume held at the observed months`,
    beforeCosts: 'before costs',
    plan: 'Plan',
    low: 'Low',
    likely: 'Likely',
    high: 'High',
    months: 'Months',
    cost: 'Own costs, likely',
    costNotEntered: 'not entered',
    range: 'Low to high, zero at the line',
    nothing: 'Do nothing',
    nothingNote: 'falls only if vendors cut prices',
    source: (files: number, day: string) =>
      `Source: ${several(files, 'provider export', 'provider exports')}; price book of ${day}; formulas in the method section. Own costs are those that a plan states; built-in plans state none. Amber marks the best likely value; it is no recommendation.`,
  },
  zeroTitle: (plan: string) => `What would make “${plan}” save nothing`,
  priceCuts: 'price cuts of today’s vendors, ',
  notCounted: (priceCuts: string) =>
    `Not counted: ${priceCuts}the cost of a wrong answer, taxes, growth of the volume, latency, the work of testing beyond the costs that are named.`,
  signatures: ['Finance', 'Engineering', 'Security', 'Procurement'],
})

export const reconciliation = ({ number, several }: Counting) => ({
  titleNone: 'The base rests on the providers’ exports; no invoice was entered to check them',
  titleAgree: (agree: number, all: number) =>
    `${number(agree)} of ${several(all, 'provider', 'providers')} checked against an invoice, all within tolerance`,
  titleOpen: (open: number, checked: number) =>
    `${number(open)} of ${several(checked, 'invoice', 'invoices')} ${open === 1 ? 'does' : 'do'} not agree with the files`,
  nothingToReconcile: 'No file carries money that a provider charged.',
  invoicesTitle: 'Files against invoices, provider by provider',
  invoicesUnit: 'amounts as charged, before any conversion',
  invoicesSource: (share: string) =>
    `Files: used rows plus skipped rows that stand on an invoice (tax, other services). Difference: files less invoice; where only some months have an invoice, of these months. Tolerance: the largest of one currency unit, ${share} of the invoice and half a cent for each row that the provider rounds to cents.`,
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
  computed: 'Usage without a bill, priced at list',
  rest: 'Drawn from prepayments, less purchases; conversion of currencies',
  foreign: (money: string) => `in the files: ${money}`,
  spend: 'Spend',
  kinds: {
    billed: 'billed',
    computed: 'computed',
    rest: 'billed, restated',
    spend: 'billed where there is a bill, else computed',
  },
  bridgeSource:
    'Without tax and without services that call no model. Repeated files and shared days are counted once; consumption that a seat or plan covers is not part of spend.',
  joinsTitle: 'Usage and cost exports of one activity were joined, not added',
  joinFiles: 'Files',
  unmatchedUsage: 'Usage without a bill line, tokens',
  unmatchedCost: 'Bill without usage',
  allocated: 'Shared out over keys',
  joinsSource:
    'Usage inside the billed days that has no bill line was not charged and is not priced. Bill lines without usage stay spend; their tokens are unknown. Lines without a key are shared out by computed cost.',
  overlapsTitle: (count: number) =>
    `${several(count, 'overlap', 'overlaps')} between files, and what was counted`,
  atStake: (money: string) => `twice, perhaps ${money}`,
  maybeTwice: (files: string, period: string, money: string) =>
    `Counted and perhaps counted twice: ${money}, ${period}. One of ${files} is a gateway’s or tool’s log of calls that the others charge for. Nobody has decided yet whether the calls are the same.`,
  overlapFiles: 'Files',
  overlapPeriod: 'Shared days',
  overlapResolution: 'Resolution',
  notCounted: 'Not counted',
  notCountedCovered: (money: string) => `covered by a plan ${money}`,
  notCountedEstimate: (money: string) => `estimated by the source ${money}`,
})

export const spend = ({ several }: Counting) => ({
  titlePlain: 'Spend by month, provider and model',
  title: (amount: string, provider: string, share: string) =>
    `${amount} of AI spend; ${share} of it at ${provider}`,
  kinds: 'billed where there is a bill, else computed',
  noMonths: 'No file carries dates, so spend cannot be shown by month.',
  chartTitlePlain: 'Spend by month',
  chartTitle: (month: string, change: string, before: string) =>
    `Spend per day in ${month}: ${change} against ${before}`,
  coveredDays: (covered: string, days: string) => `${covered} of ${days} days`,
  chartUnit: (currency: string) =>
    `${currency} thousand a month, billed where there is a bill, else computed`,
  chartSource:
    'Months by day of use, UTC. The change is per covered day, because months differ in length.',
  monthsTitle: 'The same by month and provider, to the cent',
  month: 'Month',
  providersTitle: (count: number) =>
    `What ${several(count, 'provider', 'providers')} charged and for how much work`,
  provider: 'Provider',
  spend: 'Spend',
  share: 'Share',
  tokensIn: 'Input tokens',
  tokensOut: 'Output tokens',
  requests: 'Requests',
  allProviders: 'All providers',
  providersSource:
    'Input: uncached, cache reads and cache writes together. “–”: the export does not say. Shares of the spend that is known. Here as everywhere, parts are rounded to add up to their total, so that one may differ by a cent from its own rounding.',
  modelsTitle: 'Models by spend',
  model: 'Model',
  noModel: 'no model named',
  paidTier: 'Tier paid',
  modelsSource:
    'Tier paid: the tier of the model that was bought, by the model catalogue. Lines without a model are credits, tool calls and the like.',
})

export const tiers = ({ several }: Counting) => ({
  titlePlain: 'Paid tier against needed tier',
  title: (share: string) => `${share} of spend bought a stronger model than the work needs`,
  intro:
    'The paid tier follows from the model on the bill. The needed tier is a judgement from what the bill shows: names of projects and keys, the shape of the tokens, the rhythm of the day. It is not a measurement of quality. Each judgement has a confidence, and what is contested is listed here in full view.',
  matrixTitle: 'Paid tier down, needed tier across',
  matrixUnit: 'spend and share of spend',
  matrixSource:
    'Amber: paid above need. “Not classified” is unknown, not a fourth tier; it is in no saving.',
  paid: 'Paid',
  needed: 'Needed',
  needs: (tier: string) => `Needs ${tier.toLowerCase()}`,
  notClassified: 'Not classified',
  noPaidTier: 'No tier known',
  outside: 'In no workload',
  nothingContested: (confidence: string) =>
    `No workload is contested: each has a needed tier that a person decided or that has a confidence of ${confidence} or more.`,
  contestedTitle: (amount: string, share: string) =>
    `Contested: ${amount}, ${share} of spend, waits for a person`,
  contestedUnit: (confidence: string) =>
    `confidence below ${confidence} or not classified, and decided by nobody`,
  largestFirst: 'largest first',
  aboveTitle: (count: number) => `${several(count, 'workload', 'workloads')} paid above need`,
  workload: 'Workload',
  model: 'Model',
  confidence: 'Confidence',
  reason: 'Strongest reason',
  smaller: (count: number) => several(count, 'smaller workload', 'smaller workloads'),
  moreBelow: 'The smaller ones stand in the table of workloads.',
})
