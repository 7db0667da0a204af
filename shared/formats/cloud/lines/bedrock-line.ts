import { modelOfBedrockUsageType } from '../../../catalogue/bedrock-usage-type.ts'
import type { MeterReading } from '../../../catalogue/meter-reading.ts'
import { aiServiceOf, isAiService, type AiServiceSwitches } from '../../ai-services.ts'
import { aiLine, FOREIGN_LINE, type CloudLine } from './cloud-line.ts'

/** What a line of an AWS bill says about itself. */
export interface AwsLineTexts {
  readonly productCode: string
  readonly productName: string
  readonly usageType: string
  readonly operation: string
}

/** Marketplace usage of a model: the product may be unnamed, the usage type still counts tokens. */
const MARKETPLACE_TOKENS = /(?:^|-)MP:.*token/i

/** Reads what a line of an AWS bill pays for. */
export function readAwsLine(
  { productCode, productName, usageType, operation }: AwsLineTexts,
  switches: AiServiceSwitches | undefined,
): CloudLine {
  const service = `${productName} ${productCode}`
  const words = `${usageType} ${operation}`
  const listed = aiServiceOf({ cloud: 'aws', service, meter: words })
  const isMarketplace = MARKETPLACE_TOKENS.test(usageType)
  const isUnnamed = listed === undefined && isMarketplace
  if (!isUnnamed && !isAiService(listed, switches)) return FOREIGN_LINE
  // The names of other AI services say nothing to the reader of Bedrock's usage types.
  const product = /bedrock/i.test(service) ? productName || productCode : 'Amazon Bedrock'
  const line = aiLine('aws', modelOfBedrockUsageType(usageType, product), words)
  return isMarketplace ? { ...line, unitTokens: 1_000_000 } : line
}

/**
 * Least dollars for a million tokens of each kind at any price list, with room for batch and discounts. A unit that
 * costs less than a million tokens can cost is a thousand tokens.
 */
const LEAST_PER_MILLION: Readonly<Record<NonNullable<MeterReading['meter']>, number>> = {
  input: 0.05,
  cacheRead: 0.005,
  cacheWrite5m: 0.05,
  cacheWrite1h: 0.05,
  output: 0.1,
}

/**
 * Tokens in one unit where the bill does not say: Bedrock meters its own models by the thousand, marketplace editions
 * by the million, and some older editions by the thousand. What a unit costs decides; without a cost, the family.
 *
 * @param unitCost dollars for one unit; zero or not a number when nothing was charged.
 */
export function inferredUnitTokens(line: CloudLine, unitCost: number): number {
  if (line.meter === undefined || !(unitCost > 0)) return line.unitTokens ?? 1000
  return unitCost >= LEAST_PER_MILLION[line.meter] ? 1_000_000 : 1000
}
