import { scale } from '../../domain/amount.ts'
import type { TableFormat } from '../format.ts'
import { USED } from '../format.ts'
import { isoDays } from '../reading/dates.ts'
import {
  amount,
  Columns,
  identifier,
  optionalAmount,
  optionalCount,
  textCopier,
} from '../reading/read-cells.ts'

/** A micro-cent is 10⁻⁸ of a dollar. */
const MICRO_CENTS = 100_000_000n

/**
 * OpenCode console usage: one row per UTC day, member or service account, provider and model; all token columns are
 * disjoint. The cost stands twice, in dollars and in micro-cents, which spreadsheets do not round. The row of today still
 * grows.
 */
export const opencodeUsage = {
  id: 'opencode.usage',
  title: 'OpenCode console usage',
  shape: 'table',
  provider: 'opencode',
  stream: { role: 'bill', activity: 'api' },
  confidence: 'A-',
  source: {
    evidence: 'the official page of the export in four languages, with header and rows',
    checkedOn: '2026-11-30',
  },
  help: {
    whereToGet: 'opencode.ai › Console › Usage › Export CSV. Choose a period that ends yesterday.',
    ifWrongOne: 'A file that ends today lacks the rest of the day: export it again tomorrow.',
  },
  requiredColumns: ['day', 'model', 'cost_micro_cents', 'cost_usd'],
  countsCacheApart: true,
  variants: ['console'],
  recognize: (header) => header.has('cost_micro_cents', 'day', 'model'),
  bind: (context) => {
    const columns = new Columns(context)
    const dayOf = isoDays(columns.find('day'))
    const dollars = columns.find('cost_usd')
    const microCents = columns.find('cost_micro_cents')
    const requests = columns.find('requests')
    const input = columns.find('input_tokens')
    const output = columns.find('output_tokens')
    const cacheRead = columns.find('cache_read_tokens')
    const cacheWrite5m = columns.find('cache_write_5m_tokens')
    const cacheWrite1h = columns.find('cache_write_1h_tokens')
    const who = [columns.find('user_name'), columns.find('user_id')]
    const copyTexts = textCopier(columns, {
      host: 'provider',
      model: 'model',
      operation: 'user_type',
    })
    return (cells, draft) => {
      draft.day = dayOf(cells)
      draft.requests = optionalCount(cells, requests)
      draft.input = optionalCount(cells, input)
      draft.output = optionalCount(cells, output)
      draft.cacheRead = optionalCount(cells, cacheRead)
      draft.cacheWrite5m = optionalCount(cells, cacheWrite5m)
      draft.cacheWrite1h = optionalCount(cells, cacheWrite1h)
      const restated = scale(amount(cells, microCents), 1n, MICRO_CENTS)
      draft.billed = restated
      const stated = optionalAmount(cells, dollars) ?? restated
      if (stated !== restated) context.warn('identity-failed', TWO_COSTS)
      draft.currency = 'USD'
      copyTexts(cells, draft)
      const [name = '', id = ''] = who.map((column) => identifier(cells, column))
      // A service account is no person: it stands for the key.
      draft[draft.operation === 'service_account' ? 'apiKeyName' : 'user'] = name || id
      draft.category = 'usage'
      return USED
    }
  },
} as const satisfies TableFormat

const TWO_COSTS =
  'The cost in dollars is not the cost in micro-cents; the exact micro-cents were counted.'
