import { OpenQuestions } from '../../components/OpenQuestions.tsx'
import { useWords } from '../../components/use-messages.ts'
import { NeedsDocument } from '../../components/NeedsDocument.tsx'
import { BesidePanel } from './BesidePanel.tsx'
import { ChangePanel } from './ChangePanel.tsx'
import { Headline } from './Headline.tsx'
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
    <NeedsDocument title={t.frame.screens.overview}>
      {(document) => (
        <>
          <h1>
            <Headline document={document} />
          </h1>
          <OpenQuestions document={document} />
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
