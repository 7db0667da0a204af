interface SearchFieldProps {
  /** Said in the empty field and to a screen reader. */
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
}

/** The input of a search; the place around it draws the field. */
export function SearchField({ label, value, onChange }: SearchFieldProps) {
  return (
    <input
      type="search"
      value={value}
      placeholder={label}
      aria-label={label}
      onChange={({ target }) => onChange(target.value)}
    />
  )
}
