import { OWNER_MATCHES, SPLIT_BASES } from '../../../shared/document/owners.ts'
import { Button } from '../../components/Button.tsx'
import { Choice } from '../../components/forms/Choice.tsx'
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
  const row = f.count(number)
  const fault = ownerFault(draft)
  const cells = { draft, row, onChange }
  return (
    <tr className={isUnused ? 'free unused' : 'free'}>
      <MatchCells {...cells} isUnused={isUnused} />
      {OWNER_CELLS.map(([name, width]) => (
        <td key={name} className={width}>
          <TextField {...cells} name={name} />
        </td>
      ))}
      <DayCells {...cells} isWrong={fault === 'day'} />
      <SplitCells {...cells} isWrong={fault === 'row'} />
      <td>
        <Button
          className="btn sm bare"
          label={t.sideFiles.removeRow(draft.value === '' ? row : draft.value)}
          text={t.sideFiles.remove}
          onClick={onRemove}
        />
      </td>
    </tr>
  )
}

/** Who pays, and how wide it is typed. */
const OWNER_CELLS = [
  ['team', 'mid'],
  ['costCentre', 'slim'],
  ['legalEntity', 'mid'],
  ['ledgerAccount', 'slim'],
] as const

interface CellsProps {
  readonly draft: OwnerDraft
  /** The number of the row, as it is read out. */
  readonly row: string
  readonly onChange: (draft: OwnerDraft) => void
}

interface TextFieldProps extends CellsProps {
  readonly name: 'value' | 'provider' | (typeof OWNER_CELLS)[number][0]
  readonly placeholder?: string
  readonly isWrong?: boolean
}

function TextField({ draft, row, onChange, name, ...field }: TextFieldProps) {
  const words = useWords().t.owners
  return (
    <Field
      {...field}
      label={words.cell(words[name], row)}
      text={draft[name]}
      onText={(value) => onChange({ ...draft, [name]: value })}
    />
  )
}

/** Which spend the row is about. */
function MatchCells({ isUnused, ...cells }: CellsProps & Pick<OwnerLineProps, 'isUnused'>) {
  const words = useWords().t.owners
  const { draft, row, onChange } = cells
  return (
    <>
      <td className="mid">
        <Choice
          label={words.cell(words.match, row)}
          value={draft.match}
          choices={OWNER_MATCHES}
          nameOf={(match) => words.matches[match]}
          onChange={(match) => onChange({ ...draft, match })}
        />
      </td>
      <td className="wide">
        <TextField {...cells} name="value" isWrong={draft.value.trim() === ''} />
        {isUnused && <span className="qq f1 below">{words.unused}</span>}
      </td>
      <td className="slim">
        <TextField {...cells} name="provider" placeholder={words.anyProvider} />
      </td>
    </>
  )
}

interface FaultyCellsProps extends CellsProps {
  readonly isWrong: boolean
}

function DayCells({ draft, row, onChange, isWrong }: FaultyCellsProps) {
  const words = useWords().t.owners
  return (['from', 'until'] as const).map((name) => (
    <td key={name} className="mid">
      <Field
        label={words.cell(words[name], row)}
        text={draft[name]}
        isWrong={isWrong}
        onText={(value) => onChange({ ...draft, [name]: value.trim() })}
      />
    </td>
  ))
}

/** By what the spend of the row is split, and the share where it is fixed. */
function SplitCells({ draft, row, onChange, isWrong }: FaultyCellsProps) {
  const words = useWords().t.owners
  return (
    <>
      <td className="split-cell">
        <Choice
          label={words.cell(words.split, row)}
          value={draft.split ?? ''}
          choices={['', ...SPLIT_BASES]}
          nameOf={(basis) => words.splits[basis === '' ? 'none' : basis]}
          onChange={(basis) => onChange({ ...draft, split: basis === '' ? null : basis })}
        />
      </td>
      <td className="slim">
        {draft.split === 'fixed' && (
          <Field
            label={words.cell(words.share, row)}
            text={draft.percent}
            isWrong={isWrong}
            onText={(percent) => onChange({ ...draft, percent })}
          />
        )}
      </td>
    </>
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
