import { amountOf, multiply, ZERO, type Amount } from '../domain/amount.ts'
import type { Day } from '../domain/day.ts'
import type { PlanDocument } from '../document/plan-document.ts'
import type { Destination, Recommendation, RecommendedChoice } from '../document/recommendation.ts'
import type { OwedContracts } from '../document/assumptions-terms.ts'
import { sellerId } from '../domain/seller.ts'
import type { PlanInput } from '../plan/planning-input.ts'
import { amountIn, toHorizon } from '../plan/answer-money.ts'
import { contractEffects } from '../timeline/contracts.ts'
import type { FourAnswers } from './four-answers.ts'
import { placesOf, trainingOf } from '../assumptions/host-places.ts'
import { caseOf, type Rated } from './recommend-case.ts'
import { confidenceOf, riskOf, testOf } from './recommend-care.ts'
import { movingReasons, stayReasons, waitReasons } from './recommend-reasons.ts'
import type { Moving } from './whole-answer.ts'

const CHOICES: Readonly<Record<Moving, RecommendedChoice>> = {
  'same-vendor': 'one-tier-down',
  'hosted-open': 'hosted-open',
  'self-hosted': 'self-host',
}

/** An answer that brings this part of the best one's net is preferred when it changes less. */
const AS_GOOD_AS = 0.9

/** A change that brings less than this part of the bill over doing nothing is not worth it. */
const WORTH_IT = 0.01

/** While contracts leave less than this part of the saving, it is better to wait for their end. */
const LEFT_BY_CONTRACTS = 0.25

/**
 * What to do, from the four answers: the one with the largest likely net over doing nothing, or one that brings
 * nearly as much with less change; nothing where none is worth it; waiting where contracts take most of it.
 *
 * @param from the day of the decision.
 */
export function recommend(
  answers: FourAnswers,
  input: PlanInput,
  owed: OwedContracts,
  from: Day,
): Recommendation {
  const it = caseOf(answers, input)
  const worth = it.rated.filter(({ gain }) => gain > multiply(it.bill, amountOf(WORTH_IT)))
  const most = worth.reduce((best, { net }) => (net > best ? net : best), ZERO)
  const enough = multiply(most, amountOf(AS_GOOD_AS))
  const chosen = worth.find(({ net }) => net >= enough)
  if (chosen === undefined) {
    return {
      choice: 'stay',
      to: null,
      until: null,
      reasons: stayReasons(it),
      test: null,
      destinations: [],
      risk: riskOf(it, undefined),
      confidence: confidenceOf(it, undefined),
    }
  }
  const plan = answers.plans[chosen.kind]
  const care = {
    to: chosen.answer.to,
    destinations: chosen.kind === 'hosted-open' ? destinationsOf(plan) : [],
    test: testOf(it, chosen, plan),
    confidence: confidenceOf(it, chosen),
  }
  const wait = waitingFor(chosen, { ...plan, ...owed }, input, from)
  if (wait !== undefined) {
    return {
      choice: 'wait',
      until: wait.freeFrom,
      ...care,
      reasons: waitReasons(wait, CHOICES[chosen.kind], chosen, input.reportingCurrency),
      risk: { code: 'contract-may-change', until: wait.freeFrom },
    }
  }
  return {
    choice: CHOICES[chosen.kind],
    until: null,
    ...care,
    reasons: movingReasons(it, chosen, plan),
    risk: riskOf(it, chosen),
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

/** The contract that takes most of the saving, when what is left is too little to move now. */
function waitingFor(
  { answer }: Rated,
  plan: PlanDocument,
  input: PlanInput,
  from: Day,
): ReturnType<typeof contractEffects> | undefined {
  const { effects, freeFrom } = contractEffects(plan, input, from)
  if (!effects.some(({ binds }) => binds)) return undefined
  const currency = input.reportingCurrency
  const free = toHorizon(amountIn(answer.saving?.likely ?? {}, currency), input, 1)
  const taken = effects
    .filter(({ kind }) => kind !== 'prepaid')
    .reduce((sum, { effect }) => (sum + amountIn(effect.likely, currency)) as Amount, ZERO)
  const left = (free + taken) as Amount
  return left < multiply(free, amountOf(LEFT_BY_CONTRACTS)) ? { effects, freeFrom } : undefined
}
