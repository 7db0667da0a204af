import { useId } from 'react'
import type { Range } from '../../../../shared/domain/range.ts'
import { useWords } from '../../../components/use-messages.ts'
import type { FieldForm } from './field-forms.ts'
import { useTyped } from './use-typed.ts'

interface RangeFieldsProps<T> {
  /** What the three fields are about; it stands beside them, so each field adds its end to it for a screen reader. */
  readonly label: string
  readonly ends: Range<T>
  readonly form: FieldForm<T>
  readonly unit: string
  /** `undefined`: one of the texts is no figure at all. */
  readonly fault: (ends: Range<T> | undefined) => string | undefined
  readonly onEnds: (ends: Range<T>) => void
}

const ENDS = ['low', 'likely', 'high'] as const

/** Low, likely and high of one figure; they are taken over together, as soon as they are a range. */
export function RangeFields<T>(props: RangeFieldsProps<T>) {
  const { label, unit } = props
  const { t } = useWords()
  const id = useId()
  const { texts, change, settle, wrong } = useTypedRange(props)
  return (
    <div className="range-fields" role="group" aria-label={label}>
      {ENDS.map((end, at) => (
        <input
          key={end}
          className="cost"
          inputMode="decimal"
          value={texts[at] ?? ''}
          aria-label={`${label}: ${t.savings[end]}`}
          aria-invalid={wrong !== undefined}
          aria-describedby={wrong === undefined ? undefined : id}
          onChange={({ target }) => change(at, target.value)}
          onBlur={settle}
        />
      ))}
      <span className="q">{unit}</span>
      {wrong !== undefined && (
        <span id={id} className="f1 bad fault">
          {wrong}
        </span>
      )}
    </div>
  )
}

/** The three texts as they are typed, and what is wrong with them. */
function useTypedRange<T>({ ends, form, fault, onEnds }: RangeFieldsProps<T>) {
  const read = (texts: readonly string[]): Range<T> | undefined => {
    // An end that nobody touched stays exact, although its field shows it rounded.
    const [low, likely, high] = ENDS.map((end, at) =>
      texts[at] === form.show(ends[end]) ? ends[end] : form.read(texts[at] ?? ''),
    )
    return low === undefined || likely === undefined || high === undefined
      ? undefined
      : { low, likely, high }
  }
  const { texts, change, settle } = useTyped(
    ENDS.map((end) => form.show(ends[end])),
    (typed) => {
      const range = read(typed)
      return range === undefined || fault(range) !== undefined
        ? undefined
        : ENDS.map((end) => form.show(range[end]))
    },
    (typed) => {
      const range = read(typed)
      if (range !== undefined) onEnds(range)
    },
  )
  return { texts, change, settle, wrong: fault(read(texts)) }
}
