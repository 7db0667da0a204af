import { ZERO } from '../../domain/amount.ts'
import { FAILED, SUCCEEDED, type ChargeDraft } from '../../domain/charge.ts'
import type { Cells, FileContext, RowReader, TableFormat } from '../format.ts'
import { USED } from '../format.ts'
import {
  amount,
  Columns,
  identifier,
  optionalCount,
  text,
  textCopier,
  truth,
} from '../reading/read-cells.ts'
import { momentReader } from '../reading/dates.ts'
import { setUncachedInput } from '../reading/inclusive-input.ts'
import { warnOfEstimate } from '../reading/notices.ts'
import { nestedFields, remember } from '../reading/remember.ts'
import { SeenIds } from '../reading/seen-ids.ts'

const CACHE_READ = [
  'additional_usage_values.cache_read_input_tokens',
  'additional_usage_values.prompt_tokens_details.cached_tokens',
  'usage_object.cache_read_input_tokens',
  'usage_object.prompt_tokens_details.cached_tokens',
]
const CACHE_WRITE = [
  'additional_usage_values.cache_creation_input_tokens',
  'usage_object.cache_creation_input_tokens',
]
const REASONING = [
  'additional_usage_values.completion_tokens_details.reasoning_tokens',
  'usage_object.completion_tokens_details.reasoning_tokens',
]

/**
 * LiteLLM spend logs: one request a row. `spend` is the proxy's own estimate. `prompt_tokens` includes cached tokens;
 * their number stands only inside `metadata`. An answer from the proxy's own cache and a failed call cost nothing and
 * are not counted. The messages themselves are never read.
 */
export const litellmSpendLogs = {
  id: 'litellm.spend-logs',
  title: 'LiteLLM spend logs',
  shape: 'table',
  provider: 'litellm',
  stream: { role: 'bill', activity: 'api' },
  confidence: 'A',
  source: { evidence: 'the schema file of the project', checkedOn: '2026-11-20' },
  help: {
    whereToGet:
      'Dump the table LiteLLM_SpendLogs of the proxy’s database as CSV, without the columns messages and response.',
    ifWrongOne:
      'The daily tables (LiteLLM_DailyUserSpend, …TeamSpend …) repeat the same spend by other owners. Import exactly one of them.',
  },
  isLog: true,
  requiredColumns: ['request_id', 'spend', 'prompt_tokens', 'completion_tokens', 'model'],
  variants: ['spend-logs'],
  recognize: (header) =>
    header.has('request_id', 'call_type', 'spend') &&
    (header.has('prompt_tokens') || header.has('total_tokens')),
  bind: (context) => bindSpendLogs(context),
} as const satisfies TableFormat

function bindSpendLogs(context: FileContext): RowReader {
  const columns = new Columns(context)
  const id = columns.find('request_id')
  const spend = columns.find('spend')
  const readMoment = momentReader(columns.find('startTime', 'start_time'))
  const cacheHit = columns.find('cache_hit')
  const status = columns.find('status')
  const readTokens = bindTokens(columns, context)
  const readOwner = bindOwner(columns)
  const copyTexts = textCopier(columns, {
    model: ['model', 'model_group'],
    host: 'custom_llm_provider',
    operation: 'call_type',
    projectId: 'team_id',
    account: 'organization_id',
    user: ['user', 'end_user'],
    tags: 'request_tags',
  })
  const seen = new SeenIds()
  warnOfEstimate(context)
  return (cells, draft) => {
    draft.estimated = amount(cells, spend)
    draft.currency = 'USD'
    readMoment(cells, draft)
    readTokens(cells, draft)
    draft.eventId = identifier(cells, id)
    if (seen.repeats(draft.eventId)) return { kind: 'skipped', reason: 'duplicate' }
    const ended = text(cells, status).toLowerCase()
    const hasFailed = ended === 'failure'
    const isFree = truth(cells, cacheHit) === true || hasFailed
    if (isFree && draft.estimated === ZERO) return { kind: 'skipped', reason: 'not-charged' }
    copyTexts(cells, draft)
    readOwner(cells, draft)
    draft.requests = 1
    draft.category = hasFailed ? FAILED : ended === 'success' ? SUCCEEDED : 'usage'
    return USED
  }
}

function bindTokens(
  columns: Columns,
  context: FileContext,
): (cells: Cells, draft: ChargeDraft) => void {
  const prompt = columns.find('prompt_tokens')
  const completion = columns.find('completion_tokens')
  const metadata = columns.find('metadata')
  return (cells, draft) => {
    const total = optionalCount(cells, prompt)
    draft.output = optionalCount(cells, completion)
    const written = text(cells, metadata)
    const details = written.includes('_tokens') ? nestedFields(written) : NO_DETAILS
    draft.cacheRead = firstCount(details, CACHE_READ)
    draft.cacheWrite5m = firstCount(details, CACHE_WRITE)
    draft.reasoning = firstCount(details, REASONING)
    setUncachedInput(draft, total, context)
  }
}

/** Names of team and key stand in `metadata`; the key itself is a hash and stands in only where there is no name. */
function bindOwner(columns: Columns): (cells: Cells, draft: ChargeDraft) => void {
  const metadata = columns.find('metadata')
  const key = columns.find('api_key')
  const owners = remember((written) => {
    const fields = nestedFields(written)
    return {
      team: fields.get('user_api_key_team_alias') ?? '',
      key: fields.get('user_api_key_alias') ?? '',
    }
  })
  return (cells, draft) => {
    const owner = owners(text(cells, metadata))
    draft.projectName = owner.team
    draft.apiKeyName = owner.key
    if (owner.key === '') draft.apiKeyId = identifier(cells, key)
  }
}

const NO_DETAILS: ReadonlyMap<string, string> = new Map()

function firstCount(
  fields: ReadonlyMap<string, string>,
  names: readonly string[],
): number | undefined {
  for (const name of names) {
    const count = Number(fields.get(name) ?? NaN)
    if (Number.isSafeInteger(count) && count >= 0) return count
  }
  return undefined
}
