import { useId } from 'react'
import type { FieldForm } from './field-forms.ts'
import { useTyped } from './use-typed.ts'

interface NumberFieldProps<T> {
  readonly label: string
  /** `undefined`: nothing is stated, which is an empty field. */
  readonly value: T | undefined
  readonly form: FieldForm<T>
  readonly unit: string
  /** Whether the field may be left empty. */
  readonly isOptional?: boolean
  /** What is wrong with a value; text that is none at all is asked about as `undefined`. */
  readonly fault: (value: T | undefined) => string | undefined
  readonly onValue: (value: T | undefined) => void
}

/** One figure with its unit, which says what is wrong with it and never loses what is being typed. */
export function NumberField<T>(props: NumberFieldProps<T>) {
  const { label, value, form, unit, isOptional = false, fault, onValue } = props
  const id = useId()
  const shown = value === undefined ? '' : form.show(value)
  const faultOf = (text: string) =>
    text.trim() === '' && isOptional ? undefined : fault(form.read(text))
  const plainOf = (text: string) => {
    const read = form.read(text)
    return read === undefined ? '' : form.show(read)
  }
  const { texts, change, settle } = useTyped(
    [shown],
    ([text = '']) => (faultOf(text) === undefined ? [plainOf(text)] : undefined),
    ([text = '']) => onValue(form.read(text)),
  )
  const [text = ''] = texts
  const wrong = faultOf(text)
  return (
    <label className="number-field">
      <span>{label}</span>
      <input
        className="cost"
        inputMode="decimal"
        value={text}
        aria-invalid={wrong !== undefined}
        aria-describedby={wrong === undefined ? undefined : id}
        onChange={({ target }) => change(0, target.value)}
        onBlur={settle}
      />
      <span>{unit}</span>
      {wrong !== undefined && (
        <span id={id} className="f1 bad fault">
          {wrong}
        </span>
      )}
    </label>
  )
}
