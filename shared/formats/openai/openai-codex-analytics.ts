import type { FileContext, JsonFormat, RowReader } from '../format.ts'
import { USED } from '../format.ts'
import { secondsDays } from '../reading/dates.ts'
import {
  bindAsTable,
  flatten,
  hasMorePages,
  isRecord,
  pages,
  records,
} from '../reading/json-table.ts'
import { Columns, fault, optionalCount, optionalQuantity, text } from '../reading/read-cells.ts'

/** Sums of the clients of a row, and what else is read of it. */
const COLUMNS = ['start_time', 'email', 'user_id', 'totals.credits', 'input', 'cached', 'output']

/** Token counts of a client, by the column that holds their sum. */
const TOKENS = [
  ['input', 'uncached_text_input_tokens'],
  ['cached', 'cached_text_input_tokens'],
  ['output', 'text_output_tokens'],
] as const

/**
 * Codex analytics of a ChatGPT workspace: one row per UTC day and user. Credits stand by model and tokens by client, so
 * that no model can be told for the tokens. Credits are no money; what they cost stands in the contract.
 */
export const openaiCodexAnalytics = {
  id: 'openai.codex-analytics',
  title: 'Codex workspace analytics',
  shape: 'json',
  provider: 'openai',
  stream: { role: 'usage', activity: 'codex' },
  confidence: 'B',
  source: {
    evidence: 'two public clients of the API, one with types after the vendor’s description',
    checkedOn: '2026-11-30',
  },
  help: {
    whereToGet:
      'GET https://api.chatgpt.com/v1/analytics/codex/workspaces/{id}/usage with a workspace key; keep every page.',
    ifWrongOne:
      'It has credits and tokens of a ChatGPT workspace, no money. Calls with an API key stand in the OpenAI usage and costs.',
  },
  requiredColumns: ['start_time', 'totals.credits', 'clients'],
  variants: ['by-day-and-user', 'tokens-not-shared'],
  recognize: (value) => rowsOf(value).some(isCodexRow),
  hasMorePages,
  rows: (value) => rowsOf(value).map(readRow),
  bind: bindAsTable(COLUMNS, bindCodex),
} as const satisfies JsonFormat

type JsonRecord = Readonly<Record<string, unknown>>

function rowsOf(value: unknown): readonly JsonRecord[] {
  return pages(value).flatMap((page) => records(page['data']))
}

function isCodexRow({ totals, clients }: JsonRecord): boolean {
  return isRecord(totals) && 'credits' in totals && Array.isArray(clients)
}

/** A row with the sums of its clients; a kind that some client does not share is unknown. */
function readRow({ clients, ...row }: JsonRecord): ReadonlyMap<string, string> {
  const fields = flatten(row)
  const all = records(clients)
  for (const [column, member] of TOKENS) {
    const counts = all.map((client) => client[member])
    if (all.length === 0 || counts.some((count) => typeof count !== 'number')) continue
    fields.set(column, String(counts.reduce<number>((sum, count) => sum + Number(count), 0)))
  }
  if (!fields.has('email')) fields.set('email', fields.get('actor.email') ?? '')
  return fields
}

function bindCodex(context: FileContext): RowReader {
  const columns = new Columns(context)
  const dayOf = secondsDays(columns.find('start_time'))
  const credits = columns.find('totals.credits')
  const email = columns.find('email')
  const userId = columns.find('user_id')
  const input = columns.find('input')
  const cached = columns.find('cached')
  const output = columns.find('output')
  context.warn('virtual-currency', CREDITS)
  return (cells, draft) => {
    draft.day = dayOf(cells)
    if (optionalQuantity(cells, credits) === undefined) {
      throw fault(cells, credits, 'missing-value', 'a number of credits')
    }
    draft.input = optionalCount(cells, input)
    draft.cacheRead = optionalCount(cells, cached)
    // Input is cached or not: nothing is written to a cache for a charge.
    if (draft.input !== undefined) draft.cacheWrite5m = 0
    draft.output = optionalCount(cells, output)
    draft.user = text(cells, email) || text(cells, userId)
    draft.category = 'usage'
    return USED
  }
}

const CREDITS =
  'Codex counts credits, which are no money: their price stands in your contract. The file adds tokens and no spend.'
