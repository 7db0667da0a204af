import { useId } from 'react'
import { FieldFault } from './FieldFault.tsx'

interface FormFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** Said below the field, and to a screen reader, once the form was tried. */
  readonly error?: string | undefined
  readonly hint?: string | undefined
  readonly choices?: readonly string[] | undefined
  /** Typed without being shown, and never filled in by the browser. */
  readonly isSecret?: boolean
}

/** A labelled field that says what is wrong with it. */
export function FormField(props: FormFieldProps) {
  const { label, value, onChange, error, hint, choices, isSecret = false } = props
  const id = useId()
  const isWrong = error !== undefined
  return (
    <>
      <label htmlFor={id}>
        {label}
        {hint !== undefined && <span className="f1 qq"> {hint}</span>}
      </label>
      <div>
        <span className={isWrong ? 'field tall wrong' : 'field tall'}>
          <input
            id={id}
            type={isSecret ? 'password' : 'text'}
            autoComplete={isSecret ? 'new-password' : undefined}
            value={value}
            maxLength={200}
            list={choices === undefined ? undefined : `${id}-list`}
            aria-invalid={isWrong}
            aria-describedby={isWrong ? `${id}-error` : undefined}
            onChange={(event) => onChange(event.target.value)}
          />
        </span>
        {choices !== undefined && <Choices id={`${id}-list`} choices={choices} />}
        <FieldFault id={`${id}-error`} text={error} />
      </div>
    </>
  )
}

interface ChoicesProps {
  readonly id: string
  readonly choices: readonly string[]
}

/** What the field proposes while one types. */
function Choices({ id, choices }: ChoicesProps) {
  return (
    <datalist id={id}>
      {choices.map((choice) => (
        <option key={choice} value={choice} />
      ))}
    </datalist>
  )
}
