import type { Range } from '../domain/range.ts'
import data from '../facts/plan-defaults.json' with { type: 'json' }

/** A figure that a plan uses until the user enters a better one, and where it comes from. */
export interface DefaultFigure extends Range<number> {
  /** What it was measured on, or that it is a judgment. Shown beside the figure. */
  readonly basis: string
}

/** Which tokenizer a model counts by, as far as its name tells. */
export type TokenizerFamily = 'claude-5' | 'o200k' | 'claude-4-or-gemini' | 'unknown'

/**
 * Tokens of an open model per token of today's model, for the same input. A bill does not show the kind of text, so of
 * prose (0.75) and code (0.88) on Claude 5 the factor for code is used, which saves less. An unknown family gets the
 * largest factor.
 */
export const INPUT_FACTOR: Readonly<Record<TokenizerFamily, DefaultFigure>> =
  data.toOpenModel.inputFactor

/** Output tokens of the candidate per output token of today's model. */
export const OUTPUT_FACTOR: Readonly<Record<'thinkingOff' | 'thinkingOnly', DefaultFigure>> =
  data.toOpenModel.outputFactor

/** Calls for one answer. */
export const ATTEMPTS: DefaultFigure = data.toOpenModel.attempts

/** Part of the moved work that goes back to today's model. */
export const FALLBACK_SHARE: DefaultFigure = data.toOpenModel.fallbackShare

/** Part of today's cache reads that stays cached at the candidate, by whether it lists a cache price. */
export const CACHE_CARRY_OVER: Readonly<Record<'listed' | 'notListed', DefaultFigure>> =
  data.toOpenModel.cacheCarryOver

/** Part of today's batch work that runs at the candidate's batch rate, by whether it sells one. */
export const BATCH_CARRY_OVER: Readonly<Record<'sold' | 'notSold', DefaultFigure>> =
  data.toOpenModel.batchCarryOver

/** Part of the work that moves. */
export const SHARE: DefaultFigure = data.toOpenModel.share

const FAMILIES: readonly (readonly [RegExp, TokenizerFamily])[] = [
  [/claude-(opus|sonnet|haiku|fable)-(5|[6-9])/, 'claude-5'],
  [/claude-opus-4[-.]([7-9]|\d\d)(?!\d)/, 'claude-5'],
  [/claude|gemini/, 'claude-4-or-gemini'],
  [/gpt-4o|gpt-4[.-][15]|gpt-[5-9]|chatgpt-4o|codex|\bo[134](-|$)/, 'o200k'],
]

/** The tokenizer a model counts by. @param model its canonical name; `null` is not known. */
export function tokenizerFamily(model: string | null): TokenizerFamily {
  const name = (model ?? '').toLowerCase()
  return FAMILIES.find(([pattern]) => pattern.test(name))?.[1] ?? 'unknown'
}

/**
 * The yearly price decline of today's models. `low` is the pessimistic end of the saving by doing nothing. Editable:
 * list prices mostly fall with a new model, and work has to be moved to it.
 */
export const PRICE_DECLINE: DefaultFigure = data.prices.declinePerYear
