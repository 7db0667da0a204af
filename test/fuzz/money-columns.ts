import type { AmountColumn } from '../../shared/domain/charge.ts'
import type { FormatId } from '../../shared/domain/format-id.ts'

/** Where an export states the money of a row, written down a second time. */
export interface StatedMoney {
  /** The import's amounts that together are what is stated. */
  readonly into: readonly AmountColumn[]
  /** Decimal places that the stated number is moved to the right: -2 for cents. */
  readonly shift?: number
}

/** Money of a table. */
export interface ColumnMoney extends StatedMoney {
  /** Title of the column, lower-cased. */
  readonly title: RegExp
}

/** Money of JSON. */
export interface FieldMoney extends StatedMoney {
  /** Dotted paths in a record; the first that it has. */
  readonly fields: readonly string[]
  /** Lists of the document that lead to its records; none where the document, or each line, is a record or their list. */
  readonly lists: readonly string[]
}

const BILLED: StatedMoney = { into: ['billed'] }
const ESTIMATED: StatedMoney = { into: ['estimated'] }
/** A row is charged, covered by a plan, or paid elsewhere, as another column says. */
const BY_KIND: StatedMoney = { into: ['billed', 'included', 'elsewhere'] }

/**
 * Formats whose rows have their money in one column, the first of these that the header has; others add columns up or
 * have none.
 */
export const COLUMN_MONEY: Readonly<Partial<Record<FormatId, readonly ColumnMoney[]>>> = {
  'anthropic.cost': [{ ...BILLED, title: /^cost_usd$/ }],
  'anthropic.spend-report': [{ ...BILLED, title: /^total_net_spend_usd$/ }],
  'aws.cur': [{ ...BILLED, title: /^(?:lineitem\/unblendedcost|line_item_unblended_cost)$/ }],
  'aws.cur2': [{ ...BILLED, title: /^(?:line_item_unblended_cost|lineitem\/unblendedcost)$/ }],
  'azure.cost-details': [
    { ...BILLED, title: /^costinbillingcurrency$/ },
    { ...BILLED, title: /^cost$/ },
    { ...BILLED, title: /^pretaxcost$/ },
  ],
  'cursor.aggregate': [{ ...ESTIMATED, title: /^(?:cost \(\$\)|cost)$/ }],
  'cursor.events': [
    { ...BILLED, title: /^cost to you$/ },
    { ...BY_KIND, title: /^(?:cost|cost \(\$\))$/ },
  ],
  'cursor.usage-details': [{ ...BY_KIND, title: /^(?:cost|cost \(\$\))$/ }],
  'databricks.usage': [{ ...BILLED, title: /^usage_quantity$/ }],
  'deepseek.cost': [{ into: ['billed', 'included'], title: /^cost$/ }],
  'fireworks.usage-costs': [{ ...BILLED, title: /^subtotal_usd$/ }],
  focus: [{ ...BILLED, title: /^billedcost$/ }],
  'gcp.cost-table': [
    { ...BILLED, title: /^unrounded cost\b/ },
    { ...BILLED, title: /^cost\b(?! type)/ },
  ],
  'github.ai-usage': [{ ...BILLED, title: /^net_amount$/ }],
  'github.metered': [{ ...BILLED, title: /^net_amount$/ }],
  'github.premium-requests': [{ ...BILLED, title: /^net_amount$/ }],
  'glm.bill': [{ ...BILLED, title: /^总消费金额$/ }],
  'kimi.bill': [{ ...BILLED, title: /^(?:充值账户消耗（元）|充值账户消耗\(元\))$/ }],
  'langfuse.observations': [{ ...ESTIMATED, title: /^(?:total_cost|totalcost)$/ }],
  'litellm.daily': [{ ...ESTIMATED, title: /^spend$/ }],
  'litellm.spend-logs': [{ ...ESTIMATED, title: /^spend$/ }],
  'mimo.usage': [{ ...BILLED, title: /^consumed amount$/ }],
  'openai.cost': [{ ...BILLED, title: /^amount_value$/ }],
  'openai.cost-legacy': [{ ...BILLED, title: /^cost_in_major$/ }],
  'opencode.usage': [{ ...BILLED, shift: -8, title: /^cost_micro_cents$/ }],
  'openrouter.activity': [{ ...BILLED, title: /^cost_total$/ }],
  'openrouter.daily': [{ ...BILLED, title: /^usage$/ }],
  'snowflake.cortex': [{ ...BILLED, title: /^token_credits$/ }],
}

export const FIELD_MONEY: Readonly<Partial<Record<FormatId, FieldMoney>>> = {
  'anthropic.analytics-cost': { ...BILLED, shift: -2, fields: ['cost.amount'], lists: ['data'] },
  'anthropic.api-cost': { ...BILLED, shift: -2, fields: ['amount'], lists: ['data', 'results'] },
  'claude-code.jsonl': { ...ESTIMATED, fields: ['costUSD'], lists: [] },
  'github.api-ai-credits': { ...BILLED, fields: ['netAmount'], lists: ['usageItems'] },
  'github.api-usage': { ...BILLED, fields: ['netAmount'], lists: ['usageItems'] },
  'groq.usage': { ...BILLED, fields: ['cost'], lists: ['data'] },
  'langfuse.observations': { ...ESTIMATED, fields: ['total_cost', 'totalCost'], lists: [] },
  'openai.api-costs': { ...BILLED, fields: ['amount.value'], lists: ['data', 'results'] },
  'openrouter.daily': { ...BILLED, fields: ['usage'], lists: ['data'] },
  'vercel.gateway-report': { ...BY_KIND, fields: ['total_cost'], lists: ['results'] },
}
