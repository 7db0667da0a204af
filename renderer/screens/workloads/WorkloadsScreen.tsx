import { useMemo } from 'react'
import type { AnalysisDocument, WorkloadEntry } from '../../../shared/document/analysis-document.ts'
import {
  aboveNeedFigures,
  groupFigures,
  tierFigures,
  workloadGroup,
} from '../../../shared/insights/spend/tiers.ts'
import { Button } from '../../components/Button.tsx'
import { FigureText } from '../../components/figures/FigureText.tsx'
import { MarkedText } from '../../components/figures/MarkedText.tsx'
import { useWords } from '../../components/use-messages.ts'
import { workloadRows } from './workload-rows.ts'
import { useApp } from '../../state/store.ts'
import { NeedsDocument } from '../../components/NeedsDocument.tsx'
import { QuestionsView } from './questions/QuestionsView.tsx'
import { ReviewList } from './review/ReviewList.tsx'
import { SourceRowsDialog } from './SourceRowsDialog.tsx'
import { TierPanel } from './TierPanel.tsx'
import { useTierKeys } from './use-tier-keys.ts'
import { WorkloadFilters } from './WorkloadFilters.tsx'
import { WorkloadTable } from './WorkloadTable.tsx'

/** Amount and tiers of every workload in one glance, and why each has its tier. */
export function WorkloadsScreen() {
  const { t } = useWords()
  return (
    <NeedsDocument title={t.frame.screens.workloads}>
      {(document) => <WorkloadsOrQuestions document={document} />}
    </NeedsDocument>
  )
}

interface WorkloadsProps {
  readonly document: AnalysisDocument
}

function WorkloadsOrQuestions({ document }: WorkloadsProps) {
  const isAsking = useApp((state) => state.isAsking)
  return isAsking ? <QuestionsView document={document} /> : <Workloads document={document} />
}

function Workloads({ document }: WorkloadsProps) {
  const chosenId = useApp((state) => state.workloadId)
  const isReviewing = useApp((state) => state.isReviewing)
  const rows = useRows(document)
  const chosen =
    document.workloads.find(({ id }) => id === chosenId) ?? rows[0] ?? document.workloads[0]
  useTierKeys(isReviewing ? undefined : chosen)
  return (
    <div className="split">
      {isReviewing ? (
        <ReviewList document={document} chosenId={chosen?.id} />
      ) : (
        <section className="list">
          <Title document={document} />
          <WorkloadFilters document={document} />
          {rows.length === 0 ? (
            <NoMatch />
          ) : (
            <WorkloadTable document={document} rows={rows} chosenId={chosen?.id} />
          )}
          <Foot document={document} rows={rows} />
        </section>
      )}
      <TierPanel document={document} workload={chosen} />
      <SourceRowsDialog document={document} />
    </div>
  )
}

function useRows(document: AnalysisDocument): readonly WorkloadEntry[] {
  const query = useApp((state) => state.workloadQuery)
  const filter = useApp((state) => state.workloadFilter)
  const cell = useApp((state) => state.workloadCell)
  const { column, isDescending } = useApp((state) => state.workloadSort)
  return useMemo(
    () => workloadRows(document, { query, filter, cell, column, isDescending }),
    [document, query, filter, cell, column, isDescending],
  )
}

function Title({ document }: WorkloadsProps) {
  const { t, f, mark, counted } = useWords()
  const all = f.counted(document.workloads.length)
  const { count, short } = aboveNeedFigures(document)
  const isNone = tierFigures(document).paidAboveNeed.workloads.length === 0
  return (
    <h1>
      <MarkedText
        text={
          isNone ? t.workloads.noneAbove(all) : t.workloads.above(counted(count), all, mark(short))
        }
      />
    </h1>
  )
}

function NoMatch() {
  const { t } = useWords()
  const searchWorkloads = useApp((state) => state.searchWorkloads)
  const filterWorkloads = useApp((state) => state.filterWorkloads)
  return (
    <div className="row gap4">
      <p className="q">{t.workloads.noMatch}</p>
      <Button
        text={t.workloads.clearFilter}
        onClick={() => {
          searchWorkloads('')
          filterWorkloads('all')
        }}
      />
    </div>
  )
}

interface FootProps extends WorkloadsProps {
  readonly rows: readonly WorkloadEntry[]
}

/** How many workloads are shown, and the sum of their spend as it is printed. */
function Foot({ document, rows }: FootProps) {
  const { t, f, counted } = useWords()
  const { spend, count } = groupFigures(document, 'workloads/shown', workloadGroup(document, rows))
  return (
    <p className="foot f1">
      <span>
        <MarkedText
          text={t.workloads.shown(counted(count), f.counted(document.workloads.length))}
        />
      </span>
      <span className="b">
        <FigureText figure={spend} />
      </span>
      <span className="end qq">{t.workloads.foot}</span>
    </p>
  )
}
