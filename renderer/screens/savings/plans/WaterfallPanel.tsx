import type { AnalysisDocument } from '../../../../shared/document/analysis-document.ts'
import { Waterfall, type WaterfallBar } from '../../../charts/Waterfall.tsx'
import { Figure } from '../../../components/Figure.tsx'
import { useShort } from '../../../components/use-short.ts'
import { useWords } from '../../../components/use-messages.ts'
import { waterfallSteps, type PlanFigures, type WaterfallStep } from '../../../figures/plans.ts'
import { asNumber, exact, moneyIn, overHorizon } from '../../../figures/text-sums.ts'
import { workloadName } from '../../../figures/tier-matrix.ts'

interface WaterfallPanelProps {
  readonly document: AnalysisDocument
  readonly figures: PlanFigures
}

const HEIGHT = 214
const LINE_LENGTH = 12

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
  const bars = steps.map((step, at): WaterfallBar => {
    const isEdge = step.kind === 'today' || step.kind === 'after'
    return {
      key: `${at}`,
      name: twoLines(nameOf(step)),
      kind: step.kind === 'today' ? 'total' : step.kind === 'after' ? 'estimated-total' : step.kind,
      value: asNumber(step.value),
      text: isEdge ? short(step.value) : f.signedPlain(scaled(step.value), 0),
    }
  })
  const isFall = asNumber(after) <= asNumber(today)
  const money = [f.estimate(today, currency), f.estimate(after, currency)] as const
  const title = isFall ? t.savings.waterfallTitle(...money) : t.savings.waterfallRise(...money)
  const overlap = overHorizon(moneyIn(plan.overlap, currency), plan.horizonMonths, plan.months)
  return (
    <Figure
      title={title}
      unit={t.savings.waterfallUnit(unit, f.counted(plan.horizonMonths))}
      source={exact(overlap) === 0n ? undefined : t.savings.overlap(f.estimate(overlap, currency))}
      table={
        <table className="t tight gap2">
          <tbody>
            {steps.map((step, at) => (
              <tr key={at} className={step.kind === 'after' ? 'sum' : ''}>
                <th scope="row">{nameOf(step)}</th>
                <td className="n">
                  {step.kind === 'today' || step.kind === 'after'
                    ? f.plain(step.value, 0)
                    : f.signedPlain(step.value, 0)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    >
      <Waterfall
        label={`${title}: ${bars.map(({ name, text }) => `${name.join(' ')} ${text}`).join('; ')}`}
        height={HEIGHT}
        bars={bars}
      />
    </Figure>
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

/** At most two short lines below a bar; the table has the whole name. */
function twoLines(name: string): readonly string[] {
  const cut = (text: string) =>
    text.length > LINE_LENGTH ? `${text.slice(0, LINE_LENGTH - 1).trim()}…` : text
  const words = name.split(' ')
  const first = words.shift() ?? ''
  return words.length === 0 ? [cut(first)] : [cut(first), cut(words.join(' '))]
}
