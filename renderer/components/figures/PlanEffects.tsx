import type { PlanEffect } from '../../../shared/views/review-views.ts'
import type { AnalysisDocument } from '../../../shared/document/analysis-document.ts'
import type { Range } from '../../../shared/domain/range.ts'
import type { Figure } from '../../../shared/insights/figures/figure.ts'
import { effectFigures } from '../../../shared/insights/plans/plan-figures.ts'
import { FigureText } from './FigureText.tsx'
import { RangeText } from './RangeText.tsx'
import { builtInTitle } from '../built-in-title.ts'
import { useWords } from '../use-messages.ts'

interface PlanEffectsProps {
  readonly effects: readonly PlanEffect[]
  readonly document: Pick<AnalysisDocument, 'reportingCurrency'>
}

/** Every plan before and after a change, net, with its range. */
export function PlanEffects({ document, effects }: PlanEffectsProps) {
  const { t } = useWords()
  const words = t.prices
  if (effects.length === 0) return <p className="q gap1">{words.noPlans}</p>
  return (
    <>
      <p className="f1 qq">{words.effectUnit(document.reportingCurrency)}</p>
      <table className="t tight gap1">
        <thead>
          <tr>
            <th>{words.plan}</th>
            <th className="n">{words.before}</th>
            <th className="n">{words.after}</th>
          </tr>
        </thead>
        <tbody>
          {effects.map((effect) => (
            <EffectRow key={effect.builtIn ?? effect.name} document={document} effect={effect} />
          ))}
        </tbody>
      </table>
    </>
  )
}

interface EffectRowProps extends Pick<PlanEffectsProps, 'document'> {
  readonly effect: PlanEffect
}

function EffectRow({ document, effect }: EffectRowProps) {
  const { t } = useWords()
  const { before, after } = effectFigures(document, effect)
  return (
    <tr className="free">
      <th scope="row">{effect.builtIn === null ? effect.name : builtInTitle(effect.builtIn, t)}</th>
      <td className="n">
        <Net range={before} />
      </td>
      <td className="n">
        <Net range={after} isAfter />
      </td>
    </tr>
  )
}

interface NetProps {
  /** `undefined`: the plan is not there on this side. */
  readonly range: Range<Figure> | undefined
  readonly isAfter?: boolean
}

function Net({ range, isAfter = false }: NetProps) {
  const { t } = useWords()
  if (range === undefined) return <span className="qq">{t.prices.gone}</span>
  return (
    <>
      <span className={isAfter ? 'b' : ''}>
        <FigureText figure={range.likely} />
      </span>
      <br />
      <span className="f1 qq">
        <RangeText range={range} />
      </span>
    </>
  )
}
