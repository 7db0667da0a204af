import type { TableFormat } from '../format.ts'
import { USED } from '../format.ts'
import { Columns, optionalQuantity, text, textCopier } from '../reading/read-cells.ts'
import { isoOrUsDays, minuteOf } from '../reading/dates.ts'
import { githubPremiumRequests, readModel } from './github-billing.ts'

/**
 * GitHub premium requests in the first form (to October 2025): one event a row, no money, no tokens.
 * Requests are weighted by model (0.33, 10 …), so a row counts as one request only when it says 1.
 */
export const githubPremiumRequestsFirst = {
  ...githubPremiumRequests,
  title: 'GitHub premium requests (first form)',
  stream: { role: 'usage', activity: 'copilot' },
  isLog: true,
  requiredColumns: ['timestamp', 'model', 'requests used'],
  variants: ['first'],
  recognize: (header) => header.has('timestamp', 'requests used', 'exceeds monthly quota'),
  bind: (context) => {
    const columns = new Columns(context)
    const time = columns.find('Timestamp')
    const dayOf = isoOrUsDays(time)
    const model = columns.find('Model')
    const used = columns.find('Requests Used')
    const copyTexts = textCopier(columns, { user: 'User' })
    return (cells, draft) => {
      draft.day = dayOf(cells)
      draft.minute = minuteOf(cells, time)
      optionalQuantity(cells, used)
      copyTexts(cells, draft)
      readModel(text(cells, model), draft)
      draft.category = 'usage'
      return USED
    }
  },
} as const satisfies TableFormat
