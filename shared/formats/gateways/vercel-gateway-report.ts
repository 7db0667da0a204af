import type { JsonFormat, FileContext, RowReader } from '../format.ts'
import { USED } from '../format.ts'
import { isoDays } from '../reading/dates.ts'
import { bindAsTable, flatten, hasMorePages, pages, records } from '../reading/json-table.ts'
import { amount, Columns, optionalCount, text, textCopier } from '../reading/read-cells.ts'

const COLUMNS = [
  'day',
  'model',
  'user',
  'tag',
  'provider',
  'credential_type',
  'total_cost',
  'output_tokens',
  'request_count',
]

/**
 * Vercel AI Gateway report by day and model, or another grouping in its place. Whether the cached tokens are part of the
 * input is not established, so of the tokens only the output is counted. Calls with an own key are paid elsewhere.
 */
export const vercelGatewayReport = {
  id: 'vercel.gateway-report',
  title: 'Vercel AI Gateway report',
  shape: 'json',
  provider: 'vercel',
  stream: { role: 'bill', activity: 'api' },
  confidence: 'B',
  source: {
    evidence: 'a public reader with its test, and the official page on what the report holds',
    checkedOn: '2026-11-30',
  },
  help: {
    whereToGet:
      'GET https://ai-gateway.vercel.sh/v1/report?start_date=…&end_date=…&date_part=day&group_by=model',
    ifWrongOne:
      'A report by user or tag shows the same money without models. Fetch it with group_by=model instead.',
  },
  requiredColumns: ['day', 'total_cost', 'request_count'],
  variants: ['by-model', 'by-user'],
  recognize: (value) =>
    resultsOf(value).some((row) => 'total_cost' in row && 'request_count' in row),
  hasMorePages,
  rows: (value) => resultsOf(value).map((row) => flatten(row)),
  bind: bindAsTable(COLUMNS, bindReport),
} as const satisfies JsonFormat

function resultsOf(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return pages(value).flatMap((page) => records(page['results']))
}

function bindReport(context: FileContext): RowReader {
  const columns = new Columns(context)
  const dayOf = isoDays(columns.find('day'))
  const cost = columns.find('total_cost')
  const output = columns.find('output_tokens')
  const requests = columns.find('request_count')
  const credential = columns.find('credential_type')
  const copyTexts = textCopier(columns, {
    model: 'model',
    user: 'user',
    tags: 'tag',
    host: 'provider',
  })
  context.warn('cached-share-unknown', INPUT_UNKNOWN)
  return (cells, draft) => {
    draft.day = dayOf(cells)
    const charged = amount(cells, cost)
    if (/byok/i.test(text(cells, credential))) draft.elsewhere = charged
    else draft.billed = charged
    draft.currency = 'USD'
    draft.output = optionalCount(cells, output)
    draft.requests = optionalCount(cells, requests)
    copyTexts(cells, draft)
    draft.category = 'usage'
    return USED
  }
}

const INPUT_UNKNOWN =
  'The report does not say whether cached tokens are part of the input, so only its output tokens are counted.'
