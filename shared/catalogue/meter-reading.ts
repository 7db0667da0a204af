import type { SellerId } from '../domain/seller.ts'
import type { TokenKind } from '../domain/tokens.ts'
import { resolveModel } from './catalogue.ts'

/** What the name of a cloud meter states about a bill line. */
export interface MeterReading {
  /** Canonical id where the catalogue knows it, else the meter's own words; `undefined` when it names no model. */
  readonly model: string | undefined
  readonly meter: Exclude<TokenKind, 'reasoning'> | undefined
  /** `undefined` for a line that counts no tokens. */
  readonly batch: boolean | undefined
  /** Whether a model is called or reserved: tokens, images, guardrails, grounding, reserved throughput. */
  readonly isAi: boolean
  /** Tokens in one unit of the quantity, where the name or the family tells it; else the unit column decides. */
  readonly unitTokens: number | undefined
}

/** The reading of a bill line that is not for a model. */
export const NOT_AI: MeterReading = {
  model: undefined,
  meter: undefined,
  batch: undefined,
  isAi: false,
  unitTokens: undefined,
}

/** The canonical id of the words that name a model, otherwise the words themselves. */
export function modelNamed(seller: SellerId, words: string): string | undefined {
  const name = words.trim()
  if (name === '') return undefined
  const match = resolveModel(seller, name)
  return match.kind === 'found' ? match.model : name
}
