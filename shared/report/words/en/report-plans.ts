import type { NotRepricedEntry } from '../../../document/plan-result.ts'
import type { Counting } from './counting.ts'

/** How the workloads that a plan moves relate to those that are paid above need. */
interface MoveCounts {
  readonly aboveNeed: number
  readonly both: number
  readonly staying: number
  /** Of those that stay. */
  readonly unpriced: number
  /** Moved although they are not paid above need. */
  readonly others: number
}

type Named<K extends string> = Readonly<Record<K, string>>

export const plans = ({ number, several }: Counting) => ({
  titlePlain: 'Savings plans',
  title: (plan: string, likely: string, range: string, months: number, hasCosts: boolean) =>
    `“${plan}” has the highest likely value: ${likely} ${hasCosts ? 'net' : 'before the cost of the change'} over ${several(months, 'month', 'months')}, range ${range}`,
  titleNone: (hasCosts: boolean) =>
    `No plan would likely save anything${hasCosts ? ' net of its costs' : ''}`,
  comparisonTitle: 'What each plan would have saved in the observed months',
  comparisonUnit: (currency: string) =>
    `${currency}, saving before the plan’s own costs; baseline exact, low to high estimates`,
  comparisonSource:
    'Low takes the pessimistic end of every assumption at once, high the optimistic end; neither is a forecast. The baseline holds all spend, also what no plan touches.',
  plan: 'Plan',
  observed: 'Observed',
  monthCount: (months: string) => `${months} months`,
  baseline: 'Baseline',
  low: 'Low',
  likely: 'Likely',
  high: 'High',
  likelyShare: 'Likely share',
  planHeading: (plan: string) => plan,
  today: 'Paid',
  after: 'After',
  stepsTitle: (from: string, to: string) => `The observed spend changes from ${from} to ${to}`,
  stepsUnit: (currency: string, period: string) =>
    `${currency} thousand, ${period}, likely case; solid: paid, hatched: estimate`,
  stepsSource: (overlap: string) =>
    `Each step works on what the one before left.${overlap === '' ? '' : ` Levers taken alone would add up to ${overlap} more; that overlap is not counted.`}`,
  workingTitle: 'The sum, line by line',
  workingUnit: 'estimate computed to the cent; its precision is the assumptions’, not the cents’',
  line: 'Line',
  savingObserved: (months: string) => `Saving in the observed ${months} months`,
  savingHorizon: (months: number) =>
    `The same carried to ${several(months, 'month', 'months')}, volume held`,
  ownCost: 'Less one-off and running cost of the plan',
  noOwnCost: 'Cost of the change: none was entered',
  result: (months: number, hasCosts: boolean) =>
    `${hasCosts ? 'Net' : 'Before costs,'} over ${several(months, 'month', 'months')}`,
  workingSource: (day: string) =>
    `Candidate prices of ${day}. Steps add up to the likely saving; low and high are computed as whole cases, not step by step.`,
  driversTitle: (driver: string) => `${driver}: the assumption that decides most`,
  driversUnit: (currency: string) =>
    `${currency}, likely saving in the observed months when one assumption alone goes to its low or high end`,
  driversSource:
    'All other assumptions stay at their likely value. The widest come first; moves are numbered as in the plan.',
  ofMove: (parameter: string, move: number) => `${parameter}, move ${number(move)}`,
  zeroLead:
    'The likely saving of the model switch would be nothing with any one of these, all else as assumed:',
  zeroAt: {
    tokens: (factor: string) => `more than ${factor} times the tokens assumed for the new models`,
    fallback: (share: string) => `more than ${share} of the moved work run again on today’s models`,
    cache: (share: string) => `fewer than ${share} of today’s cache hits kept by the new models`,
  },
  zeroNone:
    'No single one of token use, reruns or cache hits makes the likely saving of the model switch nothing within its possible range.',
  zeroNoMove: 'The plan moves no work to another model, so that no such threshold exists.',
  lossLead:
    'The model switch saves nothing as assumed. It would begin to save with any one of these, all else as assumed:',
  lossAt: {
    tokens: (factor: string) => `fewer than ${factor} times the tokens assumed for the new models`,
    fallback: (share: string) => `less than ${share} of the moved work run again on today’s models`,
    cache: (share: string) => `more than ${share} of today’s cache hits kept by the new models`,
  },
  lossNone:
    'The model switch saves nothing as assumed, and no single one of token use, reruns or cache hits changes that within its possible range.',
  counts: ({ aboveNeed, both, staying, unpriced, others }: MoveCounts) =>
    [
      `${several(aboveNeed, 'workload is', 'workloads are')} paid above need; the plan moves ${number(both)} of them`,
      staying === 0
        ? ''
        : `, ${number(staying)} ${staying === 1 ? 'stays' : 'stay'} outside its moves${unpriced === 0 ? '' : ` (${number(unpriced)} of them could not be repriced)`}`,
      others === 0
        ? '.'
        : `. It also moves ${several(others, 'workload that is', 'workloads that are')} not paid above need.`,
    ].join(''),
  movesTitle: (count: number) => `${several(count, 'move', 'moves')}: which work goes where`,
  movesUnit: 'baseline as paid, after as estimate, both for the observed months',
  workload: 'Workload',
  from: 'From',
  to: 'To',
  afterLow: 'After, low',
  afterLikely: 'Likely',
  afterHigh: 'High',
  evidence: 'Grade',
  grades:
    'Grade: A invoices, B price and data sure, C own test missing, D not tested. “After, low” is the dearest case: it belongs to the low saving.',
  moreMoves: (count: number, amount: string) =>
    `And ${several(count, 'smaller move', 'smaller moves')} with a baseline of ${amount} together.`,
  notRepricedTitle: (amount: string) => `${amount} in the scope of the plan keeps its price`,
  notRepricedUnit: 'spend that could not be repriced and is in no saving',
  why: 'Why',
  workloads: 'Workloads',
  notRepricedWhy: {
    'tokens-unknown': 'The files do not say how many tokens were used',
    'no-candidate-price': 'No price of the new model on the price date',
    'no-model': 'The line names no model (credits, tool calls)',
    'rate-unknown': 'No exchange rate for the month',
  } as Named<NotRepricedEntry['why']>,
})
