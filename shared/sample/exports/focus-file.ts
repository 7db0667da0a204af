import { formatAmount, ONE, parseAmount, scale, ZERO, type Amount } from '../../domain/amount.ts'
import {
  formatDay,
  monthOf,
  nextDay,
  periodOfMonth,
  type Day,
  type Month,
} from '../../domain/day.ts'
import { dailyUse, SAMPLE_MONTHS, type Use } from '../activity.ts'
import type { ChargeLine } from '../charge-lines.ts'
import { csvText } from './csv-text.ts'
import { listPrice, type PricedKind } from '../list-prices.ts'
import { SAMPLE_COMPANY, type SampleFile } from './sample-file.ts'
import { seedOf } from '../../statistics/seeded-random.ts'
import type { SampleExport } from '../sample-workload.ts'
import { SAMPLE_WORKLOADS } from '../sample-workloads.ts'

const HEADER =
  'AvailabilityZone,BilledCost,BillingAccountId,BillingAccountName,BillingAccountType,BillingCurrency,BillingPeriodEnd,BillingPeriodStart,CapacityReservationId,CapacityReservationStatus,ChargeCategory,ChargeClass,ChargeDescription,ChargeFrequency,ChargePeriodEnd,ChargePeriodStart,CommitmentDiscountCategory,CommitmentDiscountId,CommitmentDiscountName,CommitmentDiscountQuantity,CommitmentDiscountStatus,CommitmentDiscountType,CommitmentDiscountUnit,ConsumedQuantity,ConsumedUnit,ContractedCost,ContractedUnitPrice,EffectiveCost,InvoiceId,InvoiceIssuerName,ListCost,ListUnitPrice,PricingCategory,PricingCurrency,PricingCurrencyContractedUnitPrice,PricingCurrencyEffectiveCost,PricingCurrencyListUnitPrice,PricingQuantity,PricingUnit,ProviderName,PublisherName,RegionId,RegionName,ResourceId,ResourceName,ResourceType,ServiceCategory,ServiceName,ServiceSubcategory,SkuId,SkuMeter,SkuPriceDetails,SkuPriceId,SubAccountId,SubAccountName,SubAccountType,Tags'

const COLUMNS = HEADER.split(',')

interface Cloud {
  readonly provider: string
  readonly publisher: string
  readonly service: string
  readonly region: readonly [string, string]
}

type CloudId = Extract<SampleExport, 'azure' | 'aws'>

const CLOUDS: Readonly<Record<CloudId, Cloud>> = {
  azure: {
    provider: 'Microsoft',
    publisher: 'Microsoft',
    service: 'Azure OpenAI',
    region: ['swedencentral', 'Sweden Central'],
  },
  aws: {
    provider: 'AWS',
    publisher: 'Amazon Web Services, Inc.',
    service: 'Amazon Bedrock',
    region: ['eu-central-1', 'Europe (Frankfurt)'],
  },
}

/** A line of the cloud bill that is no model call. */
export interface OtherLine {
  readonly cloud: CloudId
  readonly month: Month
  readonly category: 'Credit' | 'Tax' | 'Usage'
  readonly service: string
  readonly serviceCategory: string
  readonly description: string
  readonly amount: Amount
}

/** A credit that lowers the bill, the tax that is no spend on models, and a machine that has nothing to do with them. */
export const OTHER_LINES: readonly OtherLine[] = [
  other(
    'azure',
    '2026-09',
    'Credit',
    'Azure OpenAI',
    'AI and Machine Learning',
    'Service credit, Azure OpenAI',
    '-640.00',
  ),
  other('azure', '2026-10', 'Tax', '', 'Other', 'Sales tax', '1184.37'),
  ...SAMPLE_MONTHS.map((month) =>
    other(
      'aws',
      month,
      'Usage',
      'Amazon Elastic Compute Cloud',
      'Compute',
      'Linux instance hours',
      '412.80',
    ),
  ),
]

/** One FOCUS 1.2 file for both clouds and all months: lines of models, and others. */
export function focusFiles(
  lines: readonly ChargeLine[],
  others: readonly OtherLine[],
): readonly SampleFile[] {
  const rows = [...lines.map(usageCells), ...others.map(otherCells)]
  const text = csvText(
    HEADER,
    rows.map((cells) => COLUMNS.map((column) => cells[column] ?? '')),
  )
  return [{ name: 'focus-1.2_2026-08_2026-10.csv', text }]
}

export function focusUse(): readonly Use[] {
  return SAMPLE_WORKLOADS.filter(({ export: from }) => from === 'azure' || from === 'aws')
    .flatMap(dailyUse)
    .sort((a, b) => a.day - b.day)
}

