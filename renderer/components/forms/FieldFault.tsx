interface FieldFaultProps {
  readonly id: string
  readonly text: string | undefined
}

/** What is wrong with a field, below it. */
export function FieldFault({ id, text }: FieldFaultProps) {
  return text === undefined ? null : (
    <span id={id} className="f1 bad block">
      {text}
    </span>
  )
}
