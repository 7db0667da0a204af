import type { Counted } from '../../counted.ts'
import { advice } from './advice.ts'
import { bands } from './bands.ts'
import { foundLevers } from './found-levers.ts'
import { several, word } from '../common.ts'
import { assumptions } from './assumptions.ts'
import { timeline } from './timeline.ts'
import { desk } from './desk.ts'
import { levers, leverShares, moveFigures } from './levers.ts'
import { scenarios } from './scenarios.ts'

export const savings = {
  levers,
  leverShares,
  moveFigures,
  advice,
  bands,
  foundLevers,
  desk,
  scenarios,
  timeline,
  assumptions,
  views: {
    label: 'Parts of this screen',
    answers: 'Options',
    scenarios: 'Plans and scenarios',
    assumptions: 'Assumptions',
  },
  /** Only where costs were entered is a saving called net. */
  basis: { net: 'net', before: 'before costs' },
  answer: (plan: string, money: string, basis: string) =>
    `${plan} would likely save ${money} a year ${basis}`,
  answerMonths: (plan: string, money: string, months: Counted, basis: string) =>
    `${plan} would likely save ${money} ${basis} in ${several(months, 'month', 'months')}`,
  rival: (plan: string, money: string) => `; ${plan} ${money}, with a better worst case.`,
  end: '.',
  none: 'No plan would likely save anything.',
  nothing: 'No plan could be priced',
  nothingText:
    'Plans need workloads with tokens and prices. Import usage files as well as cost files.',
  sub: (months: Counted, bill: string, period: string) =>
    `${several(months, 'month', 'months')} at the volume of ${period}: ${bill} at today’s models and prices.`,
  scope: (n: Counted, money: string) =>
    ` The first plan moves ${several(n, 'workload', 'workloads')} with ${money} of spend.`,
  /** At the start of a sentence, and inside one. */
  moving: (model: string) => `Moving to ${model}`,
  movingInside: (model: string) => `moving to ${model}`,
  openStart: 'Moving to open models',
  openInside: 'moving to open models',
  downStart: 'Moving one tier down',
  downInside: 'one tier down',
  nodesStart: 'Moving to self-hosting',
  nodesInside: 'moving to self-hosting',
  doNothing: 'Do nothing',
  doNothingSub: 'today’s models and prices',
  unless: 'unless vendors cut prices',
  rows: {
    net: 'Saving, likely',
    range: (unit: string) => `Range, ${unit}`,
    gross: 'Gross, before costs',
    costs: 'Cost of the change',
    moved: 'Workloads that move',
    evidence: 'Evidence',
    notRepriced: 'Not repriced',
  },
  notEntered: 'not entered yet',
  evidence: advice.recommendation.grades,
  movedOf: (n: Counted, money: string) => `${n.text}, ${money}`,
  choose: (plan: string) => `Show the details of ${plan}`,
  waterfallTitle: (before: string, after: string) =>
    `The bill would fall from ${before} to ${after}`,
  waterfallRise: (before: string, after: string) =>
    `The bill would rise from ${before} to ${after}`,
  waterfallUnit: (unit: string, months: Counted) =>
    `${unit}, ${several(months, 'month', 'months')}, likely case · hatched: estimate`,
  today: 'Today',
  after: 'After',
  otherMoves: 'Other moves',
  costs: 'Cost of the change',
  overlap: (money: string) =>
    `The levers overlap: taken one by one they would count ${money} twice; this amount is left out.`,
  tornadoTitle: (driver: string) => `${driver} has the largest effect`,
  tornadoUnit: (unit: string) => `${unit}, likely, before costs; one at a time`,
  driver: 'Driver',
  low: 'Low',
  likely: 'Likely',
  high: 'High',
  ofMove: (driver: string, move: Counted) => `${driver}, move ${move.text}`,
  neverZero: 'None of these alone makes the saving zero.',
  neverSaves: 'As assumed, the moves save nothing, so there is no threshold.',
  recommendation: 'What the figures say',
  best: (plan: string, money: string, low: string, high: string, basis: string) =>
    `${plan} has the highest likely value: ${money} ${basis}, between ${low} and ${high}.`,
  safest: (plan: string, low: string, basis: string) =>
    `${plan} has the best low case: ${low} ${basis}.`,
  alsoSafest: 'It also has the best low case.',
  canLose: (plan: string, low: string) => `${plan} can cost money: ${low} in the low case.`,
  quality: 'A bill does not measure quality on your own texts. Test it before you move.',
  largest: (names: string, share: string) =>
    `${names} account for ${share} of what would move; test these first.`,
  notCounted: 'Not counted',
  notRepriced: (money: string, plan: string) =>
    `${money} in the scope of ${plan} could not be repriced`,
  why: {
    'tokens-unknown': 'tokens not known',
    'no-candidate-price': 'no price for the new model',
    'no-model': 'no model named',
    'rate-unknown': 'exchange rate not known',
  },
  vendorCuts: 'Price cuts by today’s vendors',
  wrongAnswers: 'Cost of wrong answers, latency, taxes',
  growth: 'Growth: the volume is assumed constant',
  included: (money: string) => `${money} covered by plans or seats`,
  prices: 'Prices used in the plan',
  pricesUnit: (currency: string, day: string) => `${currency} per million tokens, prices of ${day}`,
  seller: 'Seller',
  input: 'Input',
  cacheRead: 'Cache read',
  output: 'Output',
  validFrom: 'Valid from',
  moves: (n: Counted, before: string, after: string) =>
    `${several(n, 'workload', 'workloads')} would move: ${before} becomes ${after}`,
  noMoves: 'Nothing moves',
  /** Why the workloads that move are not those that are paid above need. */
  movingOfAbove: (both: Counted, above: Counted, staying: Counted) =>
    `${both.text} of the ${several(above, 'workload', 'workloads')} paid above need ${both.n === 1 ? 'moves' : 'move'}; ${staying.n === 0 ? 'none stays' : `${staying.text} ${staying.n === 1 ? 'stays' : 'stay'}, because the plan names no cheaper model for ${staying.n === 1 ? 'it' : 'them'}`}.`,
  stayingUnpriced: (n: Counted) =>
    `For ${n.text} of those that stay, tokens or prices are not known.`,
  movingOthers: (n: Counted) =>
    `${several(n, 'workload', 'workloads')} ${n.n === 1 ? 'moves' : 'move'} without being paid above need: the same tier costs less elsewhere.`,
  movesUnit: (currency: string, months: Counted) =>
    `${currency}, ${several(months, 'month', 'months')} observed, before and after, likely with low to high`,
  from: 'From',
  to: 'To',
  baseline: 'Today',
  afterLikely: 'After, likely',
  afterRange: 'Best to worst',
  moreMoves: (n: Counted, money: string) => `and ${word(n)} more, with ${money} today`,
}

