import type { Alternatives } from '../../../../shared/document/alternatives.ts'
import type { AnalysisDocument } from '../../../../shared/document/analysis-document.ts'
import { adviceTitle } from '../../../../shared/insights/plans/advice-text.ts'
import { MarkedText } from '../../../components/figures/MarkedText.tsx'
import { useWords } from '../../../components/use-messages.ts'
import type { PlanFigures } from '../../../../shared/insights/plans/plans.ts'
import { BandsPanel } from './BandsPanel.tsx'
import { StepsPanel } from './StepsPanel.tsx'
import { LeversFound } from './LeversFound.tsx'
import { OptionsTable } from './OptionsTable.tsx'
import { ExcludedCandidates } from './ExcludedCandidates.tsx'
import { PlansTitle } from '../plans/PlansTitle.tsx'
import { RecommendationPanel } from '../RecommendationPanel.tsx'
import { SavingsWords } from '../plans/SavingsWords.tsx'

interface OptionsViewProps {
  readonly document: AnalysisDocument
  readonly alternatives: Alternatives
  readonly figures: readonly PlanFigures[]
  /** `undefined`: no plan could be priced. */
  readonly chosen: PlanFigures | undefined
}

/** The four options on one scale, the recommendation, and what is not counted. */
export function OptionsView({ document, alternatives, figures, chosen }: OptionsViewProps) {
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
      <BandsPanel document={document} />
      <StepsPanel document={document} />
      <LeversFound document={document} />
      <h2 className="f3 b gap4">{t.savings.advice.label}</h2>
      <p className="q gap1">{t.savings.advice.unit(f.counted(alternatives.horizonMonths))}</p>
      <OptionsTable document={document} />
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
