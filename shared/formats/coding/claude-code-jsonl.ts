import type { FileContext, JsonFormat, RowReader } from '../format.ts'
import { USED } from '../format.ts'
import { Columns, optionalAmount, optionalCount, text } from '../reading/read-cells.ts'
import { momentReader } from '../reading/dates.ts'
import { bindCacheWrites } from '../anthropic/anthropic-api-usage.ts'
import { bindAsTable, flatten, isRecord, scalarText } from '../reading/json-table.ts'
import { SeenIds } from '../reading/seen-ids.ts'

const COLUMNS = [
  'timestamp',
  'requestId',
  'message.id',
  'message.model',
  'cwd',
  'costUSD',
  'message.usage.input_tokens',
  'message.usage.output_tokens',
  'message.usage.cache_read_input_tokens',
  'message.usage.cache_creation_input_tokens',
  'message.usage.cache_creation.ephemeral_5m_input_tokens',
  'message.usage.cache_creation.ephemeral_1h_input_tokens',
  'message.usage.speed',
  'message.usage.service_tier',
]

/**
 * Claude Code session logs: a line for each message. While an answer streams in, the same call is written again and
 * again: message id and request id together name it. Token counts are disjoint. Lines without usage are no calls.
 * Only counts, names and times are read, never what was written.
 */
export const claudeCodeJsonl = {
  id: 'claude-code.jsonl',
  title: 'Claude Code session log',
  shape: 'json',
  provider: 'claude-code',
  stream: { role: 'bill', activity: 'claude-code' },
  confidence: 'A',
  source: { evidence: 'fixtures of several readers', checkedOn: '2026-11-20' },
  help: {
    whereToGet: '~/.claude/projects/<project>/<session>.jsonl on the machine of each developer.',
    ifWrongOne: 'A ccusage report is made from these logs. Import one of the two.',
  },
  isLog: true,
  requiredColumns: ['timestamp', 'message.usage.input_tokens'],
  countsCacheApart: true,
  variants: ['session'],
  recognize: (value) =>
    isRecord(value) &&
    'sessionId' in value &&
    (hasUsage(value) || ('uuid' in value && 'type' in value)),
  rows: function* (value) {
    if (!isRecord(value)) return
    if (hasUsage(value)) yield flatten(value)
    else yield new Map([['type', scalarText(value['type'])]])
  },
  bind: bindAsTable(COLUMNS, bindLine),
} as const satisfies JsonFormat

function hasUsage(line: Readonly<Record<string, unknown>>): boolean {
  return isRecord(line['message']) && isRecord(line['message']['usage'])
}

function bindLine(context: FileContext): RowReader {
  const columns = new Columns(context)
  const usage = (name: string): ReturnType<Columns['find']> => columns.find(`message.usage.${name}`)
  const readMoment = momentReader(columns.find('timestamp'))
  const request = columns.find('requestId')
  const message = columns.find('message.id')
  const cwd = columns.find('cwd')
  const cost = columns.find('costUSD')
  const input = usage('input_tokens')
  const output = usage('output_tokens')
  const read = usage('cache_read_input_tokens')
  const readCacheWrites = bindCacheWrites(columns, 'message.usage.')
  const model = columns.find('message.model')
  const speed = usage('speed')
  const tier = usage('service_tier')
  const seen = new SeenIds()
  return (cells, draft) => {
    draft.model = text(cells, model)
    const isCall = text(cells, input) !== '' || text(cells, output) !== ''
    if (!isCall || draft.model === '<synthetic>') return { kind: 'skipped', reason: 'not-a-call' }
    readMoment(cells, draft)
    const id = text(cells, message)
    draft.eventId = id === '' ? '' : `${id} ${text(cells, request)}`
    if (seen.repeats(draft.eventId)) {
      return { kind: 'skipped', reason: 'duplicate' }
    }
    draft.estimated = optionalAmount(cells, cost)
    draft.currency = draft.estimated === undefined ? '' : 'USD'
    draft.input = optionalCount(cells, input)
    draft.output = optionalCount(cells, output)
    draft.cacheRead = optionalCount(cells, read)
    readCacheWrites(cells, draft)
    draft.serviceTier = text(cells, speed) || text(cells, tier)
    draft.projectName = lastFolder(text(cells, cwd))
    draft.requests = 1
    draft.category = 'usage'
    return USED
  }
}

/** The folder's name only: the path before it names a person's machine. */
function lastFolder(path: string): string {
  return path.split(/[\\/]/).filter(Boolean).at(-1) ?? ''
}
