import { useState } from 'react'
import {
  ROUTING_KINDS,
  type EditablePlan,
  type PlanDraft,
} from '../../../shared/contract/plans-api.ts'
import { useWords } from '../../components/words.ts'
import { endsOf, SLIDERS, withLikely, type SliderName } from '../../figures/plan-draft.ts'
import type { PlanFigures } from '../../figures/plans.ts'
import { exact } from '../../figures/text-sums.ts'
import { useApp } from '../../state/store.ts'
import { CostsForm } from './CostsForm.tsx'

interface PlanDeskProps {
  readonly draft: PlanDraft
  readonly plan: EditablePlan
  readonly figures: PlanFigures
  readonly currency: string
}

/** Sliders and costs of one plan; the figures beside them are the engine's, while a slider moves. */
export function PlanDesk({ draft, plan, figures, currency }: PlanDeskProps) {
  const { t } = useWords()
  const tryPlan = useApp((state) => state.tryPlan)
  const [resets, setResets] = useState(0)
  const words = t.savings.desk
  const reset = () => {
    setResets(resets + 1)
    void tryPlan(draft.plan)
  }
  return (
    <div className="rc gap5">
      <section className="promise">
        <h2 className="f3 b">{words.title}</h2>
        <p className="qq">{words.text}</p>
        <Result figures={figures} currency={currency} />
        <Sliders plan={plan} />
        {plan !== draft.plan && (
          <button type="button" className="btn sm gap3" onClick={reset}>
            {words.reset}
          </button>
        )}
        <Routing plan={plan} />
      </section>
      <CostsForm key={resets} draft={draft} plan={plan} currency={currency} />
    </div>
  )
}

function Routing({ plan }: Pick<PlanDeskProps, 'plan'>) {
  const { t } = useWords()
  const saveRouting = useApp((state) => state.saveRouting)
  const words = t.savings.desk
  return (
    <>
      <h3 className="b gap4">{words.routing}</h3>
      <p className="qq">{words.routingText}</p>
      <p className="routing gap2">
        {ROUTING_KINDS.map((kind) => (
          <button
            key={kind}
            type="button"
            className="btn sm"
            onClick={() => void saveRouting(plan, kind)}
          >
            {words.routingKinds[kind]}
          </button>
        ))}
      </p>
    </>
  )
}

function Result({ figures, currency }: Pick<PlanDeskProps, 'figures' | 'currency'>) {
  const { t, f } = useWords()
  const { net, gross, costs } = figures
  const words = t.savings.desk
  const range = t.common.range(f.estimate(net.low, currency), f.estimate(net.high, currency))
  const before = f.estimate(gross.likely, currency)
  return (
    <output className="desk-result gap2">
      <span className="b">{words.result(f.estimate(net.likely, currency), range)}</span>
      <br />
      <span className="q">
        {exact(costs) === 0n
          ? words.partsBefore(before)
          : words.parts(before, f.estimate(costs, currency))}
      </span>
    </output>
  )
}

function Sliders({ plan }: { readonly plan: EditablePlan }) {
  const { t, f } = useWords()
  const tryPlan = useApp((state) => state.tryPlan)
  const [chosen, setChosen] = useState(0)
  const place = Math.min(chosen, plan.moves.length - 1)
  const move = plan.moves[place]
  const words = t.savings
  if (move === undefined) return null
  const shown = (name: SliderName, value: number): string =>
    name === 'outputFactor' ? `× ${f.decimal(value, 2)}` : f.share(value, 0)
  return (
    <div className="sliders gap3">
      {plan.moves.length > 1 && (
        <label>
          <span>{words.desk.move}</span>
          <select value={place} onChange={({ target }) => setChosen(Number(target.value))}>
            {plan.moves.map(({ to }, at) => (
              <option key={at} value={at}>
                {words.desk.moveName(f.count(at + 1), to.model)}
              </option>
            ))}
          </select>
        </label>
      )}
      {SLIDERS.map(({ name, ...ends }) => {
        const { likely } = endsOf(move[name])
        return (
          <label key={name}>
            <span>{words.drivers[name]}</span>
            <input
              type="range"
              {...ends}
              value={likely}
              aria-valuetext={shown(name, likely)}
              onChange={({ target }) =>
                void tryPlan(withLikely(plan, place, name, Number(target.value)))
              }
            />
            <span className="n b">{shown(name, likely)}</span>
          </label>
        )
      })}
    </div>
  )
}
