import { memo, useState } from 'react'
import { parseAmount, ZERO } from '../../../../shared/domain/amount.ts'
import type { PlanCostItem } from '../../../../shared/document/user/plan-document.ts'
import { COST_KINDS } from '../../../../shared/document/user/cost-kinds.ts'
import { mapEnds, type Range } from '../../../../shared/domain/range.ts'
import { Button } from '../../../components/Button.tsx'
import { Choice } from '../../../components/forms/Choice.tsx'
import { useWords } from '../../../components/use-messages.ts'
import {
  currencyOf,
  itemAmount,
  withCostItems,
  withItem,
  withoutCosts,
  withoutItem,
  withOwnCost,
  withOwnItem,
} from './cost-draft.ts'
import type { PlanDocument } from '../../../../shared/document/user/plan-document.ts'
import { useFieldForms } from './field-forms.ts'
import { EndsHead } from './MovesEditor.tsx'
import { NumberField } from './NumberField.tsx'
import { RangeFields } from './RangeFields.tsx'
import type { PlanEdit } from './use-plan-edit.ts'

interface CostsFormProps {
  readonly costs: PlanDocument['costs']
  readonly items: readonly PlanCostItem[]
  /** `null`: the dollar has no rate. */
  readonly defaults: readonly PlanCostItem[] | null
  readonly currency: string
  readonly edit: PlanEdit
}

/** The cost of the change: the user's figures, and items with their sources. */
export const CostsForm = memo(function CostsForm(props: CostsFormProps) {
  const { items, currency, edit } = props
  const { t } = useWords()
  const words = t.savings.desk
  return (
    <>
      <div className="sliders gap3">
        <OwnCost when="oneOff" name={words.ownOnce} {...props} />
        <OwnCost when="monthly" name={words.ownMonthly} {...props} />
      </div>
      {items.length > 0 && (
        <div className="figure-grid gap3">
          <p className="qq">{words.costEnds}</p>
          <EndsHead />
          {items.map((item, at) => (
            <Item
              key={`${item.kind} ${item.when} ${at}`}
              item={item}
              place={at}
              isLastOfBasis={items[at + 1]?.basis !== item.basis}
              {...props}
            />
          ))}
        </div>
      )}
      <AddItem currency={currency} edit={edit} />
      <AllCosts {...props} />
    </>
  )
})

/** Takes the default items, or removes every cost. */
function AllCosts({ costs, items, defaults, edit }: CostsFormProps) {
  const { t } = useWords()
  const words = t.savings.desk
  const hasCosts = items.length + Object.keys({ ...costs.oneOff, ...costs.monthly }).length > 0
  if (defaults === null) return <p className="qq gap2">{words.noRate}</p>
  return (
    <p className="row gap2">
      {items.length === 0 && (
        <Button text={words.offer} onClick={() => edit((plan) => withCostItems(plan, defaults))} />
      )}
      {hasCosts && <Button text={words.clear} onClick={() => edit(withoutCosts)} />}
    </p>
  )
}

interface OwnCostProps extends CostsFormProps {
  readonly when: 'oneOff' | 'monthly'
  readonly name: string
}

function OwnCost({ when, name, costs, currency: reporting, edit }: OwnCostProps) {
  const { t } = useWords()
  const { money } = useFieldForms()
  const currency = currencyOf(costs[when], reporting)
  return (
    <NumberField
      label={name}
      value={costs[when][currency]}
      form={money}
      unit={currency}
      isOptional
      fault={(amount) => (amount === undefined ? t.savings.desk.noAmount : undefined)}
      onValue={(amount) => edit((plan) => withOwnCost(plan, when, amount, currency), `own ${when}`)}
    />
  )
}

interface ItemProps extends CostsFormProps {
  readonly item: PlanCostItem
  readonly place: number
  /** Adjacent items with the same source show it once. */
  readonly isLastOfBasis: boolean
}

/** One item: low is the end that saves least, so it is the larger cost. */
function Item(props: ItemProps) {
  const { item, place, isLastOfBasis, edit } = props
  const { t } = useWords()
  const words = t.savings.desk
  const { kind, when, basis } = item
  const name = `${words.kinds[kind]}, ${words[when]}`
  return (
    <div className="figure-line item">
      <span>{name}</span>
      <div className="row nowrap">
        <ItemAmount {...props} name={name} />
        <Button
          className="btn sm bare"
          label={words.removeOf(name)}
          text="×"
          onClick={() => edit((plan) => withoutItem(plan, place))}
        />
      </div>
      {isLastOfBasis && <p className="basis f1 qq">{basis === '' ? words.ownItem : basis}</p>}
    </div>
  )
}

/** The three ends of an item's amount. */
function ItemAmount(props: ItemProps & { readonly name: string }) {
  const { item, place, name, currency: reporting, edit } = props
  const { t } = useWords()
  const { money } = useFieldForms()
  const words = t.savings.desk
  const currency = currencyOf(item.amount.likely, reporting)
  const fault = (text: Range<string> | undefined) => {
    if (text === undefined) return words.noAmount
    const { low, likely, high } = mapEnds(text, (end) => parseAmount(end) ?? ZERO)
    return low >= likely && likely >= high ? undefined : words.fallingCost
  }
  return (
    <RangeFields
      label={name}
      ends={mapEnds(item.amount, (amount) => amount[currency] ?? '0')}
      form={money}
      unit={currency}
      fault={fault}
      onEnds={(ends) =>
        edit(
          (plan) => withItem(plan, place, { amount: itemAmount(ends, currency) }),
          `item ${place}`,
        )
      }
    />
  )
}

const WHEN: readonly PlanCostItem['when'][] = ['once', 'monthly']

function AddItem({ currency, edit }: Pick<CostsFormProps, 'currency' | 'edit'>) {
  const { t } = useWords()
  const [kind, setKind] = useState<PlanCostItem['kind']>('other')
  const [when, setWhen] = useState<PlanCostItem['when']>('once')
  const words = t.savings.desk
  return (
    <p className="row gap3">
      <Choice
        className="choice small"
        label={words.newItem}
        value={kind}
        choices={COST_KINDS}
        nameOf={(each) => words.kinds[each]}
        onChange={setKind}
      />
      <Choice
        className="choice small"
        label={words.newItemWhen}
        value={when}
        choices={WHEN}
        nameOf={(each) => words[each]}
        onChange={setWhen}
      />
      <Button
        text={words.addItem}
        onClick={() => edit((plan) => withOwnItem(plan, { kind, when }, currency))}
      />
    </p>
  )
}
