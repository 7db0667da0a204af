import type { TableFormat } from '../format.ts'
import { USED } from '../format.ts'
import { amount, Columns, currencyCode, text, textCopier } from '../reading/read-cells.ts'
import { secondsDays } from '../reading/dates.ts'
import { readLineItem } from './openai-line-item.ts'

/**
 * OpenAI dashboard, cost export: a time bucket by line item, in dollars with up to thirty decimals.
 *
 * v1 (2025) has neither key nor quantity; v2 (2026) has both. `quantity` repeats the tokens of the usage export
 * and is not read: the same tokens would be counted twice.
 */
export const openaiCost = {
  id: 'openai.cost',
  title: 'OpenAI cost',
  shape: 'table',
  provider: 'openai',
  stream: { role: 'cost', activity: 'api' },
  confidence: 'A',
  source: {
    evidence: 'v1: real rows of October 2025; v2: an importer and its fixture of September 2026',
    checkedOn: '2026-11-20',
  },
  help: {
    whereToGet:
      'platform.openai.com › Usage › Cost tab. Choose the months, group by line item, project and API key, then Export.',
    ifWrongOne:
      'If the file has columns such as input_tokens, it is the usage export: it has tokens but no costs. Keep it, and export the Cost tab as well; the two are joined.',
  },
  requiredColumns: ['start_time', 'amount_value', 'amount_currency'],
  variants: ['v1', 'v2'],
  recognize: (header) => header.has('amount_value', 'amount_currency'),
  bind: (context) => {
    const columns = new Columns(context)
    const dayOf = secondsDays(columns.find('start_time'))
    const value = columns.find('amount_value')
    const currency = columns.find('amount_currency')
    const lineItem = columns.find('line_item')
    const copyTexts = textCopier(columns, {
      account: 'organization_id',
      projectId: 'project_id',
      projectName: 'project_name',
      apiKeyId: 'api_key_id',
      user: 'user_id',
    })
    return (cells, draft) => {
      draft.day = dayOf(cells)
      if (text(cells, value) === '') return { kind: 'skipped', reason: 'blank-bucket' }
      draft.billed = amount(cells, value)
      draft.currency = currencyCode(cells, currency)
      copyTexts(cells, draft)
      const item = readLineItem(text(cells, lineItem))
      draft.model = item.model
      draft.meter = item.meter
      draft.category = item.category
      return USED
    }
  },
} as const satisfies TableFormat
