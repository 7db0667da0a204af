import { useId, useState, type ReactNode } from 'react'
import type { Range } from '../../../../shared/domain/range.ts'
import { useWords } from '../../../components/use-messages.ts'
import { numberOf, rangeDraft, rangeOf } from './assumptions-draft.ts'

interface RangeFormProps {
  readonly name: string
  readonly unit: string
  /** `null`: nothing is known; typing all three ends makes it known. */
  readonly range: Range<number> | null
  readonly isPercent: boolean
  readonly onTake: (range: Range<number>) => void
  /** Where the figure comes from. */
  readonly children?: ReactNode
}

const ENDS = ['low', 'likely', 'high'] as const

/** Low, likely and high of one figure, applied together; the engine validates them. */
export function RangeForm({ range, ...rest }: RangeFormProps) {
  // The fields show the saved value again when it changes.
  return <Fields key={JSON.stringify(range)} range={range} {...rest} />
}

function Fields({ name, unit, range, isPercent, onTake, children }: RangeFormProps) {
  const { t } = useWords()
  const id = useId()
  const kept =
    range === null ? { isPercent, low: '', likely: '', high: '' } : rangeDraft(range, isPercent)
  const [draft, setDraft] = useState(kept)
  const words = t.savings.assumptions
  const isChanged = ENDS.some((end) => draft[end] !== kept[end])
  const typed = rangeOf(draft)
  return (
    <form
      className="range-form"
      aria-label={name}
      onSubmit={(event) => {
        event.preventDefault()
        if (typed !== undefined) onTake(typed)
      }}
    >
      <p>{name}</p>
      <div className="range-ends">
        {ENDS.map((end) => {
          const isWrong = isChanged && numberOf(draft[end]) === undefined
          return (
            <div key={end}>
              <label htmlFor={`${id}-${end}`} className="f1 qq">
                {words.ends[end]}
              </label>
              <span className={isWrong ? 'field wrong' : 'field'}>
                <input
                  id={`${id}-${end}`}
                  inputMode="decimal"
                  value={draft[end]}
                  maxLength={12}
                  aria-label={`${name}: ${words.ends[end]}, ${unit}`}
                  aria-invalid={isWrong}
                  onChange={({ target }) => setDraft({ ...draft, [end]: target.value })}
                />
              </span>
            </div>
          )
        })}
        <span className="f1 qq">{unit}</span>
        {isChanged && (
          <button
            type="submit"
            className="btn sm"
            disabled={typed === undefined}
            aria-label={words.takeOf(name)}
          >
            {words.take}
          </button>
        )}
      </div>
      {isChanged && typed === undefined && (
        <p className="f1 bad" role="alert">
          {words.notNumber}
        </p>
      )}
      {children !== undefined && <p className="f1 qq">{children}</p>}
    </form>
  )
}
