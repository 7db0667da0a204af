import type { PlanEffect } from '../../shared/views/review-views.ts'
import { moneyIn } from '../figures/text-sums.ts'
import { builtInTitle } from './built-in-title.ts'
import { useWords } from './use-messages.ts'

interface PlanEffectsProps {
  readonly effects: readonly PlanEffect[]
  readonly currency: string
}

/** Every plan before and after a change, net, with its range. */
export function PlanEffects({ effects, currency }: PlanEffectsProps) {
  const { t } = useWords()
  const words = t.prices
  if (effects.length === 0) return <p className="q gap1">{words.noPlans}</p>
  return (
    <>
      <p className="f1 qq">{words.effectUnit(currency)}</p>
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
            <tr key={effect.builtIn ?? effect.name} className="free">
              <th scope="row">
                {effect.builtIn === null ? effect.name : builtInTitle(effect.builtIn, t)}
              </th>
              <td className="n">
                <Net range={effect.before} currency={currency} />
              </td>
              <td className="n">
                <Net range={effect.after} currency={currency} isAfter />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

interface NetProps {
  readonly range: PlanEffect['before']
  readonly currency: string
  readonly isAfter?: boolean
}

function Net({ range, currency, isAfter = false }: NetProps) {
  const { t, f } = useWords()
  if (range === null) return <span className="qq">{t.prices.gone}</span>
  const text = (end: 'low' | 'likely' | 'high') =>
    f.estimate(moneyIn(range[end], currency), currency)
  return (
    <>
      <span className={isAfter ? 'b' : ''}>{text('likely')}</span>
      <br />
      <span className="f1 qq">{t.common.range(text('low'), text('high'))}</span>
    </>
  )
}
