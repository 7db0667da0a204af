import type { MoneyText } from '../domain/money.ts'
import type { Range } from '../domain/range.ts'
import type { ContractRule } from './contract-rule.ts'
import type { EvidenceGrade } from './evidence.ts'
import type { Interval } from './interval.ts'

/** The four honest answers to "what could be paid instead". */
export const ANSWER_KINDS = ['same-vendor', 'hosted-open', 'self-hosted', 'do-nothing'] as const

export type AnswerKind = (typeof ANSWER_KINDS)[number]

/** Why there is no such answer for some work. */
export const NO_ANSWER = [
  'no-model',
  'not-classified',
  'tokens-unknown',
  'seat-tool',
  'nothing-smaller',
  'modality',
  'no-candidate',
  'no-price',
  'rate-unknown',
  'no-spend',
] as const

export type NoAnswer = (typeof NO_ANSWER)[number]

/** How the company's contracts enter `overHorizon` and `net` of an option. `saving` is always before contracts. */
export interface OptionContracts {
  readonly rule: ContractRule
  /** What they take off over the horizon, negative where they do; it is in both figures. `null` where left out. */
  readonly effect: Range<MoneyText> | null
}

/** One answer. Money is a saving against today's bill: negative where it would cost more. */
export interface Answer {
  readonly kind: AnswerKind
  /** `null` for doing nothing, where there is no answer, and for the whole where targets differ. */
  readonly to: { readonly seller: string; readonly model: string } | null
  readonly why: NoAnswer | null
  /** In the observed period, nodes included, before contracts and the cost of the change. `null` without an answer. */
  readonly saving: Range<MoneyText> | null
  /** At constant volume over the horizon, contracts by their rule; for doing nothing what falling prices bring. */
  readonly overHorizon: Range<MoneyText> | null
  /** Over the horizon, less the cost of the change by its defaults; for the whole only, elsewhere `null`. */
  readonly net: Range<MoneyText> | null
  /** `net` under drawn assumptions, contracts by their dates: what is said of the option. `null` where `net` is. */
  readonly interval: Interval | null
  /** `null` where the company has no contract, and where there is no answer. */
  readonly contracts: OptionContracts | null
  /** That of its weakest move, by the same rule as a plan's; `null` where nothing moves. */
  readonly evidence: EvidenceGrade | null
  /** Workloads whose move public figures or own tests speak against, by id. */
  readonly evidenceAgainst: readonly string[]
  /** Workloads that would move. */
  readonly workloads: number
}

export type AnswerSet = Readonly<Record<AnswerKind, Answer>>

/** One value for each kind of answer. */
export function forEachAnswer<T>(
  valueOf: (kind: AnswerKind) => T,
): Readonly<Record<AnswerKind, T>> {
  return {
    'same-vendor': valueOf('same-vendor'),
    'hosted-open': valueOf('hosted-open'),
    'self-hosted': valueOf('self-hosted'),
    'do-nothing': valueOf('do-nothing'),
  }
}

/** Why the program does not propose a candidate. A plan that names it is obeyed, with a warning. */
export const EXCLUSION_REASONS = [
  'seller-not-allowed',
  'seller-forbidden',
  'residency',
  'residency-unknown',
  'trains-on-data',
  'training-unknown',
  'data-class',
  'licence',
  'context',
  'modality',
  'evidence',
  'tier',
  'not-proposed',
  'no-price',
] as const

export type ExclusionReason = (typeof EXCLUSION_REASONS)[number]

export interface Exclusion {
  readonly seller: string
  readonly model: string
  readonly reason: ExclusionReason
  /** The fact that decided: a place, a licence, a number of tokens, a grade. */
  readonly fact: string
}

/** The four answers for every workload and for the whole. */
export interface Alternatives {
  readonly horizonMonths: number
  readonly whole: AnswerSet
  readonly workloads: readonly {
    readonly workload: string
    readonly baseline: MoneyText
    readonly answers: AnswerSet
  }[]
  /** Candidates that were left out, and of how many workloads. */
  readonly excluded: readonly (Exclusion & { readonly workloads: number })[]
}
