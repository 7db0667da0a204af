import type { AnalysisDocument } from '../../../../shared/document/analysis-document.ts'
import { ZERO } from '../../../../shared/domain/amount.ts'
import {
  largestMovesShare,
  moveMoney,
  notRepricedFigures,
  planMoney,
} from '../../../../shared/insights/plans/plan-figures.ts'
import { safestPlan, type PlanFigures } from '../../../../shared/insights/plans/plans.ts'
import { besideSpend, workloadNames } from '../../../../shared/insights/spend/spend.ts'
import { basisText } from '../../../components/figures/basis-text.ts'
import { MarkedText } from '../../../components/figures/MarkedText.tsx'
import { planInSentence, planTitle } from '../../../components/plan-title.ts'
import { useWords } from '../../../components/use-messages.ts'
import { RecommendationPanel } from '../RecommendationPanel.tsx'

interface SavingsWordsProps {
  readonly document: AnalysisDocument
  readonly figures: readonly PlanFigures[]
  readonly chosen: PlanFigures
}

/** The conclusions from the figures as sentences, and what is not counted. */
export function SavingsWords(props: SavingsWordsProps) {
  const { t } = useWords()
  const { recommendation } = props.document
  const says = useSays(props)
  const leaves = useLeaves(props)
  return (
    <div className="rc gap5">
      {recommendation === undefined ? (
        <section className="promise">
          <h2 className="f3 b">{t.savings.recommendation}</h2>
          <Sentences className="bul gap1 prose" sentences={says} />
        </section>
      ) : (
        <RecommendationPanel document={props.document} recommendation={recommendation} />
      )}
      <section className="promise">
        <h2 className="f3 b">{t.savings.notCounted}</h2>
        <Sentences className="bul gap1 q" sentences={leaves} />
      </section>
    </div>
  )
}

interface SentencesProps {
  readonly className: string
  readonly sentences: readonly string[]
}

function Sentences({ className, sentences }: SentencesProps) {
  return (
    <ul className={className}>
      {sentences.map((text) => (
        <li key={text}>
          <MarkedText text={text} />
        </li>
      ))}
    </ul>
  )
}

function useSays(props: SavingsWordsProps): readonly string[] {
  const { t } = useWords()
  return [...usePlanSays(props), ...useMoveSays(props), t.savings.quality]
}

/** The plan with the highest likely value, the one with the best low case, and plans that can cost money. */
function usePlanSays({ document, figures }: SavingsWordsProps): readonly string[] {
  const { t, mark } = useWords()
  const words = t.savings
  const net = (each: PlanFigures) => planMoney(document, each).net
  const [best] = figures
  const safest = safestPlan(figures)
  const says: string[] = []
  if (best !== undefined && best.net.likely > ZERO) {
    const { likely, low, high } = net(best)
    const name = planInSentence(best.plan, true, t)
    says.push(words.best(name, mark(likely), mark(low), mark(high), basisText(best, t)))
  }
  if (safest !== undefined && safest.net.low > ZERO) {
    const name = planInSentence(safest.plan, true, t)
    const text = words.safest(name, mark(net(safest).low), basisText(safest, t))
    says.push(safest === best ? words.alsoSafest : text)
  }
  const losing = figures.filter((each) => each.net.low < ZERO)
  return [
    ...says,
    ...losing.map((each) => words.canLose(planInSentence(each.plan, true, t), mark(net(each).low))),
  ]
}

const NAMED = 3

/** The workloads that hold most of what moves. */
function useMoveSays({ document, chosen: { plan } }: SavingsWordsProps): readonly string[] {
  const { t, mark } = useWords()
  if (plan.moves.length <= NAMED) return []
  const names = moveMoney(document, plan)
    .slice(0, NAMED)
    .map(({ move }) => workloadNames(document)(move.workload))
  const share = mark(largestMovesShare(document, plan, NAMED))
  return [t.savings.largest(names.join(', '), share)]
}

function useLeaves({ document, chosen }: SavingsWordsProps): readonly string[] {
  const { t, mark } = useWords()
  const words = t.savings
  const { plan } = chosen
  const { notRepriced } = planMoney(document, chosen)
  const reasons = notRepricedFigures(document, plan).map(({ why }) => words.why[why])
  const isAllRepriced = notRepriced === undefined || notRepriced.value === ZERO
  const included = besideSpend(document).find(({ kind }) => kind === 'included')
  return [
    ...(isAllRepriced
      ? []
      : [`${words.notRepriced(mark(notRepriced), planTitle(plan, t))}: ${reasons.join(', ')}`]),
    ...(included?.amounts ?? []).map((amount) => words.included(mark(amount))),
    // Doing nothing is one of the four options: there the cuts are counted.
    ...(document.alternatives === undefined ? [words.vendorCuts] : []),
    words.wrongAnswers,
    words.growth,
  ]
}
