import type { TableFormat } from '../format.ts'
import { USED } from '../format.ts'
import {
  amount,
  Columns,
  optionalAmount,
  optionalCount,
  textCopier,
} from '../reading/read-cells.ts'
import { warnOfCachedShare, warnOfPeriod } from '../reading/notices.ts'
import { statedPeriod } from '../reading/period-of-name.ts'

/**
 * Claude Team and Enterprise spend report: user by product by model, summed over the chosen range, without dates.
 *
 * Net is what is charged, gross is before discounts and credits. The second form (October 2026) splits the prompt
 * into four disjoint counts; in the first the prompt is one total that contains what was read from the cache.
 * On seat plans the file holds only what lies above the seat's allotment.
 */
export const anthropicSpendReport = {
  id: 'anthropic.spend-report',
  title: 'Claude spend report (Team, Enterprise)',
  shape: 'table',
  provider: 'anthropic',
  stream: { role: 'bill', activity: 'seats' },
  confidence: 'A-',
  source: {
    evidence: 'the official description and three independent witnesses of the header',
    checkedOn: '2026-11-20',
  },
  help: {
    whereToGet:
      'claude.ai › Settings › Usage or Analytics › Spend report › Export. Put both dates of the range into the file name.',
    ifWrongOne:
      'A file with lines of code or pull requests by user is the Claude Code analytics export: it has no spend. The API’s own bill comes from platform.claude.com › Cost.',
  },
  requiredColumns: ['model', 'total_prompt_tokens', 'total_net_spend_usd'],
  variants: ['v1', 'v2'],
  recognize: (header) => header.has('total_net_spend_usd', 'total_prompt_tokens'),
  bind: (context) => {
    const columns = new Columns(context)
    const requests = columns.find('total_requests')
    const prompt = columns.find('total_prompt_tokens')
    const output = columns.find('total_completion_tokens')
    const net = columns.find('total_net_spend_usd')
    const gross = columns.find('total_gross_spend_usd')
    const input = columns.find('total_uncached_input_tokens')
    const cacheRead = columns.find('total_cache_read_tokens')
    const write5m = columns.find('total_cache_write_5m_tokens')
    const write1h = columns.find('total_cache_write_1h_tokens')
    const copyTexts = textCopier(columns, {
      user: ['user_email', 'email'],
      operation: 'product',
      model: 'model',
    })
    const period = statedPeriod(context)
    if (period === undefined) warnOfPeriod(context)
    if (input.at < 0) warnOfCachedShare(context)
    return (cells, draft) => {
      draft.day = period?.start
      draft.endDay = period?.end
      draft.requests = optionalCount(cells, requests)
      const total = optionalCount(cells, prompt)
      draft.output = optionalCount(cells, output)
      draft.billed = amount(cells, net)
      draft.list = optionalAmount(cells, gross)
      draft.currency = 'USD'
      draft.cacheRead = optionalCount(cells, cacheRead)
      draft.cacheWrite5m = optionalCount(cells, write5m)
      draft.cacheWrite1h = optionalCount(cells, write1h)
      draft.input = optionalCount(cells, input) ?? total
      copyTexts(cells, draft)
      draft.category = 'usage'
      return USED
    }
  },
} as const satisfies TableFormat
