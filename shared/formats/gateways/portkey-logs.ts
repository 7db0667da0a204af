import { scale } from '../../domain/amount.ts'
import { FAILED, SUCCEEDED, type ChargeDraft } from '../../domain/charge.ts'
import type {
  Cells,
  FileContext,
  FormatFacts,
  JsonFormat,
  RowReader,
  TableFormat,
} from '../format.ts'
import { USED } from '../format.ts'
import {
  Columns,
  identifier,
  optionalAmount,
  optionalCount,
  text,
  textCopier,
  truth,
} from '../reading/read-cells.ts'
import { momentReader } from '../reading/dates.ts'
import { bindAsTable, recordsIn, shallow } from '../reading/json-table.ts'
import { warnOfEstimate } from '../reading/notices.ts'
import { SeenIds } from '../reading/seen-ids.ts'

const FACTS = {
  id: 'portkey.logs',
  provider: 'portkey',
  stream: { role: 'bill', activity: 'api' },
  confidence: 'B',
  source: {
    evidence: 'the official list of fields that a log export can hold',
    checkedOn: '2026-11-20',
  },
  help: {
    whereToGet:
      'Portkey › Logs › Export, with ai_model, req_units, res_units, created_at and cost among the fields.',
    ifWrongOne:
      'Portkey’s analytics charts are sums without the model of each request; export the logs.',
  },
  isLog: true,
  requiredColumns: ['created_at', 'ai_model', 'req_units', 'res_units'],
} as const satisfies Partial<FormatFacts>

/** The question whose answer (`dollars` or `cents`) lets the cost be counted. */
export const PORTKEY_COST_UNIT = 'portkey.cost-unit'

/**
 * Portkey request logs. `req_units` and `res_units` are tokens. Whether `cost` is in dollars or in cents is not
 * established, so money is counted only once a person has said which; until then tokens are.
 */
export const portkeyLogs = {
  ...FACTS,
  title: 'Portkey logs',
  shape: 'table',
  variants: ['table'],
  recognize: (header) => header.has('ai_model', 'req_units', 'res_units'),
  bind: (context) => bindLogs(context),
} as const satisfies TableFormat

const COLUMNS = [
  'id',
  'created_at',
  'is_success',
  'ai_org',
  'ai_model',
  'req_units',
  'res_units',
  'total_units',
  'cost',
  'cost_currency',
  'prompt_slug',
  'metadata',
]

/** The same logs as JSON Lines, which is how Portkey delivers them. */
export const portkeyLogsJson = {
  ...FACTS,
  title: 'Portkey logs (JSON)',
  shape: 'json',
  variants: ['lines'],
  recognize: (value) => {
    const first = recordsIn(value)[0]
    return first !== undefined && 'ai_model' in first && 'req_units' in first
  },
  rows: function* (value) {
    for (const record of recordsIn(value)) yield shallow(record)
  },
  bind: bindAsTable(COLUMNS, portkeyLogs.bind),
} as const satisfies JsonFormat

function bindLogs(context: FileContext): RowReader {
  const columns = new Columns(context)
  const id = columns.find('id')
  const readMoment = momentReader(columns.find('created_at'))
  const success = columns.find('is_success')
  const readTokens = bindTokens(columns)
  const cost = columns.find('cost')
  const currency = columns.find('cost_currency')
  const unit = context.answers?.get(PORTKEY_COST_UNIT)
  const divisor = unit === 'cents' ? 100n : 1n
  const copyTexts = textCopier(columns, {
    model: 'ai_model',
    host: 'ai_org',
    operation: 'prompt_slug',
  })
  const seen = new SeenIds()
  noteMoney(context, unit)
  return (cells, draft) => {
    readMoment(cells, draft)
    readTokens(cells, draft)
    const value = optionalAmount(cells, cost)
    draft.eventId = identifier(cells, id)
    if (seen.repeats(draft.eventId)) return { kind: 'skipped', reason: 'duplicate' }
    const hasSucceeded = truth(cells, success)
    const hasFailed = hasSucceeded === false
    if (hasFailed && (draft.output ?? 0) === 0) return { kind: 'skipped', reason: 'not-charged' }
    if (value !== undefined && unit !== undefined) {
      draft.estimated = scale(value, 1n, divisor)
      draft.currency = text(cells, currency).toUpperCase() || 'USD'
    }
    copyTexts(cells, draft)
    draft.requests = 1
    draft.category = hasFailed ? FAILED : hasSucceeded === true ? SUCCEEDED : 'usage'
    return USED
  }
}

function bindTokens(columns: Columns): (cells: Cells, draft: ChargeDraft) => void {
  const input = columns.find('req_units')
  const output = columns.find('res_units')
  const total = columns.find('total_units')
  return (cells, draft) => {
    draft.output = optionalCount(cells, output)
    draft.input = wholePrompt(
      optionalCount(cells, input),
      draft.output,
      optionalCount(cells, total),
    )
  }
}

/** Where the total holds more than prompt and answer, the rest is prompt that was read from or written to a cache. */
function wholePrompt(
  input: number | undefined,
  output: number | undefined,
  total: number | undefined,
): number | undefined {
  if (input === undefined || output === undefined || total === undefined) return input
  return Math.max(input, total - output)
}

function noteMoney(context: FileContext, unit: string | undefined): void {
  if (unit !== undefined) warnOfEstimate(context)
  else {
    context.warn(
      'unit-inferred',
      'The export does not say whether cost is in dollars or in cents. Its cost is not counted until you say which; its tokens are.',
    )
  }
}
