import { scale } from '../../domain/amount.ts'
import { lookUp } from '../../domain/look-up.ts'
import type { FileContext, JsonFormat, RowReader } from '../format.ts'
import { USED } from '../format.ts'
import { bindAsTable, flatten, hasMorePages, isRecord } from '../reading/json-table.ts'
import {
  amount,
  Columns,
  currencyCode,
  optionalAmount,
  optionalCount,
  text,
} from '../reading/read-cells.ts'
import {
  ANALYTICS_COLUMNS,
  analyticsItems,
  bindAnalyticsGroup,
} from './anthropic-analytics-usage.ts'
import { ANTHROPIC_METERS } from './anthropic-cost.ts'

const COLUMNS = [
  ...ANALYTICS_COLUMNS,
  'group.cost_type',
  'group.token_type',
  'cost.amount',
  'cost.list_amount',
  'cost.currency',
  'cost.requests',
]

/**
 * Anthropic Usage and Cost Analytics API, cost. `amount` is after discounts, `list_amount` before them, both as text in
 * fractional cents. Where items are split by kind of cost or token, the requests are those of no item.
 */
export const anthropicAnalyticsCost = {
  id: 'anthropic.analytics-cost',
  title: 'Anthropic cost analytics API',
  shape: 'json',
  provider: 'anthropic',
  stream: { role: 'cost', activity: 'api' },
  confidence: 'A-',
  source: {
    evidence: 'the official API reference, field by field, in three client languages',
    checkedOn: '2026-11-30',
  },
  help: {
    whereToGet:
      'GET /v1/organizations/analytics/cost with an admin key and the beta header analytics-usage-cost-2026-08-24, by day, grouped by model, workspace and key; keep every page.',
    ifWrongOne:
      'If the items have usage.uncached_input_tokens, it is the usage analytics: it has tokens but no costs. Keep it, and fetch the costs as well; the two are joined.',
  },
  requiredColumns: ['starting_at', 'cost.amount', 'cost.currency'],
  variants: ['by-day', 'whole-range'],
  recognize: (value) =>
    analyticsItems(value).some(({ cost }) => isRecord(cost) && 'amount' in cost),
  hasMorePages,
  rows: (value) => analyticsItems(value).map((item) => flatten(item)),
  bind: bindAsTable(COLUMNS, bindCost),
} as const satisfies JsonFormat

function bindCost(context: FileContext): RowReader {
  const columns = new Columns(context)
  const readGroup = bindAnalyticsGroup(columns)
  const charged = columns.find('cost.amount')
  const list = columns.find('cost.list_amount')
  const currency = columns.find('cost.currency')
  const requests = columns.find('cost.requests')
  const costType = columns.find('group.cost_type')
  const tokenType = columns.find('group.token_type')
  const model = columns.find('group.model')
  return (cells, draft) => {
    readGroup(cells, draft)
    draft.billed = scale(amount(cells, charged), 1n, 100n)
    const listed = optionalAmount(cells, list)
    draft.list = listed === undefined ? undefined : scale(listed, 1n, 100n)
    draft.currency = currencyCode(cells, currency)
    optionalCount(cells, requests)
    draft.meter = lookUp(ANTHROPIC_METERS, text(cells, tokenType)) ?? ''
    const type = text(cells, costType)
    const isTool = type !== '' && type !== 'tokens' && draft.meter === ''
    draft.model = isTool ? '' : text(cells, model)
    draft.category = isTool ? 'tool' : draft.model === '' && type === '' ? 'unattributed' : 'usage'
    return USED
  }
}
