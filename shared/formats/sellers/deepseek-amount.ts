import { lookUp } from '../../domain/look-up.ts'
import { amountOf, multiply } from '../../domain/amount.ts'
import type { TokenKind } from '../../domain/tokens.ts'
import type { TableFormat } from '../format.ts'
import { USED } from '../format.ts'
import { Columns, optionalAmount, optionalCount, text, textCopier } from '../reading/read-cells.ts'
import { compactOrIsoDays } from '../reading/dates.ts'

const KINDS: Readonly<Record<string, TokenKind>> = {
  input_cache_hit_tokens: 'cacheRead',
  input_cache_miss_tokens: 'input',
  output_tokens: 'output',
}

/** Above this a price cannot be that of one token: it is per million. */
const PER_MILLION_ABOVE = amountOf(0.001)
const MILLIONTH = amountOf(0.000001)

/**
 * DeepSeek usage, one kind of count a row: hit, miss, output tokens, requests. Hit and miss do not overlap;
 * a row `input_tokens` is their sum and is left out. Price × count is the list value, in a currency that only the
 * cost file of the same archive names. The day is taken as written, whatever offset stands behind it.
 */
export const deepseekAmount = {
  id: 'deepseek.amount',
  title: 'DeepSeek usage (amount)',
  shape: 'table',
  provider: 'deepseek',
  stream: { role: 'usage', activity: 'api' },
  confidence: 'A',
  source: { evidence: 'a real archive and nine readers', checkedOn: '2026-11-20' },
  help: {
    whereToGet:
      'platform.deepseek.com › Usage › Export. Import the archive as it is: it holds amount and cost.',
    ifWrongOne:
      'The file cost-… of the same archive has the cost; import both, and they are joined.',
  },
  requiredColumns: ['model', 'type', 'price', 'amount'],
  variants: ['utc-date', 'iso'],
  recognize: (header) => header.has('model', 'type', 'price', 'amount', 'api_key_name'),
  bind: (context) => {
    const columns = new Columns(context)
    const dayOf = compactOrIsoDays(columns.find('utc_date', 'start_time_iso'))
    const type = columns.find('type')
    const price = columns.find('price')
    const count = columns.find('amount')
    const copyTexts = textCopier(columns, {
      account: 'user_id',
      model: 'model',
      apiKeyName: 'api_key_name',
    })
    return (cells, draft) => {
      draft.day = dayOf(cells)
      const written = text(cells, type)
      const perUnit = optionalAmount(cells, price)
      const units = optionalCount(cells, count)
      if (written === 'input_tokens') return { kind: 'skipped', reason: 'total-row' }
      copyTexts(cells, draft)
      draft.category = 'usage'
      const kind = lookUp(KINDS, written)
      if (kind !== undefined) {
        draft[kind] = units
        draft.meter = kind
      } else if (written === 'request_count') draft.requests = units
      else draft.category = 'tool'
      if (perUnit !== undefined && units !== undefined && written !== 'request_count') {
        const perToken = perUnit > PER_MILLION_ABOVE ? multiply(perUnit, MILLIONTH) : perUnit
        if (perToken !== perUnit) {
          context.warn(
            'unit-inferred',
            'A price that is too high for one token was read as a price per million tokens.',
          )
        }
        draft.list = multiply(perToken, amountOf(units))
      }
      return USED
    }
  },
} as const satisfies TableFormat
