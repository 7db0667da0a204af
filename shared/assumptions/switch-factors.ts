import { modelRecord } from '../catalogue/catalogue.ts'
import type { MoveParameter, PlanMove } from '../document/user/plan-document.ts'
import type { PriceEntry } from '../domain/price.ts'
import type { Task } from '../domain/tier.ts'
import {
  ATTEMPTS,
  BATCH_CARRY_OVER,
  CACHE_CARRY_OVER,
  FALLBACK_SHARE,
  INPUT_FACTOR,
  OUTPUT_FACTOR,
  SHARE,
  tokenizerFamily,
  type DefaultFigure,
} from './savings-defaults.ts'
import {
  SAME_TOKENIZER,
  sameVendorInputFactor,
  sameVendorOutputFactor,
  type Content,
} from './same-vendor-factors.ts'

/** Model-switch factors: how a new model uses the same work, each figure with where it comes from. */
export type SwitchFactors = Readonly<Record<MoveParameter, DefaultFigure>>

/** The user's own factors; a factor that is absent keeps its default. */
export type SwitchFactorOverrides = Partial<SwitchFactors>

/** Today's model, the candidate, and what is known of the pair. */
export interface Pair {
  readonly from: string
  readonly to: string
  readonly isSameVendor: boolean
  /** The candidate is served with thinking that cannot be switched off. */
  readonly isThinkingOnly: boolean
  readonly content: Content
  /** The candidate's price; `undefined` for self-hosting. */
  readonly price: Pick<PriceEntry, 'cacheRead' | 'batchFactor'> | undefined
}

const CODE: ReadonlySet<Task> = new Set([
  'template-code',
  'code-review',
  'code-completion',
  'agentic-coding',
])
const PROSE: ReadonlySet<Task> = new Set([
  'summarization',
  'support',
  'rag-qa',
  'email-drafting',
  'report-drafting',
  'content-marketing',
])

const CLAUDE_PROSE: DefaultFigure = {
  low: 0.87,
  likely: 0.75,
  high: 0.68,
  basis: 'Prose on Claude Opus 4.7 and later: inverse of 1.15 to 1.47 measured',
}

/** The kind of text, which a bill shows only through the task. */
export function contentOf(task: Task | null): Content {
  if (task === null) return 'unknown'
  return CODE.has(task) ? 'code' : PROSE.has(task) ? 'prose' : 'unknown'
}

/**
 * The factors of a pair of models, each with low, likely, high and where it comes from. Cache reads arrive only
 * where the host lists a price for them, batch only where it sells it.
 *
 * Source: the measurements named in each basis, put together on 2026-11-20.
 */
export function pairFactors(pair: Pair, overrides: SwitchFactorOverrides = {}): SwitchFactors {
  const tokenizer = tokenizerFactor(pair)
  return {
    share: SHARE,
    inputFactor: tokenizer,
    outputFactor: outputFactor(pair, tokenizer),
    attempts: ATTEMPTS,
    fallbackShare: FALLBACK_SHARE,
    cacheCarryOver:
      pair.price?.cacheRead === undefined ? CACHE_CARRY_OVER.notListed : CACHE_CARRY_OVER.listed,
    batchCarryOver:
      pair.price?.batchFactor === undefined ? BATCH_CARRY_OVER.notSold : BATCH_CARRY_OVER.sold,
    ...overrides,
  }
}

/** The figures of a plan's move, without their bases. */
export function moveFigures(factors: SwitchFactors): Omit<PlanMove, 'where' | 'to'> {
  const ends = ({ low, likely, high }: DefaultFigure) => ({ low, likely, high })
  return {
    share: ends(factors.share),
    inputFactor: ends(factors.inputFactor),
    outputFactor: ends(factors.outputFactor),
    attempts: ends(factors.attempts),
    fallbackShare: ends(factors.fallbackShare),
    cacheCarryOver: ends(factors.cacheCarryOver),
    batchCarryOver: ends(factors.batchCarryOver),
  }
}

/** Tokens of the candidate per token of today's model, for the same text. */
function tokenizerFactor({ from, to, isSameVendor, content }: Pair): DefaultFigure {
  const old = tokenizerFamily(from)
  const listed = modelRecord(to)?.tokenizer
  if (listed !== undefined && (listed === modelRecord(from)?.tokenizer || listed === old)) {
    return SAME_TOKENIZER
  }
  if (isSameVendor) return sameVendorInputFactor(from, to, content)
  return old === 'claude-5' && content === 'prose' ? CLAUDE_PROSE : INPUT_FACTOR[old]
}

/**
 * How much more or less is written. Between models of one vendor only the tokenizer is known to differ, so its
 * factor is laid over the length; an open model's figure counts its tokens as they are.
 */
function outputFactor(pair: Pair, tokenizer: DefaultFigure): DefaultFigure {
  if (pair.isThinkingOnly) return OUTPUT_FACTOR.thinkingOnly
  return pair.isSameVendor ? sameVendorOutputFactor(tokenizer) : OUTPUT_FACTOR.thinkingOff
}
