import type { Counting } from './counting.ts'

/** The four answers and what they rest on; the words of the advice itself are those of the screens. */
export const answers = ({ number, several }: Counting) => ({
  titlePlain: 'What could be paid instead',
  tableTitle: 'Four answers on one scale, doing nothing among them',
  tableUnit: (currency: string, months: number) =>
    `${currency}, estimate over ${several(months, 'month', 'months')} at constant volume`,
  answer: 'Answer',
  workloads: 'Workloads',
  gross: 'Before costs',
  costs: 'Cost of the change',
  low: 'Net, low',
  likely: 'Net, likely',
  high: 'Net, high',
  range: 'Range',
  evidence: 'Evidence',
  tableSource: (day: string) =>
    `Prices of ${day}; net is after the cost of the change by default items (see the method). Evidence is graded as for plans, by the weakest move: A proven, B sound, C partial, D not shown.`,
  workloadsTitle: (count: number) =>
    `The four answers for the ${count === 1 ? 'dearest workload' : `${number(count)} dearest workloads`}`,
  workloadsUnit: (currency: string, months: number) =>
    `${currency}; paid in the observed period; likely saving over ${several(months, 'month', 'months')}, before the cost of the change`,
  workload: 'Workload',
  paid: 'Paid',
  more: (count: number) =>
    `And ${several(count, 'smaller workload', 'smaller workloads')}; all stand in the analysis document.`,
  workloadsSource:
    'A workload on own nodes is shown with nodes of its own; for the whole they are shared. An answer that would cost more is negative, and is in no sum.',
  assumptionsTitle: 'Set otherwise than it stands by itself',
  baseline: (months: number | null, statistic: 'median' | 'mean') =>
    `Baseline: ${statistic} of ${months === null ? 'all days that the files cover' : `the last ${several(months, 'month', 'months')}`}.`,
  exclusion: (month: string, workload: string | undefined, reason: string) =>
    `Left out of the baseline: ${month}${workload === undefined ? '' : `, ${workload}`}: ${reason}.`,
  sellers: (names: string) => `Sellers that may be proposed: ${names}.`,
  places: (names: string) => `Data may be kept in: ${names}.`,
  refuseTraining: 'Sellers that train on data, or may, are not proposed.',
  evidenceFloor: (grade: string) => `Least public evidence for a proposal: ${grade}.`,
  priceDecline: (low: string, likely: string, high: string) =>
    `Prices of today’s models fall by ${low}, ${likely}, ${high} a year (low, likely, high).`,
  owed: (count: number) =>
    `${several(count, 'contract', 'contracts')} with sellers, counted under every plan.`,
  excludedTitle: (count: number) =>
    `${several(count, 'candidate was', 'candidates were')} left out`,
  excludedUnit: 'One row for each model and reason, with the sellers for which it holds',
  excludedFact: 'Fact that decided',
  excludedSellers: 'Sellers',
})
