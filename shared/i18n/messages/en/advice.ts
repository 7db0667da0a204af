import type { Counted } from '../counted.ts'
import { several } from './common.ts'

/** The four answers, what they say should be done, and what was left out. */
export const advice = {
  answers: {
    'hosted-open': 'Hosted open model',
    'same-vendor': 'Same vendor, one tier down',
    'self-hosted': 'Open model on own nodes',
    'do-nothing': 'Do nothing',
  },
  inside: {
    'hosted-open': 'a hosted open model',
    'same-vendor': 'one tier down at the same vendor',
    'self-hosted': 'an open model on own nodes',
    'do-nothing': 'doing nothing',
  },
  at: (model: string, seller: string) => `${model} at ${seller}`,
  eachItsOwn: 'the best for each workload',
  pricesFall: 'prices fall as expected',
  label: 'Four answers on one scale',
  unit: (months: Counted) =>
    `${several(months, 'month', 'months')} at today’s volume; every answer on the same scale`,
  rows: {
    gross: 'Gross, before its costs',
    costs: 'Cost of the change',
    workloads: 'Workloads that move',
    evidence: 'Evidence',
  },
  /** How contracts enter a figure, in that figure's own line. */
  contracts: {
    row: 'Contracts, each until its end',
    inOption: (money: string) => `contracts, each until its end: ${money}`,
    ofWorkloads:
      'Figures of single workloads leave contracts out: a minimum applies to the seller’s whole bill.',
    rules: {
      'by-date': 'each until its end',
      'every-month': 'in every month, as in the observed months',
      'left-out': 'left out',
    },
    rule: (contract: string, rule: string) => `${contract}: ${rule}`,
    plan: (rules: string, amount: string, hasCosts: boolean) =>
      `Contracts in the figures of this plan: ${rules}. With each until its end, likely ${amount} ${hasCosts ? 'net' : 'before costs'}.`,
  },
  byDefaults: (money: string) => `${money}, by default items`,
  /** Where the work would go although evidence speaks against it. */
  against: (n: Counted) =>
    `Public figures or own tests speak against it for ${several(n, 'workload', 'workloads')}.`,
  noNet: 'net not known',
  why: {
    'no-model': 'no model is named',
    'not-classified': 'not classified yet',
    'tokens-unknown': 'tokens are not known',
    'seat-tool': 'paid by the seat',
    'nothing-smaller': 'the vendor sells nothing smaller that suffices',
    modality: 'no model takes this kind of input',
    'no-candidate': 'no candidate passed',
    'no-price': 'no price',
    'rate-unknown': 'exchange rate not known',
    'no-spend': 'no spend',
  },
  /** The title of the screen: what the figures say. */
  title: {
    'one-tier-down': (money: string, months: Counted | undefined) =>
      `Going one tier down at the same vendor would likely save ${money} ${over(months)}`,
    'hosted-open': (money: string, months: Counted | undefined) =>
      `Moving to a hosted open model would likely save ${money} ${over(months)}`,
    'self-host': (money: string, months: Counted | undefined) =>
      `Running an open model on own nodes would likely save ${money} ${over(months)}`,
  },
  next: (answer: string, money: string) => `; ${answer} ${money}.`,
  stay: 'Stay with today’s models: nothing is worth its change.',
  wait: (day: string) => `Wait until ${day}: until then a contract takes the saving.`,
  waitOpen: 'Wait: a contract takes the saving.',
  recommendation: {
    title: 'Recommendation',
    choice: {
      stay: 'Stay with today’s models.',
      wait: 'Wait for the end of the contract, then move.',
      'one-tier-down': 'Go one tier down at the same vendor.',
      'hosted-open': 'Move to a hosted open model.',
      'self-host': 'Run an open model on own nodes.',
    },
    then: {
      stay: 'stay with today’s models',
      wait: 'wait',
      'one-tier-down': 'go one tier down at the same vendor',
      'hosted-open': 'go to a hosted open model',
      'self-host': 'run an open model on own nodes',
    },
    target: (target: string) => `Target: ${target}.`,
    confidence: 'Confidence',
    grades: {
      A: 'proven on own work',
      B: 'price and data sure',
      C: 'own test missing',
      D: 'weak data or no evidence',
    },
    data: 'Where the data would go',
    placeUnknown: 'place not known',
    training: {
      no: 'does not train on it',
      yes: 'trains on it unless you opt out',
      unknown: 'whether it trains on it is not known',
    },
    destination: (seller: string, where: string, training: string) =>
      `${seller} (${where}; ${training})`,
    risk: 'Largest risk',
    test: 'Test to run first',
  },
  reasons: {
    largestNet: (net: string, months: Counted) =>
      `It likely brings most: ${net} net in ${several(months, 'month', 'months')}, its costs paid.`,
    lessChange: (net: string, other: string, otherNet: string) =>
      `It likely brings ${net} net with less change; ${other} would bring ${otherNet}.`,
    moreThan: (by: string, other: string) => `That is ${by} more than ${other}.`,
    overWaiting: (by: string) => `It brings ${by} more than doing nothing while prices fall.`,
    lowSaves: (low: string) => `Even with every assumption at its bad end ${low} is left.`,
    tokens: (times: string) =>
      `The new model may use ${times} times the tokens assumed before nothing is saved.`,
    part: (workloads: Counted, share: string) =>
      `It reaches ${several(workloads, 'workload', 'workloads')} with ${share} of the spend.`,
    noModel: 'No model was found that may take the work.',
    notWorth: (best: string) =>
      `No alternative is worth its costs: the best would bring ${best} net.`,
    needsTier: (share: string) =>
      `For ${share} of the spend nothing smaller that suffices is sold by its vendor.`,
    notJudged: (share: string) => `${share} of the spend is for work that nobody has judged yet.`,
    tokensUnknown: (share: string) => `For ${share} of the spend the tokens are not known.`,
    pricesFall: (money: string) =>
      `Falling prices are expected to bring ${money} without any change.`,
    contract: (provider: string, monthly: string, until: string) =>
      `The contract with ${provider} takes ${monthly} a month of the saving until ${until}.`,
    freeFrom: (day: string) => `From ${day} no contract is in the way.`,
    then: (choice: string, net: string) =>
      `Then ${choice}: likely ${net} net over a horizon without this contract.`,
  },
  risks: {
    notShown: 'Nobody has shown that the new model does this work as well; no bill can.',
    partly: 'Evidence for the new model is partial: it does not prove it on this work.',
    tested: 'Own tests prove the new model on the work that they cover, and on no other.',
    mayCost: (low: string) => `With every assumption at its bad end it costs money: ${low} net.`,
    idle: (low: string) => `Nodes that stand idle cost the same: in the bad case ${low} net.`,
    renewed: (until: string) => `A contract that is renewed before ${until} closes the door again.`,
    notLooked: (share: string) =>
      `${share} of the spend could not be judged; a saving may hide there.`,
    tooStrict: (share: string) =>
      `${share} of the spend stays because of how its work was judged: if that work needs less, a saving is missed.`,
  },
  test: (workload: string, plans: string, sure: string, fail: string) =>
    `Compare blind on ${workload}: ${plans} show with ${sure} certainty that fewer than ${fail} fail.`,
  samples: (samples: string, failures: Counted) =>
    failures.n === 0
      ? `${samples} samples without a failure`
      : `${samples} samples with at most ${several(failures, 'failure', 'failures')}`,
  or: ', or ',
  excluded: (n: Counted) => `${several(n, 'candidate was', 'candidates were')} left out; see why`,
  candidate: 'Model',
  sellers: 'Sold by',
  reason: 'Why it is not proposed',
  fact: 'Fact',
  exclusions: {
    'seller-not-allowed': 'the seller is not on your list',
    residency: 'data would leave the allowed places',
    'residency-unknown': 'where the data stays is not known',
    'trains-on-data': 'the seller trains on the data',
    'training-unknown': 'whether the seller trains on the data is not known',
    licence: 'the licence does not allow it',
    context: 'its context window is too short',
    modality: 'it does not take this kind of input',
    evidence: 'too little public evidence',
    tier: 'it is below the tier the work needs',
    'not-proposed': 'the catalogue does not propose it for this work',
    'no-price': 'it has no price',
  },
}

/** @param months the horizon, where it is not a year. */
function over(months: Counted | undefined): string {
  return months === undefined ? 'a year net' : `net in ${several(months, 'month', 'months')}`
}
