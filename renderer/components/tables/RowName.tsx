interface RowNameProps {
  readonly name: string
  readonly isChosen: boolean
  readonly tabIndex?: number
}

/** The name of a row that can be chosen; the click is the row's. */
export function RowName({ name, isChosen, tabIndex }: RowNameProps) {
  return (
    <button
      type="button"
      className="name-button clip"
      tabIndex={tabIndex}
      aria-current={isChosen ? 'true' : undefined}
      title={name}
    >
      {name}
    </button>
  )
}
