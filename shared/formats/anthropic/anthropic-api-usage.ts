import type { ChargeDraft } from '../../domain/charge.ts'
import type { Cells, JsonFormat, RowReader } from '../format.ts'
import { USED, type FileContext } from '../format.ts'
import { knownRegion } from './anthropic-usage.ts'
import { Columns, optionalCount, text, textCopier } from '../reading/read-cells.ts'
import { bucketReader } from '../reading/dates.ts'
import { bindAsTable, hasMorePages, pages, records, isEmptyList } from '../reading/json-table.ts'
import { bucketResults } from '../openai/openai-api-usage.ts'

const COLUMNS = [
  'starting_at',
  'ending_at',
  'uncached_input_tokens',
  'cache_read_input_tokens',
  'cache_creation.ephemeral_5m_input_tokens',
  'cache_creation.ephemeral_1h_input_tokens',
  'cache_creation_input_tokens',
  'output_tokens',
  'model',
  'api_key_id',
  'workspace_id',
  'service_tier',
  'context_window',
  'inference_geo',
]

/**
 * Anthropic Admin API, messages usage report: tokens by bucket and group, disjoint. A flat
 * `cache_creation_input_tokens` beside the nested pair is the same quantity and is read only where the pair is absent.
 */
export const anthropicApiUsage = {
  id: 'anthropic.api-usage',
  title: 'Anthropic usage API',
  shape: 'json',
  provider: 'anthropic',
  stream: { role: 'usage', activity: 'api' },
  confidence: 'A',
  source: {
    evidence: 'a copy of the official API reference, a client library and two readers',
    checkedOn: '2026-11-20',
  },
  help: {
    whereToGet:
      'GET /v1/organizations/usage_report/messages with an admin key, grouped by model, workspace and key; keep every page.',
    ifWrongOne:
      'If the results have an amount, it is the cost report: it has costs but no tokens. Keep it, and fetch the usage as well; the two are joined.',
  },
  requiredColumns: ['starting_at', 'uncached_input_tokens'],
  countsCacheApart: true,
  variants: ['messages'],
  recognize: (value) =>
    firstResult(value)?.['uncached_input_tokens'] !== undefined || isWithoutResults(value),
  hasMorePages,
  rows: (value) => bucketResults(value),
  bind: bindAsTable(COLUMNS, bindUsage),
} as const satisfies JsonFormat

function bindUsage(context: FileContext): RowReader {
  const columns = new Columns(context)
  const readBucket = bucketReader(columns.find('starting_at'), columns.find('ending_at'))
  const input = columns.find('uncached_input_tokens')
  const cacheRead = columns.find('cache_read_input_tokens')
  const readCacheWrites = bindCacheWrites(columns, '')
  const output = columns.find('output_tokens')
  const tier = columns.find('service_tier')
  const region = columns.find('inference_geo')
  const copyTexts = textCopier(columns, {
    model: 'model',
    apiKeyId: 'api_key_id',
    projectId: 'workspace_id',
    serviceTier: 'service_tier',
    contextWindow: 'context_window',
  })
  return (cells, draft) => {
    readBucket(cells, draft)
    draft.input = optionalCount(cells, input)
    draft.cacheRead = optionalCount(cells, cacheRead)
    readCacheWrites(cells, draft)
    draft.output = optionalCount(cells, output)
    copyTexts(cells, draft)
    draft.region = knownRegion(text(cells, region))
    draft.batch = draft.serviceTier === '' ? undefined : text(cells, tier) === 'batch'
    draft.category = 'usage'
    return USED
  }
}

/** Cache writes as the nested pair, else the flat figure, which is the same quantity. */
export function bindCacheWrites(
  columns: Columns,
  prefix: string,
): (cells: Cells, draft: ChargeDraft) => void {
  const write5m = columns.find(`${prefix}cache_creation.ephemeral_5m_input_tokens`)
  const write1h = columns.find(`${prefix}cache_creation.ephemeral_1h_input_tokens`)
  const written = columns.find(`${prefix}cache_creation_input_tokens`)
  return (cells, draft) => {
    const flat = optionalCount(cells, written)
    draft.cacheWrite5m = optionalCount(cells, write5m)
    draft.cacheWrite1h = optionalCount(cells, write1h)
    if (draft.cacheWrite5m === undefined && draft.cacheWrite1h === undefined) {
      draft.cacheWrite5m = flat
    }
  }
}

/** Buckets in which nothing happened, of either report. */
function isWithoutResults(value: unknown): boolean {
  const buckets = pages(value).flatMap((page) => records(page['data']))
  return (
    buckets.length > 0 &&
    buckets.every((bucket) => 'starting_at' in bucket && isEmptyList(bucket['results']))
  )
}

/** The first result of the first bucket that has one, where buckets begin with `starting_at`. */
export function firstResult(value: unknown): Readonly<Record<string, unknown>> | undefined {
  for (const page of pages(value)) {
    for (const bucket of records(page['data'])) {
      const first = records(bucket['results'])[0]
      if ('starting_at' in bucket && first !== undefined) return first
    }
  }
  return undefined
}
