import type { AnalysisDocument } from '../../../../shared/document/analysis-document.ts'
import { Dialog } from '../../../components/Dialog.tsx'
import { DialogButtons } from '../../../components/DialogButtons.tsx'
import { TierMove } from '../../../components/figures/TierBadge.tsx'
import { useWords } from '../../../components/use-messages.ts'
import { workloadNames } from '../../../../shared/insights/spend/spend.ts'
import type { AppState } from '../../../state/app-state.ts'
import { useApp } from '../../../state/store.ts'

type MarkedList = NonNullable<AppState['reviewList']>

/** What a marked list says, and which of its cells could not be understood, before it is used. */
export function MarksDialog({ document }: { readonly document: AnalysisDocument }) {
  const { t, f } = useWords()
  const words = t.review
  const list = useApp((state) => state.reviewList)
  const takeReview = useApp((state) => state.takeReview)
  const dropReview = useApp((state) => state.dropReview)
  if (list === undefined) return null
  const { marks, problems, unmarked } = list
  return (
    <Dialog isLarge title={words.importTitle} onClose={dropReview}>
      <p className="q gap1">
        {words.marks(f.counted(marks.length))}, {words.unmarked(f.counted(unmarked))}
      </p>
      {problems.length > 0 && <MarkProblems problems={problems} />}
      {marks.length > 0 && <Marks marks={marks} document={document} />}
      <DialogButtons
        text={words.takeMarks}
        isDisabled={marks.length === 0}
        onTake={() => void takeReview()}
        onCancel={dropReview}
      />
    </Dialog>
  )
}

function MarkProblems({ problems }: Pick<MarkedList, 'problems'>) {
  const { t, f } = useWords()
  const words = t.review
  return (
    <div className="problem gap3" role="alert">
      <h3 className="f3 b">{words.problems(f.counted(problems.length))}</h3>
      <table className="t tight gap2">
        <thead>
          <tr>
            <th className="n">{words.line}</th>
            <th>{words.column}</th>
            <th>{words.found}</th>
            <th>{words.expected}</th>
          </tr>
        </thead>
        <tbody>
          {problems.map(({ line, column, value, expected }) => (
            <tr key={`${line} ${column}`} className="free">
              <td className="n">{f.count(line)}</td>
              <td>{column}</td>
              <td>
                <code>{value}</code>
              </td>
              <td>{expected}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface MarksProps extends Pick<MarkedList, 'marks'> {
  readonly document: AnalysisDocument
}

function Marks({ marks, document }: MarksProps) {
  const { t } = useWords()
  const byId = new Map(document.workloads.map((entry) => [entry.id, entry]))
  const nameOf = workloadNames(document)
  return (
    <div className="rules-scroll gap3" tabIndex={0} role="group" aria-label={t.review.importTitle}>
      <table className="t tight">
        <tbody>
          {marks.map(({ workloadId, tier, task, by, note }) => (
            <tr key={workloadId}>
              <th scope="row">{nameOf(workloadId)}</th>
              <td>
                <TierMove paid={byId.get(workloadId)?.neededTier ?? null} needed={tier} />
              </td>
              <td className="q">{task === null ? '–' : t.common.tasks[task]}</td>
              <td className="q">{[by, note].filter((text) => text !== '').join(': ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
