import {
  MAPPING_FIELDS,
  type ColumnFacts,
  type MappingField,
} from '../../../../shared/views/mapping-step.ts'
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
  const acceptAll = () => {
    // A suggestion never adds a column to one that was named: only a person knows that both count.
    const next = open.reduce(
      (before, { name, suggestion }) =>
        suggestion === null || columnOf(before, suggestion.field) !== undefined
          ? before
          : withColumn(before, name, suggestion.field),
      draft,
    )
    onChange(next)
  }
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
        <button type="button" className="btn sm gap2" onClick={acceptAll}>
          {words.acceptAll}
        </button>
      )}
    </>
  )
}

interface RowProps {
  readonly column: ColumnFacts
  readonly draft: MappingDraft
  readonly onChange: (draft: MappingDraft) => void
}

function Row({ column, draft, onChange }: RowProps) {
  const { t } = useWords()
  const { name, samples, suggestion } = column
  const words = t.mapping
  const held = draft.holds[name]
  const isOpen = suggestion !== null && held !== suggestion.field
  return (
    <tr>
      <th scope="row" className="mono">
        {name}
      </th>
      <td className="mono q">{samples.slice(0, 3).join(' · ')}</td>
      <td>
        <select
          className="choice"
          value={held ?? ''}
          aria-label={words.holdsName(name)}
          onChange={({ target }) => onChange(withColumn(draft, name, fieldOf(target.value)))}
        >
          <option value="">{words.notMapped}</option>
          {MAPPING_FIELDS.map((field) => (
            <option key={field} value={field}>
              {words.fields[field]}
            </option>
          ))}
        </select>
      </td>
      <td>
        {isOpen && (
          <>
            <span className="q">
              {words.suggested(words.fields[suggestion.field])},{' '}
              {suggestion.because === 'header' ? words.becauseHeader : words.becauseValues}
            </span>{' '}
            <button
              type="button"
              className="btn sm"
              aria-label={words.acceptName(words.fields[suggestion.field], name)}
              onClick={() => onChange(withColumn(draft, name, suggestion.field))}
            >
              {words.accept}
            </button>
          </>
        )}
      </td>
    </tr>
  )
}

function fieldOf(value: string): MappingField | undefined {
  return MAPPING_FIELDS.find((field) => field === value)
}
