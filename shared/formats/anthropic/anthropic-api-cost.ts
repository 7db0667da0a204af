import { lookUp } from '../../domain/look-up.ts'
import { scale } from '../../domain/amount.ts'
import type { FileContext, JsonFormat, RowReader } from '../format.ts'
import { USED } from '../format.ts'
import { firstResult } from './anthropic-api-usage.ts'
import { ANTHROPIC_METERS } from './anthropic-cost.ts'
import { knownRegion } from './anthropic-usage.ts'
import { amount, Columns, currencyCode, text, textCopier } from '../reading/read-cells.ts'
import { isoDays } from '../reading/dates.ts'
import { bindAsTable, hasMorePages } from '../reading/json-table.ts'
import { bucketResults } from '../openai/openai-api-usage.ts'

const COLUMNS = [
  'starting_at',
  'amount',
  'currency',
  'description',
  'cost_type',
  'token_type',
  'model',
  'workspace_id',
  'service_tier',
  'context_window',
  'inference_geo',
]

/**
 * Anthropic Admin API, cost report, by day. `amount` is a decimal string in the lowest unit of the currency:
 * `123.45` USD is $1.2345. Priority tier is not in it. Groups that were not asked for are `null`.
 */
export const anthropicApiCost = {
  id: 'anthropic.api-cost',
  title: 'Anthropic cost API',
  shape: 'json',
  provider: 'anthropic',
  stream: { role: 'cost', activity: 'api' },
  confidence: 'A',
  source: {
    evidence: 'a copy of the official API reference, a client library and two readers',
    checkedOn: '2026-11-20',
  },
  help: {
    whereToGet:
      'GET /v1/organizations/cost_report with an admin key, grouped by description and workspace; keep every page.',
    ifWrongOne:
      'If the results have uncached_input_tokens, it is the usage report: it has tokens but no costs. Keep it, and fetch the costs as well; the two are joined.',
  },
  requiredColumns: ['starting_at', 'amount', 'currency'],
  variants: ['cost-report'],
  recognize: (value) => {
    const first = firstResult(value)
    return typeof first?.['amount'] === 'string' && 'currency' in first
  },
  hasMorePages,
  rows: (value) => bucketResults(value),
  bind: bindAsTable(COLUMNS, bindCost),
} as const satisfies JsonFormat

function bindCost(context: FileContext): RowReader {
  const columns = new Columns(context)
  const dayOf = isoDays(columns.find('starting_at'))
  const cents = columns.find('amount')
  const currency = columns.find('currency')
  const costType = columns.find('cost_type')
  const tokenType = columns.find('token_type')
  const model = columns.find('model')
  const description = columns.find('description')
  const region = columns.find('inference_geo')
  const copyTexts = textCopier(columns, {
    projectId: 'workspace_id',
    serviceTier: 'service_tier',
    contextWindow: 'context_window',
  })
  return (cells, draft) => {
    draft.day = dayOf(cells)
    draft.billed = scale(amount(cells, cents), 1n, 100n)
    draft.currency = currencyCode(cells, currency)
    copyTexts(cells, draft)
    draft.region = knownRegion(text(cells, region))
    draft.batch = draft.serviceTier === 'batch' ? true : undefined
    draft.meter = lookUp(ANTHROPIC_METERS, text(cells, tokenType)) ?? ''
    const isGrouped = text(cells, costType) !== '' || text(cells, description) !== ''
    const isTokens = draft.meter !== '' || text(cells, costType) === 'tokens'
    draft.category = isTokens ? 'usage' : isGrouped ? 'tool' : 'unattributed'
    draft.model = isTokens ? text(cells, model) : ''
    return USED
  }
}
