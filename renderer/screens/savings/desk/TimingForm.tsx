import { memo } from 'react'
import type { PlanDocument, PlanWave } from '../../../../shared/document/user/plan-document.ts'
import { Button } from '../../../components/Button.tsx'
import { useWords } from '../../../components/use-messages.ts'
import {
  MOST_MONTHS,
  withDiscountRate,
  withGrowth,
  withHorizon,
  withoutWave,
  withWave,
  withWaveAt,
} from './wave-draft.ts'
import type { ScopeChoices } from './scope-draft.ts'
import { useFieldForms } from './field-forms.ts'
import { NumberField } from './NumberField.tsx'
import { ScopeFields } from './ScopeFields.tsx'
import type { PlanEdit } from './use-plan-edit.ts'
import { useTyped } from './use-typed.ts'

interface TimingFormProps {
  readonly horizonMonths: number
  readonly growth: PlanDocument['growth']
  readonly discountRate: number
  readonly waves: readonly PlanWave[]
  readonly choices: ScopeChoices
  readonly edit: PlanEdit
}

/** When the plan happens, over how long it is counted, and how its work grows. */
export const TimingForm = memo(function TimingForm(props: TimingFormProps) {
  const { waves, choices, edit } = props
  const { t, f } = useWords()
  const words = t.savings.desk
  return (
    <>
      <HorizonFields {...props} />
      <h4 className="b gap4">{words.waves}</h4>
      <p className="qq">{waves.length === 0 ? words.noWaves : words.wavesText}</p>
      <ol className="waves">
        {waves.map((wave, at) => (
          <Wave key={at} wave={wave} place={at} choices={choices} edit={edit} />
        ))}
      </ol>
      <p className="gap2">
        <Button
          text={words.addWave}
          onClick={() =>
            edit((plan) => withWave(plan, words.waveName(f.count((plan.waves?.length ?? 0) + 1))))
          }
        />
      </p>
    </>
  )
})

/** The horizon, the growth of the volume and the discount rate. */
function HorizonFields({ horizonMonths, growth, discountRate, edit }: TimingFormProps) {
  const { share } = useFieldForms()
  const words = useWords().t.savings.desk
  const rateFault = (rate: number | undefined) =>
    rate === undefined || rate <= -1 || rate > 10 ? words.rateBounds : undefined
  return (
    <div className="sliders gap3">
      <MonthsField
        label={words.horizon}
        value={horizonMonths}
        least={1}
        onMonths={(months) => edit((plan) => withHorizon(plan, months), 'horizon')}
      />
      <NumberField
        label={words.growth}
        value={growth.monthlyRate}
        form={share}
        unit={words.aMonth}
        fault={rateFault}
        onValue={(rate = 0) => edit((plan) => withGrowth(plan, rate), 'growth')}
      />
      <NumberField
        label={words.discountRate}
        value={discountRate}
        form={share}
        unit={words.aYear}
        fault={rateFault}
        onValue={(rate = 0) => edit((plan) => withDiscountRate(plan, rate), 'discount rate')}
      />
    </div>
  )
}

interface WaveProps {
  readonly wave: PlanWave
  readonly place: number
  readonly choices: ScopeChoices
  readonly edit: PlanEdit
}

/** Part of the work that goes together: which, from when, and how fast. */
function Wave({ wave, place, choices, edit }: WaveProps) {
  const { t } = useWords()
  const { name, where } = wave
  const change = (part: Partial<PlanWave>, gesture: string) =>
    edit((plan) => withWaveAt(plan, place, part), `wave ${place} ${gesture}`)
  return (
    <li className="wave gap3">
      <div className="row">
        <NameField name={name} onName={(text) => change({ name: text }, 'name')} />
        <Button
          className="btn sm bare"
          label={t.savings.desk.removeOf(name)}
          text="×"
          onClick={() => edit((plan) => withoutWave(plan, place))}
        />
      </div>
      <ScopeFields
        label={name}
        where={where}
        choices={choices}
        onWhere={(scope) => change({ where: scope }, 'scope')}
      />
      <WaveMonths wave={wave} change={change} />
    </li>
  )
}

interface WaveMonthsProps {
  readonly wave: PlanWave
  readonly change: (part: Partial<PlanWave>, gesture: string) => void
}

/** When a wave starts, and how long it takes to arrive. */
function WaveMonths({ wave, change }: WaveMonthsProps) {
  const words = useWords().t.savings.desk
  return (
    <div className="sliders gap2">
      <MonthsField
        label={words.startsAfter}
        value={wave.startsAfterMonths}
        least={0}
        onMonths={(startsAfterMonths) => change({ startsAfterMonths }, 'start')}
      />
      <MonthsField
        label={words.ramp}
        value={wave.rampMonths}
        least={0}
        onMonths={(rampMonths) => change({ rampMonths }, 'ramp')}
      />
    </div>
  )
}

interface MonthsFieldProps {
  readonly label: string
  readonly value: number
  readonly least: number
  readonly onMonths: (months: number) => void
}

/** A number of months. */
function MonthsField({ label, value, least, onMonths }: MonthsFieldProps) {
  const { t, f } = useWords()
  const { whole } = useFieldForms()
  const words = t.savings.desk
  const isWrong = (months: number | undefined) =>
    months === undefined || months < least || months > MOST_MONTHS
  return (
    <NumberField
      label={label}
      value={value}
      form={whole}
      unit={words.months}
      fault={(months) => (isWrong(months) ? words.monthBounds(f.count(least)) : undefined)}
      onValue={(months = least) => onMonths(months)}
    />
  )
}

interface NameFieldProps {
  readonly name: string
  readonly onName: (name: string) => void
}

function NameField({ name, onName }: NameFieldProps) {
  const { t } = useWords()
  const { texts, change, settle } = useTyped(
    [name],
    ([text = '']) => (text.trim() === '' ? undefined : [text.trim()]),
    ([text = '']) => onName(text.trim()),
  )
  const [text = ''] = texts
  return (
    <input
      className="cost words grow"
      value={text}
      maxLength={80}
      aria-label={t.savings.desk.waveLabel}
      aria-invalid={text.trim() === ''}
      onChange={({ target }) => change(0, target.value)}
      onBlur={settle}
    />
  )
}
