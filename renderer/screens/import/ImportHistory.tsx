import { Button } from '../../components/Button.tsx'
import { ScrollBox } from '../../components/ScrollBox.tsx'
import { useWords } from '../../components/use-messages.ts'
import { importedMoney } from '../../../shared/insights/bills/imported.ts'
import { FigureText } from '../../components/figures/FigureText.tsx'
import type { AppState } from '../../state/app-state.ts'
import { useApp } from '../../state/store.ts'

/** Every import of the workspace; one click or key undoes it, another brings it back, and the effect is told. */
export function ImportHistory() {
  const { t } = useWords()
  const imports = useApp((state) => state.imports)
  const currency = useApp((state) => state.document?.reportingCurrency)
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
            {imports.map((each) => (
              <ImportRow key={each.importId} of={each} currency={currency} />
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </section>
  )
}

interface ImportRowProps {
  readonly of: AppState['imports'][number]
  readonly currency: string | undefined
}

function ImportRow({ of, currency }: ImportRowProps) {
  const { importId, at, files, isUndone, damagedFiles, corrected } = of
  const { t, f } = useWords()
  const isBusy = useApp((state) => state.isAnalyzing || state.importProgress !== undefined)
  const setImportUndone = useApp((state) => state.setImportUndone)
  const words = t.importing
  const when = f.moment(at)
  const used = files.reduce((sum, { rows }) => sum + rows.used, 0)
  const billed = importedMoney(
    importId,
    files.map(({ money }) => money.billed),
  ).find(({ unit }) => unit === currency)
  return (
    <tr className={isUndone ? 'qq' : ''}>
      <th scope="row">
        {when} {isUndone && <span className="tag">{words.undone}</span>}
        {damagedFiles.length > 0 && (
          <p className="bad f1">{t.storage.damagedFiles(damagedFiles)}</p>
        )}
      </th>
      <td className="n">{f.count(files.length)}</td>
      <td className="n">
        {files.length > 0 && f.count(used)}{' '}
        {corrected > 0 && t.staging.correctedRows(f.counted(corrected))}
      </td>
      <td className="n">
        <FigureText figure={billed} />
      </td>
      <td className="n">
        <Button
          label={isUndone ? words.redoName(when) : words.undoName(when)}
          text={isUndone ? words.redo : words.undo}
          isDisabled={isBusy}
          onClick={() => void setImportUndone(importId, !isUndone)}
        />
      </td>
    </tr>
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
