import { useEffect, useState } from 'react'
import type { StagedPlace } from '../../../../shared/api/staging-api.ts'
import type { MappingDocument } from '../../../../shared/document/user/mapping-document.ts'
import type { MappingField, MappingTrial, TrialRow } from '../../../../shared/views/mapping-step.ts'
import type { Problem } from '../../../../shared/domain/problem.ts'
import { ScrollBox } from '../../../components/ScrollBox.tsx'
import { useWords } from '../../../components/use-messages.ts'
import type { MappingDraft } from './mapping-draft.ts'
import { engine } from '../../../state/engine.ts'
import { useApp } from '../../../state/store.ts'

const SHOWN = 8
/** Rows that cannot be read are shown first, as far as they go. */
const SHOWN_FAULTS = 4

interface MappingPreviewProps {
  readonly place: StagedPlace
  readonly document: MappingDocument | undefined
  readonly draft: MappingDraft
}

/** The first rows by the very reader of the import: the cell as it stands, below it what was understood. */
export function MappingPreview({ place, document, draft }: MappingPreviewProps) {
  const words = useWords().t.mapping
  const trial = useTrial(place, document)
  const unmapped = document?.recogniseBy?.filter((name) => draft.holds[name] === undefined) ?? []
  return (
    <section>
      <h3 className="f3 b gap5">{words.previewTitle}</h3>
      {trial === undefined && <p className="q gap1">{words.previewWaits}</p>}
      {trial !== undefined && 'what' in trial && <p className="bad gap1">{trial.what}</p>}
      {trial !== undefined && 'rows' in trial && (
        <>
          <Trial trial={trial} draft={draft} />
          <p className="q gap2">
            {unmapped.length === 0 ? words.allMapped : words.unmapped(unmapped.join(', '))}
          </p>
        </>
      )}
    </section>
  )
}

interface TrialProps {
  readonly trial: MappingTrial
  readonly draft: MappingDraft
}

function Trial({ trial, draft }: TrialProps) {
  const { t, f } = useWords()
  const words = t.mapping
  const { header, used, skipped, rejected } = trial
  const fields = (Object.entries(draft.holds) as [string, MappingField][]).sort(
    ([a], [b]) => header.indexOf(a) - header.indexOf(b),
  )
  return (
    <>
      <p className="q gap1" role="status">
        {words.previewCount(f.counted(used), f.counted(skipped), f.counted(rejected))}
      </p>
      <ScrollBox label={words.previewTitle} className="wide-table gap2">
        <table className="t inset">
          <thead>
            <tr>
              <th className="n">{t.importing.line}</th>
              {fields.map(([column, field]) => (
                <th key={column}>{words.fields[field]}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shownRows(trial.rows).map((row) => (
              <Row key={row.line} row={row} fields={fields} header={header} />
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </>
  )
}

interface RowProps {
  readonly row: TrialRow
  readonly fields: readonly (readonly [string, MappingField])[]
  readonly header: readonly string[]
}

function Row({ row, fields, header }: RowProps) {
  const { t, f } = useWords()
  const { line, cells, fault, read } = row
  return (
    <tr className="free">
      <td className="n">{f.count(line)}</td>
      {fields.map(([column, field]) => {
        const raw = cells[header.indexOf(column)] ?? ''
        const isBad = fault?.column === column
        return (
          <td key={column}>
            <span className={isBad ? 'mono bad' : 'mono q'}>{raw === '' ? '–' : raw}</span>
            <br />
            {isBad ? (
              <span className="bad f1">{t.mapping.rule(column, fault.expected)}</span>
            ) : (
              <span>{fault === null ? understood(field, read) : '–'}</span>
            )}
          </td>
        )
      })}
    </tr>
  )
}

function understood(field: MappingField, read: TrialRow['read']): string {
  if (field !== 'currency') return read[field] ?? '–'
  const amount = read['billed'] ?? read['estimated'] ?? read['list']
  return amount?.split(' ')[1] ?? '–'
}

function shownRows(rows: readonly TrialRow[]): readonly TrialRow[] {
  const faults = rows.filter(({ outcome }) => outcome === 'rejected').slice(0, SHOWN_FAULTS)
  const others = rows.filter((row) => !faults.includes(row)).slice(0, SHOWN - faults.length)
  return [...faults, ...others].sort((a, b) => a.line - b.line)
}

/** The trial of the present mapping; an answer that comes too late is thrown away. */
function useTrial(
  { stageId, fileId }: StagedPlace,
  document: MappingDocument | undefined,
): MappingTrial | Problem | undefined {
  const attempt = useApp((state) => state.attempt)
  const [trial, setTrial] = useState<MappingTrial | Problem | undefined>(undefined)
  const key = document === undefined ? '' : JSON.stringify(document)
  useEffect(() => {
    if (key === '') {
      setTrial(undefined)
      return undefined
    }
    let isWanted = true
    const mapping = JSON.parse(key) as MappingDocument
    void attempt(async () => {
      const found = await engine().tryMapping({ stageId, fileId }, mapping)
      if (isWanted) setTrial(found)
    })
    return () => {
      isWanted = false
    }
  }, [key, stageId, fileId, attempt])
  return trial
}
