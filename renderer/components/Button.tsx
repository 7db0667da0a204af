interface ButtonProps {
  readonly text: string
  readonly onClick: () => void
  /** For a screen reader, where the text alone does not say what the button works on. */
  readonly label?: string
  readonly className?: string
  readonly isDisabled?: boolean
}

/** A button that shows a text; small unless its class says otherwise. */
export function Button({ text, onClick, label, className = 'btn sm', isDisabled }: ButtonProps) {
  return (
    <button
      type="button"
      className={className}
      aria-label={label}
      disabled={isDisabled}
      onClick={onClick}
    >
      {text}
    </button>
  )
}
