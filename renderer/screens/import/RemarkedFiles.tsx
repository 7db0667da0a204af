import type { FileEntry } from '../../../shared/domain/analysis-document.ts'
import { ScrollBox } from '../../components/ScrollBox.tsx'
import { useWords } from '../../components/words.ts'

const LINES_SHOWN = 5

/** Files that are used all the same, with what a reader of the figures ought to know about them. */
export function RemarkedFiles({ files }: { readonly files: readonly FileEntry[] }) {
  const { t, f } = useWords()
  if (files.length === 0) return null
  return (
    <section>
      <h2 className="f3 b gap5">{t.importing.warningsTitle(f.counted(files.length))}</h2>
      <ScrollBox
        label={t.importing.warningsTitle(f.counted(files.length))}
        className="wide-table gap2"
      >
        <table className="t inset">
          <tbody>
            {files.flatMap(({ name, warnings }) =>
              warnings.map(({ code, count, lines, message }) => (
                <tr key={`${name} ${code}`} className="free">
                  <th scope="row">{name}</th>
                  <td>{message}</td>
                  <td className="n q">{t.common.rows(f.counted(count))}</td>
                  <td className="q f1">
                    {lines.length > 0 &&
                      t.importing.warningLines(lines.slice(0, LINES_SHOWN).map(f.count).join(', '))}
                  </td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      </ScrollBox>
    </section>
  )
}
