import type { Counted } from '../../counted.ts'
import { several } from '../common.ts'

const months = (n: Counted): string => several(n, 'month', 'months')

/** A plan over time, its thresholds and its second view. */
export const timeline = {
  again: 'Recalculating …',
  paysBack: (month: string, horizon: Counted, net: string, range: string) =>
    `Pays back in ${month}; after ${months(horizon)} likely ${net}, range ${range}`,
  fromStart: (horizon: Counted, net: string, range: string) =>
    `No cost to pay back first; after ${months(horizon)} likely ${net}, range ${range}`,
  neverPaysBack: (horizon: Counted, net: string, range: string) =>
    `Does not pay back within ${months(horizon)}; likely ${net} by then, range ${range}`,
  cashUnit: (unit: string, period: string, basis: string) =>
    `${unit}, cumulative, ${basis}, ${period} · estimate: hatched low to high, line likely`,
  cashSource:
    'Waves start, contracts end and one-off costs are paid in their own months. The volume is constant; the comparison above treats every month alike.',
  payback: (month: string, name: string) => `month ${month}, ${name}`,
  never: 'never',
  columns: {
    month: 'Month',
    reduction: 'Reduction',
    oneOff: 'One-off cost',
    recurring: 'Running cost',
    net: 'Net',
    cumulative: 'Cumulative, likely',
    low: 'Low',
    high: 'High',
  },
  figure: 'Figure',
  ends: { low: 'Low', likely: 'Likely', high: 'High' },
  runRateTitle: (money: string) => `Once in full use, it would likely save ${money} a year`,
  runRateLoss: (money: string) => `Once in full use, it would likely cost ${money} a year`,
  sumsUnit: (unit: string) =>
    `${unit}, estimates; low and high take every assumption at its bad or good end`,
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
    runRateOf: 'twelve times the last month, without one-off costs',
    inYear: 'In-year',
    inYearOf: (year: string) => `calendar year ${year}`,
    payback: 'Payback, month',
    paybackOf: 'the month from which the cumulative net stays at zero or above',
  },
  thresholdsTitle: 'Nothing is saved …',
  thresholdsCrossed: 'As assumed, a threshold is crossed: the moves save nothing',
  thresholdsUnit:
    'Before the plan’s own costs; one at a time. Thick mark: assumed. Hatched: assumed low to high. Red: no saving left.',
  thresholds: {
    tokens: (zero: string) => `if the new model uses more than ${zero} times the tokens assumed`,
    fallback: (zero: string) => `if more than ${zero} must be rerun on the old model`,
    'cache-carry-over': (zero: string) => `if fewer than ${zero} of today’s cache hits are kept`,
    'cache-hit': (zero: string) => `if fewer than ${zero} of what is sent are cache hits`,
  },
  assumed: (value: string) => `assumed ${value}`,
  assumedTokens: (value: string, range: string | undefined) =>
    `assumed ${value} tokens for each of today’s${range === undefined ? '' : `, ${range}`}`,
  assumedRange: (value: string, range: string) => `assumed ${value}, ${range}`,
  crossed: (assumed: string) => `${assumed}: already crossed`,
  oddsTitle: (share: string, basis: string) =>
    `In ${share} of draws the saving is above zero, ${basis}`,
  oddsAll: (draws: string, basis: string) =>
    `In all ${draws} draws the saving is above zero, ${basis}`,
  oddsNone: (draws: string, basis: string) =>
    `In none of ${draws} draws is the saving above zero, ${basis}`,
  oddsUnit: (unit: string, horizon: Counted, basis: string) =>
    `${unit}, ${basis}, ${months(horizon)} · estimate. Low to high: every assumption bad or good at once. Drawn: the tall part is 25% to 75%, the mark 50%.`,
  oddsRange: 'Low to high',
  oddsDrawn: 'Drawn, 5% to 95%',
  oddsWhy:
    'Each assumption is drawn independently, so bad luck in one is mostly offset by another; the draws therefore lie closer together than low to high. Assumptions that go wrong together are not covered by this view.',
  oddsSource: (draws: string, seed: string) =>
    `${draws} draws, seed ${seed}: the same seed gives the same draws. Each assumption is drawn from a triangular distribution over its low, likely and high.`,
  oddsContracts:
    'Contracts bind here up to their own ends, as in the options and in the months above.',
  percentile: (percent: string) => `${percent} of draws are at or below`,
  odds: {
    net: 'Chance that something is left after costs',
    saving: 'Chance of a saving before costs',
  },
  zero: '0',
  contractsFree: (day: string) => `From ${day} no contract takes anything off`,
  contractsIdle: 'Contracts take nothing off the likely saving',
  contractsUnit: (currency: string) =>
    `${currency} a month while it runs, each after those above it; for a prepaid balance, in total. Estimates.`,
  contractsNone: 'No contract is entered, so none is taken off.',
  contractsWhere: 'Enter contracts',
  contractKinds: {
    commitment: 'Commitment',
    'discount-tier': 'Discount tier',
    prepaid: 'Prepaid balance',
    provisioned: 'Reserved capacity',
  },
  contract: 'Contract',
  until: (day: string) => `until ${day}`,
  inAll: 'in total',
}
