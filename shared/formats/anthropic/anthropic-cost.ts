import { lookUp } from '../../domain/look-up.ts'
import type { TokenKind } from '../../domain/tokens.ts'
import type { TableFormat } from '../format.ts'
import { USED } from '../format.ts'
import { knownRegion } from './anthropic-usage.ts'
import { amount, Columns, optionalAmount, text, textCopier } from '../reading/read-cells.ts'
import { isoDays } from '../reading/dates.ts'

/** Token types of the cost export (all eras) and of the cost endpoint. */
export const ANTHROPIC_METERS: Readonly<Record<string, TokenKind>> = {
  input_no_cache: 'input',
  input_cache_read: 'cacheRead',
  input_cache_write: 'cacheWrite5m',
  input_cache_write_5m: 'cacheWrite5m',
  input_cache_write_1h: 'cacheWrite1h',
  output: 'output',
  uncached_input_tokens: 'input',
  cache_read_input_tokens: 'cacheRead',
  'cache_creation.ephemeral_5m_input_tokens': 'cacheWrite5m',
  'cache_creation.ephemeral_1h_input_tokens': 'cacheWrite1h',
  output_tokens: 'output',
}

/**
 * Anthropic Console, cost export: dollars by day, model, key and token type, rounded to cents per row.
 *
 * The header has grown from five columns (2024) to fourteen (August 2026), and a column is left out where the
 * export has no value for it, so only the core is asked for. `cost_usd` is what is charged, `list_price_usd` the
 * undiscounted figure. Rows of `0.00` are real. A batch row says so only in some months; `message` says nothing.
 */
export const anthropicCost = {
  id: 'anthropic.cost',
  title: 'Anthropic cost',
  shape: 'table',
  provider: 'anthropic',
  stream: { role: 'cost', activity: 'api' },
  confidence: 'A',
  source: {
    evidence: 'nine real monthly files of 2024; headers of 2025 and 2026 in seven readers',
    checkedOn: '2026-11-20',
  },
  help: {
    whereToGet:
      'platform.claude.com › Cost. Choose the month and Export. The file name begins with claude_api_cost.',
    ifWrongOne:
      'If the file has usage_input_tokens_no_cache, it is the usage export: it has tokens but no costs. Keep it, and export the cost as well; the two are joined.',
  },
  roundsRowsTo: 2,
  requiredColumns: ['usage_date_utc', 'model', 'token_type', 'cost_usd'],
  variants: ['2024-empty-month', '2024-without-workspace', '2024', '2025', 'early-2026', '2026-08'],
  recognize: (header) => header.has('usage_date_utc', 'token_type', 'cost_usd'),
  bind: (context) => {
    const columns = new Columns(context)
    const dayOf = isoDays(columns.find('usage_date_utc'))
    const model = columns.find('model')
    const usageType = columns.find('usage_type')
    const tokenType = columns.find('token_type')
    const cost = columns.find('cost_usd')
    const list = columns.find('list_price_usd')
    const costType = columns.find('cost_type')
    const region = columns.find('inference_geo')
    const copyTexts = textCopier(columns, {
      projectName: 'workspace',
      apiKeyName: 'api_key',
      apiKeyId: 'api_key_id',
      contextWindow: 'context_window',
      serviceTier: 'speed',
    })
    return (cells, draft) => {
      draft.day = dayOf(cells)
      draft.billed = amount(cells, cost)
      draft.list = optionalAmount(cells, list)
      draft.currency = 'USD'
      copyTexts(cells, draft)
      draft.region = knownRegion(text(cells, region))
      draft.batch = text(cells, usageType).toLowerCase() === 'batch' ? true : undefined
      draft.meter = lookUp(ANTHROPIC_METERS, text(cells, tokenType)) ?? ''
      const isTool = draft.meter === '' && text(cells, costType) !== 'token'
      draft.category = isTool ? 'tool' : 'usage'
      draft.model = isTool ? '' : text(cells, model)
      return USED
    }
  },
} as const satisfies TableFormat
