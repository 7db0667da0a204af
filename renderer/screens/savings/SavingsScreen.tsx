import type { EditablePlan } from '../../../shared/contract/plans-api.ts'
import type { AnalysisDocument } from '../../../shared/domain/analysis-document.ts'
import { useWords } from '../../components/words.ts'
import { answerFigures } from '../../figures/answers.ts'
import { safestOf, type PlanFigures } from '../../figures/plans.ts'
import { asNumber, moneyIn, overHorizon } from '../../figures/text-sums.ts'
import { useApp } from '../../state/store.ts'
import { NeedsDocument } from '../NeedsDocument.tsx'
import { AnswersTable } from './AnswersTable.tsx'
import { answerTitle } from './answer-words.ts'
import { BreakEvenPanel } from './BreakEvenPanel.tsx'
import { ComparisonTable } from './ComparisonTable.tsx'
import { DriversPanel } from './DriversPanel.tsx'
import { ExcludedCandidates } from './ExcludedCandidates.tsx'
import { MovesTable } from './MovesTable.tsx'
import { PlanDesk } from './PlanDesk.tsx'
import { planInSentence } from './plan-title.ts'
import { PricesTable } from './PricesTable.tsx'
import { SavingsWords } from './SavingsWords.tsx'
import { useTriedPlans } from './use-tried-plans.ts'
import { WaterfallPanel } from './WaterfallPanel.tsx'

/** Every alternative on one scale, doing nothing included; then composition, sensitivity, thresholds, prices. */
export function SavingsScreen() {
  const { t } = useWords()
  return (
    <NeedsDocument title={t.savings.title}>
      {(document) => <Savings document={document} />}
    </NeedsDocument>
  )
}

function Savings({ document }: { readonly document: AnalysisDocument }) {
  const { t, f } = useWords()
  const planName = useApp((state) => state.planName)
  const { reportingCurrency: currency } = document
  const { figures, trials, drafts } = useTriedPlans(document)
  const chosen = figures.find(({ plan }) => plan.name === planName) ?? figures[0]
  const draft = drafts.find(({ plan }) => plan.name === chosen?.plan.name)
  if (chosen === undefined) {
    return (
      <>
        <h1>{t.savings.nothing}</h1>
        <p className="q gap1">{t.savings.nothingText}</p>
      </>
    )
  }
  const tried = draft && (trials[draft.plan.name]?.plan ?? draft.plan)
  const { alternatives, recommendation } = document
  if (alternatives === undefined) {
    return (
      <>
        <h1>
          <Answer figures={figures} currency={currency} />
        </h1>
        <p className="q gap1">
          <Basis document={document} figures={figures} />
        </p>
        <ComparisonTable hasNothing figures={figures} chosen={chosen} currency={currency} />
        <PlanPanels document={document} chosen={chosen} draft={tried} />
        <SavingsWords document={document} figures={figures} chosen={chosen} />
        <PlanTables document={document} chosen={chosen} />
      </>
    )
  }
  const answers = answerFigures(alternatives, currency)
  return (
    <>
      <h1>
        {recommendation === undefined ? (
          <Answer figures={figures} currency={currency} />
        ) : (
          answerTitle(answers, recommendation, { t, f, currency })
        )}
      </h1>
      <p className="q gap1">{t.savings.advice.unit(f.counted(alternatives.horizonMonths))}</p>
      <AnswersTable figures={answers} currency={currency} />
      <ExcludedCandidates excluded={alternatives.excluded} />
      <SavingsWords document={document} figures={figures} chosen={chosen} />
      <section className="promise gap5">
        <h2 className="f3 b">{t.savings.advice.plansTitle}</h2>
        <p className="qq">{t.savings.advice.plansText}</p>
      </section>
      <ComparisonTable hasNothing={false} figures={figures} chosen={chosen} currency={currency} />
      {draft !== undefined && (
        <PlanDesk
          key={draft.plan.name}
          draft={draft}
          plan={tried ?? draft.plan}
          figures={chosen}
          currency={currency}
        />
      )}
      <PlanPanels document={document} chosen={chosen} draft={tried} />
      <PlanTables document={document} chosen={chosen} />
    </>
  )
}

interface PlanProps {
  readonly document: AnalysisDocument
  readonly chosen: PlanFigures
}

function PlanPanels({
  document,
  chosen,
  draft,
}: PlanProps & { readonly draft: EditablePlan | undefined }) {
  return (
    <div className="sv gap4">
      <WaterfallPanel document={document} figures={chosen} />
      <DriversPanel figures={chosen} draft={draft} currency={document.reportingCurrency} />
      <BreakEvenPanel plan={chosen.plan} />
    </div>
  )
}

function PlanTables({ document, chosen }: PlanProps) {
  return (
    <div className="rc gap5">
      <MovesTable document={document} plan={chosen.plan} />
      <PricesTable plan={chosen.plan} />
    </div>
  )
}

interface AnswerProps {
  readonly figures: readonly PlanFigures[]
  readonly currency: string
}

const YEAR = 12

function Answer({ figures, currency }: AnswerProps) {
  const { t, f } = useWords()
  const best = figures[0]
  if (best === undefined || asNumber(best.net.likely) <= 0) return t.savings.none
  const name = planInSentence(best.plan, true, t)
  const money = f.estimate(best.net.likely, currency)
  const { horizonMonths } = best.plan
  const start =
    horizonMonths === YEAR
      ? t.savings.answer(name, money)
      : t.savings.answerMonths(name, money, f.counted(horizonMonths))
  const safest = safestOf(figures)
  if (safest === undefined || safest === best || asNumber(safest.net.likely) <= 0) {
    return start + t.savings.end
  }
  return (
    start +
    t.savings.rival(planInSentence(safest.plan, false, t), f.estimate(safest.net.likely, currency))
  )
}

interface BasisProps {
  readonly document: AnalysisDocument
  readonly figures: readonly PlanFigures[]
}

function Basis({ document, figures }: BasisProps) {
  const { t, f } = useWords()
  const best = figures[0]
  if (best === undefined) return null
  const { reportingCurrency: currency, totals } = document
  const { plan, movedSpend } = best
  const bill = overHorizon(moneyIn(plan.baseline, currency), plan.horizonMonths, plan.months)
  return (
    <>
      {t.savings.sub(
        f.counted(plan.horizonMonths),
        f.estimate(bill, currency),
        f.months(totals.period),
      )}
      {t.savings.scope(f.counted(plan.moves.length), f.wholeMoney(movedSpend, currency))}
    </>
  )
}
