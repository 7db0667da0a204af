import { modelNamed, NOT_AI, type MeterReading } from './meter-reading.ts'

const REGION = /^[A-Z]{2,4}\d*-/
const EDITION = /\(amazon bedrock edition\)/i
/** Where the model's name ends in a usage type of Bedrock's own. */
const TAIL =
  /-(?:input|output|cache|cached|batch|flex|priority|mantle|long-context|latency|cross-region|custom|text|t2i|image|model|provisioned|on-demand)\b.*$/i
/** Bedrock usage types that belong to the AI bill and name no model. */
const TOOLS =
  /guardrail|agent|knowledge|flow|evaluation|data-?automation|customization|credit|search-units/i

/**
 * Reads a usage type of Amazon Bedrock: `USE1-NovaPro-input-tokens`, `USE1-MP:USE1_InputTokenCount-Units`,
 * `USE1-MP:USE1_cache_write_tokens_5m_standard-Units`.
 *
 * @param productName the service or product. A marketplace edition names its model only there.
 * Own models are metered per thousand tokens, marketplace editions per million; a bill's own unit goes before this.
 */
export function modelOfBedrockUsageType(usageType: string, productName: string): MeterReading {
  const isEdition = EDITION.test(productName)
  if (!isEdition && !/bedrock/i.test(`${productName} ${usageType}`)) return NOT_AI
  const isTokens = /token/i.test(usageType)
  return {
    model: isEdition ? modelNamed('aws', productName) : ownModel(usageType),
    meter: isTokens ? kindOf(usageType) : undefined,
    batch: isTokens ? /batch/i.test(usageType) : undefined,
    isAi: true,
    unitTokens: isTokens ? (isEdition ? 1_000_000 : 1000) : undefined,
  }
}

function ownModel(usageType: string): string | undefined {
  const own = usageType.replace(REGION, '')
  if (TOOLS.test(own) || !TAIL.test(own)) return undefined
  return modelNamed('aws', own.replace(TAIL, ''))
}

function kindOf(usageType: string): MeterReading['meter'] {
  const text = usageType.toLowerCase().replace(/[-_]/g, '')
  if (text.includes('cachewrite')) {
    return /cachewrite(?:input)?(?:tokens?)?1h/.test(text) ? 'cacheWrite1h' : 'cacheWrite5m'
  }
  if (/cacheread|cachedinput/.test(text)) return 'cacheRead'
  if (text.includes('output')) return 'output'
  return text.includes('input') ? 'input' : undefined
}
