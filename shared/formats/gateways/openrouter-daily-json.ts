import { bindAsTable, flatten, isRecord, pages, records } from '../reading/json-table.ts'
import type { JsonFormat } from '../format.ts'
import { OPENROUTER_DAILY_FACTS, openrouterDaily } from './openrouter-daily.ts'

/** Fields of the endpoint by the titles of the table. */
const FIELDS: readonly (readonly [field: string, title: string])[] = [
  ['date', 'Date'],
  ['model_permaslug', 'Slug'],
  ['usage', 'Usage'],
  ['byok_usage_inference', 'BYOK Usage'],
  ['requests', 'Requests'],
  ['prompt_tokens', 'Prompt Tokens'],
  ['completion_tokens', 'Completion Tokens'],
  ['reasoning_tokens', 'Reasoning Tokens'],
]

/** OpenRouter activity endpoint: the daily table as JSON, and the host behind each model. */
export const openrouterDailyJson = {
  ...OPENROUTER_DAILY_FACTS,
  title: 'OpenRouter activity by day (JSON)',
  shape: 'json',
  requiredColumns: ['date', 'usage', 'prompt_tokens', 'completion_tokens'],
  variants: ['endpoint'],
  recognize: (value) =>
    pages(value).some(({ data }) => isRecord(records(data)[0]) && isActivity(records(data)[0])),
  rows: function* (value) {
    for (const { data } of pages(value)) {
      for (const result of records(data)) {
        const fields = flatten(result)
        const row = new Map(FIELDS.map(([field, title]) => [title, fields.get(field) ?? '']))
        if (row.get('Slug') === '') row.set('Slug', fields.get('model') ?? '')
        yield row.set('Host', fields.get('provider_name') ?? '')
      }
    }
  },
  bind: (context) => {
    const read = bindAsTable([...FIELDS.map(([, title]) => title)], openrouterDaily.bind)(context)
    return (fields, draft) => {
      const outcome = read(fields, draft)
      draft.host = fields.get('Host') ?? ''
      return outcome
    }
  },
} as const satisfies JsonFormat

function isActivity(row: Readonly<Record<string, unknown>> | undefined): boolean {
  return row !== undefined && 'byok_usage_inference' in row && 'prompt_tokens' in row
}
