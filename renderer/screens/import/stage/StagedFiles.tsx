import type { StagePreview, StagedFile } from '../../../../shared/api/staging-api.ts'
import { FORMAT_IDS } from '../../../../shared/domain/format-id.ts'
import { formatName } from '../../../../shared/i18n/names.ts'
import { Button } from '../../../components/Button.tsx'
import { Choice } from '../../../components/forms/Choice.tsx'
import { ScrollBox } from '../../../components/ScrollBox.tsx'
import { useWords } from '../../../components/use-messages.ts'
import { useApp } from '../../../state/store.ts'

const OPEN_UP_TO = 12

/** Empty: the format that is found. */
const FORMATS = ['', ...FORMAT_IDS.filter((id) => id !== 'generic')] as const

/** Every file one by one: whether it is imported, and as what it is read. */
export function StagedFiles({ stage }: { readonly stage: StagePreview }) {
  const { t, f } = useWords()
  const files = stage.files.filter(({ correction }) => correction === null)
  if (files.length === 0) return null
  const words = t.staging
  const title = words.filesTitle(f.counted(files.length))
  return (
    <details className="gap5" open={files.length <= OPEN_UP_TO}>
      <summary className="f3 b">{title}</summary>
      <ScrollBox label={title} className="wide-table gap2">
        <table className="t inset">
          <thead>
            <tr>
              <th>{words.counts}</th>
              <th>{words.file}</th>
              <th>{words.readAs}</th>
              <th>{words.period}</th>
              <th className="n">{words.rows}</th>
              <th className="n">{t.importing.billed(stage.document.reportingCurrency)}</th>
              <th>
                <span className="vh">{words.mapColumns}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {files.map((file) => (
              <Row key={file.fileId} file={file} currency={stage.document.reportingCurrency} />
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </details>
  )
}

function Row({ file, currency }: { readonly file: StagedFile; readonly currency: string }) {
  const { t, f } = useWords()
  const changeStage = useApp((state) => state.changeStage)
  const mapFile = useApp((state) => state.mapFile)
  const isBusy = useApp((state) => state.isStageBusy)
  const { fileId, entry, isLeftOut, isTable, mapping } = file
  const words = t.staging
  const money = Object.entries(entry.money.billed).map(([code, text]) =>
    code === currency ? f.plain(text, 2) : f.money(text, code),
  )
  return (
    <tr className={isLeftOut ? 'qq' : ''}>
      <td>
        <input
          type="checkbox"
          checked={!isLeftOut}
          disabled={isBusy}
          aria-label={words.countsName(entry.name)}
          onChange={() => void changeStage({ kind: 'leave-out', fileId, isLeftOut: !isLeftOut })}
        />
      </td>
      <th scope="row">{entry.name}</th>
      <td>
        <ReadAs file={file} />
      </td>
      <td className="q nw">{entry.period === null ? '–' : f.period(entry.period)}</td>
      <td className="n">{f.count(entry.rows.used)}</td>
      <td className="n">{money.length === 0 ? '–' : money.join(' + ')}</td>
      <td className="n">
        {isTable && (mapping !== null || entry.format === null) && (
          <Button
            text={mapping === null ? words.mapColumns : words.editMapping}
            onClick={() => mapFile(fileId)}
          />
        )}
      </td>
    </tr>
  )
}

/** The format that reads a file, and every other that could be forced upon it. */
function ReadAs({ file }: { readonly file: StagedFile }) {
  const { t } = useWords()
  const changeStage = useApp((state) => state.changeStage)
  const isBusy = useApp((state) => state.isStageBusy)
  const { fileId, entry, forced, mapping } = file
  const words = t.staging
  const found = entry.format === null ? words.notRecognized : formatName(entry.format)
  const automatic = mapping === null ? words.automatic(found) : words.ownMapping(mapping)
  const byItself = forced === null ? automatic : words.automatic('…')
  return (
    <Choice
      label={words.formatName(entry.name)}
      value={forced ?? ''}
      choices={FORMATS}
      nameOf={(id) => (id === '' ? byItself : formatName(id))}
      isDisabled={isBusy}
      onChange={(id) => void changeStage({ kind: 'format', fileId, format: id === '' ? null : id })}
    />
  )
}
