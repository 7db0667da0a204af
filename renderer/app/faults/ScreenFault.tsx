import { Button } from '../../components/Button.tsx'
import { ProblemCard } from '../../components/ProblemCard.tsx'
import { useWords } from '../../components/use-messages.ts'
import { useApp } from '../../state/store.ts'
import { ReadableSaved } from './ReadableSaved.tsx'
import { UndoLastImport } from './UndoLastImport.tsx'

interface ScreenFaultProps {
  readonly title: string
  readonly error: unknown
}

/** In place of a screen that failed: the rest of the window goes on, and undo and export are at hand. */
export function ScreenFault({ title, error }: ScreenFaultProps) {
  const { t } = useWords()
  const saveReport = useApp((state) => state.saveReport)
  const exportReadable = useApp((state) => state.exportReadable)
  const hasDocument = useApp((state) => state.document !== undefined)
  const words = t.storage
  return (
    <div role="alert">
      <h1>{words.screenFailed(title)}</h1>
      <div className="gap4">
        <ProblemCard
          heading="h2"
          title={words.screenFault}
          what={error instanceof Error ? error.message : String(error)}
          safe={words.screenSafe}
          fix={words.screenFix}
        >
          <UndoLastImport />
          {hasDocument && (
            <Button text={words.exportAnalysis} onClick={() => void saveReport('json')} />
          )}
          <Button text={words.exportReadable} onClick={() => void exportReadable()} />
          <ReadableSaved />
        </ProblemCard>
      </div>
    </div>
  )
}
