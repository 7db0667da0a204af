import { lookUp } from '../../domain/look-up.ts'
import type { TokenKind } from '../../domain/tokens.ts'

/** Which tokens a meter text pays for: `cached input tokens`, `Outp glbl`, `cache-write-tokens`. Order matters. */
const KINDS: readonly (readonly [TokenKind, RegExp])[] = [
  [
    'cacheWrite1h',
    /cach(?:e|ed|ing)?[\s_-]*(?:write|creation)[\s_-]*1[\s-]?h|1[\s-]?h(?:our)?[\s_-]*cache[\s_-]*write/i,
  ],
  ['cacheWrite5m', /cach(?:e|ed|ing)?[\s_-]*(?:write|writes|creation|storage write)|cachewrite/i],
  ['cacheRead', /cach|cchd|\bcd\b/i],
  ['output', /out(?:put|pt?)?\b|output|outp|\bopt\b|completion|generated|response/i],
  ['input', /inp(?:ut|t)?|prompt|request token|\bin\b/i],
]

/** Token kinds as JSON price details spell them. */
const SPELLED: Readonly<Record<string, TokenKind>> = {
  input: 'input',
  uncachedinput: 'input',
  cacheread: 'cacheRead',
  cachedinput: 'cacheRead',
  cachewrite: 'cacheWrite5m',
  cachewrite5m: 'cacheWrite5m',
  cachewrite1h: 'cacheWrite1h',
  output: 'output',
}

/** `cache_read`, `cacheRead`, `Cached Input` …; `undefined` for anything else. */
export function spelledTokenKind(name: string): TokenKind | undefined {
  const spelled = name
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .replace(/tokens?$/, '')
  return lookUp(SPELLED, spelled)
}

/** The token kind that a meter, SKU or description names; `undefined` when it names none. */
export function tokenKindOf(meter: string): TokenKind | undefined {
  return KINDS.find(([, pattern]) => pattern.test(meter))?.[0]
}

/** How many tokens one unit of a quantity is: `Tokens`, `1M Tokens`, `1K tokens`, `Million tokens`, `1000 Tokens`. */
export function tokensPerUnit(unit: string): number | undefined {
  const match = /^(?:per )?([\d,.]*)\s*(k|m|b|thousand|million|billion)?\s*-?tokens?$/i.exec(
    unit.trim(),
  )
  if (match === null) return undefined
  const count = match[1] === '' || match[1] === undefined ? 1 : Number(match[1].replaceAll(',', ''))
  const scale = SCALES[(match[2] ?? '').toLowerCase().slice(0, 1)] ?? 1
  return Number.isFinite(count) && count > 0 ? count * scale : undefined
}

const SCALES: Readonly<Record<string, number>> = { k: 1e3, t: 1e3, m: 1e6, b: 1e9 }

const FAMILY =
  /\b(?:gpt|chatgpt|o[1345](?:[-\s]?(?:mini|pro|preview))?|text-embedding|whisper|dall-e|sora|claude|gemini|gemma|palm|imagen|veo|llama|mistral|mixtral|magistral|codestral|ministral|pixtral|command|titan|nova|jamba|deepseek|qwen|glm|kimi|minimax|mimo|grok|phi|nemotron|gpt-oss|embed)/i

/** True when the text names a model of a known family. */
export function namesModel(text: string): boolean {
  return FAMILY.test(text)
}

const METER_WORDS =
  '(?:(?:text|image|audio|video)[\\s-]+)?(?:batch|flex|priority|cached|cache|caching|read|writes?|creation|uncached|input|output|prompt|completion|thinking|short|long|tokens?|count)\\b'
const SPACED_TAIL = new RegExp(`[\\s,;:(]+${METER_WORDS}.*$`, 'i')
const HYPHENED_TAIL = new RegExp(`-${METER_WORDS}.*$`, 'i')
const REGION_PREFIX = /^[A-Z]{2,4}\d-/

const LEADING_WORDS = new RegExp(`^${METER_WORDS}`, 'i')

/**
 * The model in front of a meter's words, or behind them where they come first: `claude-sonnet-4-6 cached input tokens`
 * → `claude-sonnet-4-6`, `USE1-NovaPro-input-tokens` → `NovaPro`, `Input Tokens for gpt-5.5` → `gpt-5.5`.
 */
export function modelOfMeter(meter: string): string {
  const trimmed = meter.trim()
  if (REGION_PREFIX.test(trimmed)) {
    return trimmed.replace(REGION_PREFIX, '').replace(HYPHENED_TAIL, '')
  }
  const name = LEADING_WORDS.test(trimmed) ? FAMILY.exec(trimmed) : null
  return (name === null ? trimmed : trimmed.slice(name.index)).replace(SPACED_TAIL, '')
}

/** Lines of an AI service that call no model: guardrails, grounding, tools. */
export function isToolMeter(meter: string): boolean {
  return /guardrail|grounding|web[ _-]?search|code[ _-]?interpreter|file[ _-]?search|tool call|sessions?\b/i.test(
    meter,
  )
}

/** True when a meter, SKU or usage type says that the line ran as batch. */
export function isBatchMeter(meter: string): boolean {
  return /batch/i.test(meter)
}
