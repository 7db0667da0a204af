import { useId, useState, type ReactNode } from 'react'
import type { Range } from '../../../../shared/domain/range.ts'
import { Form } from '../../../components/forms/Form.tsx'
import { useWords } from '../../../components/use-messages.ts'
import { numberOf, rangeDraft, rangeOf } from './assumptions-draft.ts'

interface RangeFormProps {
  readonly name: string
  readonly unit: string
  /** `null`: nothing is known; typing all three ends makes it known. */
  readonly range: Range<number> | null
  readonly isPercent: boolean
  readonly onTake: (range: Range<number>) => void
  /** Where the figure comes from. */
  readonly children?: ReactNode
}

const ENDS = ['low', 'likely', 'high'] as const

/** Low, likely and high of one figure, applied together; the engine validates them. */
export function RangeForm({ range, ...rest }: RangeFormProps) {
  // The fields show the saved value again when it changes.
  return <Fields key={JSON.stringify(range)} range={range} {...rest} />
}

function Fields({ name, unit, range, isPercent, onTake, children }: RangeFormProps) {
  const words = useWords().t.savings.assumptions
  const kept =
    range === null ? { isPercent, low: '', likely: '', high: '' } : rangeDraft(range, isPercent)
  const [draft, setDraft] = useState(kept)
  const isChanged = ENDS.some((end) => draft[end] !== kept[end])
  const typed = rangeOf(draft)
  return (
    <Form
      className="range-form"
      label={name}
      onSubmit={() => {
        if (typed !== undefined) onTake(typed)
      }}
    >
      <p>{name}</p>
      <div className="range-ends">
        {ENDS.map((end) => (
          <EndField
            key={end}
            end={words.ends[end]}
            label={`${name}: ${words.ends[end]}, ${unit}`}
            text={draft[end]}
            isWrong={isChanged && numberOf(draft[end]) === undefined}
            onText={(text) => setDraft({ ...draft, [end]: text })}
          />
        ))}
        <span className="f1 qq">{unit}</span>
        {isChanged && <TakeButton name={name} isDisabled={typed === undefined} />}
      </div>
      {isChanged && typed === undefined && (
        <p className="f1 bad" role="alert">
          {words.notNumber}
        </p>
      )}
      {children !== undefined && <p className="f1 qq">{children}</p>}
    </Form>
  )
}

interface EndFieldProps {
  readonly end: string
  /** The end with its figure and unit, for a screen reader. */
  readonly label: string
  readonly text: string
  readonly isWrong: boolean
  readonly onText: (text: string) => void
}

function EndField({ end, label, text, isWrong, onText }: EndFieldProps) {
  const id = useId()
  return (
    <div>
      <label htmlFor={id} className="f1 qq">
        {end}
      </label>
      <span className={isWrong ? 'field wrong' : 'field'}>
        <input
          id={id}
          inputMode="decimal"
          value={text}
          maxLength={12}
          aria-label={label}
          aria-invalid={isWrong}
          onChange={({ target }) => onText(target.value)}
        />
      </span>
    </div>
  )
}

interface TakeButtonProps {
  readonly name: string
  readonly isDisabled: boolean
}

/** Applies what was typed for a figure. */
export function TakeButton({ name, isDisabled }: TakeButtonProps) {
  const words = useWords().t.savings.assumptions
  return (
    <button type="submit" className="btn sm" disabled={isDisabled} aria-label={words.takeOf(name)}>
      {words.take}
    </button>
  )
}
