import type { TableFormat } from '../format.ts'
import { USED } from '../format.ts'
import { Columns, optionalCount, optionalMoney, textCopier } from '../reading/read-cells.ts'
import { cursorTokens } from './cursor-tokens.ts'
import { warnOfEstimate, warnOfPeriod } from '../reading/notices.ts'
import { statedPeriod } from '../reading/period-of-name.ts'

/** Cursor usage summed by model, without dates. What it says about cost is value, not what was charged. */
export const cursorAggregate = {
  id: 'cursor.aggregate',
  title: 'Cursor usage by model',
  shape: 'table',
  provider: 'cursor',
  stream: { role: 'bill', activity: 'seats' },
  confidence: 'B',
  source: { evidence: 'two readers of the summary', checkedOn: '2026-11-20' },
  help: {
    whereToGet: 'cursor.com › Dashboard › Usage, summed by model.',
    ifWrongOne: 'Export the usage events instead: they have dates, users and the true charge.',
  },
  requiredColumns: ['model', 'request count', 'input (w/ cache write)'],
  countsCacheApart: true,
  variants: ['by-model'],
  recognize: (header) =>
    header.has('model', 'input (w/ cache write)', 'request count') && !header.has('date'),
  bind: (context) => {
    const columns = new Columns(context)
    const requests = columns.find('Request Count')
    const cost = columns.find('Cost ($)', 'Cost')
    const readTokens = cursorTokens(columns, context)
    const copyTexts = textCopier(columns, { model: 'Model' })
    const period = statedPeriod(context)
    if (period === undefined) warnOfPeriod(context)
    warnOfEstimate(context)
    return (cells, draft) => {
      draft.day = period?.start
      draft.endDay = period?.end
      copyTexts(cells, draft)
      if (/^total$/i.test(draft.model)) return { kind: 'skipped', reason: 'total-row' }
      draft.requests = optionalCount(cells, requests)
      readTokens(cells, draft)
      draft.estimated = optionalMoney(cells, cost, 'USD')
      draft.currency = 'USD'
      draft.category = 'usage'
      return USED
    }
  },
} as const satisfies TableFormat
