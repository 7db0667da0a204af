import type { ChargeDraft } from '../../domain/charge.ts'
import type { Cells, FormatFacts, JsonFormat, TableFormat } from '../format.ts'
import { USED } from '../format.ts'
import {
  Columns,
  fault,
  identifier,
  optionalAmount,
  text,
  textCopier,
} from '../reading/read-cells.ts'
import { momentReader } from '../reading/dates.ts'
import { bindAsTable, recordsIn, shallow } from '../reading/json-table.ts'
import { langfuseUsage } from './langfuse-usage.ts'
import { warnOfEstimate } from '../reading/notices.ts'
import { jsonFields } from '../reading/remember.ts'
import { SeenIds } from '../reading/seen-ids.ts'

const FACTS = {
  id: 'langfuse.observations',
  provider: 'langfuse',
  stream: { role: 'bill', activity: 'api' },
  confidence: 'A',
  source: {
    evidence: 'the official field reference of the blob export, the source of the UI export',
    checkedOn: '2026-11-20',
  },
  help: {
    whereToGet:
      'Langfuse › Observations (or Tracing, events) › Export as CSV or JSON; or the scheduled blob export of observations.',
    ifWrongOne:
      'An export of traces repeats the cost of its observations. Import only the observations, once.',
  },
  isLog: true,
  requiredColumns: ['type', 'usage_details'],
} as const satisfies Partial<FormatFacts>

/**
 * Langfuse observations, from the blob export (snake_case) or the screen (camelCase). Only generations and embeddings
 * are calls; spans, agents and tools around them repeat what lies inside. Costs are Langfuse's own estimate.
 */
export const langfuseObservations = {
  ...FACTS,
  title: 'Langfuse observations',
  shape: 'table',
  variants: ['blob', 'screen'],
  recognize: (header) =>
    header.has('type') && (header.has('usage_details') || header.has('usagedetails')),
  bind: (context) => {
    const columns = new Columns(context)
    const id = columns.find('id')
    const type = columns.find('type')
    const readMoment = momentReader(columns.find('start_time', 'startTime'))
    const readTokens = bindTokens(columns)
    const readCost = bindCost(columns)
    const copyTexts = textCopier(columns, {
      model: ['provided_model_name', 'providedModelName', 'model'],
      projectId: ['project_id', 'projectId'],
      operation: 'name',
      user: ['user_id', 'userId'],
      tags: 'tags',
    })
    const seen = new SeenIds()
    warnOfEstimate(context)
    return (cells, draft) => {
      if (!/^(?:generation|embedding)$/i.test(text(cells, type))) {
        return { kind: 'skipped', reason: 'not-a-call' }
      }
      readMoment(cells, draft)
      readTokens(cells, draft)
      readCost(cells, draft)
      draft.eventId = identifier(cells, id)
      if (seen.repeats(draft.eventId)) return { kind: 'skipped', reason: 'duplicate' }
      copyTexts(cells, draft)
      draft.requests = 1
      draft.category = 'usage'
      return USED
    }
  },
} as const satisfies TableFormat

function bindTokens(columns: Columns): (cells: Cells, draft: ChargeDraft) => void {
  const usage = columns.find('usage_details', 'usageDetails')
  return (cells, draft) => {
    const written = text(cells, usage)
    const tokens = langfuseUsage(jsonFields(written))
    if (tokens === undefined) {
      throw fault(cells, usage, 'not-a-count', 'an object such as {"input":1200,"output":80}')
    }
    Object.assign(draft, tokens)
  }
}

function bindCost(columns: Columns): (cells: Cells, draft: ChargeDraft) => void {
  const total = columns.find('total_cost', 'totalCost')
  return (cells, draft) => {
    draft.estimated = optionalAmount(cells, total)
    draft.currency = 'USD'
  }
}

const SNAKE_COLUMNS = [
  'id',
  'type',
  'start_time',
  'usage_details',
  'total_cost',
  'provided_model_name',
  'project_id',
  'name',
  'user_id',
  'tags',
]
const CAMEL_COLUMNS = [
  'id',
  'type',
  'startTime',
  'usageDetails',
  'totalCost',
  'providedModelName',
  'projectId',
  'name',
  'userId',
  'tags',
]

/** The same observations as JSON or JSON Lines. */
export const langfuseObservationsJson = {
  ...FACTS,
  title: 'Langfuse observations (JSON)',
  shape: 'json',
  variants: ['blob-lines', 'screen-json'],
  recognize: (value) => {
    const first = recordsIn(value)[0]
    return (
      first !== undefined &&
      'type' in first &&
      ('usage_details' in first || 'usageDetails' in first)
    )
  },
  rows: function* (value) {
    for (const record of recordsIn(value)) yield shallow(record)
  },
  // A file keeps to one spelling, and columns that no object has would hide those that it has.
  bind: (context) => {
    let read: ReturnType<JsonFormat['bind']> | undefined
    return (fields, draft) => {
      const isSnake = fields.has('usage_details') || fields.has('start_time')
      read ??= bindAsTable(
        isSnake ? SNAKE_COLUMNS : CAMEL_COLUMNS,
        langfuseObservations.bind,
      )(context)
      return read(fields, draft)
    }
  },
} as const satisfies JsonFormat
