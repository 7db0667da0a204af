import { expect, it } from 'vitest'
import { modelOfAzureMeter } from '../../../shared/catalogue/azure-meter.ts'
import { modelOfBedrockUsageType } from '../../../shared/catalogue/bedrock-usage-type.ts'
import { modelOfGoogleSku } from '../../../shared/catalogue/google-sku.ts'
import { NOT_AI, type MeterReading } from '../../../shared/catalogue/meter-reading.ts'

const reading = (
  model: string | undefined,
  meter: MeterReading['meter'],
  unitTokens: number | undefined,
  batch = false,
): MeterReading => ({
  model,
  meter,
  batch: meter === undefined ? undefined : batch,
  isAi: true,
  unitTokens,
})
const BEDROCK = 'Amazon Bedrock'
const OPUS = 'Claude Opus 4.8 (Amazon Bedrock Edition)'
const MILLION = 1_000_000

it.each([
  ['USE1-NovaPro-input-tokens', BEDROCK, reading('nova-pro', 'input', 1000)],
  ['USE1-NovaLite-cache-read-input-token-count', BEDROCK, reading('nova-lite', 'cacheRead', 1000)],
  [
    'USE1-NovaLite-cache-write-input-token-count',
    BEDROCK,
    reading('nova-lite', 'cacheWrite5m', 1000),
  ],
  [
    'USE1-Llama4-Maverick-17B-input-tokens-batch',
    BEDROCK,
    reading('llama-4-maverick', 'input', 1000, true),
  ],
  [
    'USE1-Claude4.6Opus-input-tokens-cross-region-global',
    BEDROCK,
    reading('claude-opus-4-6', 'input', 1000),
  ],
  [
    'USW2-anthropic.claude-opus-4-8-mantle-cache-write-tokens-global-standard',
    BEDROCK,
    reading('claude-opus-4-8', 'cacheWrite5m', 1000),
  ],
  ['USE1-MP:USE1_InputTokenCount-Units', OPUS, reading('claude-opus-4-8', 'input', MILLION)],
  [
    'USE1-MP:USE1_OutputTokenCount_Batch-Units',
    OPUS,
    reading('claude-opus-4-8', 'output', MILLION, true),
  ],
  [
    'USE1-MP:USE1_CacheWrite1hInputTokenCount_Global-Units',
    OPUS,
    reading('claude-opus-4-8', 'cacheWrite1h', MILLION),
  ],
  [
    'USE1-MP:USE1_cache_write_tokens_5m_standard-Units',
    OPUS,
    reading('claude-opus-4-8', 'cacheWrite5m', MILLION),
  ],
  [
    'USE1-MP:USE1_Reserved_1Month_InputTPM-Units',
    OPUS,
    reading('claude-opus-4-8', undefined, undefined),
  ],
  ['USE1-Guardrail-ContentPolicyUnitsConsumed', BEDROCK, reading(undefined, undefined, undefined)],
  ['USE1-BoxUsage:m6i.large', 'Amazon Elastic Compute Cloud', NOT_AI],
])('Bedrock: %s', (usageType, productName, expected) => {
  expect(modelOfBedrockUsageType(usageType, productName)).toEqual(expected)
})

it.each([
  ['gpt 4o 0806 Inp glbl Tokens', reading('gpt-4o', 'input', undefined)],
  ['gpt 4o 0513 Outp regnl Tokens', reading('gpt-4o-2024-05-13', 'output', undefined)],
  ['gpt 4.1 cchd Inp regnl Tokens', reading('gpt-4.1', 'cacheRead', undefined)],
  ['gpt 4o mini0718 BatchOutp DataZone', reading('gpt-4o-mini', 'output', undefined, true)],
  ['o1 1217 Outp Data Zone Tokens', reading('o1', 'output', undefined)],
  ['5.4 opt Dz 1M Tokens', reading('gpt-5.4', 'output', MILLION)],
  ['5.4 nano cd inp Dz 1M Tokens', reading('gpt-5.4-nano', 'cacheRead', MILLION)],
  ['5.4 pro Batch inp Dz 1M Tokens', reading('gpt-5.4-pro', 'input', MILLION, true)],
  ['5.6 terra ShortCo Cd Inp PP Gl 1M Tokens', reading('gpt-5.6-terra', 'cacheRead', MILLION)],
  ['text embedding 3 large DZ', reading('text-embedding-3-large', 'input', undefined)],
  [
    'gpt-4o-rt-aud-1217 cchd Inp glbl Tokens',
    reading('gpt-4o-realtime-preview', 'cacheRead', undefined),
  ],
  ['41 ft opt Dz', reading('ft:gpt-4.1', 'output', undefined)],
])('Azure: %s', (meterName, expected) => {
  const productName = `Azure OpenAI - ${meterName} - US East`
  expect(modelOfAzureMeter(meterName, productName)).toEqual(expected)
  expect(modelOfAzureMeter('', productName)).toEqual(expected)
})

it.each([
  ['D4 v5', 'Virtual Machines Dv5 Series - D4 v5 - US East'],
  ['Hot LRS Data Stored', 'Blob Storage - Hot LRS - US East'],
])('Azure: %s is no model', (meterName, productName) => {
  expect(modelOfAzureMeter(meterName, productName)).toEqual(NOT_AI)
})

it.each([
  ['Gemini 2.5 Flash GA Text Input - Predictions', reading('gemini-2.5-flash', 'input', 1)],
  ['Gemini 2.5 Flash GA Image Input - Predictions', reading('gemini-2.5-flash', 'input', 1)],
  [
    'Gemini 2.5 Pro GA Thinking Text Output Batch - Predictions',
    reading('gemini-2.5-pro', 'output', 1, true),
  ],
  [
    'Gemini 3.1 Pro Global Input Text Caching - Predictions',
    reading('gemini-3.1-pro-preview', 'cacheRead', 1),
  ],
  ['Gemini 2.5 Flash Caching Storage', reading('gemini-2.5-flash', undefined, undefined)],
  [
    'Generate content input token count gemini 2.5 flash short input text batch',
    reading('gemini-2.5-flash', 'input', 1, true),
  ],
  [
    'Generate content output token count gemini 3.7 flash text',
    reading('gemini-3.7-flash', 'output', 1),
  ],
  [
    'Generate content cached input token count gemini 2.5 pro text',
    reading('gemini-2.5-pro', 'cacheRead', 1),
  ],
  ['Grounding with Google Search', reading(undefined, undefined, undefined)],
  ['N2 Instance Core running in Americas', NOT_AI],
])('Google: %s', (sku, expected) => {
  expect(modelOfGoogleSku(sku)).toEqual(expected)
})
