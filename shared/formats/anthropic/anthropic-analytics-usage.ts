import type { FileContext, JsonFormat, RowReader } from '../format.ts'
import { USED } from '../format.ts'
import { bucketReader } from '../reading/dates.ts'
import {
  bindAsTable,
  flatten,
  hasMorePages,
  isRecord,
  pages,
  records,
} from '../reading/json-table.ts'
import { Columns, fault, optionalCount, text, textCopier } from '../reading/read-cells.ts'
import { bindCacheWrites } from './anthropic-api-usage.ts'
import { knownRegion } from './anthropic-usage.ts'

/** Fields of an item that say whose it is and when it was, by dotted path. */
export const ANALYTICS_COLUMNS = [
  'starting_at',
  'ending_at',
  'group.model',
  'group.api_key_id',
  'group.workspace_id',
  'group.actor',
  'group.product',
  'group.service_tier',
  'group.context_window',
  'group.inference_geo',
]

const COLUMNS = [
  ...ANALYTICS_COLUMNS,
  'usage.uncached_input_tokens',
  'usage.cache_read_input_tokens',
  'usage.cache_creation.ephemeral_5m_input_tokens',
  'usage.cache_creation.ephemeral_1h_input_tokens',
  'usage.output_tokens',
  'usage.requests',
]

/**
 * Anthropic Usage and Cost Analytics API, usage: flat items, each with every dimension in `group`, `null` unless it was
 * asked for. The four token kinds are disjoint; `total_tokens` restates them. Without a bucket width one item covers
 * the whole range.
 */
export const anthropicAnalyticsUsage = {
  id: 'anthropic.analytics-usage',
  title: 'Anthropic usage analytics API',
  shape: 'json',
  provider: 'anthropic',
  stream: { role: 'usage', activity: 'api' },
  confidence: 'A-',
  source: {
    evidence: 'the official API reference, field by field, in three client languages',
    checkedOn: '2026-11-30',
  },
  help: {
    whereToGet:
      'GET /v1/organizations/analytics/usage with an admin key and the beta header analytics-usage-cost-2026-08-24, by day, grouped by model, workspace and key; keep every page.',
    ifWrongOne:
      'If the items have cost.amount, it is the cost analytics: it has costs but no tokens. Keep it, and fetch the usage as well; the two are joined.',
  },
  requiredColumns: ['starting_at', 'usage.uncached_input_tokens'],
  countsCacheApart: true,
  variants: ['by-day', 'whole-range'],
  recognize: (value) =>
    analyticsItems(value).some(({ usage }) => isRecord(usage) && 'uncached_input_tokens' in usage),
  hasMorePages,
  rows: (value) => analyticsItems(value).map((item) => flatten(item)),
  bind: bindAsTable(COLUMNS, bindUsage),
} as const satisfies JsonFormat

/** The items of every page; those of the older reports have results and no `group`. */
export function analyticsItems(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  const items = pages(value).flatMap((page) => records(page['data']))
  return items.some(({ group }) => isRecord(group)) ? items : []
}

function bindUsage(context: FileContext): RowReader {
  const columns = new Columns(context)
  const readGroup = bindAnalyticsGroup(columns)
  const model = columns.find('group.model')
  const input = columns.find('usage.uncached_input_tokens')
  const cacheRead = columns.find('usage.cache_read_input_tokens')
  const readCacheWrites = bindCacheWrites(columns, 'usage.')
  const output = columns.find('usage.output_tokens')
  const requests = columns.find('usage.requests')
  return (cells, draft) => {
    readGroup(cells, draft)
    draft.input = optionalCount(cells, input)
    if (draft.input === undefined) throw fault(cells, input, 'missing-value', 'a count of tokens')
    draft.cacheRead = optionalCount(cells, cacheRead)
    readCacheWrites(cells, draft)
    draft.output = optionalCount(cells, output)
    draft.requests = optionalCount(cells, requests)
    draft.model = text(cells, model)
    draft.category = 'usage'
    return USED
  }
}

/** Reads when an item was and whose it is. */
export function bindAnalyticsGroup(columns: Columns): (...row: Parameters<RowReader>) => void {
  const readBucket = bucketReader(columns.find('starting_at'), columns.find('ending_at'))
  const tier = columns.find('group.service_tier')
  const region = columns.find('group.inference_geo')
  const copyTexts = textCopier(columns, {
    apiKeyId: 'group.api_key_id',
    projectId: 'group.workspace_id',
    user: 'group.actor',
    operation: 'group.product',
    serviceTier: 'group.service_tier',
    contextWindow: 'group.context_window',
  })
  return (cells, draft) => {
    readBucket(cells, draft)
    copyTexts(cells, draft)
    draft.region = knownRegion(text(cells, region))
    draft.batch = draft.serviceTier === '' ? undefined : text(cells, tier) === 'batch'
  }
}
