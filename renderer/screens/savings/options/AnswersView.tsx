import type { Alternatives } from '../../../../shared/document/alternatives.ts'
import type { AnalysisDocument } from '../../../../shared/document/analysis-document.ts'
import { adviceTitle } from '../../../../shared/insights/advice-text.ts'
import { MarkedText } from '../../../components/MarkedText.tsx'
import { useWords } from '../../../components/use-messages.ts'
import type { PlanFigures } from '../../../../shared/insights/plans.ts'
import { AnswersTable } from './AnswersTable.tsx'
import { ExcludedCandidates } from './ExcludedCandidates.tsx'
import { PlansTitle } from '../plans/PlansTitle.tsx'
import { RecommendationPanel } from '../RecommendationPanel.tsx'
import { SavingsWords } from '../plans/SavingsWords.tsx'

interface AnswersViewProps {
  readonly document: AnalysisDocument
  readonly alternatives: Alternatives
  readonly figures: readonly PlanFigures[]
  /** `undefined`: no plan could be priced. */
  readonly chosen: PlanFigures | undefined
}

/** The four options on one scale, the recommendation, and what is not counted. */
export function AnswersView({ document, alternatives, figures, chosen }: AnswersViewProps) {
  const { t, f } = useWords()
  const { recommendation } = document
  return (
    <>
      <h1>
        {recommendation === undefined ? (
          <PlansTitle document={document} figures={figures} />
        ) : (
          <MarkedText text={adviceTitle({ t, f, document }) ?? ''} />
        )}
      </h1>
      <p className="q gap1">{t.savings.advice.unit(f.counted(alternatives.horizonMonths))}</p>
      <AnswersTable document={document} />
      <ExcludedCandidates document={document} />
      {chosen !== undefined ? (
        <SavingsWords document={document} figures={figures} chosen={chosen} />
      ) : (
        recommendation !== undefined && (
          <RecommendationPanel document={document} recommendation={recommendation} />
        )
      )}
    </>
  )
}
