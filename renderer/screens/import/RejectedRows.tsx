import { groupBy } from '../../../shared/domain/group-by.ts'
import type { AnalysisDocument, FileEntry } from '../../../shared/document/analysis-document.ts'
import type { RejectCode, RejectedRow } from '../../../shared/domain/problem.ts'
import { Button } from '../../components/Button.tsx'
import { ScrollBox } from '../../components/ScrollBox.tsx'
import { useWords } from '../../components/use-messages.ts'
import { importedMoney, someOf } from '../../../shared/insights/bills/imported.ts'
import { MarkedText } from '../../components/figures/MarkedText.tsx'
import { saveFile } from '../../native.ts'
import { engine } from '../../state/engine.ts'
import { useApp } from '../../state/store.ts'
import { problemsCsv } from './problems-csv.ts'

const SHOWN = 200

type Rejections = Pick<AnalysisDocument, 'rejectedRows' | 'files'>

/** Every row that could not be read, by cause: where it stands, what was expected, and the way to correct it. */
export function RejectedRows({ document }: { readonly document: Rejections }) {
  const { t, f } = useWords()
  const attempt = useApp((state) => state.attempt)
  const { rejectedRows, files } = document
  if (rejectedRows.length === 0) return null
  const words = t.importing
  const withRejects = files.filter(({ rows }) => rows.rejected > 0)
  const title = words.rejectedTitle(f.counted(rejectedRows.length))
  const save = () => saveFile('rejected-rows.csv', problemsCsv(rejectedRows))
  return (
    <section>
      <div className="row gap5">
        <h2 className="f3 b grow">{title}</h2>
        <Button text={words.saveProblems} onClick={() => void attempt(save)} />
      </div>
      <p className="q gap1">{t.staging.howToCorrect}</p>
      <ul className="gap2">
        {withRejects.map((file) => (
          <li key={`${file.name} ${file.sha256}`} className="row gap1">
            <span className="grow">
              <span className="b">{file.name}</span> <FileFacts file={file} />
            </span>
            <CorrectButton file={file} />
          </li>
        ))}
      </ul>
      <ScrollBox label={title} className="wide-table gap2">
        <CausesTable rows={rejectedRows} />
      </ScrollBox>
    </section>
  )
}

function CausesTable({ rows }: { readonly rows: readonly RejectedRow[] }) {
  const { t } = useWords()
  const words = t.importing
  return (
    <table className="t inset">
      <thead>
        <tr>
          <th>{t.staging.file}</th>
          <th className="n">{words.line}</th>
          <th>{words.column}</th>
          <th>{words.found}</th>
          <th>{words.expected}</th>
          <th>{t.common.whatToDo}</th>
        </tr>
      </thead>
      {[...groupBy(rows, ({ code }) => code)].map(([code, some]) => (
        <Cause key={code} code={code} rows={some} />
      ))}
    </table>
  )
}

interface CauseProps {
  readonly code: RejectCode
  readonly rows: readonly RejectedRow[]
}

function Cause({ code, rows }: CauseProps) {
  const { t, f } = useWords()
  const more = rows.length - SHOWN
  return (
    <tbody>
      <tr className="grp">
        <th scope="rowgroup" colSpan={6}>
          <span className="b">{t.staging.rejectReasons[code]}</span>{' '}
          <span className="q">{t.staging.causeRows(f.counted(rows.length))}</span>
        </th>
      </tr>
      {rows.slice(0, SHOWN).map((row) => (
        <tr key={`${row.file} ${row.line} ${row.column}`} className="free">
          <td className="q">{row.file}</td>
          <td className="n">{f.count(row.line)}</td>
          <td className="mono">{row.column}</td>
          <td className="mono bad">{row.value === '' ? '–' : row.value}</td>
          <td className="q">{row.expected}</td>
          <td>{row.fix}</td>
        </tr>
      ))}
      {more > 0 && (
        <tr>
          <td colSpan={6} className="q">
            {t.staging.moreRows(f.counted(more))}
          </td>
        </tr>
      )}
    </tbody>
  )
}

/** Saves the rejected rows of a file with all their cells, to be corrected and dropped again. */
function CorrectButton({ file }: { readonly file: FileEntry }) {
  const { t, f } = useWords()
  const workspaceId = useApp((state) => state.workspaceId)
  const attempt = useApp((state) => state.attempt)
  const save = async () => {
    if (workspaceId === undefined) return
    const sheet = await engine().correctionSheet(workspaceId, file.sha256)
    if (sheet !== null) await saveFile(`${plainName(file.name)}-to-correct.csv`, sheet)
  }
  const label = t.staging.saveForCorrection(f.counted(file.rows.rejected))
  return (
    <Button
      label={t.staging.saveForCorrectionName(label, file.name)}
      text={label}
      onClick={() => void attempt(save)}
    />
  )
}

function FileFacts({ file }: { readonly file: FileEntry }) {
  const { t, f, mark } = useWords()
  const billed = importedMoney(`${file.sha256}/${file.name}`, [file.money.billed])
  const money = someOf(billed).map(mark).join(' + ')
  return (
    <span className="q">
      {file.format},{' '}
      <MarkedText
        text={t.importing.rejectedFile(
          f.counted(file.rows.read),
          f.counted(file.rows.used),
          money === '' ? '–' : money,
        )}
      />
    </span>
  )
}

/** Without folders and endings: a name to begin another file's name with. */
function plainName(name: string): string {
  return name.replace(/^.*\//, '').replace(/(?:\.\w{1,5})+$/, '') || 'rows'
}
