import data from '../facts/plan-defaults.json' with { type: 'json' }
import { OUTPUT_FACTOR, tokenizerFamily, type DefaultFigure } from './savings-defaults.ts'

/** What the text mostly is; `unknown` takes the figure that saves less. */
export type Content = 'prose' | 'code' | 'unknown'

const { sameTokenizer, toNewerClaude, toOlderClaude } = data.sameVendor

/** Both models count by one tokenizer. */
export const SAME_TOKENIZER: DefaultFigure = sameTokenizer

const TO_NEWER_CLAUDE: Readonly<Record<Content, DefaultFigure>> = toNewerClaude
const TO_OLDER_CLAUDE: Readonly<Record<Content, DefaultFigure>> = toOlderClaude

/** Tokens of another model of the same vendor per token of today's, for the same text. */
export function sameVendorInputFactor(
  from: string | null,
  to: string,
  content: Content,
): DefaultFigure {
  const [old, next] = [tokenizerFamily(from), tokenizerFamily(to)]
  if (old === next) return SAME_TOKENIZER
  if (next === 'claude-5') return TO_NEWER_CLAUDE[content]
  return old === 'claude-5' ? TO_OLDER_CLAUDE[content] : SAME_TOKENIZER
}

/** Only the tokenizer is known to differ, so its factor applies to the output as well. */
export function sameVendorOutputFactor(tokenizer: DefaultFigure): DefaultFigure {
  const length = OUTPUT_FACTOR.thinkingOff
  if (tokenizer === SAME_TOKENIZER) return length
  return {
    low: length.low * tokenizer.low,
    likely: length.likely * tokenizer.likely,
    high: length.high * tokenizer.high,
    basis: `${length.basis}; ${tokenizer.basis}`,
  }
}