/** Where a workload of the FOCUS file is billed. */
export function cloudOf(use: Use): CloudId {
  return use.workload.export === 'aws' ? 'aws' : 'azure'
}

type CellsByColumn = Readonly<Record<string, string>>

const TOKEN_WORDS: Readonly<Record<PricedKind, readonly [meter: string, type: string]>> = {
  input: ['input tokens', 'input'],
  cacheRead: ['cached input tokens', 'cacheRead'],
  cacheWrite5m: ['cache write tokens', 'cacheWrite'],
  cacheWrite1h: ['cache write tokens', 'cacheWrite'],
  output: ['output tokens', 'output'],
}

function usageCells({ use, kind, tokens, cost }: ChargeLine): CellsByColumn {
  const { workload } = use
  const cloud = cloudOf(use)
  const [meterWord, tokenType] = TOKEN_WORDS[kind]
  const meter = `${workload.model} ${meterWord}`
  const sku = `SKU${seedOf(cloud + meter)
    .toString(36)
    .toUpperCase()}`
  const account = accountId(workload.project)
  const unitPrice = listPrice(workload.model, kind) ?? ''
  return {
    ...commonCells(cloud, monthOf(use.day), cost),
    ...chargePeriod(use.day, nextDay(use.day)),
    ChargeCategory: 'Usage',
    ChargeDescription: `${meter} in ${CLOUDS[cloud].service}`,
    ConsumedQuantity: String(tokens),
    ConsumedUnit: 'Tokens',
    ContractedUnitPrice: unitPrice,
    ListUnitPrice: unitPrice,
    PricingQuantity: formatAmount(scale(ONE as Amount, BigInt(tokens), 1_000_000n)),
    PricingUnit: '1M Tokens',
    ResourceId: `${cloud}:${account}:inference/${workload.key}`,
    ResourceName: workload.key,
    ResourceType: 'Inference endpoint',
    ServiceCategory: 'AI and Machine Learning',
    ServiceName: CLOUDS[cloud].service,
    ServiceSubcategory: 'Generative AI',
    SkuId: sku,
    SkuMeter: meter,
    SkuPriceDetails: JSON.stringify({ x_model: workload.model, x_tokenType: tokenType }),
    SkuPriceId: `${sku}.OD`,
    SubAccountId: account,
    SubAccountName: workload.project,
    Tags: JSON.stringify({ app: workload.key, env: 'prod' }),
  }
}

function otherCells(line: OtherLine): CellsByColumn {
  const period = periodOfMonth(line.month)
  return {
    ...commonCells(line.cloud, line.month, line.amount),
    ...chargePeriod(period.start, period.end),
    ChargeCategory: line.category,
    ChargeDescription: line.description,
    ServiceCategory: line.serviceCategory,
    ServiceName: line.service,
    SubAccountId: accountId('meridian-shared'),
    SubAccountName: 'meridian-shared',
  }
}

function commonCells(cloud: CloudId, month: Month, cost: Amount): CellsByColumn {
  const { provider, publisher, region } = CLOUDS[cloud]
  const billing = periodOfMonth(month)
  const amount = formatAmount(cost)
  return {
    BilledCost: amount,
    BillingAccountId: 'ba-meridian-sample',
    BillingAccountName: SAMPLE_COMPANY,
    BillingAccountType: 'Billing Account',
    BillingCurrency: 'USD',
    BillingPeriodEnd: midnight(billing.end),
    BillingPeriodStart: midnight(billing.start),
    ChargeFrequency: 'Usage-Based',
    ContractedCost: amount,
    EffectiveCost: amount,
    InvoiceId: `${cloud.toUpperCase()}-${month}`,
    InvoiceIssuerName: publisher,
    ListCost: cost < ZERO ? '0' : amount,
    PricingCategory: 'Standard',
    PricingCurrency: 'USD',
    PricingCurrencyEffectiveCost: amount,
    ProviderName: provider,
    PublisherName: publisher,
    RegionId: region[0],
    RegionName: region[1],
    SubAccountType: 'Account',
  }
}

function chargePeriod(start: Day, end: Day): CellsByColumn {
  return { ChargePeriodStart: midnight(start), ChargePeriodEnd: midnight(end) }
}

function midnight(day: Day): string {
  return `${formatDay(day)}T00:00:00Z`
}

/** Twelve digits, as both clouds' account numbers are shown here. */
function accountId(name: string): string {
  return String(100_000_000_000 + seedOf(name))
}

function other(
  cloud: CloudId,
  month: Month,
  category: OtherLine['category'],
  service: string,
  serviceCategory: string,
  description: string,
  amount: string,
): OtherLine {
  return {
    cloud,
    month,
    category,
    service,
    serviceCategory,
    description,
    amount: parseAmount(amount) ?? ZERO,
  }
}
