interface ButtonProps {
  readonly text: string
  readonly onClick: () => void
  /** For a screen reader, where the text alone does not say what the button works on. */
  readonly label?: string
  readonly className?: string
  readonly isDisabled?: boolean
  /** Of a button that stays pressed. */
  readonly isPressed?: boolean
}

/** A button that shows a text; small unless its class says otherwise. */
export function Button(props: ButtonProps) {
  const { text, onClick, label, className = 'btn sm', isDisabled, isPressed } = props
  return (
    <button
      type="button"
      className={className}
      aria-label={label}
      aria-pressed={isPressed}
      disabled={isDisabled}
      onClick={onClick}
    >
      {text}
    </button>
  )
}
