import type { TableFormat } from '../format.ts'
import { USED } from '../format.ts'
import {
  Columns,
  currencyCode,
  money,
  optionalCount,
  text,
  textCopier,
} from '../reading/read-cells.ts'
import { compactOrIsoDays } from '../reading/dates.ts'
import { warnOfSingleSource } from '../reading/notices.ts'

/**
 * Xiaomi MiMo usage, sheets `Model usage detail` and `Plugin usage detail`: a day by model (or plugin) and key.
 * The consumed amount is the sum of its three parts; hit and miss do not overlap.
 */
export const mimoUsage = {
  id: 'mimo.usage',
  title: 'Xiaomi MiMo usage',
  shape: 'table',
  provider: 'mimo',
  stream: { role: 'bill', activity: 'api' },
  confidence: 'C',
  source: { evidence: 'one project that took stock of real downloads', checkedOn: '2026-11-20' },
  help: {
    whereToGet: 'The usage page of the MiMo platform › Export (xlsx, file usage_data_…).',
    ifWrongOne: 'The recharge list shows payments, not consumption; export the usage.',
  },
  requiredColumns: ['date', 'currency', 'consumed amount'],
  countsCacheApart: true,
  variants: ['models', 'plugins'],
  recognize: (header) =>
    header.has('date', 'currency', 'consumed amount') &&
    (header.has('input hit tokens') || header.has('plugin')),
  bind: (context) => {
    const columns = new Columns(context)
    const dayOf = compactOrIsoDays(columns.find('Date'))
    const key = columns.find('API Key')
    const currency = columns.find('Currency')
    const consumed = columns.find('Consumed Amount')
    const hit = columns.find('Input Hit Tokens')
    const miss = columns.find('Input Miss Tokens')
    const output = columns.find('Output Tokens')
    const requests = columns.find('Request Count')
    const copyTexts = textCopier(columns, { model: 'Model', operation: 'Plugin' })
    warnOfSingleSource(context)
    return (cells, draft) => {
      draft.day = dayOf(cells)
      draft.currency = currencyCode(cells, currency)
      draft.billed = money(cells, consumed, draft.currency)
      draft.cacheRead = optionalCount(cells, hit)
      draft.input = optionalCount(cells, miss)
      draft.output = optionalCount(cells, output)
      draft.requests = optionalCount(cells, requests)
      copyTexts(cells, draft)
      // A secret that was not masked is dropped.
      const name = text(cells, key)
      draft.apiKeyName = /^sk-[^*]*$/.test(name) ? '' : name
      draft.category = draft.operation === '' ? 'usage' : 'tool'
      return USED
    }
  },
} as const satisfies TableFormat
