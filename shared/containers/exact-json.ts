/** Digits that any double keeps; a number with more may come out changed. */
const SAFE_DIGITS = 15

/** Strings, so that digits inside them are left alone, and numbers. */
const TOKENS = /"[^"\\]*(?:\\[^][^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g

const [QUOTE, BACKSLASH] = [0x22, 0x5c]
const [BRACKET, BRACKET_END] = [0x5b, 0x5d]
const [BRACE, BRACE_END] = [0x7b, 0x7d]

const MANY_DIGITS = /\d[\d.]{15}/

/** Maximum nesting of objects and arrays: exports have about six levels, the call stack ends at some thousands. */
const MAX_LEVELS = 200

/**
 * Parses JSON without changing a number: a number with more digits than a double keeps is returned as its text, because
 * exports contain such amounts and ids.
 *
 * @throws SyntaxError when the text is not JSON or nests deeper than `MAX_LEVELS`.
 */
export function parseJson(source: string): unknown {
  if (isTooDeep(source)) throw new SyntaxError(`more than ${MAX_LEVELS} levels`)
  return JSON.parse(MANY_DIGITS.test(source) ? source.replace(TOKENS, exact) : source) as unknown
}

function exact(token: string): string {
  if (token.startsWith('"')) return token
  const digits = token
    .replace(/[eE].*/, '')
    .replace(/[-.]/g, '')
    .replace(/^0+/, '')
  if (digits.length <= SAFE_DIGITS || String(Number(token)) === token) return token
  return `"${token}"`
}

/** Counts brackets, those inside texts left out; of text that is no JSON the answer may be either. */
function isTooDeep(source: string): boolean {
  let level = 0
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at)
    if (code === QUOTE) at = closingQuote(source, at)
    else if (code === BRACKET || code === BRACE) level++
    else if (code === BRACKET_END || code === BRACE_END) level--
    if (level > MAX_LEVELS) return true
  }
  return false
}

/** Where a text ends that begins at `open`; the end of the source when it does not. */
function closingQuote(source: string, open: number): number {
  let at = source.indexOf('"', open + 1)
  while (at !== -1 && isEscaped(source, at)) at = source.indexOf('"', at + 1)
  return at === -1 ? source.length : at
}

/** An odd number of backslashes stands in front. */
function isEscaped(source: string, at: number): boolean {
  let first = at
  while (source.charCodeAt(first - 1) === BACKSLASH) first--
  return (at - first) % 2 === 1
}
