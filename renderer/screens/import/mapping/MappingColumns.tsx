import { MAPPING_FIELDS, type ColumnFacts } from '../../../../shared/views/mapping-step.ts'
import { Button } from '../../../components/Button.tsx'
import { Choice } from '../../../components/forms/Choice.tsx'
import { ScrollBox } from '../../../components/ScrollBox.tsx'
import { useWords } from '../../../components/use-messages.ts'
import { addedColumns, columnOf, withColumn, type MappingDraft } from './mapping-draft.ts'

interface MappingColumnsProps {
  readonly columns: readonly ColumnFacts[]
  readonly draft: MappingDraft
  readonly onChange: (draft: MappingDraft) => void
}

/** Every column with sample values, what it holds, and what the program would suggest. */
export function MappingColumns({ columns, draft, onChange }: MappingColumnsProps) {
  const { t } = useWords()
  const words = t.mapping
  const open = columns.filter(({ name, suggestion }) => {
    return suggestion !== null && draft.holds[name] !== suggestion.field
  })
  return (
    <>
      <ScrollBox label={words.column} className="wide-table gap3">
        <table className="t inset">
          <thead>
            <tr>
              <th>{words.column}</th>
              <th>{words.samples}</th>
              <th>{words.holds}</th>
              <th>{words.suggestion}</th>
            </tr>
          </thead>
          <tbody>
            {columns.map((column) => (
              <Row key={column.name} column={column} draft={draft} onChange={onChange} />
            ))}
          </tbody>
        </table>
      </ScrollBox>
      {addedColumns(draft).map(({ field, columns: added }) => (
        <p key={field} className="q gap2">
          {words.added(words.fields[field], added.join(' + '))}
        </p>
      ))}
      {open.length > 0 && (
        <Button
          className="btn sm gap2"
          text={words.acceptAll}
          onClick={() => onChange(allAccepted(draft, open))}
        />
      )}
    </>
  )
}

/** A suggestion never adds a column to one that was named: only a person knows that both count. */
function allAccepted(draft: MappingDraft, open: readonly ColumnFacts[]): MappingDraft {
  return open.reduce(
    (before, { name, suggestion }) =>
      suggestion === null || columnOf(before, suggestion.field) !== undefined
        ? before
        : withColumn(before, name, suggestion.field),
    draft,
  )
}

interface RowProps {
  readonly column: ColumnFacts
  readonly draft: MappingDraft
  readonly onChange: (draft: MappingDraft) => void
}

function Row({ column, draft, onChange }: RowProps) {
  const words = useWords().t.mapping
  const { name, samples } = column
  return (
    <tr>
      <th scope="row" className="mono">
        {name}
      </th>
      <td className="mono q">{samples.slice(0, 3).join(' · ')}</td>
      <td>
        <Choice
          label={words.holdsName(name)}
          value={draft.holds[name] ?? ''}
          choices={['', ...MAPPING_FIELDS]}
          nameOf={(field) => (field === '' ? words.notMapped : words.fields[field])}
          onChange={(field) => onChange(withColumn(draft, name, field === '' ? undefined : field))}
        />
      </td>
      <td>
        <Suggestion column={column} draft={draft} onChange={onChange} />
      </td>
    </tr>
  )
}

/** What the program would choose, while something else is chosen. */
function Suggestion({ column: { name, suggestion }, draft, onChange }: RowProps) {
  const words = useWords().t.mapping
  if (suggestion === null || draft.holds[name] === suggestion.field) return null
  const field = words.fields[suggestion.field]
  return (
    <>
      <span className="q">
        {words.suggested(field)},{' '}
        {suggestion.because === 'header' ? words.becauseHeader : words.becauseValues}
      </span>{' '}
      <Button
        label={words.acceptName(field, name)}
        text={words.accept}
        onClick={() => onChange(withColumn(draft, name, suggestion.field))}
      />
    </>
  )
}
