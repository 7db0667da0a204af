import type { Alternatives } from '../document/alternatives.ts'
import { recommendedAnswer } from '../document/recommended.ts'
import type {
  Destination,
  Recommendation,
  RecommendationReason,
  RecommendationRisk,
  RecommendedTest,
} from '../document/recommendation.ts'
import type { MoneyText } from '../domain/money.ts'
import { unreachable } from '../domain/problem.ts'
import type { Formats } from './formats.ts'
import type { Messages } from './messages/en.ts'
import { providerName } from './names.ts'

/** What a sentence about the answers is made of. */
export interface Speech {
  readonly t: Messages
  readonly f: Formats
  readonly currency: string
}

const YEAR = 12

/** Codes of the reasons that speak for a move. */
type ReasonToMove =
  | 'largest-net'
  | 'almost-as-much-with-less-change'
  | 'more-than-next'
  | 'better-than-waiting-for-prices'
  | 'even-low-case-saves'
  | 'tokens-may-multiply'
  | 'part-of-spend'

/** Where work would go: one target, or several. */
export function targetText(
  to: { readonly seller: string; readonly model: string } | null,
  t: Messages,
): string {
  if (to === null) return t.savings.advice.eachItsOwn
  if (to.seller === 'self-hosted') return to.model
  return t.savings.advice.at(to.model, providerName(to.seller))
}

/** The message of the case: the recommendation with its likely net value, and the best rival. */
export function adviceTitle(
  alternatives: Alternatives,
  { choice, until }: Recommendation,
  { t, f, currency }: Speech,
): string {
  const words = t.savings.advice
  if (choice === 'stay') return words.stay
  if (choice === 'wait') return until === null ? words.waitOpen : words.wait(f.day(until))
  const found = recommendedAnswer(alternatives, choice, currency)
  if (found === undefined) return words.recommendation.choice[choice]
  const { chosen, next } = found
  const { horizonMonths } = alternatives
  const start = words.title[choice](
    f.estimate(chosen.net?.likely[currency], currency),
    horizonMonths === YEAR ? undefined : f.counted(horizonMonths),
  )
  return next === undefined
    ? start + t.savings.end
    : start + words.next(words.inside[next.kind], f.estimate(next.net?.likely[currency], currency))
}

/** One reason in the reader's language. */
export function reasonText(reason: RecommendationReason, speech: Speech): string {
  const { t, f, currency } = speech
  const { reasons, inside } = t.savings.advice
  const money = moneyOf(f, currency)
  switch (reason.code) {
    case 'largest-net':
      return reasons.largestNet(money(reason.net), f.counted(reason.months))
    case 'almost-as-much-with-less-change':
      return reasons.lessChange(money(reason.net), inside[reason.other], money(reason.otherNet))
    case 'more-than-next':
      return reasons.moreThan(money(reason.by), inside[reason.other])
    case 'better-than-waiting-for-prices':
      return reasons.overWaiting(money(reason.by))
    case 'even-low-case-saves':
      return reasons.lowSaves(money(reason.low))
    case 'tokens-may-multiply':
      return reasons.tokens(f.decimal(reason.times, 1))
    case 'part-of-spend':
      return reasons.part(f.counted(reason.workloads), f.share(reason.share, 0))
    default:
      return reasonToStay(reason, speech)
  }
}

/** A reason against moving, or against moving now. */
function reasonToStay(
  reason: Exclude<RecommendationReason, { readonly code: ReasonToMove }>,
  { t, f, currency }: Speech,
): string {
  const { reasons, recommendation } = t.savings.advice
  const money = moneyOf(f, currency)
  switch (reason.code) {
    case 'nothing-beats-today':
      return reason.best === null ? reasons.noModel : reasons.notWorth(money(reason.best))
    case 'work-needs-its-tier':
      return reasons.needsTier(f.share(reason.share, 0))
    case 'work-not-judged':
      return reasons.notJudged(f.share(reason.share, 0))
    case 'tokens-not-known':
      return reasons.tokensUnknown(f.share(reason.share, 0))
    case 'prices-fall-anyway':
      return reasons.pricesFall(money(reason.brings))
    case 'contract-takes-the-saving':
      return reasons.contract(
        providerName(reason.provider),
        money(reason.monthly),
        f.day(reason.until),
      )
    case 'free-from':
      return reasons.freeFrom(f.day(reason.day))
    case 'then':
      return reasons.then(recommendation.then[reason.choice], money(reason.net))
    default:
      return unreachable(reason)
  }
}

/** The largest risk in the reader's language. */
export function riskText(risk: RecommendationRisk, { t, f, currency }: Speech): string {
  const { risks } = t.savings.advice
  const money = moneyOf(f, currency)
  switch (risk.code) {
    case 'quality-not-proven':
      if (risk.evidence === 'A') return risks.tested
      return risk.evidence === null || risk.evidence === 'D' ? risks.notShown : risks.partly
    case 'may-cost-money':
      return risks.mayCost(money(risk.low))
    case 'nodes-stand-idle':
      return risks.idle(money(risk.low))
    case 'contract-may-change':
      return risks.renewed(f.day(risk.until))
    case 'savings-not-looked-for':
      return risks.notLooked(f.share(risk.share, 0))
    case 'judged-too-strictly':
      return risks.tooStrict(f.share(risk.share, 0))
    default:
      return unreachable(risk)
  }
}

/** That evidence speaks against some of the moves; `undefined` where it does not. */
export function againstText(
  { evidenceAgainst }: { readonly evidenceAgainst: readonly string[] },
  { t, f }: Pick<Speech, 't' | 'f'>,
): string | undefined {
  return evidenceAgainst.length === 0
    ? undefined
    : t.savings.advice.against(f.counted(evidenceAgainst.length))
}

/** Who would get the data, where it would be kept, and whether it is trained on. */
export function destinationText({ seller, places, training }: Destination, t: Messages): string {
  const words = t.savings.advice.recommendation
  const where =
    places === null
      ? words.placeUnknown
      : places.map((place) => t.savings.assumptions.allowed.placeNames[place]).join(', ')
  return words.destination(providerName(seller), where, words.training[training])
}

/** @param name what the workload is called. */
export function testText(
  { failureRate, confidence, plans }: RecommendedTest,
  name: string,
  { t, f }: Speech,
): string {
  const words = t.savings.advice
  const samples = plans.map((plan) =>
    words.samples(f.count(plan.samples), f.counted(plan.failures)),
  )
  return words.test(name, samples.join(words.or), f.share(confidence, 0), f.share(failureRate, 0))
}

function moneyOf(f: Formats, currency: string): (money: MoneyText) => string {
  return (money) => f.estimate(money[currency], currency)
}
