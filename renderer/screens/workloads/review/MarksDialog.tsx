import type { AnalysisDocument } from '../../../../shared/document/analysis-document.ts'
import { Dialog } from '../../../components/Dialog.tsx'
import { TierMove } from '../../../components/TierBadge.tsx'
import { useWords } from '../../../components/use-messages.ts'
import { workloadName } from '../../../../shared/insights/spend/spend.ts'
import { useApp } from '../../../state/store.ts'

/** What a marked list says, and which of its cells could not be understood, before it is used. */
export function MarksDialog({ document }: { readonly document: AnalysisDocument }) {
  const { t, f } = useWords()
  const words = t.review
  const list = useApp((state) => state.reviewList)
  const takeReview = useApp((state) => state.takeReview)
  const dropReview = useApp((state) => state.dropReview)
  if (list === undefined) return null
  const { marks, problems, unmarked } = list
  const byId = new Map(document.workloads.map((entry) => [entry.id, entry]))
  return (
    <Dialog isLarge title={words.importTitle} onClose={dropReview}>
      <p className="q gap1">
        {words.marks(f.counted(marks.length))}, {words.unmarked(f.counted(unmarked))}
      </p>
      {problems.length > 0 && (
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
      )}
      {marks.length > 0 && (
        <div className="rules-scroll gap3" tabIndex={0} role="group" aria-label={words.importTitle}>
          <table className="t tight">
            <tbody>
              {marks.map(({ workloadId, tier, task, note }) => {
                const entry = byId.get(workloadId)
                return (
                  <tr key={workloadId}>
                    <th scope="row">{(entry && workloadName(entry)) ?? workloadId}</th>
                    <td>
                      <TierMove paid={entry?.neededTier ?? null} needed={tier} />
                    </td>
                    <td className="q">{task === null ? '–' : t.common.tasks[task]}</td>
                    <td className="q">{note}</td>
                  </tr>
                )
              })}
            </tbody>
          </table>
        </div>
      )}
      <div className="row gap4">
        <button
          type="button"
          className="btn pri"
          disabled={marks.length === 0}
          onClick={() => void takeReview()}
        >
          {words.takeMarks}
        </button>
        <button type="button" className="btn" onClick={dropReview}>
          {t.common.cancel}
        </button>
      </div>
    </Dialog>
  )
}
