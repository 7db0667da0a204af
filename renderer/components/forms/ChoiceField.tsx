import { useId } from 'react'
import { Choice } from './Choice.tsx'
import { FieldFault } from './FieldFault.tsx'

interface ChoiceFieldProps<T extends string> {
  readonly label: string
  readonly value: T
  readonly choices: readonly T[]
  readonly nameOf: (choice: T) => string
  readonly onChange: (value: T) => void
  readonly error?: string | undefined
}

/** A labelled choice that says what is wrong with it. */
export function ChoiceField<T extends string>({ label, error, ...choice }: ChoiceFieldProps<T>) {
  const id = useId()
  const faultId = `${id}-error`
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <div>
        <Choice id={id} faultId={error === undefined ? undefined : faultId} {...choice} />
        <FieldFault id={faultId} text={error} />
      </div>
    </>
  )
}
