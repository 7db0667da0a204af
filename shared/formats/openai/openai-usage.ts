import type { TableFormat } from '../format.ts'
import { USED } from '../format.ts'
import { Columns, optionalCount, textCopier, truth } from '../reading/read-cells.ts'
import { setUncachedInput } from '../reading/inclusive-input.ts'
import { minuteOfBucket, secondsDays } from '../reading/dates.ts'

/**
 * OpenAI dashboard, usage export: tokens by time bucket, project, key and model; no money.
 *
 * `input_tokens` includes `input_cached_tokens`; the modality columns split the same tokens again and are not read.
 * Rows with equal dimensions are true twins and stay.
 */
export const openaiUsage = {
  id: 'openai.usage',
  title: 'OpenAI usage',
  shape: 'table',
  provider: 'openai',
  stream: { role: 'usage', activity: 'api' },
  confidence: 'A',
  source: {
    evidence:
      'the same header in two independent accounts, October 2025; field reference of the usage API',
    checkedOn: '2026-11-20',
  },
  help: {
    whereToGet:
      'platform.openai.com › Usage. Choose the months, group by project, API key and model, then Export. The file name begins with completions_usage.',
    ifWrongOne:
      'If the file has amount_value, it is the cost export: it has costs but no tokens. Keep it, and export the usage as well; the two are joined.',
  },
  requiredColumns: ['start_time', 'num_model_requests', 'input_tokens'],
  variants: ['2025'],
  recognize: (header) => header.has('num_model_requests', 'input_tokens'),
  bind: (context) => {
    const columns = new Columns(context)
    const start = columns.find('start_time')
    const end = columns.find('end_time')
    const dayOf = secondsDays(start)
    const batch = columns.find('batch')
    const requests = columns.find('num_model_requests')
    const input = columns.find('input_tokens')
    const cached = columns.find('input_cached_tokens')
    const written = columns.find('input_cache_write_tokens')
    const output = columns.find('output_tokens')
    const copyTexts = textCopier(columns, {
      projectId: 'project_id',
      apiKeyId: 'api_key_id',
      user: 'user_id',
      model: 'model',
      serviceTier: 'service_tier',
    })
    return (cells, draft) => {
      draft.day = dayOf(cells)
      const total = optionalCount(cells, input)
      draft.requests = optionalCount(cells, requests)
      draft.output = optionalCount(cells, output)
      if (total === undefined && draft.output === undefined && draft.requests === undefined) {
        return { kind: 'skipped', reason: 'blank-bucket' }
      }
      draft.cacheRead = optionalCount(cells, cached) ?? 0
      draft.cacheWrite5m = optionalCount(cells, written) ?? 0
      setUncachedInput(draft, total, context)
      draft.minute = minuteOfBucket(cells, start, end)
      copyTexts(cells, draft)
      draft.batch = truth(cells, batch)
      draft.category = 'usage'
      return USED
    }
  },
} as const satisfies TableFormat