export const report = {
  answer: (plan: string, money: string, basis: string) =>
    `The case: ${plan} would likely save ${money} ${basis}`,
  lead: 'The same figures as on the screens and from the command line.',
  html: 'Page for reading and printing',
  htmlText:
    'One self-contained HTML file: figures, plans, prices and what is not counted. Opens offline anywhere.',
  csv: 'Workloads as a table',
  csvText: 'One row per workload: spend, tokens, tiers, confidence. For a spreadsheet.',
  json: 'The whole analysis',
  jsonText:
    'Every figure with its source, as exact decimal text. For other programs and for auditors.',
  save: (kind: string) => `Save ${kind}`,
  saved: (name: string) => `${name} was handed over for saving.`,
  notSaved: 'Not saved: the dialog was closed.',
  figures: {
    spent: 'Spent',
    above: 'Paid above need',
    saving: (months: Counted) => `Net saving, ${several(months, 'month', 'months')}, estimate`,
    savingBefore: (months: Counted) =>
      `Saving before costs, ${several(months, 'month', 'months')}, estimate`,
    base: 'Files against invoices',
  },
  likely: (low: string, high: string) => `likely; ${low} to ${high}`,
  ofSpend: (share: string) => `${share} of spend`,
}

export const settings = {
  theme: 'Theme',
  themes: { system: 'System', light: 'Light', dark: 'Dark' },
  language: 'Language',
  numberLocale: 'Numbers and dates',
  asLanguage: 'Same as the language',
  example: (text: string) => `Example: ${text}`,
  author: 'Your name',
  authorText: 'Shown next to decisions about tiers. Optional; stays on this computer.',
  about: 'About',
  version: 'Version',
  priceBook: 'Price book',
  priceBookAt: (day: string) => `of ${day}`,
  license: 'License',
  thirdParty: 'Third-party licenses …',
  thirdPartyTitle: 'Software of others in this program',
  packages: (n: Counted) =>
    `The program contains code of ${several(n, 'package', 'packages')}. Open one to read its license.`,
  electronLicenses:
    'The licenses of Electron and Chromium lie in the folder of the program: LICENSE.electron.txt and LICENSES.chromium.html.',
}
