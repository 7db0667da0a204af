import type { KeyboardEvent, ReactNode } from 'react'
import { SpaceRow } from './SpaceRow.tsx'
import type { RowWindow } from './use-row-window.ts'

interface LongTableProps<T> {
  readonly rows: readonly T[]
  readonly window: RowWindow
  /** How many the space of the other rows spans. */
  readonly columns: number
  readonly head: ReactNode
  /** One table row with its key. */
  readonly rowOf: (row: T, index: number) => ReactNode
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** Only the rows in sight are drawn; the space of the others is held open above and below. */
export function LongTable<T>(props: LongTableProps<T>) {
  const { rows, window, columns, head, rowOf, onKeyDown } = props
  const { scroller, indexes, before, after } = window
  return (
    // The scroller takes the focus so that a keyboard can scroll it.
    <div className="scroller" ref={scroller} tabIndex={0} role="group" onKeyDown={onKeyDown}>
      <table className="t wt inset" aria-rowcount={rows.length + 1}>
        <thead>
          <tr>{head}</tr>
        </thead>
        <tbody>
          <SpaceRow columns={columns} height={before} />
          {indexes.map((index) => {
            const row = rows[index]
            return row === undefined ? null : rowOf(row, index)
          })}
          <SpaceRow columns={columns} height={after} />
        </tbody>
      </table>
    </div>
  )
}
