import { ScrollBox } from '../../components/ScrollBox.tsx'
import { useWords } from '../../components/use-messages.ts'
import { importedMoney } from '../../../shared/insights/bills/imported.ts'
import { FigureText } from '../../components/figures/FigureText.tsx'
import { useApp } from '../../state/store.ts'

/** Every import of the workspace; one click or key undoes it, another brings it back, and the effect is told. */
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
      <p className="qq f1">
        {words.historyUnit} · {t.staging.keys}
      </p>
      <Effect />
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
            {imports.map(({ importId, at, files, isUndone, damagedFiles, corrected }) => {
              const when = `${f.day(at)} ${at.slice(11, 16)} UTC`
              const billed = importedMoney(
                importId,
                files.map(({ money }) => money.billed),
              ).find(({ unit }) => unit === currency)
              return (
                <tr key={importId} className={isUndone ? 'qq' : ''}>
                  <th scope="row">
                    {when} {isUndone && <span className="tag">{words.undone}</span>}
                    {damagedFiles.length > 0 && (
                      <p className="bad f1">{t.storage.damagedFiles(damagedFiles)}</p>
                    )}
                  </th>
                  <td className="n">{f.count(files.length)}</td>
                  <td className="n">
                    {files.length > 0 &&
                      f.count(files.reduce((sum, { rows }) => sum + rows.used, 0))}{' '}
                    {corrected > 0 && t.staging.correctedRows(f.counted(corrected))}
                  </td>
                  <td className="n">
                    <FigureText figure={billed} />
                  </td>
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

/** What the last undo or redo did to the sum that is counted. */
function Effect() {
  const { t, f } = useWords()
  const effect = useApp((state) => state.undoEffect)
  const currency = useApp((state) => state.document?.reportingCurrency ?? 'USD')
  if (effect === undefined) return <p role="status" />
  const { isUndone, before, after } = effect
  const tell = isUndone ? t.staging.effectUndone : t.staging.effectRedone
  return (
    <p role="status" className="gap2 b">
      {tell(f.money(before, currency), f.money(after, currency))}
    </p>
  )
}
