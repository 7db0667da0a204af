interface CheckListProps<T extends string> {
  readonly legend: string
  readonly note?: string
  readonly choices: readonly { readonly value: T; readonly name: string }[]
  readonly ticked: readonly T[]
  readonly onToggle: (value: T) => void
}

/** A list of checkboxes. */
export function CheckList<T extends string>(props: CheckListProps<T>) {
  const { legend, note, choices, ticked, onToggle } = props
  return (
    <fieldset className="checks">
      <legend className="q">{legend}</legend>
      <div className="check-list">
        {choices.map(({ value, name }) => (
          <CheckField
            key={value}
            name={name}
            isTicked={ticked.includes(value)}
            onToggle={() => onToggle(value)}
          />
        ))}
      </div>
      {note !== undefined && <p className="f1 qq">{note}</p>}
    </fieldset>
  )
}

interface CheckFieldProps {
  readonly name: string
  readonly isTicked: boolean
  readonly onToggle: () => void
}

export function CheckField({ name, isTicked, onToggle }: CheckFieldProps) {
  return (
    <label className="check">
      <input type="checkbox" className="select-box" checked={isTicked} onChange={onToggle} />
      {name}
    </label>
  )
}
