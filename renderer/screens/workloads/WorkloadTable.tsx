import type { KeyboardEvent } from 'react'
import type { AnalysisDocument, WorkloadEntry } from '../../../shared/document/analysis-document.ts'
import { LongTable } from '../../components/tables/LongTable.tsx'
import { rowStep, useRowWindow } from '../../components/tables/use-row-window.ts'
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

/** The workloads of the view; only the rows in sight are drawn. */
export function WorkloadTable({ document, rows, chosenId }: WorkloadTableProps) {
  const chooseWorkload = useApp((state) => state.chooseWorkload)
  const chosenIndex = rows.findIndex(({ id }) => id === chosenId)
  const window = useRowWindow(rows.length, chosenIndex)
  const onKeyDown = (event: KeyboardEvent) => {
    const step = rowStep(event)
    const next = rows[chosenIndex + step]
    if (step === 0 || next === undefined) return
    event.preventDefault()
    chooseWorkload(next.id)
  }
  return (
    <LongTable
      rows={rows}
      window={window}
      columns={COLUMNS}
      head={<Head currency={document.reportingCurrency} />}
      rowOf={(entry, index) => (
        <WorkloadRow
          key={entry.id}
          entry={entry}
          document={document}
          rowIndex={index + 2}
          isChosen={entry.id === chosenId}
        />
      )}
      onKeyDown={onKeyDown}
    />
  )
}

function Head({ currency }: { readonly currency: string }) {
  const { t } = useWords()
  return (
    <>
      <SortHead column="name" name={t.workloads.workload} />
      <SortHead column="provider" name={t.common.provider} isRoomy />
      <th className="only-wide">{t.common.model}</th>
      <th>{t.workloads.paidNeed}</th>
      <SortHead column="task" name={t.workloads.task} isRoomy />
      <SortHead column="confidence" name={t.workloads.sure} isNumber />
      <SortHead column="spend" name={t.workloads.spendIn(currency)} isNumber />
      <SortHead column="tokens" name={t.common.tokens} isNumber isRoomy />
    </>
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
