import type { Counting } from './counting.ts'

/** The four options and their assumptions; the words of the recommendation are those of the screens. */
export const answers = ({ number, several }: Counting) => ({
  titlePlain: 'Options for the bill',
  tableTitle: 'Four options on one scale, including doing nothing',
  tableUnit: (currency: string, months: number) =>
    `${currency}, estimate over ${several(months, 'month', 'months')} at constant volume`,
  answer: 'Option',
  workloads: 'Workloads',
  gross: 'Before costs',
  costs: 'Cost of the change',
  asLikely: 'Net, all as likely',
  low: 'Net, P10',
  likely: 'Net, median',
  high: 'Net, P90',
  range: 'P10 to P90',
  evidence: 'Evidence',
  tableSource: (day: string, grades: string) =>
    `Prices of ${day}; net is after the default costs of the change. P10, median and P90: a tenth, half and nine tenths of the draws over all assumptions lie at or below. Evidence is graded as for plans, by the weakest move: ${grades}.`,
  workloadsTitle: (count: number) =>
    `The four options for the ${count === 1 ? 'most expensive workload' : `${number(count)} most expensive workloads`}`,
  workloadsUnit: (currency: string, months: number) =>
    `${currency}; paid in the observed period; likely saving over ${several(months, 'month', 'months')}, before the cost of the change`,
  workload: 'Workload',
  paid: 'Paid',
  more: (count: number) =>
    `And ${several(count, 'smaller workload', 'smaller workloads')}; all of them are in the analysis document.`,
  workloadsSource:
    'For a single workload, self-hosting is costed with nodes used by it alone; for the whole bill, workloads share nodes. An option that would cost more is negative and is not in any sum.',
  assumptionsTitle: 'Assumptions that differ from the defaults',
  baseline: (months: number | null, statistic: 'median' | 'mean') =>
    `Baseline: ${statistic} of ${months === null ? 'all days that the files cover' : `the last ${several(months, 'month', 'months')}`}.`,
  exclusion: (month: string, workload: string | undefined, reason: string) =>
    `Excluded from the baseline: ${month}${workload === undefined ? '' : `, ${workload}`}: ${reason}.`,
  sellers: (names: string) => `Sellers that may be proposed: ${names}.`,
  places: (names: string) => `Data may be kept in: ${names}.`,
  refuseTraining: 'Sellers that train on data, or may do so, are not proposed.',
  evidenceFloor: (grade: string) => `Minimum public evidence for a proposal: ${grade}.`,
  priceDecline: (low: string, likely: string, high: string) =>
    `Prices of today’s models fall by ${low}, ${likely}, ${high} a year (low, likely, high).`,
  contracts: (count: number) =>
    `${several(count, 'contract', 'contracts')} with sellers, which apply under every plan.`,
  excludedTitle: (count: number) =>
    `${several(count, 'candidate was', 'candidates were')} left out`,
  excludedUnit: 'One row for each model and reason, with the sellers it applies to',
  excludedFact: 'Deciding fact',
  excludedSellers: 'Sellers',
})
