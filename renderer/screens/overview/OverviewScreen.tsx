import type { AnalysisDocument } from '../../../shared/document/analysis-document.ts'
import { totalSpendShort } from '../../../shared/insights/spend.ts'
import { aboveNeedFigures, tierFigures } from '../../../shared/insights/tiers.ts'
import { useWords } from '../../components/use-messages.ts'
import { MarkedText } from '../../components/MarkedText.tsx'
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
  const { t, f, mark } = useWords()
  const { byMonth } = document
  const spend = totalSpendShort(document)
  const { paidAboveNeed } = tierFigures(document)
  if (spend === undefined || byMonth.length === 0) return t.overview.title
  const months = f.counted(byMonth.length)
  const text =
    paidAboveNeed.workloads.length === 0
      ? t.overview.spentOnly(mark(spend), months)
      : t.overview.spent(mark(spend), months, mark(aboveNeedFigures(document).shortShare))
  return <MarkedText text={text} />
}
