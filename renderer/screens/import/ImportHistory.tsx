import { ScrollBox } from '../../components/ScrollBox.tsx'
import { useWords } from '../../components/words.ts'
import { moneyIn, sumMoney } from '../../figures/text-sums.ts'
import { useApp } from '../../state/store.ts'

/** Every import of the workspace; one click undoes it, one click brings it back. */
export function ImportHistory() {
  const { t, f } = useWords()
  const imports = useApp((state) => state.imports)
  const currency = useApp((state) => state.document?.reportingCurrency)
  const isBusy = useApp((state) => state.isAnalyzing || state.importProgress !== undefined)
  const setImportUndone = useApp((state) => state.setImportUndone)
  if (imports.length === 0) return null
  const words = t.importing
  return (
    <section>
      <h2 className="f3 b gap5">{words.history}</h2>
      <p className="qq f1">{words.historyUnit}</p>
      <ScrollBox label={words.history} className="wide-table gap2">
        <table className="t inset">
          <thead>
            <tr>
              <th>{words.at}</th>
              <th className="n">{words.files}</th>
              <th className="n">{words.used}</th>
              <th className="n">{words.billed(currency ?? '')}</th>
              <th>
                <span className="vh">{words.undo}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {imports.map(({ importId, at, files, isUndone }) => {
              const when = `${f.day(at)} ${at.slice(11, 16)} UTC`
              const billed = sumMoney(files.map(({ money }) => money.billed))
              return (
                <tr key={importId} className={isUndone ? 'qq' : ''}>
                  <th scope="row">
                    {when} {isUndone && <span className="tag">{words.undone}</span>}
                  </th>
                  <td className="n">{f.count(files.length)}</td>
                  <td className="n">
                    {f.count(files.reduce((sum, { rows }) => sum + rows.used, 0))}
                  </td>
                  <td className="n">{f.plain(moneyIn(billed, currency ?? ''), 2)}</td>
                  <td className="n">
                    <button
                      type="button"
                      className="btn sm"
                      disabled={isBusy}
                      aria-label={isUndone ? words.redoName(when) : words.undoName(when)}
                      onClick={() => void setImportUndone(importId, !isUndone)}
                    >
                      {isUndone ? words.redo : words.undo}
                    </button>
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </ScrollBox>
    </section>
  )
}
