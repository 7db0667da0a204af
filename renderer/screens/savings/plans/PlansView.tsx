import { memo, useDeferredValue, useMemo } from 'react'
import type { EditablePlan, PlanDraft } from '../../../../shared/api/plans-api.ts'
import type { AnalysisDocument } from '../../../../shared/document/analysis-document.ts'
import type { PlanResult } from '../../../../shared/document/plan-result.ts'
import { planContractsText } from '../../../../shared/insights/plans/contract-text.ts'
import { useWords } from '../../../components/use-messages.ts'
import { planMark } from './plan-marks.ts'
import { shortFigure } from '../../../../shared/insights/figures/figure.ts'
import { planMoney } from '../../../../shared/insights/plans/plan-figures.ts'
import type { PlanFigures } from '../../../../shared/insights/plans/plans.ts'
import { waterfallSteps } from '../../../../shared/insights/plans/plan-steps.ts'
import { MarkedText } from '../../../components/figures/MarkedText.tsx'
import { useApp } from '../../../state/store.ts'
import { BreakEvenPanel } from './BreakEvenPanel.tsx'
import { ComparisonTable } from './ComparisonTable.tsx'
import { TimelinePanels } from '../timeline/TimelinePanels.tsx'
import { DriversPanel } from './DriversPanel.tsx'
import { MovesTable } from './MovesTable.tsx'
import { planTitle } from '../../../components/plan-title.ts'
import { PlanDesk } from '../desk/PlanDesk.tsx'
import { PlansCharts } from './PlansCharts.tsx'
import { PlansTitle } from './PlansTitle.tsx'
import { PricesTable } from './PricesTable.tsx'
import { SavingsWords } from './SavingsWords.tsx'
import { ScenarioBar } from './ScenarioBar.tsx'
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

/** So many steps can still be named where the drawing shares its row. */
const NARROW_STEPS = 8

/** Every plan on one scale; then one of them: what can be changed, its timeline, its thresholds, its prices. */
export function PlansView({ document, figures, chosen, draft, tried }: PlansViewProps) {
  const markOf = useMarks()
  const later = useDeferredValue(figures)
  const laterPlan = useDeferredValue(tried ?? draft?.plan)
  if (chosen === undefined) return <NoPlans />
  const laterChosen = later.find(({ plan }) => plan.name === chosen.plan.name) ?? chosen
  return (
    <>
      <PlanComparison document={document} figures={figures} chosen={chosen} markOf={markOf} />
      <PlansCharts document={document} figures={later} />
      {draft !== undefined && (
        <PlanDesk
          key={draft.plan.name}
          document={document}
          draft={draft}
          plan={tried ?? draft.plan}
          figures={chosen}
          isOwn={markOf(chosen) === 'scenario'}
        />
      )}
      <PlanPanels document={document} figures={laterChosen} plan={laterPlan} />
      {document.alternatives === undefined && (
        <SavingsWords document={document} figures={figures} chosen={chosen} />
      )}
      {tried !== undefined && <TimelinePanels document={document} plan={tried} />}
      <PlanTables document={document} figures={laterChosen} />
    </>
  )
}

interface PlanComparisonProps {
  readonly document: AnalysisDocument
  readonly figures: readonly PlanFigures[]
  readonly chosen: PlanFigures
  readonly markOf: ReturnType<typeof useMarks>
}

/** All plans with what can be done with the chosen one, and what is to be known about it. */
function PlanComparison({ document, figures, chosen, markOf }: PlanComparisonProps) {
  const { t } = useWords()
  const { plan } = chosen
  return (
    <>
      <h1>
        <PlansTitle document={document} figures={figures} />
      </h1>
      <p className="q gap1">
        <Basis document={document} figures={figures} />
      </p>
      <ScenarioBar
        name={plan.name}
        title={planTitle(plan, t)}
        isChanged={markOf(chosen) === 'changed'}
      />
      <ComparisonTable
        hasNothing={document.alternatives === undefined}
        figures={figures}
        chosen={chosen}
        document={document}
        markOf={markOf}
      />
      <ContractsNote document={document} plan={plan} />
      <ScenarioNote name={plan.name} />
    </>
  )
}

interface ContractsNoteProps {
  readonly document: AnalysisDocument
  readonly plan: PlanResult
}

/** How contracts enter the net of the plan that is shown. */
function ContractsNote({ document, plan }: ContractsNoteProps) {
  const { t, f } = useWords()
  const text = planContractsText(plan, { t, f, document })
  if (text === undefined) return null
  return (
    <p className="q gap1 prose">
      <MarkedText text={text} />
    </p>
  )
}

function NoPlans() {
  const { t } = useWords()
  return (
    <>
      <h1>{t.savings.scenarios.none}</h1>
      <p className="q gap1">{t.savings.nothingText}</p>
    </>
  )
}

/** Whose plan each one is. */
function useMarks() {
  const scenarios = useApp((state) => state.scenarios)
  const tried = useApp((state) => Object.keys(state.trials).join('\n'))
  return useMemo(() => {
    const names = new Set(tried.split('\n'))
    return ({ plan }: PlanFigures) => planMark(plan, scenarios?.scenarios ?? [], names)
  }, [scenarios, tried])
}

interface PanelsProps {
  readonly document: AnalysisDocument
  readonly figures: PlanFigures
}

/** What the figures consist of: drawn after the figures themselves, so that a slider does not wait for it. */
const PlanPanels = memo(function PlanPanels({
  document,
  figures,
  plan,
}: PanelsProps & { readonly plan: EditablePlan | undefined }) {
  const isLong = waterfallSteps(document, figures).length > NARROW_STEPS
  return (
    <div className={isLong ? 'sv gap5 wide-first' : 'sv gap5'}>
      <WaterfallPanel document={document} figures={figures} />
      <DriversPanel document={document} figures={figures} draft={plan} />
      <BreakEvenPanel document={document} figures={figures} />
    </div>
  )
})

const PlanTables = memo(function PlanTables({ document, figures }: PanelsProps) {
  return (
    <div className="rc gap5">
      <MovesTable document={document} figures={figures} />
      <PricesTable plan={figures.plan} />
    </div>
  )
})

/** What the user wrote beside a scenario, and when. */
function ScenarioNote({ name }: { readonly name: string }) {
  const { t, f } = useWords()
  const scenario = useApp((state) => state.scenarios?.scenarios.find((it) => it.name === name))
  if (scenario === undefined) return null
  const { note, createdOn, changedOn } = scenario
  return (
    <p className="q gap2 prose">
      <span className="b">{name}</span>
      {note !== '' && `: ${note}`}{' '}
      <span className="qq">{t.savings.scenarios.keptOn(f.day(createdOn), f.day(changedOn))}</span>
    </p>
  )
}

interface BasisProps {
  readonly document: AnalysisDocument
  readonly figures: readonly PlanFigures[]
}

function Basis({ document, figures }: BasisProps) {
  const { t, f, mark, counted } = useWords()
  const [best] = figures
  if (best === undefined) return null
  const { baseline, moves, movedSpend } = planMoney(document, best)
  const period = f.months(document.totals.period)
  return (
    <MarkedText
      text={
        t.savings.sub(f.counted(best.plan.horizonMonths), mark(baseline), period) +
        t.savings.scope(counted(moves), mark(shortFigure(movedSpend, 'whole')))
      }
    />
  )
}
