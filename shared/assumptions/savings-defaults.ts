import type { Range } from '../domain/range.ts'

/** A figure that stands in a plan until the user knows better, and where it comes from. Put together on 2026-11-20. */
export interface DefaultFigure extends Range<number> {
  /** What it was measured on, or that it is a judgment. Shown beside the figure. */
  readonly basis: string
}

/** Which tokenizer a model counts by, as far as its name tells. */
export type TokenizerFamily = 'claude-5' | 'o200k' | 'claude-4-or-gemini' | 'unknown'

/**
 * Tokens of an open model per token of today's model, for the same input. What the input is does not stand in a
 * bill, so of prose (0.75) and code (0.88) on Claude 5 the figure for code is taken, the smaller saving. A family
 * that is not known takes the most tokens.
 */
export const INPUT_FACTOR = {
  'claude-5': {
    low: 1.0,
    likely: 0.88,
    high: 0.78,
    basis: 'Code on Claude Opus 4.7 and later: inverse of 1.13 to 1.33, times 1.08 to 1.12',
  },
  o200k: {
    low: 1.12,
    likely: 1.05,
    high: 0.95,
    basis: 'Own measurement on prose, JSON, code and Chinese against o200k',
  },
  'claude-4-or-gemini': {
    low: 1.1,
    likely: 1.0,
    high: 0.95,
    basis: 'Table of tokens per word, low confidence',
  },
  unknown: {
    low: 1.12,
    likely: 1.05,
    high: 0.95,
    basis: 'Tokenizer not known: the largest of the measured factors',
  },
} as const satisfies Readonly<Record<TokenizerFamily, DefaultFigure>>

/** Output tokens of the candidate per output token of today's model. */
export const OUTPUT_FACTOR = {
  thinkingOff: {
    low: 1.3,
    likely: 1.0,
    high: 0.8,
    basis: 'Vectara summary lengths: open models are not longer. Thinking off on both sides',
  },
  thinkingOnly: {
    low: 4.0,
    likely: 2.0,
    high: 1.3,
    basis: 'Judgment: Sonnet 4.6 against 4.5 3x, GLM-5.2 37k a task, Price Reversal up to 9x',
  },
} as const satisfies Readonly<Record<string, DefaultFigure>>

export const ATTEMPTS = {
  low: 1.13,
  likely: 1.03,
  high: 1.0,
  basis: '1 + share of retries: schema failures by host, K2 Vendor Verifier',
} as const satisfies DefaultFigure

export const FALLBACK_SHARE = {
  low: 0.25,
  likely: 0.1,
  high: 0.05,
  basis: 'Judgment: no public mean found',
} as const satisfies DefaultFigure

export const CACHE_CARRY_OVER = {
  listed: {
    low: 0.5,
    likely: 0.8,
    high: 1.0,
    basis: 'Judgment: caches are per model and need sticky sessions',
  },
  notListed: { low: 0, likely: 0, high: 0, basis: 'The seller lists no cache price' },
} as const satisfies Readonly<Record<string, DefaultFigure>>

export const BATCH_CARRY_OVER = {
  sold: {
    low: 0,
    likely: 0,
    high: 1,
    basis: '0 unless stated; at best all of today’s batch part runs at the batch rate',
  },
  notSold: {
    low: 0,
    likely: 0,
    high: 0,
    basis: 'The seller has no batch rate, or it is not known',
  },
} as const satisfies Readonly<Record<string, DefaultFigure>>

/** Part of the work that moves. */
export const SHARE = {
  low: 0.5,
  likely: 0.7,
  high: 0.9,
  basis: 'Judgment: part of the work stays for residency, tools and contracts',
} as const satisfies DefaultFigure

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
 * How much the price of a model that one stays with falls in a year. `low` is the pessimistic end of what doing
 * nothing brings. Editable: a list price mostly falls by a new model, and that has to be moved to.
 */
export const PRICE_DECLINE: DefaultFigure = {
  low: 0,
  likely: 0.1,
  high: 0.3,
  basis:
    'Judgment on list prices seen to 2026-11-20: Claude Sonnet 5 unchanged, GPT-5.6 Sol cut by 20 % on 2026-08-21 (promotion), Gemini 3.6 to 3.8 Flash double on 2027-01-01',
}
