import { describe, expect, it } from 'vitest'
import {
  readAzureLine,
  tokensPerUnitOfMeasure,
} from '../../../../shared/formats/cloud/lines/azure-line.ts'
import {
  inferredUnitTokens,
  readAwsLine,
} from '../../../../shared/formats/cloud/lines/bedrock-line.ts'
import { FOREIGN_LINE } from '../../../../shared/formats/cloud/lines/cloud-line.ts'
import { currencyOfTitle } from '../../../../shared/formats/reading/currency-sign.ts'
import { googleTokens } from '../../../../shared/formats/cloud/lines/google-line.ts'

const AWS = { productCode: '', productName: '', usageType: '', operation: '' }
const AZURE = {
  category: '',
  subCategory: '',
  product: '',
  consumedService: '',
  publisher: '',
  meter: '',
}

describe('what belongs to the AI bill', () => {
  it.each([
    { productName: 'Amazon Bedrock', isAi: true },
    { productName: 'Amazon Bedrock', usageType: 'USE1-S3Vectors-Storage', isAi: false },
    { productName: 'Amazon SageMaker', isAi: false },
    { productCode: 'AmazonTextract', isAi: true },
    { productName: 'Amazon Elastic Compute Cloud', usageType: 'BoxUsage:p5.48xlarge', isAi: false },
    { usageType: 'USE1-MP:USE1_OutputTokenCount-Units', isAi: true },
    { productName: 'Some Database', usageType: 'USE1-MP:USE1_Hours', isAi: false },
  ])('AWS: $productName $productCode $usageType', ({ isAi, ...texts }) => {
    expect(readAwsLine({ ...AWS, ...texts }, undefined).isAi).toBe(isAi)
  })

  it.each([
    { category: 'Foundry Models', isAi: true },
    { category: 'Azure AI Search', consumedService: 'Microsoft.Search', isAi: false },
    { category: 'Azure Machine Learning', isAi: false },
    { category: 'Virtual Machines', meter: 'NC40ads H100 v5', isAi: false },
    { consumedService: 'Microsoft.CognitiveServices', meter: 'S1 Speech To Text', isAi: true },
    { category: 'SaaS', publisher: 'Anthropic', isAi: true },
    { category: 'SaaS', publisher: 'Example Databases Inc.', isAi: false },
  ])('Azure: $category $consumedService $publisher', ({ isAi, ...texts }) => {
    expect(readAzureLine({ ...AZURE, ...texts }, undefined).isAi).toBe(isAi)
  })

  it('is what a person has switched', () => {
    const on = new Map([['aws.sagemaker', true]])
    const off = new Map([['azure.foundry', false]])
    expect(readAwsLine({ ...AWS, productName: 'Amazon SageMaker' }, on).isAi).toBe(true)
    expect(readAzureLine({ ...AZURE, category: 'Foundry Models' }, off).isAi).toBe(false)
  })
})

describe('a line names a model only where it is one', () => {
  it.each([
    { usageType: 'USE1-NovaCanvas-T2I-1024-Premium', model: 'nova-canvas', isTool: false },
    { usageType: 'USE1-NovaLite-Customization-Training', model: '', isTool: true },
    { usageType: 'USE1-NovaPro-ProvisionedThroughput-1MonthCommit', model: '', isTool: true },
    { usageType: 'USE1-openai.gpt-oss-120b-mantle-input-tokens-standard', model: 'gpt-oss-120b' },
  ])('$usageType', ({ usageType, ...expected }) => {
    const line = readAwsLine({ ...AWS, productName: 'Amazon Bedrock', usageType }, undefined)
    expect(line).toMatchObject(expected)
  })

  it.each([
    { meter: 'Provisioned Managed Global Unit', model: '', isTool: true },
    { meter: 'Azure OpenAI Code-Interpreter-global Session', model: '', isTool: true },
    { meter: 'Speech-Text to Speech-global Characters', model: '', isTool: true },
    { meter: '41 ft training Dz', model: '', isTool: true },
    { meter: 'Phi-3.5-Mini-128K-Instruct-Output Tokens', isTool: false },
    { meter: 'DeepSeek-R1 Outp glbl Tokens', model: 'deepseek-r1', isTool: false },
  ])('$meter', ({ meter, ...expected }) => {
    const line = readAzureLine({ ...AZURE, category: 'Foundry Models', meter }, undefined)
    expect(line).toMatchObject(expected)
  })
})

describe('units', () => {
  it.each([
    { unit: '1K', tokens: 1000 },
    { unit: '1M', tokens: 1_000_000 },
    { unit: '10K', tokens: 10_000 },
    { unit: '1', tokens: 1 },
    { unit: '1M Tokens', tokens: 1_000_000 },
    { unit: '1 Hour', tokens: undefined },
    { unit: '1/Month', tokens: undefined },
    { unit: '1 GB/Month', tokens: undefined },
    { unit: '', tokens: undefined },
  ])('Azure $unit', ({ unit, tokens }) => {
    expect(tokensPerUnitOfMeasure(unit)).toBe(tokens)
  })

  it.each([
    { why: 'three dollars a unit is a million', meter: 'input', cost: 3, tokens: 1_000_000 },
    { why: 'a third of a cent is a thousand', meter: 'input', cost: 0.003, tokens: 1000 },
    { why: 'cheap cache reads are a million', meter: 'cacheRead', cost: 0.03, tokens: 1_000_000 },
    { why: 'dear cache reads by the thousand', meter: 'cacheRead', cost: 0.0015, tokens: 1000 },
    { why: 'the dearest output by the thousand', meter: 'output', cost: 0.075, tokens: 1000 },
    { why: 'free usage is as the family has it', meter: 'output', cost: 0, tokens: 1_000_000 },
    { why: 'no usage at all', meter: 'output', cost: NaN, tokens: 1_000_000 },
  ] as const)('$why', ({ meter, cost, tokens }) => {
    const line = { ...FOREIGN_LINE, meter, unitTokens: 1_000_000 }
    expect(inferredUnitTokens(line, cost)).toBe(tokens)
  })

  it.each([
    { unit: 'count', tokens: 7 },
    { unit: 'requests', tokens: 7 },
    { unit: '', tokens: 7 },
    { unit: 'h', tokens: undefined },
    { unit: 'byte-seconds', tokens: undefined },
    { unit: 'characters', tokens: undefined },
  ])('Google $unit', ({ unit, tokens }) => {
    expect(googleTokens(7, unit)).toBe(tokens)
  })
})

describe('the currency of a title', () => {
  it.each([
    ['Cost ($)', 'USD'],
    ['Unrounded subtotal (€)', 'EUR'],
    ['Amazon Bedrock($)', 'USD'],
    ['Cost (CHF)', 'CHF'],
    ['Cost (A$)', 'AUD'],
    ['Cost (kr)', ''],
    ['Cost', ''],
  ])('%s', (title, currency) => {
    expect(currencyOfTitle(title)).toBe(currency)
  })
})
