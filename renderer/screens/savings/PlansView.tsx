import type { EditablePlan, PlanDraft } from '../../../shared/contract/plans-api.ts'
import type { AnalysisDocument } from '../../../shared/domain/analysis-document.ts'
import { useWords } from '../../components/words.ts'
import type { PlanFigures } from '../../figures/plans.ts'
import { moneyIn, overHorizon } from '../../figures/text-sums.ts'
import { BreakEvenPanel } from './BreakEvenPanel.tsx'
import { ComparisonTable } from './ComparisonTable.tsx'
import { CoursePanels } from './course/CoursePanels.tsx'
import { DriversPanel } from './DriversPanel.tsx'
import { MovesTable } from './MovesTable.tsx'
import { PlanDesk } from './PlanDesk.tsx'
import { PlansTitle } from './PlansTitle.tsx'
import { PricesTable } from './PricesTable.tsx'
import { SavingsWords } from './SavingsWords.tsx'
import { WaterfallPanel } from './WaterfallPanel.tsx'

interface PlansViewProps {
  readonly document: AnalysisDocument
  readonly figures: readonly PlanFigures[]
  /** `undefined`: there is no plan. */
  readonly chosen: PlanFigures | undefined
  readonly draft: PlanDraft | undefined
  /** The draft as it is being changed. */
  readonly tried: EditablePlan | undefined
}

/** Every plan on one scale; then one of them: what it consists of, its course, its thresholds, its prices. */
export function PlansView({ document, figures, chosen, draft, tried }: PlansViewProps) {
  const { t } = useWords()
  const { reportingCurrency: currency, alternatives } = document
  if (chosen === undefined) return <h1>{t.savings.scenarios.none}</h1>
  return (
    <>
      <h1>
        <PlansTitle figures={figures} currency={currency} />
      </h1>
      <p className="q gap1">
        <Basis document={document} figures={figures} />
      </p>
      <ComparisonTable
        hasNothing={alternatives === undefined}
        figures={figures}
        chosen={chosen}
        currency={currency}
      />
      {draft !== undefined && (
        <PlanDesk
          key={draft.plan.name}
          draft={draft}
          plan={tried ?? draft.plan}
          figures={chosen}
          currency={currency}
        />
      )}
      <div className="sv gap4">
        <WaterfallPanel document={document} figures={chosen} />
        <DriversPanel figures={chosen} draft={tried} currency={currency} />
        <BreakEvenPanel plan={chosen.plan} />
      </div>
      {alternatives === undefined && (
        <SavingsWords document={document} figures={figures} chosen={chosen} />
      )}
      {tried !== undefined && <CoursePanels plan={tried} currency={currency} />}
      <div className="rc gap5">
        <MovesTable document={document} plan={chosen.plan} />
        <PricesTable plan={chosen.plan} />
      </div>
    </>
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
