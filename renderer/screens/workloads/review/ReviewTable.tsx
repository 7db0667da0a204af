import type { KeyboardEvent } from 'react'
import type { AnalysisDocument } from '../../../../shared/document/analysis-document.ts'
import type { Contested } from '../../../../shared/review/contested.ts'
import { providerName } from '../../../../shared/i18n/names.ts'
import { spendByWorkload, workloadName } from '../../../../shared/insights/spend/spend.ts'
import { stakeFigure } from '../../../../shared/insights/spend/tiers.ts'
import { FigureText } from '../../../components/figures/FigureText.tsx'
import { TierMove } from '../../../components/figures/TierBadge.tsx'
import { LongTable } from '../../../components/tables/LongTable.tsx'
import { RowName } from '../../../components/tables/RowName.tsx'
import { rowStep, useRowWindow } from '../../../components/tables/use-row-window.ts'
import { useWords } from '../../../components/use-messages.ts'
import { useApp } from '../../../state/store.ts'
import { toggled } from './use-review-keys.ts'

const COLUMNS = 7

interface ReviewTableProps {
  readonly document: AnalysisDocument
  readonly rows: readonly Contested[]
  readonly chosenId: string | undefined
  readonly onMove: (step: number, isExtending: boolean) => void
}

/** The contested workloads with a box to select each; only the rows in sight are drawn. */
export function ReviewTable({ document, rows, chosenId, onMove }: ReviewTableProps) {
  const chosenIndex = rows.findIndex(({ workload }) => workload.id === chosenId)
  const window = useRowWindow(rows.length, chosenIndex)
  const onKeyDown = (event: KeyboardEvent) => {
    const step = rowStep(event)
    if (step === 0) return
    event.preventDefault()
    onMove(step, event.shiftKey)
  }
  return (
    <LongTable
      rows={rows}
      window={window}
      columns={COLUMNS}
      head={<Head rows={rows} currency={document.reportingCurrency} />}
      rowOf={(row) => (
        <Row key={row.workload.id} document={document} row={row} chosenId={chosenId} />
      )}
      onKeyDown={onKeyDown}
    />
  )
}

interface HeadProps {
  readonly rows: readonly Contested[]
  readonly currency: string
}

function Head({ rows, currency }: HeadProps) {
  const { t } = useWords()
  const words = t.review
  const selection = useApp((state) => state.reviewSelection)
  const select = useApp((state) => state.selectForReview)
  const isAll = rows.length > 0 && rows.every(({ workload }) => selection.includes(workload.id))
  return (
    <>
      <th>
        <input
          type="checkbox"
          className="select-box"
          aria-label={words.selectAll}
          checked={isAll}
          onChange={() => select(isAll ? [] : rows.map(({ workload }) => workload.id))}
        />
      </th>
      <th>{t.workloads.workload}</th>
      <th className="only-roomy">{t.common.model}</th>
      <th>{t.workloads.paidNeed}</th>
      <th className="n">{t.workloads.sure}</th>
      <th className="n">{t.workloads.spendIn(currency)}</th>
      <th className="n">{words.atStake(currency)}</th>
    </>
  )
}

interface RowProps {
  readonly document: AnalysisDocument
  readonly row: Contested
  readonly chosenId: string | undefined
}

function Row({ document, row: { workload, atStake }, chosenId }: RowProps) {
  const { t, f } = useWords()
  const choose = useApp((state) => state.chooseWorkload)
  const name = workloadName(workload) ?? t.workloads.noName
  const isChosen = workload.id === chosenId
  return (
    <tr className={isChosen ? 'sel' : ''} onClick={() => choose(workload.id)}>
      <td>
        <SelectBox id={workload.id} name={name} />
      </td>
      <td className="wl">
        <RowName name={name} isChosen={isChosen} tabIndex={-1} />
      </td>
      <td className="q nw only-roomy">
        {providerName(workload.provider)} · {workload.model}
      </td>
      <td>
        <TierMove paid={workload.paidTier} needed={workload.neededTier} />
      </td>
      <td className="n">{f.decimal(workload.confidence, 2)}</td>
      <td className="n">
        <FigureText figure={spendByWorkload(document).get(workload.id)} />
      </td>
      <td className="n b">
        <FigureText figure={stakeFigure(document, workload.id, atStake)} />
      </td>
    </tr>
  )
}

interface SelectBoxProps {
  readonly id: string
  readonly name: string
}

function SelectBox({ id, name }: SelectBoxProps) {
  const { t } = useWords()
  const selection = useApp((state) => state.reviewSelection)
  const select = useApp((state) => state.selectForReview)
  return (
    <input
      type="checkbox"
      className="select-box"
      tabIndex={-1}
      aria-label={t.review.select(name)}
      checked={selection.includes(id)}
      onChange={() => select(toggled(selection, id))}
    />
  )
}
