import type { FileEntry } from '../../../shared/document/analysis-document.ts'
import { ScrollBox } from '../../components/ScrollBox.tsx'
import { useWords } from '../../components/use-messages.ts'

const FILES_SHOWN = 3
const LINES_SHOWN = 5

/** One remark and all files it was made on. */
interface Remark {
  readonly message: string
  readonly files: readonly string[]
  readonly rows: number
  readonly lines: readonly number[]
}

/** Files that are used all the same, with what a reader of the figures ought to know about them. */
export function RemarkedFiles({ files }: { readonly files: readonly FileEntry[] }) {
  const { t, f } = useWords()
  if (files.length === 0) return null
  const title = t.importing.warningsTitle(f.counted(files.length))
  return (
    <section>
      <h2 className="f3 b gap5">{title}</h2>
      <ScrollBox label={title} className="wide-table gap2">
        <table className="t inset">
          <tbody>
            {remarksOf(files).map(({ message, files: names, rows, lines }) => (
              <tr key={message} className="free">
                <th scope="row">{message}</th>
                <td className="q" title={names.join(', ')}>
                  {names.slice(0, FILES_SHOWN).join(', ')}
                  {names.length > FILES_SHOWN &&
                    ` + ${t.common.files(f.counted(names.length - FILES_SHOWN))}`}
                </td>
                <td className="n q">{t.common.rows(f.counted(rows))}</td>
                <td className="q f1">
                  {names.length === 1 &&
                    lines.length > 0 &&
                    t.importing.warningLines(lines.slice(0, LINES_SHOWN).map(f.count).join(', '))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </section>
  )
}

function remarksOf(files: readonly FileEntry[]): readonly Remark[] {
  const remarks = new Map<string, Remark>()
  for (const { name, warnings } of files) {
    for (const { message, count, lines } of warnings) {
      const before = remarks.get(message)
      remarks.set(message, {
        message,
        files: [...(before?.files ?? []), name],
        rows: (before?.rows ?? 0) + count,
        lines,
      })
    }
  }
  return [...remarks.values()]
}
