import type { TableFormat } from '../format.ts'
import { USED } from '../format.ts'
import { amount, Columns, nonZeroAmount, optionalCount, textCopier } from '../reading/read-cells.ts'
import { isoDays } from '../reading/dates.ts'
import { warnOfCachedShare } from '../reading/notices.ts'

/** What the table and the API form of OpenRouter's daily activity have in common. */
export const OPENROUTER_DAILY_FACTS = {
  id: 'openrouter.daily',
  provider: 'openrouter',
  stream: { role: 'bill', activity: 'api' },
  confidence: 'B',
  source: {
    evidence: 'one reader of the table, the reference of the activity endpoint',
    checkedOn: '2026-11-20',
  },
  help: {
    whereToGet:
      'openrouter.ai › Activity, grouped by day; or the activity endpoint with a management key (last 30 days).',
    ifWrongOne:
      'The export with one row per request (generation_id) has more detail: project, key and cached tokens. Use one of the two.',
  },
} as const

/**
 * OpenRouter activity by day and model. No column says which part of the prompt was cached, so cache reads stay
 * unknown and the whole prompt stands as input. It restates the export by request.
 */
export const openrouterDaily = {
  ...OPENROUTER_DAILY_FACTS,
  title: 'OpenRouter activity by day',
  shape: 'table',
  requiredColumns: ['date', 'slug', 'usage', 'prompt tokens', 'completion tokens'],
  variants: ['table'],
  recognize: (header) => header.has('date', 'slug', 'usage', 'byok usage', 'prompt tokens'),
  bind: (context) => {
    const columns = new Columns(context)
    const dayOf = isoDays(columns.find('Date'))
    const usage = columns.find('Usage')
    const ownKey = columns.find('BYOK Usage')
    const requests = columns.find('Requests')
    const prompt = columns.find('Prompt Tokens')
    const completion = columns.find('Completion Tokens')
    const reasoning = columns.find('Reasoning Tokens')
    warnOfCachedShare(context)
    const copyTexts = textCopier(columns, { model: 'Slug' })
    return (cells, draft) => {
      draft.day = dayOf(cells)
      draft.billed = amount(cells, usage)
      draft.currency = 'USD'
      draft.elsewhere = nonZeroAmount(cells, ownKey)
      draft.requests = optionalCount(cells, requests)
      draft.input = optionalCount(cells, prompt)
      draft.output = optionalCount(cells, completion)
      draft.reasoning = optionalCount(cells, reasoning)
      copyTexts(cells, draft)
      draft.category = 'usage'
      return USED
    }
  },
} as const satisfies TableFormat
