import { OUTPUT_FACTOR, tokenizerFamily, type DefaultFigure } from './savings-defaults.ts'

/** What the text mostly is; `unknown` takes the figure that saves less. */
export type Content = 'prose' | 'code' | 'unknown'

/** Both models count by one tokenizer. */
export const SAME_TOKENIZER: DefaultFigure = {
  low: 1,
  likely: 1,
  high: 1,
  basis: 'Both models count by the same tokenizer',
}

/** Claude Opus 4.7 and later against 4.6 and earlier, 2026-04-17 (sol.ava.dev, pithwire.com; vendor: 1.0 to 1.35). */
const TO_NEWER_CLAUDE: Readonly<Record<Content, DefaultFigure>> = {
  prose: { low: 1.47, likely: 1.325, high: 1.2, basis: 'Measured: 1.20 to 1.47 on English prose' },
  code: { low: 1.33, likely: 1.23, high: 1.13, basis: 'Measured: 1.13 to 1.33 on code' },
  unknown: { low: 1.47, likely: 1.325, high: 1, basis: 'Measured: 1.0 to 1.47, weighted 1.325' },
}

const TO_OLDER_CLAUDE: Readonly<Record<Content, DefaultFigure>> = {
  prose: { low: 0.84, likely: 0.75, high: 0.68, basis: 'Inverse of 1.20 to 1.47 on prose' },
  code: { low: 0.89, likely: 0.81, high: 0.75, basis: 'Inverse of 1.13 to 1.33 on code' },
  unknown: { low: 1, likely: 0.81, high: 0.75, basis: 'Inverse of 1.0 to 1.33; code taken' },
}

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

/** Only the tokenizer is known to differ, so its factor is laid over the length of the answers. */
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
