import type { AnalysisDocument } from '../../../../shared/document/analysis-document.ts'
import { useWords } from '../../../components/use-messages.ts'
import { safestOf, savedBy, type PlanFigures } from '../../../figures/plans.ts'
import { asNumber, exact, moneyIn, ratio, sumTexts } from '../../../figures/text-sums.ts'
import { workloadName } from '../../../figures/tier-matrix.ts'
import { RecommendationPanel } from '../RecommendationPanel.tsx'
import { planInSentence, planTitle } from '../../../components/plan-title.ts'

interface SavingsWordsProps {
  readonly document: AnalysisDocument
  readonly figures: readonly PlanFigures[]
  readonly chosen: PlanFigures
}

/** What the figures say in sentences, and what they leave out. */
export function SavingsWords(props: SavingsWordsProps) {
  const { t } = useWords()
  const says = useSays(props)
  const leaves = useLeaves(props)
  const { recommendation } = props.document
  return (
    <div className="rc gap5">
      {recommendation === undefined ? (
        <section className="promise">
          <h2 className="f3 b">{t.savings.recommendation}</h2>
          <ul className="bul gap1 prose">
            {says.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </section>
      ) : (
        <RecommendationPanel document={props.document} recommendation={recommendation} />
      )}
      <section className="promise">
        <h2 className="f3 b">{t.savings.notCounted}</h2>
        <ul className="bul gap1 q">
          {leaves.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </section>
    </div>
  )
}

const NAMED = 3

function useSays({ document, figures, chosen }: SavingsWordsProps): readonly string[] {
  const { t, f } = useWords()
  const { reportingCurrency: currency } = document
  const words = t.savings
  const money = (text: string) => f.estimate(text, currency)
  const best = figures[0]
  const safest = safestOf(figures)
  const says: string[] = []
  if (best !== undefined && asNumber(best.net.likely) > 0) {
    const { likely, low, high } = best.net
    says.push(
      words.best(planInSentence(best.plan, true, t), money(likely), money(low), money(high)),
    )
  }
  if (safest !== undefined && asNumber(safest.net.low) > 0) {
    says.push(
      safest === best
        ? words.alsoSafest
        : words.safest(planInSentence(safest.plan, true, t), money(safest.net.low)),
    )
  }
  for (const { plan, net } of figures) {
    if (asNumber(net.low) < 0)
      says.push(words.canLose(planInSentence(plan, true, t), money(net.low)))
  }
  const largest = [...chosen.plan.moves]
    .sort((a, b) => asNumber(savedBy(b, currency)) - asNumber(savedBy(a, currency)))
    .slice(0, NAMED)
  const names = largest.map(({ workload }) => {
    const entry = document.workloads.find(({ id }) => id === workload)
    return (entry && workloadName(entry)) ?? workload
  })
  const held = sumTexts(largest.map(({ baseline }) => moneyIn(baseline, currency)))
  if (chosen.plan.moves.length > NAMED) {
    says.push(words.largest(names.join(', '), f.share(ratio(held, chosen.movedSpend), 0)))
  }
  return [...says, words.quality]
}

function useLeaves({ document, chosen }: SavingsWordsProps): readonly string[] {
  const { t, f } = useWords()
  const { reportingCurrency: currency, totals } = document
  const words = t.savings
  const { plan } = chosen
  const notRepriced = moneyIn(plan.notRepriced, currency)
  const reasons = [...new Set(plan.notRepricedBy.map(({ why }) => words.why[why]))]
  const included = Object.entries(totals.included).filter(([, text]) => exact(text) !== 0n)
  return [
    notRepriced === undefined || exact(notRepriced) === 0n
      ? words.nothingNotRepriced
      : `${words.notRepriced(f.money(notRepriced, currency), planTitle(plan, t))}: ${reasons.join(', ')}`,
    ...included.map(([code, text]) => words.included(f.money(text, code))),
    // Doing nothing is one of the four answers: there the cuts are counted.
    ...(document.alternatives === undefined ? [words.vendorCuts] : []),
    words.wrongAnswers,
    words.growth,
  ]
}
