import type { ChargeDraft } from '../../domain/charge.ts'
import { optionalCount, type Columns } from '../reading/read-cells.ts'
import type { Cells, FileContext } from '../format.ts'

/**
 * Cursor's four token columns and their total. They are disjoint: with write + without write + read + output = total.
 * A few files use `with write` as a total of both inputs, or leave the write out of the total; each row shows by its
 * own sum which reading holds. When none does, the columns are taken as disjoint and the row is noted.
 */
export function cursorTokens(
  columns: Columns,
  context: FileContext,
): (cells: Cells, draft: ChargeDraft) => void {
  const withWrite = columns.find('Input (w/ Cache Write)')
  const withoutWrite = columns.find('Input (w/o Cache Write)')
  const cacheRead = columns.find('Cache Read')
  const output = columns.find('Output Tokens', 'Output')
  const total = columns.find('Total Tokens')
  return (cells, draft) => {
    const written = optionalCount(cells, withWrite)
    draft.input = optionalCount(cells, withoutWrite)
    draft.cacheRead = optionalCount(cells, cacheRead)
    draft.output = optionalCount(cells, output)
    draft.cacheWrite5m = written
    const stated = optionalCount(cells, total)
    if (stated === undefined || written === undefined) return
    const rest = (draft.cacheRead ?? 0) + (draft.output ?? 0)
    const without = draft.input ?? 0
    if (written + without + rest === stated) return
    if (written >= without && written + rest === stated) draft.cacheWrite5m = written - without
    else if (without + rest === stated) draft.cacheWrite5m = 0
    else {
      context.warn(
        'identity-failed',
        'The token columns do not add up to Total Tokens; they were read as separate counts.',
      )
    }
  }
}
