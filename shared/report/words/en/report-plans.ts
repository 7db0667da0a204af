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
    `${currency}, saving before the costs of the plan; baseline exact, low to high estimated`,
  comparisonSource:
    'Low takes every assumption at its pessimistic end, high takes every assumption at its optimistic end; neither is a forecast. The baseline is all spend, including what no plan changes.',
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
    `Each step applies to what the steps before it left.${overlap === '' ? '' : ` Taken one by one, the levers would add up to ${overlap} more; this overlap is not counted.`}`,
  workingTitle: 'The calculation, line by line',
  workingUnit: 'estimate, calculated to the cent; the assumptions are less precise than that',
  line: 'Line',
  savingObserved: (months: string) => `Saving in the observed ${months} months`,
  savingHorizon: (months: number) =>
    `The same over ${several(months, 'month', 'months')}, at constant volume`,
  ownCost: 'Minus one-off and running costs of the plan',
  noOwnCost: 'Cost of the change: none entered',
  result: (months: number, hasCosts: boolean) =>
    `${hasCosts ? 'Net' : 'Before costs,'} over ${several(months, 'month', 'months')}`,
  workingSource: (day: string) =>
    `Candidate prices of ${day}. Steps add up to the likely saving; low and high are calculated as whole cases, not step by step.`,
  driversTitle: (driver: string) => `${driver}: the assumption with the largest effect`,
  driversUnit: (currency: string) =>
    `${currency}, likely saving in the observed months when one assumption alone goes to its low or high end`,
  driversSource:
    'All other assumptions stay at their likely value. Largest effect first; moves are numbered as in the plan.',
  ofMove: (parameter: string, move: number) => `${parameter}, move ${number(move)}`,
  zeroLead:
    'Any one of these would use up the likely saving of the model switch, with everything else as assumed:',
  zeroAt: {
    tokens: (factor: string) => `more than ${factor} times the tokens assumed for the new models`,
    fallback: (share: string) => `more than ${share} of the moved work rerun on today’s models`,
    cache: (share: string) => `fewer than ${share} of today’s cache hits kept by the new models`,
  },
  zeroNone:
    'Neither token use nor reruns nor cache hits alone, within its possible range, would use up the likely saving of the model switch.',
  zeroNoMove: 'The plan moves no work to another model, so there is no such threshold.',
  lossLead:
    'As assumed, the model switch saves nothing. It would start to save with any one of these, with everything else as assumed:',
  lossAt: {
    tokens: (factor: string) => `fewer than ${factor} times the tokens assumed for the new models`,
    fallback: (share: string) => `less than ${share} of the moved work rerun on today’s models`,
    cache: (share: string) => `more than ${share} of today’s cache hits kept by the new models`,
  },
  lossNone:
    'As assumed, the model switch saves nothing. Neither token use nor reruns nor cache hits alone would change that within its possible range.',
  counts: ({ aboveNeed, both, staying, unpriced, others }: MoveCounts) =>
    [
      `${several(aboveNeed, 'workload is', 'workloads are')} paid above need; the plan moves ${number(both)} of them`,
      staying === 0
        ? ''
        : ` and leaves ${number(staying)} where ${staying === 1 ? 'it is' : 'they are'}${unpriced === 0 ? '' : ` (${number(unpriced)} of them could not be repriced)`}`,
      others === 0
        ? '.'
        : `. It also moves ${several(others, 'workload that is', 'workloads that are')} not paid above need.`,
    ].join(''),
  movesTitle: (count: number) => `${several(count, 'move', 'moves')}: which work goes where`,
  movesUnit: 'baseline: as paid; after: estimate; both for the observed months',
  workload: 'Workload',
  from: 'From',
  to: 'To',
  afterLow: 'After, low',
  afterLikely: 'Likely',
  afterHigh: 'High',
  evidence: 'Grade',
  grades: (grades: string) =>
    `Grade: ${grades}. “After, low” is the most expensive case: it belongs to the low saving.`,
  moreMoves: (count: number, amount: string) =>
    `And ${several(count, 'smaller move', 'smaller moves')} with a combined baseline of ${amount}.`,
  notRepricedTitle: (amount: string) => `${amount} in the scope of the plan could not be repriced`,
  notRepricedUnit: 'spend that is not in any saving',
  why: 'Why',
  workloads: 'Workloads',
  notRepricedWhy: {
    'tokens-unknown': 'The files do not say how many tokens were used',
    'no-candidate-price': 'No price of the new model on the price date',
    'no-model': 'The line names no model (credits, tool calls)',
    'rate-unknown': 'No exchange rate for the month',
  } as Named<NotRepricedEntry['why']>,
})
