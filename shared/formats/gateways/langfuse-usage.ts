import { NO_TOKENS, type TokenCounts } from '../../domain/tokens.ts'

const READ = /cache[d_]*(?:read|tokens?$)|cached/
const WRITE = /cache_?creation|cache_?write/

/**
 * Token counts of Langfuse's usage details. Its integrations store disjoint counts (`input` without what was cached,
 * `output` without reasoning), and `total` repeats their sum. Hand-written ones store inclusive counts: then `input`
 * and `output` alone give the total.
 *
 * @returns `undefined` when a count is no whole number.
 */
export function langfuseUsage(details: ReadonlyMap<string, string>): TokenCounts | undefined {
  const sums = {
    input: 0,
    read: 0,
    write: 0,
    output: 0,
    reasoning: 0,
    otherInput: 0,
    otherOutput: 0,
  }
  let isEmpty = true
  for (const [key, value] of details) {
    const count = Number(value)
    if (!Number.isSafeInteger(count) || count < 0) return undefined
    if (key === 'total') continue
    isEmpty = false
    sums[partOf(key)] += count
  }
  if (isEmpty) return NO_TOKENS
  const total = Number(details.get('total') ?? NaN)
  const parts = sums.input + sums.read + sums.write + sums.otherInput
  const isInclusive =
    sums.input + sums.output === total &&
    parts + sums.output + sums.reasoning + sums.otherOutput !== total
  return {
    input: isInclusive
      ? Math.max(0, sums.input - sums.read - sums.write)
      : sums.input + sums.otherInput,
    cacheRead: sums.read,
    cacheWrite5m: sums.write,
    cacheWrite1h: undefined,
    output: isInclusive ? sums.output : sums.output + sums.reasoning + sums.otherOutput,
    reasoning: [...details.keys()].some((key) => key.includes('reasoning'))
      ? sums.reasoning
      : undefined,
  }
}

type Part = 'input' | 'read' | 'write' | 'output' | 'reasoning' | 'otherInput' | 'otherOutput'

function partOf(key: string): Part {
  if (key === 'input' || key === 'prompt_tokens') return 'input'
  if (key === 'output' || key === 'completion_tokens') return 'output'
  if (WRITE.test(key)) return 'write'
  if (READ.test(key)) return 'read'
  if (key.includes('reasoning')) return 'reasoning'
  return key.startsWith('output') ? 'otherOutput' : 'otherInput'
}
