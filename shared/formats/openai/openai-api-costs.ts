import type { JsonFormat } from '../format.ts'
import { bindAsTable, hasMorePages } from '../reading/json-table.ts'
import { bucketResults, isBucketsOf } from './openai-api-usage.ts'
import { openaiCost } from './openai-cost.ts'

const COLUMNS = [
  'start_time',
  'amount_value',
  'amount_currency',
  'line_item',
  'user_id',
  'api_key_id',
  'project_id',
  'organization_id',
  'project_name',
]

/** OpenAI organization costs endpoint: the cost table as JSON. `amount.value` is in dollars. */
export const openaiApiCosts = {
  id: 'openai.api-costs',
  title: 'OpenAI costs API',
  shape: 'json',
  provider: 'openai',
  stream: openaiCost.stream,
  confidence: 'A',
  source: {
    evidence: 'copies of the official API reference and three readers',
    checkedOn: '2026-11-20',
  },
  help: {
    whereToGet:
      'GET /v1/organization/costs with an admin key, grouped by line item and project; keep every page.',
    ifWrongOne:
      'If the results have input_tokens, it is a usage endpoint: it has tokens but no costs. Keep it, and fetch the costs as well; the two are joined.',
  },
  requiredColumns: ['start_time', 'amount.value', 'amount.currency'],
  variants: ['costs'],
  recognize: (value) => isBucketsOf(value, /^organization\.costs\./),
  hasMorePages,
  rows: function* (value) {
    for (const fields of bucketResults(value)) {
      const row = new Map(fields)
      row.set('amount_value', fields.get('amount.value') ?? '')
      row.set('amount_currency', fields.get('amount.currency') ?? '')
      yield row
    }
  },
  bind: bindAsTable(COLUMNS, openaiCost.bind),
} as const satisfies JsonFormat
