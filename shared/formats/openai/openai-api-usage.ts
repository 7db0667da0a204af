import { USED, type JsonFormat } from '../format.ts'
import {
  bindAsTable,
  flatten,
  hasMorePages,
  pages,
  records,
  isEmptyList,
} from '../reading/json-table.ts'
import { openaiUsage } from './openai-usage.ts'

/** Fields of a result that the usage table reads, by the same names. */
const COLUMNS = [
  'start_time',
  'end_time',
  'project_id',
  'num_model_requests',
  'user_id',
  'api_key_id',
  'model',
  'batch',
  'service_tier',
  'input_tokens',
  'output_tokens',
  'input_cached_tokens',
  'input_cache_write_tokens',
]

/** Results that are charged by something else than tokens: pictures, seconds, characters, bytes, sessions. */
const OTHER_MEASURES = ['images', 'seconds', 'characters', 'usage_bytes', 'num_sessions']

/** OpenAI organization usage endpoints: the usage table as JSON, one result object a row, every page of it. */
export const openaiApiUsage = {
  id: 'openai.api-usage',
  title: 'OpenAI usage API',
  shape: 'json',
  provider: 'openai',
  stream: openaiUsage.stream,
  confidence: 'A',
  source: {
    evidence: 'copies of the official API reference and three readers',
    checkedOn: '2026-11-20',
  },
  help: {
    whereToGet:
      'GET /v1/organization/usage/completions (and embeddings, images …) with an admin key, grouped by project, key and model; keep every page.',
    ifWrongOne:
      'If the results have an amount, it is the costs endpoint: it has costs but no tokens. Keep it, and fetch the usage as well; the two are joined.',
  },
  requiredColumns: ['start_time', 'input_tokens'],
  variants: ['completions', 'pages-and-other-results'],
  recognize: (value) => isBucketsOf(value, /^organization\.usage\./) || isWithoutResults(value),
  hasMorePages,
  rows: (value) => bucketResults(value),
  bind: (context) => {
    const read = bindAsTable(COLUMNS, openaiUsage.bind)(context)
    return (fields, draft) => {
      const outcome = read(fields, draft)
      if (outcome.kind !== 'skipped') return outcome
      if (!OTHER_MEASURES.some((name) => Number(fields.get(name) ?? 0) > 0)) return outcome
      draft.category = 'tool'
      draft.projectId = fields.get('project_id') ?? ''
      draft.apiKeyId = fields.get('api_key_id') ?? ''
      return USED
    }
  },
} as const satisfies JsonFormat

/** True for pages whose first result carries one of OpenAI's object markers. */
export function isBucketsOf(value: unknown, marker: RegExp): boolean {
  for (const page of pages(value)) {
    for (const bucket of records(page['data'])) {
      const first = records(bucket['results'])[0]
      if (first !== undefined) return marker.test(String(first['object']))
    }
  }
  return false
}

/** Pages of buckets in which nothing happened: usage or costs, nobody can tell; there is nothing to read. */
function isWithoutResults(value: unknown): boolean {
  const all = pages(value)
  return (
    all.length > 0 &&
    all.every(
      (page) =>
        page['object'] === 'page' &&
        records(page['data']).every((bucket) => isEmptyList(bucket['results'])),
    )
  )
}

/** Every result of every bucket, with the bucket's times. */
export function* bucketResults(value: unknown): Iterable<ReadonlyMap<string, string>> {
  for (const page of pages(value)) {
    for (const bucket of records(page['data'])) {
      const { results, ...times } = bucket
      for (const result of records(results)) yield flatten(result, flatten(times))
    }
  }
}
