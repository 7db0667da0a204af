import { parseMonth } from '../../domain/day.ts'
import type { FileContext, JsonFormat, RowReader } from '../format.ts'
import { USED } from '../format.ts'
import {
  Columns,
  fault,
  optionalAmount,
  optionalCount,
  text,
  textCopier,
} from '../reading/read-cells.ts'
import { ccusageRows, isCcusage, CCUSAGE_COLUMNS } from './ccusage-rows.ts'
import { isoOrUsDay } from '../reading/dates.ts'
import { bindAsTable } from '../reading/json-table.ts'
import { warnOfEstimate } from '../reading/notices.ts'

/**
 * ccusage reports as JSON: by day, week, month, session or block, and by model where it breaks them down. The four
 * token counts are disjoint. Costs are estimates at list price; on a subscription nobody paid them. Days are those
 * of the machine.
 */
export const ccusageJson = {
  id: 'ccusage.json',
  title: 'ccusage report',
  shape: 'json',
  provider: 'claude-code',
  stream: { role: 'bill', activity: 'claude-code' },
  confidence: 'A',
  source: {
    evidence: 'the documentation of the output and the fixtures of the project',
    checkedOn: '2026-11-20',
  },
  help: {
    whereToGet: 'ccusage daily --json --breakdown > usage.json',
    ifWrongOne:
      'Claude Code’s own logs (.jsonl) hold the same calls. Import one of the two: the report is made from the logs.',
  },
  requiredColumns: ['inputTokens', 'outputTokens'],
  countsCacheApart: true,
  variants: ['daily', 'projects', 'typed', 'blocks'],
  recognize: isCcusage,
  rows: ccusageRows,
  bind: bindAsTable(CCUSAGE_COLUMNS, bindRow),
} as const satisfies JsonFormat

function bindRow(context: FileContext): RowReader {
  const columns = new Columns(context)
  const date = columns.find('date')
  const input = columns.find('inputTokens')
  const output = columns.find('outputTokens')
  const write = columns.find('cacheCreationTokens')
  const read = columns.find('cacheReadTokens')
  const cost = columns.find('cost')
  const copyTexts = textCopier(columns, { model: 'model', projectName: 'project' })
  warnOfEstimate(context)
  return (cells, draft) => {
    const written = text(cells, date)
    const month = parseMonth(written)
    if (month !== undefined) {
      draft.day = month.start
      draft.endDay = month.end
    } else {
      draft.day = isoOrUsDay(written)
      if (draft.day === undefined) {
        throw fault(cells, date, 'not-a-date', 'a day such as 2026-09-30')
      }
    }
    draft.input = optionalCount(cells, input)
    draft.output = optionalCount(cells, output)
    draft.cacheWrite5m = optionalCount(cells, write)
    draft.cacheRead = optionalCount(cells, read)
    draft.estimated = optionalAmount(cells, cost)
    draft.currency = 'USD'
    copyTexts(cells, draft)
    draft.category = 'usage'
    return USED
  }
}
