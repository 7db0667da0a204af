import type { AnalysisDocument } from '../../../shared/document/analysis-document.ts'
import type { StorageGap } from '../../../shared/api/storage-api.ts'
import type { SourceRowView } from '../../../shared/api/workspaces-api.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { useGapTexts } from '../../components/use-gap-texts.ts'
import { useWords } from '../../components/use-messages.ts'
import { workloadName } from '../../../shared/insights/spend/spend.ts'
import { useApp } from '../../state/store.ts'

/** The rows of the files behind a workload's figure: the end of the way back. */
export function SourceRowsDialog({ document }: { readonly document: AnalysisDocument }) {
  const { t, f } = useWords()
  const answer = useApp((state) => state.sourceRows)
  const hideSourceRows = useApp((state) => state.hideSourceRows)
  const entry = document.workloads.find(({ id }) => id === answer?.workloadId)
  if (answer === undefined || entry === undefined) return null
  const words = t.workloads
  return (
    <Dialog
      isLarge
      title={words.rowsTitle(workloadName(entry) ?? words.noName)}
      onClose={hideSourceRows}
    >
      <p className="q gap1">
        {words.rowsShown(f.counted(answer.rows.length), f.counted(answer.total))}
      </p>
      <MissingRows gaps={answer.gaps} />
      <div className="rows-scroll gap2" tabIndex={0} role="group" aria-label={words.rows}>
        <table className="t tight wt inset">
          <Head />
          <tbody>
            {answer.rows.map((row) => (
              <Row key={`${row.file} ${row.line}`} row={row} />
            ))}
          </tbody>
        </table>
      </div>
    </Dialog>
  )
}

function Head() {
  const { t } = useWords()
  const words = t.workloads
  return (
    <thead>
      <tr>
        <th>{words.file}</th>
        <th className="n">{words.line}</th>
        <th>{words.day}</th>
        <th>{t.common.model}</th>
        <th>{words.key}</th>
        <th className="n">{t.common.kinds.billed}</th>
        <th className="n">{words.input}</th>
        <th className="n">{words.cacheRead}</th>
        <th className="n">{words.cacheWrite}</th>
        <th className="n">{words.output}</th>
        <th className="n">{t.common.calls}</th>
      </tr>
    </thead>
  )
}

/** Rows behind the figure that can no longer be shown. */
function MissingRows({ gaps }: { readonly gaps: readonly StorageGap[] }) {
  const { t } = useWords()
  const texts = useGapTexts(gaps)
  if (gaps.length === 0) return null
  return (
    <p className="bad gap1" role="status">
      {t.storage.gapsTitle}: {texts.join('; ')}. {t.storage.gapsEffect}
    </p>
  )
}

function Row({ row }: { readonly row: SourceRowView }) {
  const { f } = useWords()
  return (
    <tr>
      <td className="nw">{row.file}</td>
      <td className="n">{f.count(row.line)}</td>
      <td className="nw">{f.day(row.day)}</td>
      <td className="nw q">{row.model === '' ? '–' : row.model}</td>
      <td className="nw q">{row.apiKey === '' ? '–' : row.apiKey}</td>
      <td className="n m">{f.money(row.billed, row.currency)}</td>
      <td className="n">{f.count(row.input)}</td>
      <td className="n">{f.count(row.cacheRead)}</td>
      <td className="n">{f.count(row.cacheWrite)}</td>
      <td className="n">{f.count(row.output)}</td>
      <td className="n">{f.count(row.requests)}</td>
    </tr>
  )
}
