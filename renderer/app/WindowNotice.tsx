import { ProblemCard } from '../components/ProblemCard.tsx'
import { useWords } from '../components/use-messages.ts'
import { useApp } from '../state/store.ts'

/** Says what another window did to the workspace that is open here. */
export function WindowNotice() {
  const { t } = useWords()
  const notice = useApp((state) => state.windowNotice)
  const dismiss = useApp((state) => state.dismissWindowNotice)
  const words = t.windows
  const text =
    notice === undefined
      ? undefined
      : notice.kind === 'removed'
        ? words.removed(notice.name)
        : words.changed(notice.parts.map((part) => words.parts[part]))
  return (
    <div className="faults" role="status">
      {text !== undefined && (
        <ProblemCard isDecision title={text}>
          <button type="button" className="btn sm" onClick={dismiss}>
            {t.common.dismiss}
          </button>
        </ProblemCard>
      )}
    </div>
  )
}
