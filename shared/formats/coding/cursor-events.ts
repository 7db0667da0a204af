import { subtract, ZERO, type Amount } from '../../domain/amount.ts'
import { SUCCEEDED, type ChargeDraft } from '../../domain/charge.ts'
import type { Cells, TableFormat } from '../format.ts'
import { USED } from '../format.ts'
import { Columns, optionalMoney, text, textCopier, truth } from '../reading/read-cells.ts'
import { cursorTokens } from './cursor-tokens.ts'
import { momentReader } from '../reading/dates.ts'

/**
 * Cursor usage events: one event a row, times in UTC; the columns come in five sets and any order.
 *
 * The cost of a row that the plan includes is a value, never a bill. `Cost` may be a word (`Included`, `NaN`).
 * An event that was not charged counts neither tokens nor money.
 */
export const cursorEvents = {
  id: 'cursor.events',
  title: 'Cursor usage events',
  shape: 'table',
  provider: 'cursor',
  stream: { role: 'bill', activity: 'seats' },
  confidence: 'A',
  source: {
    evidence: 'rows of three public files and seven readers; the token sum checked on 627 rows',
    checkedOn: '2026-11-20',
  },
  help: {
    whereToGet: 'cursor.com › Dashboard › Usage. Choose the period, then Export CSV.',
    ifWrongOne:
      'A file with one row per model and no dates is a summary of the same events and an estimate. Export the events instead.',
  },
  isLog: true,
  requiredColumns: ['date', 'model', 'input (w/ cache write)', 'output tokens'],
  countsCacheApart: true,
  variants: ['cost-to-you', 'kind', 'team-requests', 'cloud-agent', 'team-cost'],
  recognize: (header) => header.has('date', 'model', 'input (w/ cache write)'),
  bind: (context) => {
    const columns = new Columns(context)
    const readMoment = momentReader(columns.find('Date'))
    const kind = columns.find('Kind')
    const maxMode = columns.find('Max Mode')
    const readTokens = cursorTokens(columns, context)
    const readMoney = cursorMoney(columns)
    const copyTexts = textCopier(columns, {
      user: 'User',
      model: 'Model',
      operation: 'Request Type',
    })
    return (cells, draft) => {
      readMoment(cells, draft)
      const written = text(cells, kind)
      readTokens(cells, draft)
      readMoney(cells, draft, written)
      if (/not charged|no charge/i.test(written)) return { kind: 'skipped', reason: 'not-charged' }
      copyTexts(cells, draft)
      draft.serviceTier = truth(cells, maxMode) === true ? 'max' : ''
      draft.requests = 1
      draft.category = written === '' ? 'usage' : SUCCEEDED
      return USED
    }
  },
} as const satisfies TableFormat

/** `Cost to you` is the bill where it stands beside `Cost`; else `Cost`, unless the plan includes the row. */
export function cursorMoney(
  columns: Columns,
): (cells: Cells, draft: ChargeDraft, kind: string) => void {
  const cost = columns.find('Cost', 'Cost ($)')
  const costToYou = columns.find('Cost to you')
  const amountOf = (cells: Cells, column: typeof cost): Amount | undefined =>
    /^(?:included|nan|free|n\/a)$/i.test(text(cells, column))
      ? undefined
      : optionalMoney(cells, column, 'USD')
  return (cells, draft, kind) => {
    draft.currency = 'USD'
    const value = amountOf(cells, cost)
    if (costToYou.at >= 0) {
      draft.billed = amountOf(cells, costToYou)
      const covered = value === undefined ? undefined : subtract(value, draft.billed ?? ZERO)
      draft.included = covered !== undefined && covered > ZERO ? covered : undefined
    } else if (/user api key|byok/i.test(kind)) draft.elsewhere = value
    else if (/^included/i.test(kind)) draft.included = value
    else draft.billed = value
  }
}
