import type { ChargeDraft } from '../../domain/charge.ts'
import type { TableFormat } from '../format.ts'
import { USED } from '../format.ts'
import { isoDays } from '../reading/dates.ts'
import { amount, Columns, currencyCode, text, textCopier } from '../reading/read-cells.ts'

/**
 * Fireworks usage costs: the cost of serverless tokens by day and one dimension. Rated with the account's prices,
 * before discounts on the invoice, minimums, credits and tax. Two files by other dimensions are the same money.
 */
export const fireworksUsageCosts = {
  id: 'fireworks.usage-costs',
  title: 'Fireworks usage costs',
  shape: 'table',
  provider: 'fireworks',
  stream: { role: 'cost', activity: 'api' },
  confidence: 'A-',
  source: {
    evidence: 'the official page of the export: columns, a sample row and what it covers',
    checkedOn: '2026-11-30',
  },
  help: {
    whereToGet:
      'firectl billing export-usage-costs --start-time … --end-time … --group-by model (file usage_costs.csv)',
    ifWrongOne:
      'If the file has prompt_tokens, it is the billing metrics: tokens without costs. Keep it, and export the usage costs as well.',
  },
  isRegrouped: true,
  requiredColumns: ['date', 'group_by_dimension', 'group_by_value', 'subtotal_usd'],
  variants: ['by-model', 'by-tier', 'by-user', 'by-key'],
  recognize: (header) => header.has('group_by_dimension', 'group_by_value', 'subtotal_usd'),
  bind: (context) => {
    const columns = new Columns(context)
    const dayOf = isoDays(columns.find('date'))
    const subtotal = columns.find('subtotal_usd')
    const currency = columns.find('currency')
    const dimension = columns.find('group_by_dimension')
    const value = columns.find('group_by_value')
    const copyTexts = textCopier(columns, { account: 'account_id' })
    context.warn('invoice-may-differ', BEFORE_INVOICE)
    return (cells, draft) => {
      draft.day = dayOf(cells)
      draft.billed = amount(cells, subtotal)
      draft.currency = text(cells, currency) === '' ? 'USD' : currencyCode(cells, currency)
      copyTexts(cells, draft)
      readGroup(draft, text(cells, dimension).toLowerCase(), text(cells, value))
      draft.category = 'usage'
      return USED
    }
  },
} as const satisfies TableFormat

const BEFORE_INVOICE =
  'The amounts are before discounts on the invoice, minimums, credits and tax; the invoice may differ.'

/** Values that stand for a missing name. */
const NO_NAME = new Set(['unattributed', 'unknown_model', ''])

function readGroup(draft: ChargeDraft, dimension: string, value: string): void {
  if (NO_NAME.has(value)) return
  if (dimension === 'model') draft.model = value
  else if (dimension === 'user') draft.user = value.slice(value.lastIndexOf('/') + 1)
  else if (dimension === 'api_key') draft.apiKeyId = value
  else if (dimension === 'model_tier') {
    const [, model = value, tier = ''] = /^(.*?)\s*\(([^)]*)\)$/.exec(value) ?? []
    draft.model = model
    draft.serviceTier = tier
  }
}
