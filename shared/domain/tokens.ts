/**
 * Tokens that do not overlap: `input` is uncached input, cached input stands in `cacheRead`, what was written to
 * a cache in the two write counts. `reasoning` lies inside `output`. Every format module guarantees it.
 *
 * `undefined` means that no file says; it is never the same as zero.
 */
export interface TokenCounts {
  readonly input: number | undefined
  readonly cacheRead: number | undefined
  readonly cacheWrite5m: number | undefined
  readonly cacheWrite1h: number | undefined
  readonly output: number | undefined
  readonly reasoning: number | undefined
}

export const TOKEN_KINDS = [
  'input',
  'cacheRead',
  'cacheWrite5m',
  'cacheWrite1h',
  'output',
  'reasoning',
] as const

export type TokenKind = (typeof TOKEN_KINDS)[number]

export const NO_TOKENS: TokenCounts = {
  input: undefined,
  cacheRead: undefined,
  cacheWrite5m: undefined,
  cacheWrite1h: undefined,
  output: undefined,
  reasoning: undefined,
}

/** Unknown plus known is known: a sum says what the files say, and no more. */
export function addTokens(a: TokenCounts, b: TokenCounts): TokenCounts {
  return {
    input: addCounts(a.input, b.input),
    cacheRead: addCounts(a.cacheRead, b.cacheRead),
    cacheWrite5m: addCounts(a.cacheWrite5m, b.cacheWrite5m),
    cacheWrite1h: addCounts(a.cacheWrite1h, b.cacheWrite1h),
    output: addCounts(a.output, b.output),
    reasoning: addCounts(a.reasoning, b.reasoning),
  }
}

export function addCounts(a: number | undefined, b: number | undefined): number | undefined {
  if (a === undefined) return b
  return b === undefined ? a : a + b
}

/** Input of every kind plus output; `undefined` when no count is known. */
export function totalTokens(tokens: TokenCounts): number | undefined {
  return [
    tokens.input,
    tokens.cacheRead,
    tokens.cacheWrite5m,
    tokens.cacheWrite1h,
    tokens.output,
  ].reduce(addCounts, undefined)
}
