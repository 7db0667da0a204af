import type { AnalysisDocument } from '../../../shared/document/analysis-document.ts'
import { useWords } from '../../components/use-messages.ts'
import { moneyIn } from '../../figures/text-sums.ts'
import { tierMatrix } from '../../figures/tier-matrix.ts'
import { NeedsDocument } from '../../components/NeedsDocument.tsx'
import { BesidePanel } from './BesidePanel.tsx'
import { ChangePanel } from './ChangePanel.tsx'
import { MatrixPanel } from './MatrixPanel.tsx'
import { ModelsPanel } from './ModelsPanel.tsx'
import { ParetoPanel } from './ParetoPanel.tsx'
import { ProvidersPanel } from './ProvidersPanel.tsx'
import { SavingPanel } from './SavingPanel.tsx'
import { SpendPanel } from './SpendPanel.tsx'
import { TrustPanel } from './TrustPanel.tsx'

/** Spent, above need, to save; why it moved, where it sits, how far to trust it. */
export function OverviewScreen() {
  const { t } = useWords()
  return (
    <NeedsDocument title={t.overview.title}>
      {(document) => (
        <>
          <h1>
            <Answer document={document} />
          </h1>
          <div className="cols c3 gap4">
            <SpendPanel document={document} />
            <MatrixPanel document={document} />
            <SavingPanel document={document} />
            <ChangePanel document={document} />
            <ParetoPanel document={document} />
            <TrustPanel document={document} />
            <ModelsPanel document={document} />
            <ProvidersPanel document={document} />
            <BesidePanel document={document} />
          </div>
        </>
      )}
    </NeedsDocument>
  )
}

function Answer({ document }: { readonly document: AnalysisDocument }) {
  const { t, f } = useWords()
  const { totals, byMonth, reportingCurrency: currency } = document
  const spend = moneyIn(totals.spend, currency)
  const { above } = tierMatrix(document)
  if (spend === undefined || byMonth.length === 0) return t.overview.title
  const money = f.wholeMoney(spend, currency)
  const months = f.counted(byMonth.length)
  return above.workloads === 0
    ? t.overview.spentOnly(money, months)
    : t.overview.spent(money, months, f.share(above.share, 0))
}
