import type { AnalysisDocument } from '../../../../shared/document/analysis-document.ts'
import type { WaterfallBar } from '../../../../shared/charts/chart-data.ts'
import { ChartFigure } from '../../../components/ChartFigure.tsx'
import { useShort } from '../../../components/use-short.ts'
import { useWords } from '../../../components/use-messages.ts'
import { waterfallSteps, type PlanFigures, type WaterfallStep } from '../../../figures/plans.ts'
import { asNumber, exact, moneyIn, overHorizon } from '../../../figures/text-sums.ts'
import { workloadName } from '../../../figures/tier-matrix.ts'

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

/** What the saving is made of: from today's bill, step by step, to the one after. */
export function WaterfallPanel({ document, figures }: WaterfallPanelProps) {
  const { t, f } = useWords()
  const { reportingCurrency: currency } = document
  const { plan } = figures
  const steps = waterfallSteps(figures, currency)
  const nameOf = useNames(document)
  const today = steps[0]?.value
  const after = steps.at(-1)?.value
  const { unit, short, scaled } = useShort(asNumber(today), currency)
  const bars = steps.map((step): WaterfallBar => {
    const role = ROLES[step.kind]
    const isLevel = role === 'start' || role === 'end'
    return {
      label: nameOf(step),
      role,
      value: asNumber(step.value),
      text: isLevel ? short(step.value) : f.signedPlain(scaled(step.value), 0),
      full: isLevel ? f.plain(step.value, 0) : f.signedPlain(step.value, 0),
    }
  })
  const isFall = asNumber(after) <= asNumber(today)
  const money = [f.estimate(today, currency), f.estimate(after, currency)] as const
  const title = isFall ? t.savings.waterfallTitle(...money) : t.savings.waterfallRise(...money)
  const overlap = overHorizon(moneyIn(plan.overlap, currency), plan.horizonMonths, plan.months)
  return (
    <ChartFigure
      title={title}
      source={exact(overlap) === 0n ? undefined : t.savings.overlap(f.estimate(overlap, currency))}
      chart={{
        type: 'waterfall',
        unit: t.savings.waterfallUnit(unit, f.counted(plan.horizonMonths)),
        fullUnit: currency,
        bars,
      }}
    />
  )
}

function useNames(document: AnalysisDocument): (step: WaterfallStep) => string {
  const { t } = useWords()
  const words = t.savings
  return ({ kind, lever, workload, isRest }) => {
    if (kind === 'today') return words.today
    if (kind === 'after') return words.after
    if (isRest) return words.otherMoves
    if (workload !== undefined) {
      const entry = document.workloads.find(({ id }) => id === workload)
      return (entry && workloadName(entry)) ?? workload
    }
    return lever === undefined ? words.costs : words.levers[lever]
  }
}
