import { useMemo } from 'react'
import type { AnalysisDocument } from '../../../shared/document/analysis-document.ts'
import { useWords } from '../../components/use-messages.ts'
import { moneyIn, sumTexts } from '../../figures/text-sums.ts'
import { tierMatrix } from '../../figures/tier-matrix.ts'
import { workloadRows } from './workload-rows.ts'
import { useApp } from '../../state/store.ts'
import { NeedsDocument } from '../../components/NeedsDocument.tsx'
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
    <NeedsDocument title={t.workloads.title}>
      {(document) => <Workloads document={document} />}
    </NeedsDocument>
  )
}

function Workloads({ document }: { readonly document: AnalysisDocument }) {
  const { t, f } = useWords()
  const query = useApp((state) => state.workloadQuery)
  const filter = useApp((state) => state.workloadFilter)
  const cell = useApp((state) => state.workloadCell)
  const { column, isDescending } = useApp((state) => state.workloadSort)
  const chosenId = useApp((state) => state.workloadId)
  const searchWorkloads = useApp((state) => state.searchWorkloads)
  const filterWorkloads = useApp((state) => state.filterWorkloads)
  const rows = useMemo(
    () => workloadRows(document, { query, filter, cell, column, isDescending }),
    [document, query, filter, cell, column, isDescending],
  )
  const chosen =
    document.workloads.find(({ id }) => id === chosenId) ?? rows[0] ?? document.workloads[0]
  const isReviewing = useApp((state) => state.isReviewing)
  useTierKeys(isReviewing ? undefined : chosen)
  const { reportingCurrency: currency, workloads } = document
  const { above } = tierMatrix(document)
  const all = f.counted(workloads.length)
  return (
    <div className="split">
      {isReviewing ? (
        <ReviewList document={document} chosenId={chosen?.id} />
      ) : (
        <section className="list">
          <h1>
            {above.workloads === 0
              ? t.workloads.noneAbove(all)
              : t.workloads.above(
                  f.counted(above.workloads),
                  all,
                  f.wholeMoney(above.spend, currency),
                )}
          </h1>
          <WorkloadFilters document={document} />
          {rows.length === 0 ? (
            <div className="row gap4">
              <p className="q">{t.workloads.noMatch}</p>
              <button
                type="button"
                className="btn sm"
                onClick={() => {
                  searchWorkloads('')
                  filterWorkloads('all')
                }}
              >
                {t.workloads.clearFilter}
              </button>
            </div>
          ) : (
            <WorkloadTable document={document} rows={rows} chosenId={chosen?.id} />
          )}
          <p className="foot f1">
            <span>{t.workloads.shown(f.counted(rows.length), all)}</span>
            <span className="b">
              {f.money(sumTexts(rows.map(({ spend }) => moneyIn(spend, currency))), currency)}
            </span>
            <span className="end qq">{t.workloads.foot}</span>
          </p>
        </section>
      )}
      <TierPanel document={document} workload={chosen} />
      <SourceRowsDialog document={document} />
    </div>
  )
}
