import type { FileContext, JsonFormat, RowReader } from '../format.ts'
import { USED } from '../format.ts'
import { Columns, optionalAmount, optionalCount, textCopier } from '../reading/read-cells.ts'
import { secondsDays } from '../reading/dates.ts'
import { bindAsTable, recordsIn, shallow } from '../reading/json-table.ts'
import { warnOfSingleSource } from '../reading/notices.ts'

const COLUMNS = [
  'timestamp',
  'organization_id',
  'n_context_tokens_total',
  'n_non_cached_context_tokens_total',
  'n_generated_tokens_total',
  'project_id',
  'api_key_id',
  'api_key_name',
  'model',
  'user',
  'num_requests',
  'service_tier',
  'cost',
]

/** Groq console usage as JSON: a day by project, key and model. The context total includes what was cached. */
export const groqUsage = {
  id: 'groq.usage',
  title: 'Groq usage',
  shape: 'json',
  provider: 'groq',
  stream: { role: 'bill', activity: 'api' },
  confidence: 'C',
  source: { evidence: 'one reader of the console’s answers', checkedOn: '2026-11-20' },
  help: {
    whereToGet: 'console.groq.com › Usage; the page’s own data as JSON.',
    ifWrongOne: 'A table download of Groq is not known yet; map its columns by hand.',
  },
  requiredColumns: ['timestamp', 'n_context_tokens_total', 'cost'],
  variants: ['console'],
  recognize: (value) => {
    const first = recordsIn(value)[0]
    return first !== undefined && 'n_context_tokens_total' in first && 'num_requests' in first
  },
  rows: function* (value) {
    for (const record of recordsIn(value)) yield shallow(record)
  },
  bind: bindAsTable(COLUMNS, bindUsage),
} as const satisfies JsonFormat

function bindUsage(context: FileContext): RowReader {
  const columns = new Columns(context)
  const dayOf = secondsDays(columns.find('timestamp'))
  const total = columns.find('n_context_tokens_total')
  const uncached = columns.find('n_non_cached_context_tokens_total')
  const output = columns.find('n_generated_tokens_total')
  const requests = columns.find('num_requests')
  const cost = columns.find('cost')
  const copyTexts = textCopier(columns, {
    account: 'organization_id',
    projectId: 'project_id',
    apiKeyId: 'api_key_id',
    apiKeyName: 'api_key_name',
    model: 'model',
    user: 'user',
    serviceTier: 'service_tier',
  })
  warnOfSingleSource(context)
  return (cells, draft) => {
    draft.day = dayOf(cells)
    const context = optionalCount(cells, total)
    draft.input = optionalCount(cells, uncached) ?? context
    draft.cacheRead =
      context === undefined ? undefined : Math.max(0, context - (draft.input ?? context))
    draft.output = optionalCount(cells, output)
    draft.requests = optionalCount(cells, requests)
    draft.billed = optionalAmount(cells, cost)
    draft.currency = 'USD'
    copyTexts(cells, draft)
    draft.batch = /batch/i.test(draft.serviceTier)
    draft.category = 'usage'
    return USED
  }
}
