interface ChoiceProps<T extends string> {
  /** Of the control, for a label beside it; else `label` names it. */
  readonly id?: string
  readonly label?: string
  readonly className?: string
  readonly value: T
  readonly choices: readonly T[]
  readonly nameOf: (choice: T) => string
  readonly isDisabled?: boolean
  readonly isChoosable?: (choice: T) => boolean
  /** The text that says what is wrong with the choice; `undefined`: nothing is. */
  readonly faultId?: string | undefined
  readonly onChange: (choice: T) => void
}

/** One of several values; an empty value among the choices stands for none of the others. */
export function Choice<T extends string>(props: ChoiceProps<T>) {
  const { id, label, className = 'choice', value, choices, nameOf, onChange } = props
  return (
    <select
      id={id}
      className={className}
      value={value}
      disabled={props.isDisabled}
      aria-label={label}
      aria-invalid={'faultId' in props ? props.faultId !== undefined : undefined}
      aria-describedby={props.faultId}
      onChange={({ target }) => {
        const chosen = choices.find((each) => each === target.value)
        if (chosen !== undefined) onChange(chosen)
      }}
    >
      {choices.map((each) => (
        <option key={each} value={each} disabled={props.isChoosable?.(each) === false}>
          {nameOf(each)}
        </option>
      ))}
    </select>
  )
}
