import type { TableFormat } from '../format.ts'
import { USED } from '../format.ts'
import { amount, Columns, currencyCode, text, textCopier } from '../reading/read-cells.ts'
import { compactOrIsoDays } from '../reading/dates.ts'

/**
 * DeepSeek cost: day by model by wallet, in yuan or dollars with many decimals. What was paid from a granted
 * balance is consumption that nobody was charged for.
 */
export const deepseekCost = {
  id: 'deepseek.cost',
  title: 'DeepSeek cost',
  shape: 'table',
  provider: 'deepseek',
  stream: { role: 'cost', activity: 'api' },
  confidence: 'A',
  source: { evidence: 'a real archive and nine readers', checkedOn: '2026-11-20' },
  help: {
    whereToGet:
      'platform.deepseek.com › Usage › Export. Import the archive as it is: it holds amount and cost.',
    ifWrongOne:
      'The file amount-… of the same archive has the tokens; import both, and they are joined.',
  },
  requiredColumns: ['model', 'wallet_type', 'cost', 'currency'],
  variants: ['utc-date', 'iso'],
  recognize: (header) => header.has('wallet_type', 'cost', 'currency'),
  bind: (context) => {
    const columns = new Columns(context)
    const dayOf = compactOrIsoDays(columns.find('utc_date', 'start_time_iso'))
    const wallet = columns.find('wallet_type')
    const cost = columns.find('cost')
    const currency = columns.find('currency')
    const copyTexts = textCopier(columns, { account: 'user_id', model: 'model' })
    return (cells, draft) => {
      draft.day = dayOf(cells)
      const isGranted = /grant|gift|bonus|free/i.test(text(cells, wallet))
      draft[isGranted ? 'included' : 'billed'] = amount(cells, cost)
      draft.currency = currencyCode(cells, currency)
      copyTexts(cells, draft)
      draft.category = 'usage'
      return USED
    }
  },
} as const satisfies TableFormat
