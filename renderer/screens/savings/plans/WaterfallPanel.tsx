import type { AnalysisDocument } from '../../../../shared/document/analysis-document.ts'
import { ZERO } from '../../../../shared/domain/amount.ts'
import { planMoney } from '../../../../shared/insights/plans/plan-figures.ts'
import { type PlanFigures } from '../../../../shared/insights/plans/plans.ts'
import { workloadNames } from '../../../../shared/insights/spend/spend.ts'
import {
  waterfallFigures,
  waterfallSteps,
  type WaterfallStep,
} from '../../../../shared/insights/plans/plan-steps.ts'
import type { WaterfallBar, WaterfallChart } from '../../../../shared/charts/chart-data.ts'
import { ChartFigure } from '../../../components/figures/ChartFigure.tsx'
import { useShort } from '../../../components/figures/use-short.ts'
import { useWords } from '../../../components/use-messages.ts'

interface WaterfallPanelProps {
  readonly document: AnalysisDocument
  readonly figures: PlanFigures
}

const ROLES: Readonly<Record<WaterfallStep['kind'], WaterfallBar['role']>> = {
  today: 'start',
  saving: 'saving',
  cost: 'cost',
  after: 'end',
}

/** The steps of the saving, from today's bill to the bill after the plan. */
export function WaterfallPanel({ document, figures }: WaterfallPanelProps) {
  const { t, mark } = useWords()
  const { overlap } = planMoney(document, figures)
  return (
    <ChartFigure
      title={useTitle({ document, figures })}
      source={overlap.value === ZERO ? undefined : t.savings.overlap(mark(overlap))}
      chart={useChart({ document, figures })}
    />
  )
}

function useTitle({ document, figures }: WaterfallPanelProps): string {
  const { t, mark } = useWords()
  const steps = waterfallFigures(document, figures)
  const [today, after] = [steps[0]?.figure, steps.at(-1)?.figure]
  const isFall = (after?.value ?? ZERO) <= (today?.value ?? ZERO)
  const money = [mark(today), mark(after)] as const
  return isFall ? t.savings.waterfallTitle(...money) : t.savings.waterfallRise(...money)
}

function useChart({ document, figures }: WaterfallPanelProps): WaterfallChart {
  const { t, f } = useWords()
  const { reportingCurrency: currency } = document
  const steps = waterfallSteps(document, figures)
  const nameOf = useNames(document)
  const { unit, signed, value } = useShort(
    steps.slice(0, 1).map((step) => step.value),
    currency,
  )
  const bars = steps.map((step): WaterfallBar => {
    const role = ROLES[step.kind]
    const isLevel = role === 'start' || role === 'end'
    const level = value(step.value)
    const change = { ...level, text: signed(step.value), full: f.signedPlain(step.value, 0) }
    return { label: nameOf(step), role, ...(isLevel ? level : change) }
  })
  return {
    type: 'waterfall',
    unit: t.savings.waterfallUnit(unit, f.counted(figures.plan.horizonMonths)),
    fullUnit: currency,
    bars,
  }
}

function useNames(document: AnalysisDocument): (step: WaterfallStep) => string {
  const { t } = useWords()
  const words = t.savings
  return ({ kind, lever, workload, isRest }) => {
    if (kind === 'today') return words.today
    if (kind === 'after') return words.after
    if (isRest) return words.otherMoves
    if (workload !== undefined) return workloadNames(document)(workload)
    return lever === undefined ? words.costs : words.levers[lever]
  }
}
