/** Digits that any double keeps; a number with more may come out changed. */
const SAFE_DIGITS = 15

/** Strings, so that digits inside them are left alone, and numbers. */
const TOKENS = /"(?:[^"\\]|\\[^])*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g

const MANY_DIGITS = /\d[\d.]{15}/

/**
 * Parses JSON without changing a number: one with more digits than a double keeps comes out as its text, since the
 * finest amounts and the longest ids of an export are of that kind.
 *
 * @throws SyntaxError when the text is no JSON.
 */
export function parseJson(source: string): unknown {
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
