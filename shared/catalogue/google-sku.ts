import { modelNamed, NOT_AI, type MeterReading } from './meter-reading.ts'

const AI =
  /gemini|gemma|vertex|predictions?\b|grounding|imagen|\bveo\b|claude|generate content|embedding|\btokens?\b|maas/i
const FAMILY =
  /\b(?:gemini|gemma|claude|imagen|veo|lyria|llama|mistral|deepseek|qwen|glm|kimi|minimax|gpt-oss|grok|jamba|codestral|text-embedding|text embedding)\b/i
/** The first word after a model's name. */
const STOP =
  /^(?:ga|global|regional|text|input|output|audio|video|thinking|short|long|batch|caching|cached|cache|live|native|priority|flex|tokens?|predictions?|for|on|in|with|storage|-|—)$/i
/** Between a model's name and these words an `image` is what goes in or comes out, not part of the name. */
const SCOPE = /^(?:ga|global|regional|short|long)$/i

/**
 * Reads a SKU description of Vertex AI or the Gemini API: `Gemini 2.5 Flash GA Text Input - Predictions`,
 * `Gemini 3.7 Flash Global Input Text Caching - Predictions`,
 * `Generate content input token count gemini 2.5 flash short input text batch`.
 * Thinking output is output; storage of a cache is paid by the hour and counts no tokens.
 */
export function modelOfGoogleSku(skuDescription: string): MeterReading {
  if (!AI.test(skuDescription)) return NOT_AI
  const meter = kindOf(skuDescription)
  return {
    model: modelOf(skuDescription),
    meter,
    batch: meter === undefined ? undefined : /\bbatch\b/i.test(skuDescription),
    isAi: true,
    unitTokens: meter === undefined ? undefined : 1,
  }
}

function kindOf(sku: string): MeterReading['meter'] {
  if (/grounding|storage|per hour|\bsearch\b/i.test(sku)) return undefined
  if (/cach/i.test(sku))
    return /cache write|caching write/i.test(sku) ? 'cacheWrite5m' : 'cacheRead'
  if (/output/i.test(sku)) return 'output'
  return /input|embedding/i.test(sku) ? 'input' : undefined
}

function modelOf(sku: string): string | undefined {
  const start = FAMILY.exec(sku)
  if (start === null) return undefined
  const words = sku.slice(start.index).split(/\s+/)
  const named: string[] = []
  for (const [i, word] of words.entries()) {
    const isPartOfFamily = i < start[0].split(' ').length
    if (!isPartOfFamily && STOP.test(word)) break
    if (/^image$/i.test(word) && SCOPE.test(words[i - 1] ?? '')) break
    named.push(word)
  }
  return modelNamed('gcp', named.join(' '))
}
