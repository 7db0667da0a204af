import type { TableFormat } from '../format.ts'
import { USED } from '../format.ts'
import {
  amount,
  Columns,
  identifier,
  nonZeroAmount,
  optionalCount,
  textCopier,
} from '../reading/read-cells.ts'
import { momentReader } from '../reading/dates.ts'
import { setUncachedInput } from '../reading/inclusive-input.ts'
import { warnOfCachedShare } from '../reading/notices.ts'
import { SeenIds } from '../reading/seen-ids.ts'

/**
 * OpenRouter activity: one request a row, in dollars, times in UTC.
 *
 * `cost_total` is what was charged; `cost_cache` is a discount that it already contains. `tokens_prompt` includes
 * `tokens_cached`, `tokens_completion` includes `tokens_reasoning`. What was paid to a provider with the customer's
 * own key is noted apart. Files without `tokens_cached` do not say how much of the input was cached.
 */
export const openrouterActivity = {
  id: 'openrouter.activity',
  title: 'OpenRouter activity by request',
  shape: 'table',
  provider: 'openrouter',
  stream: { role: 'bill', activity: 'api' },
  confidence: 'A',
  source: {
    evidence: 'real rows of September 2026 and four independent readers',
    checkedOn: '2026-11-20',
  },
  help: {
    whereToGet: 'openrouter.ai › Activity. Choose the period, then Export as CSV.',
    ifWrongOne:
      'If the file has one row for each day and model (Slug, Requests), it is the summary of the same activity: use this export instead, never both.',
  },
  isLog: true,
  requiredColumns: [
    'generation_id',
    'created_at',
    'cost_total',
    'tokens_prompt',
    'tokens_completion',
    'model_permaslug',
  ],
  variants: ['2026', 'without-tokens-cached'],
  recognize: (header) => header.has('generation_id', 'model_permaslug'),
  bind: (context) => {
    const columns = new Columns(context)
    const id = columns.find('generation_id')
    const readMoment = momentReader(columns.find('created_at'))
    const cost = columns.find('cost_total')
    const ownKey = columns.find('byok_usage_inference')
    const prompt = columns.find('tokens_prompt')
    const completion = columns.find('tokens_completion')
    const reasoning = columns.find('tokens_reasoning')
    const cached = columns.find('tokens_cached')
    const copyTexts = textCopier(columns, {
      model: 'model_permaslug',
      projectName: 'app_name',
      apiKeyName: 'api_key_name',
      user: 'user',
      host: 'provider_name',
      serviceTier: 'variant',
    })
    if (cached.at < 0) warnOfCachedShare(context)
    const seen = new SeenIds()
    return (cells, draft) => {
      readMoment(cells, draft)
      draft.billed = amount(cells, cost)
      draft.currency = 'USD'
      draft.elsewhere = nonZeroAmount(cells, ownKey)
      const total = optionalCount(cells, prompt)
      draft.output = optionalCount(cells, completion)
      draft.reasoning = optionalCount(cells, reasoning)
      draft.cacheRead = optionalCount(cells, cached)
      draft.eventId = identifier(cells, id)
      if (seen.repeats(draft.eventId)) {
        return { kind: 'skipped', reason: 'duplicate', amount: draft.billed, currency: 'USD' }
      }
      setUncachedInput(draft, total, context)
      copyTexts(cells, draft)
      draft.requests = 1
      draft.category = 'usage'
      return USED
    }
  },
} as const satisfies TableFormat
