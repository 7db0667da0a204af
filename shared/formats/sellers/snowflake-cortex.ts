import type { TableFormat } from '../format.ts'
import { USED } from '../format.ts'
import { amount, Columns, optionalCount, textCopier } from '../reading/read-cells.ts'
import { momentReader } from '../reading/dates.ts'
import { warnOfVirtualCurrency } from '../reading/notices.ts'

/**
 * Snowflake Cortex usage views: credits, which are no money; a contract price given as a monthly rate from CREDIT
 * makes them money. `TOKENS` is one figure for input and output together, so it is not counted as either.
 */
export const snowflakeCortex = {
  id: 'snowflake.cortex',
  title: 'Snowflake Cortex usage',
  shape: 'table',
  provider: 'snowflake',
  stream: { role: 'bill', activity: 'cloud' },
  confidence: 'B',
  source: { evidence: 'four readers of the account usage views', checkedOn: '2026-11-20' },
  help: {
    whereToGet:
      'SELECT * FROM SNOWFLAKE.ACCOUNT_USAGE.CORTEX_AISQL_USAGE_HISTORY (or CORTEX_FUNCTIONS_…); download as CSV.',
    ifWrongOne:
      'METERING_HISTORY is the sum of these views; import the views or METERING_HISTORY, never both. A view that replaces another repeats its usage.',
  },
  requiredColumns: ['model_name', 'token_credits'],
  variants: ['functions', 'aisql'],
  recognize: (header) =>
    header.has('token_credits', 'model_name') &&
    (header.has('start_time') || header.has('usage_time')),
  bind: (context) => {
    const columns = new Columns(context)
    const readMoment = momentReader(columns.find('START_TIME', 'USAGE_TIME'))
    const credits = columns.find('TOKEN_CREDITS')
    const tokens = columns.find('TOKENS')
    const copyTexts = textCopier(columns, {
      operation: 'FUNCTION_NAME',
      model: 'MODEL_NAME',
      projectId: 'WAREHOUSE_ID',
      user: ['USER_NAME', 'USER_ID'],
      tags: 'QUERY_TAG',
    })
    warnOfVirtualCurrency(context, 'Snowflake credits')
    return (cells, draft) => {
      readMoment(cells, draft)
      draft.billed = amount(cells, credits)
      draft.currency = 'CREDIT'
      optionalCount(cells, tokens)
      copyTexts(cells, draft)
      draft.category = 'usage'
      return USED
    }
  },
} as const satisfies TableFormat
