import type { Counted } from '../../counted.ts'
import { several } from '../common.ts'

/** The four options, the recommendation, and the candidates that were left out. */
export const advice = {
  answers: {
    'hosted-open': 'Hosted open model',
    'same-vendor': 'Same vendor, one tier down',
    'self-hosted': 'Open model, self-hosted',
    'do-nothing': 'Do nothing',
  },
  inside: {
    'ready-levers': 'what is ready: cheaper use of today’s models',
    'newer-generation': 'a newer generation of today’s models',
    'hosted-open': 'a hosted open model',
    'same-vendor': 'one tier down at the same vendor',
    'self-hosted': 'a self-hosted open model',
    'do-nothing': 'doing nothing',
  },
  at: (model: string, seller: string) => `${model} at ${seller}`,
  eachItsOwn: 'the best model for each workload',
  pricesFall: 'prices fall as assumed',
  label: 'Four options on one scale',
  unit: (months: Counted) =>
    `${several(months, 'month', 'months')} at today’s volume, every option on the same scale. Likely is the median of draws over all assumptions; one draw in ten lies below the range and one above.`,
  rows: {
    gross: 'Gross, before costs',
    costs: 'Cost of the change',
    asLikely: 'Net, every assumption as likely',
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
  byDefaults: (money: string) => `${money}, from the default items`,
  /** Where the work would go although evidence speaks against it. */
  against: (n: Counted) =>
    `Public figures or own tests speak against it for ${several(n, 'workload', 'workloads')}.`,
  noNet: 'net not known',
  why: {
    'no-model': 'no model is named',
    'not-classified': 'not classified yet',
    'tokens-unknown': 'tokens are not known',
    'seat-tool': 'paid per seat',
    'nothing-smaller': 'the vendor sells no smaller model that suffices',
    modality: 'no model takes this kind of input',
    'no-candidate': 'no candidate meets the conditions',
    'no-price': 'no price',
    'rate-unknown': 'exchange rate not known',
    'no-spend': 'no spend',
  },
  stay: 'Stay with today’s models: no change is worth its costs.',
  wait: (day: string) => `Wait until ${day}: until then a contract takes most of the saving.`,
  waitOpen: 'Wait: a contract takes most of the saving.',
  recommendation: {
    title: 'Recommendation',
    /** Over a change that nothing shows to do the work: it is worth a test and no more. */
    worthTesting: 'Worth testing',
    choice: {
      stay: 'Stay with today’s models.',
      wait: 'Wait for the end of the contract, then move.',
      'ready-levers': 'Do what is ready: use today’s models more cheaply, at today’s vendors.',
      'newer-generation': 'Go to the newer generation of today’s models, at the same vendor.',
      'one-tier-down': 'Go one tier down at the same vendor.',
      'hosted-open': 'Move to a hosted open model.',
      'self-host': 'Self-host an open model.',
    },
    then: {
      stay: 'stay with today’s models',
      wait: 'wait',
      'ready-levers': 'do what is ready with today’s models',
      'newer-generation': 'go to the newer generation of today’s models',
      'one-tier-down': 'go one tier down at the same vendor',
      'hosted-open': 'go to a hosted open model',
      'self-host': 'self-host an open model',
    },
    target: (target: string) => `Target: ${target}.`,
    confidence: 'Confidence',
    grades: {
      A: 'proven by own tests',
      B: 'well supported',
      C: 'partly supported',
      D: 'weak or no evidence',
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
      `It would likely save the most: ${net} net in ${several(months, 'month', 'months')}, after its costs.`,
    lessChange: (net: string, other: string, otherNet: string) =>
      `It would likely save ${net} net with less change; ${other}, at ${otherNet}, is not better in four of five draws.`,
    next: (other: string, otherNet: string) =>
      `The next best is ${other}: it would likely save ${otherNet} net.`,
    waiting: (net: string) => `Doing nothing while prices fall would likely save ${net}.`,
    lowSaves: (low: string) => `Nine draws in ten over all assumptions save ${low} or more.`,
    tokens: (times: string) =>
      `The new model may use ${times} times the tokens assumed before nothing is saved.`,
    part: (workloads: Counted, share: string) =>
      `It covers ${several(workloads, 'workload', 'workloads')} with ${share} of the spend.`,
    noModel: 'No model was found that may take the work.',
    notWorth: (best: string) => `No option is worth its costs: the best comes to ${best} net.`,
    needsTier: (share: string) =>
      `For ${share} of the spend, the vendor sells no smaller model that suffices.`,
    notJudged: (share: string) =>
      `${share} of the spend is for work whose needed tier is not known yet.`,
    tokensUnknown: (share: string) => `For ${share} of the spend the tokens are not known.`,
    pricesFall: (money: string) =>
      `If prices fall as assumed, ${money} is saved without any change.`,
    contract: (provider: string, monthly: string, until: string) =>
      `The contract with ${provider} takes ${monthly} of the monthly saving until ${until}.`,
    freeFrom: (day: string) => `From ${day} no contract takes anything off the saving.`,
    then: (choice: string, net: string) =>
      `Then ${choice}: likely ${net} net over a horizon without this contract.`,
  },
  risks: {
    notShown: 'Nothing shows yet that the new model does this work as well; a bill cannot show it.',
    partly: 'Evidence for the new model is partial and proves nothing about this work.',
    tested: 'Own tests support the new model for the work that they cover and for no other.',
    mayCost: (low: string) =>
      `It may cost money: one draw in ten over all assumptions comes to ${low} net or less.`,
    idle: (low: string) =>
      `Idle nodes cost the same as busy ones: one draw in ten comes to ${low} net or less.`,
    renewed: (until: string) =>
      `If the contract is renewed before ${until}, the saving is blocked again.`,
    notLooked: (share: string) =>
      `${share} of the spend could not be judged; it may contain a further saving.`,
    tooStrict: (share: string) =>
      `${share} of the spend stays because of the tier its work was judged to need: if that work needs less, a saving is missed.`,
  },
  test: (workload: string, plans: string, sure: string, fail: string) =>
    `Run a blind comparison on ${workload}: ${plans} show with ${sure} confidence that fewer than ${fail} fail.`,
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
  contextWindow: (tokens: string) => `${tokens} tokens`,
  exclusions: {
    'seller-not-allowed': 'the seller is not on your list',
    'seller-forbidden': 'the policy forbids the seller',
    residency: 'data would leave the allowed places',
    'residency-unknown': 'where the data stays is not known',
    'trains-on-data': 'the seller trains on the data',
    'training-unknown': 'whether the seller trains on the data is not known',
    'data-class': 'the data of this work may not go to this seller',
    licence: 'its license does not allow it',
    context: 'its context window is too short',
    modality: 'it does not take this kind of input',
    evidence: 'too little public evidence',
    tier: 'it is below the tier that the work needs',
    'not-proposed': 'the catalog does not propose it for this work',
    'no-price': 'it has no price',
  },
}
