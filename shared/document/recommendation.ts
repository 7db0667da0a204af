import type { MoneyText } from '../domain/money.ts'
import type { AnswerKind } from './alternatives.ts'
import type { EvidenceGrade } from './evidence.ts'
import type { Place } from './user/assumption-choices.ts'

/** A new seller that would get the data, with what its terms say as they were read. */
export interface Destination {
  readonly seller: string
  /** `null`: nobody has read it, or it does not say. */
  readonly places: readonly (Place | 'any')[] | null
  readonly training: 'no' | 'yes' | 'unknown'
}

/** What is ready: levers that keep today's models, or their newer generation alone. Both keep tier and vendor. */
export const READY_CHOICES = ['ready-levers', 'newer-generation'] as const

export type ReadyChoice = (typeof READY_CHOICES)[number]

/** Whether a choice is what is ready, which changes neither tier nor vendor. */
export function isReadyChoice(kind: string): kind is ReadyChoice {
  return READY_CHOICES.some((each) => each === kind)
}

/** What the figures say should be done. Never "up to": the likely case decides, and the low case is told. */
export type RecommendedChoice =
  'stay' | 'wait' | ReadyChoice | 'one-tier-down' | 'hosted-open' | 'self-host'

/** An option that can be named beside the recommended one. */
export type RivalKind = AnswerKind | ReadyChoice

/** Why; each code has its own figures, so that the words stand in one place for each language. */
export type RecommendationReason =
  | { readonly code: 'largest-net'; readonly net: MoneyText; readonly months: number }
  | {
      readonly code: 'almost-as-much-with-less-change'
      readonly net: MoneyText
      readonly other: RivalKind
      readonly otherNet: MoneyText
    }
  | { readonly code: 'more-than-next'; readonly other: RivalKind; readonly by: MoneyText }
  | { readonly code: 'better-than-waiting-for-prices'; readonly by: MoneyText }
  | { readonly code: 'even-low-case-saves'; readonly low: MoneyText }
  /** `times` the tokens assumed, as the break-even of the plan states it. */
  | { readonly code: 'tokens-may-multiply'; readonly times: number }
  | { readonly code: 'part-of-spend'; readonly workloads: number; readonly share: number }
  | { readonly code: 'nothing-beats-today'; readonly best: MoneyText | null }
  | { readonly code: 'work-needs-its-tier'; readonly share: number }
  | { readonly code: 'work-not-judged'; readonly share: number }
  | { readonly code: 'tokens-not-known'; readonly share: number }
  | { readonly code: 'prices-fall-anyway'; readonly brings: MoneyText }
  | {
      readonly code: 'contract-takes-the-saving'
      readonly provider: string
      readonly until: string
      readonly monthly: MoneyText
    }
  | { readonly code: 'free-from'; readonly day: string }
  | { readonly code: 'then'; readonly choice: RecommendedChoice; readonly net: MoneyText }

export type RecommendationRisk =
  | { readonly code: 'quality-not-proven'; readonly evidence: EvidenceGrade | null }
  | { readonly code: 'may-cost-money'; readonly low: MoneyText }
  | { readonly code: 'nodes-stand-idle'; readonly low: MoneyText }
  | { readonly code: 'contract-may-change'; readonly until: string }
  | { readonly code: 'savings-not-looked-for'; readonly share: number }
  /** This part of the spend stays because it was judged, or because the vendor sells nothing smaller. */
  | { readonly code: 'judged-too-strictly'; readonly share: number }

/** A blind test that shows, with this confidence, that fewer than `failureRate` of the answers fail. */
export interface RecommendedTest {
  readonly workload: string
  readonly failureRate: number
  readonly confidence: number
  /** With so many failures or fewer in so many samples it is passed; the first allows none. */
  readonly plans: readonly { readonly samples: number; readonly failures: number }[]
}

/** `do`: something is ready; `test-first`: all of the saving waits for a test. */
export type RecommendationStrength = 'do' | 'test-first' | 'stay' | 'wait'

export interface Recommendation {
  readonly choice: RecommendedChoice
  readonly strength: RecommendationStrength
  /** Where the work goes, when it is one target. */
  readonly to: { readonly seller: string; readonly model: string } | null
  /** Options that neither beat the chosen one nor are beaten by it in four of five draws. */
  readonly indistinguishable: readonly RivalKind[]
  /** The first day on which no contract is in the way; only for `wait`. */
  readonly until: string | null
  /** Sellers of hosted open models that the work would go to; empty where no new seller gets data. */
  readonly destinations: readonly Destination[]
  readonly reasons: readonly RecommendationReason[]
  readonly risk: RecommendationRisk
  readonly test: RecommendedTest | null
  /** Workloads that would move although public figures or own tests speak against it, by id. */
  readonly evidenceAgainst: readonly string[]
  /** The grade of the option, one step lower for each doubt about the money; for staying, about the data. */
  readonly confidence: EvidenceGrade
}
