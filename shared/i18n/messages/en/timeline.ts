import type { Counted } from '../counted.ts'
import { several } from './common.ts'

const months = (n: Counted): string => several(n, 'month', 'months')

/** A plan over time, its thresholds and its second view. */
export const course = {
  again: 'Being worked out again …',
  paysBack: (month: string, horizon: Counted, net: string, range: string) =>
    `Pays back in ${month}; after ${months(horizon)} likely ${net}, range ${range}`,
  fromStart: (horizon: Counted, net: string, range: string) =>
    `Nothing to pay back first; after ${months(horizon)} likely ${net}, range ${range}`,
  neverPaysBack: (horizon: Counted, net: string, range: string) =>
    `Does not pay back within ${months(horizon)}; likely ${net} by then, range ${range}`,
  cashUnit: (unit: string, period: string, basis: string) =>
    `${unit}, cumulative, ${basis}, ${period} · estimate: hatched low to high, line likely`,
  cashSource:
    'Waves start, contracts end and what is paid once is paid in its month. Volume is held; the comparison above takes every month alike.',
  payback: (month: string, name: string) => `month ${month}, ${name}`,
  never: 'never',
  columns: {
    month: 'Month',
    reduction: 'Reduction',
    oneOff: 'Paid once',
    recurring: 'Running cost',
    net: 'Net',
    cumulative: 'Cumulative, likely',
    low: 'Low',
    high: 'High',
  },
  figure: 'Figure',
  ends: { low: 'Low', likely: 'Likely', high: 'High' },
  runRateTitle: (money: string) => `Once it runs, it likely brings ${money} a year`,
  runRateLoss: (money: string) => `Once it runs, it likely costs ${money} a year`,
  sumsUnit: (unit: string) => `${unit}, estimates; low and high hold every bad or good end`,
  sums: {
    reduction: 'Reduction against today’s bill',
    reductionOf: (horizon: Counted) => `${months(horizon)}, before the plan’s own costs`,
    avoidance: 'Avoidance against the growth path',
    avoidanceOf: (horizon: Counted, growth: string) =>
      `${months(horizon)} at ${growth} growth a month; in no other figure`,
    noGrowth: (horizon: Counted) => `${months(horizon)}; the plan assumes no growth`,
    net: 'Net of the plan’s own costs',
    netOf: (horizon: Counted) => months(horizon),
    present: 'Net present value',
    presentOf: (horizon: Counted, rate: string) => `${months(horizon)} at ${rate} a year`,
    notDiscounted: (horizon: Counted) => `${months(horizon)}; no discount rate is set`,
    runRate: 'Run-rate',
    runRateOf: 'a year of the last month, nothing paid once',
    inYear: 'In-year',
    inYearOf: (year: string) => `calendar year ${year}`,
    payback: 'Payback, month',
    paybackOf: 'the month from which the sum stays at zero or above',
  },
  dialsTitle: 'Nothing is saved …',
  dialsCrossed: 'As assumed, a threshold is crossed: the moves save nothing',
  dialsUnit:
    'Before the plan’s own costs; one at a time. Thick mark: assumed. Hatched: assumed low to high. Red: nothing left.',
  dials: {
    tokens: (zero: string) => `if the new model uses more than ${zero} times the tokens assumed`,
    fallback: (zero: string) => `if more than ${zero} must be run again on the old model`,
    'cache-carry-over': (zero: string) => `if fewer than ${zero} of today’s cache hits are kept`,
    'cache-hit': (zero: string) => `if fewer than ${zero} of what is sent are cache hits`,
  },
  assumed: (value: string) => `assumed ${value}`,
  assumedTokens: (value: string, range: string | undefined) =>
    `assumed ${value} tokens for each of today’s${range === undefined ? '' : `, ${range}`}`,
  assumedRange: (value: string, range: string) => `assumed ${value}, ${range}`,
  crossed: (assumed: string) => `${assumed}: already crossed`,
  oddsTitle: (share: string, basis: string) =>
    `In ${share} of all draws something is left, ${basis}`,
  oddsAll: (draws: string, basis: string) =>
    `In every one of ${draws} draws something is left, ${basis}`,
  oddsNone: (draws: string, basis: string) =>
    `In none of ${draws} draws anything is left, ${basis}`,
  oddsUnit: (unit: string, horizon: Counted, basis: string) =>
    `${unit}, ${basis}, ${months(horizon)} · estimate. Low to high: everything bad or good at once. Drawn: the tall part is 25% to 75%, the mark 50%.`,
  oddsRange: 'Low to high',
  oddsDrawn: 'Drawn, 5% to 95%',
  oddsWhy:
    'Drawn each on its own, bad luck in one figure is mostly made up for by another: that is why the draws lie closer together than low to high. Figures that go wrong together are not in this view.',
  oddsSource: (draws: string, seed: string) =>
    `${draws} draws, seed ${seed}: the same seed draws the same again. Each figure comes from a triangle over its low, likely and high.`,
  oddsContracts:
    'Contracts bind here up to their own ends, as in the options and in the months above.',
  percentile: (percent: string) => `${percent} lie at or below`,
  odds: {
    net: 'Chance that something is left after costs',
    saving: 'Chance of a saving before costs',
  },
  zero: '0',
  contractsFree: (day: string) => `From ${day} no contract takes anything off`,
  contractsIdle: 'What is owed takes nothing off the likely saving',
  contractsUnit: (currency: string) =>
    `${currency} a month while it runs, each after those above it; a prepaid balance: in all. Estimates.`,
  contractsNone: 'No contract is entered, so none is taken off.',
  contractsWhere: 'Enter what is owed',
  contractKinds: {
    commitment: 'Commitment',
    'discount-tier': 'Discount tier',
    prepaid: 'Prepaid balance',
    provisioned: 'Reserved capacity',
  },
  contract: 'Contract',
  until: (day: string) => `until ${day}`,
  inAll: 'in all',
}
