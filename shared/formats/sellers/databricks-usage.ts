import type { TableFormat } from '../format.ts'
import { USED } from '../format.ts'
import { amount, Columns, text, textCopier } from '../reading/read-cells.ts'
import { isoDays } from '../reading/dates.ts'
import { warnOfVirtualCurrency } from '../reading/notices.ts'
import { nestedFields, remember } from '../reading/remember.ts'

const AI_PRODUCT = /model_serving|foundation_model|ai_functions|agent|genie|ai_gateway/i
const AI_SKU = /real_time_inference|model_serving|foundation_model/i

/**
 * Databricks `system.billing.usage`: usage records in DBU, which is no money; a contract price given as a monthly
 * rate from DBU makes it money. Corrections (`RETRACTION`) are negative and are summed with the originals.
 * Serving SKUs are shared by models, so no model is named.
 */
export const databricksUsage = {
  id: 'databricks.usage',
  title: 'Databricks usage',
  shape: 'table',
  provider: 'databricks',
  stream: { role: 'bill', activity: 'cloud' },
  confidence: 'B',
  source: { evidence: 'four readers of the system table', checkedOn: '2026-11-20' },
  help: {
    whereToGet: 'SELECT * FROM system.billing.usage WHERE usage_date BETWEEN … ; download as CSV.',
    ifWrongOne: 'The price list (system.billing.list_prices) has no usage.',
  },
  requiredColumns: ['record_id', 'sku_name', 'usage_date', 'usage_unit', 'usage_quantity'],
  variants: ['system-table'],
  recognize: (header) => header.has('record_id', 'usage_quantity', 'sku_name'),
  bind: (context) => {
    const columns = new Columns(context)
    const dayOf = isoDays(columns.find('usage_date', 'usage_start_time'))
    const sku = columns.find('sku_name')
    const product = columns.find('billing_origin_product')
    const unit = columns.find('usage_unit')
    const quantity = columns.find('usage_quantity')
    const metadata = columns.find('usage_metadata')
    const endpoint = remember((cell) => nestedFields(cell).get('endpoint_name') ?? '')
    const copyTexts = textCopier(columns, {
      account: 'account_id',
      projectId: 'workspace_id',
      apiKeyName: 'usage_metadata.endpoint_name',
      user: 'identity_metadata.run_as',
      operation: 'billing_origin_product',
      tags: 'custom_tags',
    })
    warnOfVirtualCurrency(context, 'DBU')
    return (cells, draft) => {
      draft.currency = text(cells, unit).toUpperCase() || 'DBU'
      draft.billed = amount(cells, quantity)
      draft.day = dayOf(cells)
      const isAi = AI_PRODUCT.test(text(cells, product)) || AI_SKU.test(text(cells, sku))
      if (!isAi) {
        return {
          kind: 'skipped',
          reason: 'not-ai',
          amount: draft.billed,
          currency: draft.currency,
        }
      }
      copyTexts(cells, draft)
      if (draft.apiKeyName === '') draft.apiKeyName = endpoint(text(cells, metadata))
      draft.category = 'usage'
      return USED
    }
  },
} as const satisfies TableFormat
