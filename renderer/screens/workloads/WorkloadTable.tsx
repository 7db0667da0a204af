import type { KeyboardEvent } from 'react'
import type { AnalysisDocument, WorkloadEntry } from '../../../shared/document/analysis-document.ts'
import { SpaceRow } from '../../components/SpaceRow.tsx'
import { rowStep, useRowWindow } from '../../components/use-row-window.ts'
import { useWords } from '../../components/use-messages.ts'
import { useApp } from '../../state/store.ts'
import type { WorkloadColumn } from '../../state/app-state.ts'
import { WorkloadRow } from './WorkloadRow.tsx'

const COLUMNS = 8

interface WorkloadTableProps {
  readonly document: AnalysisDocument
  readonly rows: readonly WorkloadEntry[]
  readonly chosenId: string | undefined
}

/** Only the rows in sight are drawn; the space of the others is held open above and below. */
export function WorkloadTable({ document, rows, chosenId }: WorkloadTableProps) {
  const chooseWorkload = useApp((state) => state.chooseWorkload)
  const chosenIndex = rows.findIndex(({ id }) => id === chosenId)
  const { scroller, indexes, before, after } = useRowWindow(rows.length, chosenIndex)
  const onKeyDown = (event: KeyboardEvent) => {
    const step = rowStep(event)
    const next = rows[chosenIndex + step]
    if (step === 0 || next === undefined) return
    event.preventDefault()
    chooseWorkload(next.id)
  }
  return (
    // The scroller takes the focus so that a keyboard can scroll it.
    <div className="scroller" ref={scroller} tabIndex={0} role="group" onKeyDown={onKeyDown}>
      <table className="t wt inset" aria-rowcount={rows.length + 1}>
        <Head currency={document.reportingCurrency} />
        <tbody>
          <SpaceRow columns={COLUMNS} height={before} />
          {indexes.map((index) => {
            const entry = rows[index]
            return entry === undefined ? null : (
              <WorkloadRow
                key={entry.id}
                entry={entry}
                document={document}
                rowIndex={index + 2}
                isChosen={entry.id === chosenId}
              />
            )
          })}
          <SpaceRow columns={COLUMNS} height={after} />
        </tbody>
      </table>
    </div>
  )
}

function Head({ currency }: { readonly currency: string }) {
  const { t } = useWords()
  return (
    <thead>
      <tr>
        <SortHead column="name" name={t.workloads.workload} />
        <SortHead column="provider" name={t.common.provider} isRoomy />
        <th className="only-wide">{t.common.model}</th>
        <th>{t.workloads.paidNeed}</th>
        <SortHead column="task" name={t.workloads.task} isRoomy />
        <SortHead column="confidence" name={t.workloads.sure} isNumber />
        <SortHead column="spend" name={t.workloads.spendIn(currency)} isNumber />
        <SortHead column="tokens" name={t.common.tokens} isNumber isRoomy />
      </tr>
    </thead>
  )
}

interface SortHeadProps {
  readonly column: WorkloadColumn
  readonly name: string
  readonly isNumber?: boolean
  /** Left out where the window is narrow. */
  readonly isRoomy?: boolean
}

function SortHead({ column, name, isNumber = false, isRoomy = false }: SortHeadProps) {
  const { t } = useWords()
  const sort = useApp((state) => state.workloadSort)
  const sortWorkloads = useApp((state) => state.sortWorkloads)
  const isSorted = sort.column === column
  return (
    <th
      className={`${isNumber ? 'n' : ''} ${isRoomy ? 'only-roomy' : ''}`}
      aria-sort={isSorted ? (sort.isDescending ? 'descending' : 'ascending') : undefined}
    >
      <button
        type="button"
        className="sort"
        title={t.workloads.sortBy(name)}
        onClick={() => sortWorkloads(column)}
      >
        {name}
        {isSorted && <span aria-hidden="true">{sort.isDescending ? ' ↓' : ' ↑'}</span>}
      </button>
    </th>
  )
}
