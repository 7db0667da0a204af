import type { EditablePlan, PlanDraft } from '../../../shared/contract/plans-api.ts'
import { useWords } from '../../components/words.ts'
import {
  withCostItems,
  withItemAmount,
  withoutCosts,
  withOwnCost,
} from '../../figures/plan-draft.ts'
import { asNumber, moneyIn } from '../../figures/text-sums.ts'
import { useApp } from '../../state/store.ts'

interface CostsFormProps {
  readonly draft: PlanDraft
  readonly plan: EditablePlan
  readonly currency: string
}

/** What the change itself costs: the user's figures, and default items to start from. */
export function CostsForm({ draft: { defaultCosts }, plan, currency }: CostsFormProps) {
  const { t } = useWords()
  const tryPlan = useApp((state) => state.tryPlan)
  const words = t.savings.desk
  const items = plan.costItems ?? []
  const own = (when: 'oneOff' | 'monthly', name: string) => (
    <label>
      <span>{name}</span>
      <input
        className="cost"
        inputMode="decimal"
        defaultValue={moneyIn(plan.costs[when], currency) ?? ''}
        onChange={({ target }) => void tryPlan(withOwnCost(plan, when, target.value, currency))}
      />
      <span>{currency}</span>
    </label>
  )
  return (
    <section className="promise">
      <h2 className="f3 b">{words.costsTitle}</h2>
      <p className="qq">{words.costsText}</p>
      <div className="sliders gap3" key={items.length}>
        {own('oneOff', words.ownOnce)}
        {own('monthly', words.ownMonthly)}
        {items.map(({ kind, when, amount }, at) => (
          <label key={`${kind} ${when}`}>
            <span>
              {words.kinds[kind]}, {words[when]}
            </span>
            <input
              className="cost"
              inputMode="decimal"
              defaultValue={asNumber(moneyIn(amount.likely, currency)).toFixed(0)}
              onChange={({ target }) =>
                void tryPlan(withItemAmount(plan, at, target.value, currency))
              }
            />
            <span>{currency}</span>
          </label>
        ))}
      </div>
      {items.length > 0 && <p className="src gap2">{words.basis}</p>}
      {defaultCosts === null ? (
        <p className="qq gap2">{words.noRate}</p>
      ) : (
        <p className="gap3">
          <button
            type="button"
            className="btn sm"
            onClick={() =>
              void tryPlan(
                items.length > 0 ? withoutCosts(plan) : withCostItems(plan, defaultCosts),
              )
            }
          >
            {items.length > 0 ? words.clear : words.offer}
          </button>
        </p>
      )}
    </section>
  )
}
