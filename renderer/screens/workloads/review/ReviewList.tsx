import { useEffect, useMemo } from 'react'
import type { AnalysisDocument } from '../../../../shared/document/analysis-document.ts'
import { contestedFirst } from '../../../../shared/review/contested.ts'
import { useWords } from '../../../components/use-messages.ts'
import { stakeFigure } from '../../../../shared/insights/spend/tiers.ts'
import { MarkedText } from '../../../components/figures/MarkedText.tsx'
import { useApp } from '../../../state/store.ts'
import { ReviewTable } from './ReviewTable.tsx'
import { ReviewTools } from './ReviewTools.tsx'
import { useReviewKeys } from './use-review-keys.ts'
import { VerdictBar } from './VerdictBar.tsx'

interface ReviewListProps {
  readonly document: AnalysisDocument
  readonly chosenId: string | undefined
}

/** Undecided workloads, the most contested money first, to be decided many at a time. */
export function ReviewList({ document, chosenId }: ReviewListProps) {
  const { t, f, mark } = useWords()
  const words = t.review
  const { workloads, reportingCurrency: currency } = document
  const cell = useApp((state) => state.workloadCell)
  const rows = useMemo(
    () =>
      contestedFirst(workloads, currency).filter(
        ({ workload: { paidTier, neededTier } }) =>
          cell === undefined || (paidTier === cell.paid && neededTier === cell.needed),
      ),
    [workloads, currency, cell],
  )
  const move = useReviewKeys(rows, chosenId)
  const first = rows[0]?.workload.id
  const isShown = rows.some(({ workload }) => workload.id === chosenId)
  const choose = useApp((state) => state.chooseWorkload)
  useEffect(() => {
    // What was decided leaves the list; the next in doubt takes its place.
    if (!isShown && first !== undefined) choose(first)
  }, [isShown, first, choose])
  const atStake = stakeFigure(
    document,
    'all',
    rows.reduce((sum, row) => sum + row.atStake, 0),
  )
  return (
    <section className="list">
      <h1>
        <MarkedText text={words.title(f.counted(rows.length), mark(atStake))} />
      </h1>
      <p className="q">{words.lead}</p>
      <ReviewTools document={document} />
      <ReviewTable document={document} rows={rows} chosenId={chosenId} onMove={move} />
      <VerdictBar document={document} />
    </section>
  )
}
