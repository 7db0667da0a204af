import type { AnalysisDocument, FileEntry } from '../../../shared/domain/analysis-document.ts'
import type { RejectedRow } from '../../../shared/domain/problem.ts'
import { ScrollBox } from '../../components/ScrollBox.tsx'
import { useWords } from '../../components/words.ts'
import { exact } from '../../figures/text-sums.ts'
import { saveFile } from '../../native.ts'
import { problemsCsv } from './problems-csv.ts'

const SHOWN = 200

/** Every row that could not be read: line, column, value, what was expected, what to do. */
export function RejectedRows({ document }: { readonly document: AnalysisDocument }) {
  const { t, f } = useWords()
  const { rejectedRows, files } = document
  if (rejectedRows.length === 0) return null
  const words = t.importing
  const groups = byFile(rejectedRows.slice(0, SHOWN))
  return (
    <section>
      <div className="row gap5">
        <h2 className="f3 b grow">{words.rejectedTitle(f.counted(rejectedRows.length))}</h2>
        <button
          type="button"
          className="btn sm"
          onClick={() => void saveFile('rejected-rows.csv', problemsCsv(rejectedRows))}
        >
          {words.saveProblems}
        </button>
      </div>
      <ScrollBox
        label={words.rejectedTitle(f.counted(rejectedRows.length))}
        className="wide-table gap2"
      >
        <table className="t inset">
          <thead>
            <tr>
              <th className="n">{words.line}</th>
              <th>{words.column}</th>
              <th>{words.found}</th>
              <th>{words.expected}</th>
              <th>{t.common.whatToDo}</th>
            </tr>
          </thead>
          {groups.map(([name, rows]) => (
            <tbody key={name}>
              <tr className="grp">
                <th scope="rowgroup" colSpan={5}>
                  <span className="b">{name}</span>{' '}
                  <FileFacts file={files.find((file) => file.name === name)} />
                </th>
              </tr>
              {rows.map((row) => (
                <tr key={`${row.line} ${row.column}`} className="free">
                  <td className="n">{f.count(row.line)}</td>
                  <td className="mono">{row.column}</td>
                  <td className="mono bad">{row.value === '' ? '–' : row.value}</td>
                  <td className="q">{row.expected}</td>
                  <td>{row.fix}</td>
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </ScrollBox>
    </section>
  )
}

function FileFacts({ file }: { readonly file: FileEntry | undefined }) {
  const { t, f } = useWords()
  if (file === undefined) return null
  const money = Object.entries(file.money.billed)
    .filter(([, text]) => exact(text) !== 0n)
    .map(([currency, text]) => f.money(text, currency))
    .join(' + ')
  return (
    <span className="q">
      {file.format},{' '}
      {t.importing.rejectedFile(
        f.counted(file.rows.read),
        f.counted(file.rows.used),
        money === '' ? '–' : money,
      )}
    </span>
  )
}

function byFile(rows: readonly RejectedRow[]): readonly (readonly [string, RejectedRow[]])[] {
  const groups = new Map<string, RejectedRow[]>()
  for (const row of rows) groups.set(row.file, [...(groups.get(row.file) ?? []), row])
  return [...groups]
}
