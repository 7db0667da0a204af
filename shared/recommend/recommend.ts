import { add, amountOf, multiply, ZERO } from '../domain/amount.ts'
import type { Day } from '../domain/day.ts'
import type { PlanDocument } from '../document/user/plan-document.ts'
import {
  isReadyChoice,
  type Destination,
  type Recommendation,
  type RecommendedChoice,
} from '../document/recommendation.ts'
import type { CompanyContracts } from '../document/user/assumptions-document.ts'
import { sellerId } from '../domain/seller.ts'
import type { PlanInput } from '../plan/planning-input.ts'
import { amountIn } from '../plan/money-ranges.ts'
import { overHorizon } from '../plan/plan-time.ts'
import type { ContractEffects } from '../views/plan-timeline.ts'
import { contractEffects } from '../timeline/contract-effects.ts'
import { partBeating } from '../statistics/percentiles.ts'
import type { BandedSavings } from './bands/banded-savings.ts'
import type { FourOptions } from './four-options.ts'
import { placesOf, trainingOf } from '../assumptions/host-places.ts'
import {
  ratedOptions,
  type RatedKind,
  type RatedOptions,
  type RatedOption,
} from './rated-options.ts'
import { confidenceOf, riskOf, testOf } from './recommendation-risk.ts'
import { movingReasons, stayReasons, waitReasons } from './recommendation-reasons.ts'

const CHOICES: Readonly<Record<RatedKind, RecommendedChoice>> = {
  'ready-levers': 'ready-levers',
  'newer-generation': 'newer-generation',
  'same-vendor': 'one-tier-down',
  'hosted-open': 'hosted-open',
  'self-hosted': 'self-host',
}

/** An option must save at least this share of the bill more than doing nothing. */
const WORTH_IT = 0.01

/** The share of the draws in which an option must beat another to count as better. */
const CLEARLY_BETTER = 0.8

/** If contracts leave less than this share of the saving, the recommendation is to wait for their end. */
const LEFT_BY_CONTRACTS = 0.25

/**
 * The recommendation from the four options and what is ready: the one with the largest median net over doing nothing, or one with less
 * change that the draws do not tell from it. It is to stay if no option is worth its change, and to wait if contracts
 * take most of the saving of an option that is worth it without them.
 *
 * @param banded what is ready and what may be tested. @param options with the company's contracts in their figures. @param companyContracts the same contracts.
 * @param from the day of the decision.
 */
export function recommend(
  options: FourOptions,
  banded: Pick<BandedSavings, 'ready' | 'hasTests'>,
  input: PlanInput,
  companyContracts: CompanyContracts,
  from: Day,
): Recommendation {
  const it = ratedOptions(options, banded, input, 'by-date')
  const withoutContracts = ratedOptions(options, banded, input, 'left-out')
  const wanted = bestOption(withoutContracts)
  if (wanted === undefined) return stay(it)
  const wait = contractsInTheWay(wanted, { ...wanted.plan, ...companyContracts }, input, from)
  const chosen = bestOption(it)
  if (wait !== undefined && (wait.takesMost || chosen === undefined)) {
    return {
      choice: 'wait',
      strength: 'wait',
      until: wait.freeFrom,
      ...commonParts(withoutContracts, wanted),
      reasons: waitReasons(wait, CHOICES[wanted.kind], wanted, input.reportingCurrency),
      risk: { code: 'contract-may-change', until: wait.freeFrom },
    }
  }
  if (chosen === undefined) return stay(it)
  return {
    choice: CHOICES[chosen.kind],
    strength: it.rated.some(isReady) ? 'do' : 'test-first',
    until: null,
    ...commonParts(it, chosen),
    reasons: movingReasons(it, chosen),
    risk: riskOf(it, chosen),
  }
}

/** The chosen option: worth its change, and with the least change among those that the best one does not beat. */
function bestOption(it: RatedOptions): RatedOption | undefined {
  const worth = worthwhile(it)
  const most = worth.reduce<RatedOption | undefined>(
    (best, option) => (best === undefined || option.net > best.net ? option : best),
    undefined,
  )
  return worth.find((option) => option === most || !isBeaten(option, most))
}

/** The options that save enough to be worth a change, from least to most change. */
function worthwhile({ rated, bill, mayMove }: RatedOptions): readonly RatedOption[] {
  const least = multiply(bill, amountOf(WORTH_IT))
  return rated.filter(({ kind, gain }) => (mayMove || isReadyChoice(kind)) && gain > least)
}

/** What is ready comes first, whatever is tested after it. */
function isReady({ kind, net }: RatedOption): boolean {
  return isReadyChoice(kind) && net > ZERO
}

function isBeaten(option: RatedOption, by: RatedOption | undefined): boolean {
  return by !== undefined && partBeating(by.nets, option.nets) >= CLEARLY_BETTER
}

function stay(it: RatedOptions): Recommendation {
  return {
    choice: 'stay',
    strength: 'stay',
    to: null,
    indistinguishable: [],
    until: null,
    reasons: stayReasons(it),
    test: null,
    evidenceAgainst: [],
    destinations: [],
    risk: riskOf(it, undefined),
    confidence: confidenceOf(it, undefined),
  }
}

function commonParts(
  it: RatedOptions,
  chosen: RatedOption,
): Pick<
  Recommendation,
  'to' | 'indistinguishable' | 'destinations' | 'test' | 'evidenceAgainst' | 'confidence'
> {
  return {
    to: chosen.answer.to,
    indistinguishable: worthwhile(it)
      .filter((option) => !isBeaten(option, chosen) && !isBeaten(chosen, option))
      .flatMap(({ kind }) => (kind === chosen.kind ? [] : [kind])),
    destinations: chosen.kind === 'hosted-open' ? destinationsOf(chosen.plan) : [],
    test: testOf(it, chosen),
    evidenceAgainst: chosen.answer.evidenceAgainst,
    confidence: confidenceOf(it, chosen),
  }
}

/** The sellers of a plan, each once, in its order. */
function destinationsOf({ moves }: PlanDocument): readonly Destination[] {
  const sellers = new Set(moves.map(({ to }) => sellerId(to.seller)))
  return [...sellers].map((seller) => ({
    seller,
    places: placesOf(seller) ?? null,
    training: trainingOf(seller),
  }))
}

/** The contracts that bind on the day, and whether they take too much of the saving to move now. */
function contractsInTheWay(
  { answer }: RatedOption,
  plan: PlanDocument,
  input: PlanInput,
  from: Day,
): (ContractEffects & { readonly takesMost: boolean }) | undefined {
  const { effects, freeFrom } = contractEffects(plan, input, from)
  if (!effects.some(({ binds }) => binds)) return undefined
  const currency = input.reportingCurrency
  const free = overHorizon(amountIn(answer.saving?.likely ?? {}, currency), input, 1)
  const taken = effects
    .filter(({ kind }) => kind !== 'prepaid')
    .reduce((sum, { effect }) => add(sum, amountIn(effect.likely, currency)), ZERO)
  const takesMost = add(free, taken) < multiply(free, amountOf(LEFT_BY_CONTRACTS))
  return { effects, freeFrom, takesMost }
}
