import { useId } from 'react'

interface ChoiceFieldProps<T extends string> {
  readonly label: string
  /** `undefined`: none is chosen. */
  readonly value: T | undefined
  /** What the empty choice is called. */
  readonly none: string
  readonly choices: readonly T[]
  readonly nameOf: (choice: T) => string
  readonly onChange: (value: T | undefined) => void
  readonly error?: string | undefined
}

/** A labelled choice of one or none, that says what is wrong with it. */
export function ChoiceField<T extends string>(props: ChoiceFieldProps<T>) {
  const { label, value, none, choices, nameOf, onChange, error } = props
  const id = useId()
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <div>
        <select
          id={id}
          className="choice"
          value={value ?? ''}
          aria-invalid={error !== undefined}
          aria-describedby={error === undefined ? undefined : `${id}-error`}
          onChange={(event) => onChange(choices.find((each) => each === event.target.value))}
        >
          <option value="">{none}</option>
          {choices.map((each) => (
            <option key={each} value={each}>
              {nameOf(each)}
            </option>
          ))}
        </select>
        {error !== undefined && (
          <span id={`${id}-error`} className="f1 bad block">
            {error}
          </span>
        )}
      </div>
    </>
  )
}
