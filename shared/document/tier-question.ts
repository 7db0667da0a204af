import type { MoneyText } from '../domain/money.ts'
import type { Tier } from '../domain/tier.ts'

/** The tiers that a question offers, in the order of their keys. */
export const TIER_CHOICES = ['routine', 'mid', 'frontier'] as const satisfies readonly Tier[]

/** Why a person is asked for the tier of some work, the strongest reason first. */
export const TIER_DOUBTS = ['guarded', 'not-classified', 'unsure', 'unconfirmed'] as const

/**
 * `guarded`: an error would harm somebody; `unsure`: the rules have too little confidence; `unconfirmed`: they have
 * enough, but nobody has said so.
 */
export type TierDoubt = (typeof TIER_DOUBTS)[number]

/** What the best move of a workload would save if its work needed one tier. */
export interface TierAnswerEffect {
  readonly tier: Tier
  /** Likely, over the horizon, before contracts and the costs of the change; zero where it stays as it is. */
  readonly saving: MoneyText
  /** `null` where it stays as it is. */
  readonly to: { readonly seller: string; readonly model: string } | null
}

/** A question that only a person can answer: which tier does this work need? */
export interface TierQuestion {
  readonly workload: string
  /** In the observed period. */
  readonly spend: MoneyText
  /** The saving over the horizon that hangs on the answer. */
  readonly worth: MoneyText
  readonly horizonMonths: number
  readonly why: TierDoubt
  readonly choices: readonly Tier[]
  /** One for each choice, in their order. */
  readonly answers: readonly TierAnswerEffect[]
}
