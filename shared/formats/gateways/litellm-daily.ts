import type { TableFormat } from '../format.ts'
import { USED } from '../format.ts'
import { amount, Columns, optionalCount, textCopier } from '../reading/read-cells.ts'
import { isoDays } from '../reading/dates.ts'
import { setUncachedInput } from '../reading/inclusive-input.ts'
import { warnOfEstimate } from '../reading/notices.ts'

/**
 * LiteLLM daily roll-ups (user, team, organization, end user, tag): each restates the same spend by another owner.
 * `prompt_tokens` includes both cached counts, as in the calls of the proxy; a row that shows otherwise is noted.
 */
export const litellmDaily = {
  id: 'litellm.daily',
  title: 'LiteLLM daily spend',
  shape: 'table',
  provider: 'litellm',
  stream: { role: 'bill', activity: 'api' },
  confidence: 'A',
  source: { evidence: 'the schema file of the project', checkedOn: '2026-11-20' },
  help: {
    whereToGet:
      'Dump one of the daily tables (LiteLLM_DailyTeamSpend …) of the proxy’s database as CSV.',
    ifWrongOne:
      'All daily tables and the spend logs repeat the same spend by other owners. Import exactly one of them.',
  },
  requiredColumns: ['date', 'model', 'spend', 'prompt_tokens', 'completion_tokens', 'api_requests'],
  variants: ['team'],
  recognize: (header) => header.has('date', 'spend', 'prompt_tokens', 'api_requests'),
  bind: (context) => {
    const columns = new Columns(context)
    const dayOf = isoDays(columns.find('date'))
    const prompt = columns.find('prompt_tokens')
    const completion = columns.find('completion_tokens')
    const cacheRead = columns.find('cache_read_input_tokens')
    const cacheWrite = columns.find('cache_creation_input_tokens')
    const spend = columns.find('spend')
    const requests = columns.find('api_requests')
    const copyTexts = textCopier(columns, {
      model: ['model', 'model_group'],
      host: 'custom_llm_provider',
      operation: 'endpoint',
      projectId: ['team_id', 'tag'],
      account: 'organization_id',
      user: ['user_id', 'end_user_id'],
      apiKeyId: 'api_key',
    })
    warnOfEstimate(context)
    return (cells, draft) => {
      draft.day = dayOf(cells)
      const total = optionalCount(cells, prompt)
      draft.output = optionalCount(cells, completion)
      draft.cacheRead = optionalCount(cells, cacheRead)
      draft.cacheWrite5m = optionalCount(cells, cacheWrite)
      draft.estimated = amount(cells, spend)
      draft.currency = 'USD'
      draft.requests = optionalCount(cells, requests)
      setUncachedInput(draft, total, context)
      copyTexts(cells, draft)
      draft.category = 'usage'
      return USED
    }
  },
} as const satisfies TableFormat
