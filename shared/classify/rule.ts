import type { Fact, Measure, TaskPoints, TierPoints } from '../document/user/rule-names.ts'
import type { Guard } from '../domain/classification.ts'
import type { Task } from '../domain/tier.ts'

export { FACTS, MEASURES } from '../document/user/rule-names.ts'
export type { Fact, Measure, TaskPoints, TierPoints } from '../document/user/rule-names.ts'

export type Measures = Readonly<Record<Measure, number | undefined>>

/** From (inclusive) and below (exclusive); `null` leaves the end open. */
export type Interval = readonly [from: number | null, below: number | null]

/**
 * Conditions of a rule; all must hold. What a bill does not state is not false: it fulfills no condition in `measures`,
 * breaks none in `unless`, and a rule for bills that state less names it in `unstated`.
 */
export interface Conditions {
  readonly measures?: Readonly<Partial<Record<Measure, Interval>>>
  /** None of these may hold. */
  readonly unless?: Readonly<Partial<Record<Measure, Interval>>>
  /** The bill must not state these. */
  readonly unstated?: readonly Measure[]
  readonly facts?: Readonly<Partial<Record<Fact, string>>>
  /** Words of the names, written as in a `Concept`. */
  readonly words?: string
}

/** A rule on token pattern, time pattern, volume, model or endpoint: when its conditions hold, its points are added. */
export interface Rule {
  readonly id: string
  /** What kind of evidence it is: `token-shape`, `rhythm`, `volume`, `model` … */
  readonly signal: string
  /** Text for the user; `{outputRatio}` is replaced with the measured value. */
  readonly evidence: string
  readonly when: Conditions
  readonly tiers: TierPoints
  readonly tasks?: TaskPoints
  /** Not sufficient by itself: a verdict needs other evidence too. */
  readonly weak?: boolean
}

export const LANGUAGES = [
  'en',
  'de',
  'fr',
  'es',
  'pt',
  'vi',
  'zh',
  'ja',
  'it',
  'nl',
  'pl',
  'ru',
  'tr',
  'ar',
  'hi',
  'th',
  'id',
  'ko',
] as const

export type Language = (typeof LANGUAGES)[number]

/**
 * A concept that a name may contain, in the words of several languages.
 *
 * Words are separated by commas; `translat*` matches every word with this beginning; several words form a phrase.
 */
export interface Concept {
  readonly id: string
  readonly tasks?: TaskPoints
  /** Points that the tasks do not already bring. */
  readonly tiers?: TierPoints
  readonly guard?: Guard
  /** It means something else, and does not count, beside one of these concepts. */
  readonly unlessWith?: readonly string[]
  /** It counts only beside one of these concepts. */
  readonly onlyWith?: readonly string[]
  readonly words: Readonly<Partial<Record<Language, string>>>
}

/** How the tier follows from a point for a task. */
export type TaskTiers = Readonly<Record<Task, TierPoints>>

/** What a verdict stands on: names alone, what the bill counts, or both for the same tier. */
export const KINDS_OF_EVIDENCE = ['names', 'counts', 'both'] as const

export type KindOfEvidence = (typeof KINDS_OF_EVIDENCE)[number]

/** From the lead of a tier over the next to the share of such verdicts that were right where points had not been fitted. */
export interface Calibration {
  /** Logit of the share right where the lead is zero. */
  readonly offsets: Readonly<Record<KindOfEvidence, number>>
  /** What a point of lead adds to the logit. */
  readonly slope: number
  /** Points of lead beyond which more adds nothing. */
  readonly widestLead: number
  /** Maximum confidence of a verdict. Names that nobody has seen carry over least, so a verdict on names has the lowest. */
  readonly ceilings: Readonly<Record<KindOfEvidence, number>>
  /** Below it a workload is shown as unclassified. */
  readonly threshold: number
  /** Least sum of the points of evidence that is not weak. */
  readonly leastEvidence: number
}
