import type { KeyboardEvent } from 'react'
import type { AnalysisDocument } from '../../../../shared/document/analysis-document.ts'
import type { Contested } from '../../../../shared/review/contested.ts'
import { providerName } from '../../../../shared/i18n/names.ts'
import { spendByWorkload, workloadName } from '../../../../shared/insights/spend/spend.ts'
import { stakeFigure } from '../../../../shared/insights/spend/tiers.ts'
import { FigureText } from '../../../components/figures/FigureText.tsx'
import { TierMove } from '../../../components/TierBadge.tsx'
import { SpaceRow } from '../../../components/SpaceRow.tsx'
import { rowStep, useRowWindow } from '../../../components/use-row-window.ts'
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
  const { t } = useWords()
  const words = t.review
  const selection = useApp((state) => state.reviewSelection)
  const select = useApp((state) => state.selectForReview)
  const chosenIndex = rows.findIndex(({ workload }) => workload.id === chosenId)
  const { scroller, indexes, before, after } = useRowWindow(rows.length, chosenIndex)
  const onKeyDown = (event: KeyboardEvent) => {
    const step = rowStep(event)
    if (step === 0) return
    event.preventDefault()
    onMove(step, event.shiftKey)
  }
  const isAll = rows.length > 0 && rows.every(({ workload }) => selection.includes(workload.id))
  return (
    <div className="scroller" ref={scroller} tabIndex={0} role="group" onKeyDown={onKeyDown}>
      <table className="t wt inset" aria-rowcount={rows.length + 1}>
        <thead>
          <tr>
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
            <th className="n">{t.workloads.spendIn(document.reportingCurrency)}</th>
            <th className="n">{words.atStake(document.reportingCurrency)}</th>
          </tr>
        </thead>
        <tbody>
          <SpaceRow columns={COLUMNS} height={before} />
          {indexes.map((index) => {
            const row = rows[index]
            return row === undefined ? null : (
              <Row key={row.workload.id} document={document} row={row} chosenId={chosenId} />
            )
          })}
          <SpaceRow columns={COLUMNS} height={after} />
        </tbody>
      </table>
    </div>
  )
}

interface RowProps {
  readonly document: AnalysisDocument
  readonly row: Contested
  readonly chosenId: string | undefined
}

function Row({ document, row: { workload, atStake }, chosenId }: RowProps) {
  const { t, f } = useWords()
  const selection = useApp((state) => state.reviewSelection)
  const select = useApp((state) => state.selectForReview)
  const choose = useApp((state) => state.chooseWorkload)
  const name = workloadName(workload) ?? t.workloads.noName
  const isChosen = workload.id === chosenId
  return (
    <tr className={isChosen ? 'sel' : ''} onClick={() => choose(workload.id)}>
      <td>
        <input
          type="checkbox"
          className="select-box"
          tabIndex={-1}
          aria-label={t.review.select(name)}
          checked={selection.includes(workload.id)}
          onChange={() => select(toggled(selection, workload.id))}
        />
      </td>
      <td className="wl">
        <button
          type="button"
          className="name-button clip"
          tabIndex={-1}
          aria-current={isChosen ? 'true' : undefined}
          title={name}
        >
          {name}
        </button>
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
