import { OWNER_MATCHES, SPLIT_BASES } from '../../../shared/document/owners.ts'
import { useWords } from '../../components/use-messages.ts'
import { ownerFault, type OwnerDraft } from './owner-draft.ts'

interface OwnerLineProps {
  readonly draft: OwnerDraft
  readonly number: number
  readonly isUnused: boolean
  readonly onChange: (draft: OwnerDraft) => void
  readonly onRemove: () => void
}

/** One row of the owner table, every cell of it to type into. */
export function OwnerLine({ draft, number, isUnused, onChange, onRemove }: OwnerLineProps) {
  const { t, f } = useWords()
  const words = t.owners
  const row = f.count(number)
  const fault = ownerFault(draft)
  const cell = (column: string) => words.cell(column, row)
  const text = (
    name: 'value' | 'provider' | 'team' | 'costCentre' | 'legalEntity' | 'ledgerAccount',
    width: string,
    placeholder = '',
  ) => (
    <td className={width}>
      <Field
        label={cell(words[name])}
        text={draft[name]}
        placeholder={placeholder}
        isWrong={name === 'value' && draft.value.trim() === ''}
        onText={(value) => onChange({ ...draft, [name]: value })}
      />
      {name === 'value' && isUnused && <span className="qq f1 below">{words.unused}</span>}
    </td>
  )
  return (
    <tr className={isUnused ? 'free unused' : 'free'}>
      <td className="mid">
        <select
          className="choice"
          aria-label={cell(words.match)}
          value={draft.match}
          onChange={(event) => {
            const match = OWNER_MATCHES.find((each) => each === event.target.value)
            onChange({ ...draft, match: match ?? 'project' })
          }}
        >
          {OWNER_MATCHES.map((match) => (
            <option key={match} value={match}>
              {words.matches[match]}
            </option>
          ))}
        </select>
      </td>
      {text('value', 'wide')}
      {text('provider', 'slim', words.anyProvider)}
      {text('team', 'mid')}
      {text('costCentre', 'slim')}
      {text('legalEntity', 'mid')}
      {text('ledgerAccount', 'slim')}
      {(['from', 'until'] as const).map((name) => (
        <td key={name} className="mid">
          <Field
            label={cell(words[name])}
            text={draft[name]}
            isWrong={fault === 'day'}
            onText={(value) => onChange({ ...draft, [name]: value.trim() })}
          />
        </td>
      ))}
      <td className="split-cell">
        <SplitChoice label={cell(words.split)} draft={draft} onChange={onChange} />
      </td>
      <td className="slim">
        {draft.split === 'fixed' && (
          <Field
            label={cell(words.share)}
            text={draft.percent}
            isWrong={fault === 'row'}
            onText={(percent) => onChange({ ...draft, percent })}
          />
        )}
      </td>
      <td>
        <button
          type="button"
          className="btn sm bare"
          aria-label={t.sideFiles.removeRow(draft.value === '' ? row : draft.value)}
          onClick={onRemove}
        >
          {t.sideFiles.remove}
        </button>
      </td>
    </tr>
  )
}

interface SplitChoiceProps {
  readonly label: string
  readonly draft: OwnerDraft
  readonly onChange: (draft: OwnerDraft) => void
}

function SplitChoice({ label, draft, onChange }: SplitChoiceProps) {
  const { t } = useWords()
  const words = t.owners.splits
  return (
    <select
      className="choice"
      aria-label={label}
      value={draft.split ?? ''}
      onChange={(event) =>
        onChange({
          ...draft,
          split: SPLIT_BASES.find((basis) => basis === event.target.value) ?? null,
        })
      }
    >
      <option value="">{words.none}</option>
      {SPLIT_BASES.map((basis) => (
        <option key={basis} value={basis}>
          {words[basis]}
        </option>
      ))}
    </select>
  )
}

interface FieldProps {
  readonly label: string
  readonly text: string
  readonly placeholder?: string
  readonly isWrong?: boolean
  readonly onText: (text: string) => void
}

function Field({ label, text, placeholder = '', isWrong = false, onText }: FieldProps) {
  return (
    <span className={isWrong ? 'field wrong' : 'field'}>
      <input
        value={text}
        placeholder={placeholder}
        aria-label={label}
        aria-invalid={isWrong}
        onChange={(event) => onText(event.target.value)}
      />
    </span>
  )
}
