import type { AnalysisDocument } from '../../../shared/document/analysis-document.ts'
import type { Recommendation } from '../../../shared/document/recommendation.ts'
import {
  againstText,
  destinationText,
  reasonText,
  recommendationTitle,
  riskText,
  targetText,
  testText,
} from '../../../shared/insights/plans/advice-text.ts'
import { MarkedText } from '../../components/figures/MarkedText.tsx'
import { useWords } from '../../components/use-messages.ts'
import { workloadNames } from '../../../shared/insights/spend/spend.ts'
import { Grade } from '../../components/figures/Grade.tsx'

interface RecommendationPanelProps {
  readonly document: AnalysisDocument
  readonly recommendation: Recommendation
}

const REASONS = 3

/** The recommendation: three reasons, the largest risk, the first test and the confidence. */
export function RecommendationPanel({ document, recommendation }: RecommendationPanelProps) {
  const { t, f } = useWords()
  const words = t.savings.advice.recommendation
  const { choice, to, reasons } = recommendation
  const against = againstText(recommendation, { t, f })
  return (
    <section className="promise advice">
      <h2 className="f3 b">{recommendationTitle(recommendation, t)}</h2>
      <p className="b gap1">
        {words.choice[choice]}
        {to !== null && ` ${words.target(targetText(to, t))}`}
      </p>
      {against !== undefined && <p className="bad gap1">{against}</p>}
      <ul className="bul gap1 prose">
        {reasons.slice(0, REASONS).map((reason) => (
          <li key={reason.code}>
            <MarkedText text={reasonText(reason, { t, f, document })} />
          </li>
        ))}
      </ul>
      <Particulars document={document} recommendation={recommendation} />
    </section>
  )
}

/** Where data would go, what could go wrong, what to test first, and how sure it is. */
function Particulars({ document, recommendation }: RecommendationPanelProps) {
  const { t, f } = useWords()
  const speech = { t, f, document }
  const words = t.savings.advice.recommendation
  const { destinations, risk, test, confidence } = recommendation
  return (
    <dl className="gap2">
      {destinations.length > 0 && (
        <>
          <dt>{words.data}</dt>
          <dd>
            {destinations.map((each) => (
              <div key={each.seller}>{destinationText(each, t)}</div>
            ))}
          </dd>
        </>
      )}
      <dt>{words.risk}</dt>
      <dd>
        <MarkedText text={riskText(risk, speech)} />
      </dd>
      {test !== null && (
        <>
          <dt>{words.test}</dt>
          <dd>
            <MarkedText text={testText(test, workloadNames(document)(test.workload), speech)} />
          </dd>
        </>
      )}
      <dt>{words.confidence}</dt>
      <dd>
        <Grade grade={confidence} reason={words.grades[confidence]} />
      </dd>
    </dl>
  )
}
