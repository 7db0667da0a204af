import { Button } from '../components/Button.tsx'
import { ProblemCard } from '../components/ProblemCard.tsx'
import { useWords } from '../components/use-messages.ts'
import type { WindowNotice as Notice } from '../state/app-state.ts'
import { useApp } from '../state/store.ts'
import type { Messages } from '../../shared/i18n/messages/en.ts'

/** Says what another window did to the workspace that is open here, or that it could not be backed up. */
export function WindowNotice() {
  const { t } = useWords()
  const notice = useApp((state) => state.windowNotice)
  const dismiss = useApp((state) => state.dismissWindowNotice)
  const words = t.windows
  const text = notice && noticeText(notice, words)
  return (
    <div className="faults" role="status">
      {text !== undefined && (
        <ProblemCard isDecision title={text}>
          <Button text={t.common.dismiss} onClick={dismiss} />
        </ProblemCard>
      )}
    </div>
  )
}

function noticeText(notice: Notice, words: Messages['windows']): string {
  switch (notice.kind) {
    case 'removed':
      return words.removed(notice.name)
    case 'not-backed-up':
      return words.notBackedUp
    case 'changed':
      return words.changed(notice.parts.map((part) => words.parts[part]))
  }
}
