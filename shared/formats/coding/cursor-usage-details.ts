import { SUCCEEDED } from '../../domain/charge.ts'
import type { TableFormat } from '../format.ts'
import { USED } from '../format.ts'
import { momentReader } from '../reading/dates.ts'
import { Columns, optionalCount, text, textCopier, truth } from '../reading/read-cells.ts'
import { cursorMoney } from './cursor-events.ts'

/**
 * Cursor usage details (2025): one event a row with one total of tokens, which is counted as no kind of token, and a
 * word where the amount would stand.
 */
export const cursorUsageDetails = {
  id: 'cursor.usage-details',
  title: 'Cursor usage details',
  shape: 'table',
  provider: 'cursor',
  stream: { role: 'bill', activity: 'seats' },
  confidence: 'B',
  source: { evidence: 'the real files of one public repository', checkedOn: '2026-11-30' },
  help: {
    whereToGet: 'cursor.com › Dashboard › Usage, the download of August 2025.',
    ifWrongOne:
      'Export the events instead (Dashboard › Usage › Export CSV): they have the tokens by kind and the cost.',
  },
  isLog: true,
  requiredColumns: ['date', 'kind', 'max mode', 'model', 'tokens'],
  variants: ['2025-08'],
  recognize: (header) =>
    header.has('date', 'kind', 'max mode', 'model', 'tokens') &&
    !header.has('input (w/ cache write)'),
  bind: (context) => {
    const columns = new Columns(context)
    const readMoment = momentReader(columns.find('Date'))
    const kind = columns.find('Kind')
    const maxMode = columns.find('Max Mode')
    const tokens = columns.find('Tokens')
    const readMoney = cursorMoney(columns)
    const copyTexts = textCopier(columns, { user: 'User', model: 'Model' })
    return (cells, draft) => {
      readMoment(cells, draft)
      optionalCount(cells, tokens)
      const written = text(cells, kind)
      readMoney(cells, draft, written)
      if (/not charged|no charge/i.test(written)) return { kind: 'skipped', reason: 'not-charged' }
      copyTexts(cells, draft)
      // The export calls the account’s own user so; it is no name.
      if (draft.user === 'You') draft.user = ''
      draft.serviceTier = truth(cells, maxMode) === true ? 'max' : ''
      draft.requests = 1
      draft.category = written === '' ? 'usage' : SUCCEEDED
      return USED
    }
  },
} as const satisfies TableFormat
