import { Button } from './Button.tsx'
import { useWords } from './use-messages.ts'
import type { ImportProgress } from '../state/app-state.ts'
import { useApp } from '../state/store.ts'

const MIN_SECONDS = 0.5
const SCALE = 1000

/** A running import: which file, how many rows a second, how long still, and the way out. */
export function ImportRunning({ progress }: { readonly progress: ImportProgress }) {
  const { t } = useWords()
  const cancelImport = useApp((state) => state.cancelImport)
  const wasCancelled = useApp((state) => state.wasCancelled)
  const { isSample, file, bytesTotal, bytesDone } = progress
  const done = bytesTotal === 0 ? 0 : bytesDone / bytesTotal
  const beforeFiles = isSample ? t.importing.building : t.importing.preparing
  const title = file === '' ? beforeFiles : t.importing.reading(file)
  return (
    <section className="running">
      <div className="row">
        <h2 className="f3 b grow clip">{title}</h2>
        <Button
          text={t.common.cancel}
          isDisabled={wasCancelled}
          onClick={() => void cancelImport()}
        />
      </div>
      <progress
        className="progress gap2"
        max={SCALE}
        value={Math.min(SCALE, done * SCALE)}
        aria-label={title}
      />
      <p className="q gap1" role="status">
        {useFacts(progress).join(' · ')}
      </p>
    </section>
  )
}

function useFacts(progress: ImportProgress): readonly string[] {
  const { t, f } = useWords()
  const { fileNumber, fileCount, rows, startedAt, seenAt } = progress
  const seconds = (seenAt - startedAt) / 1000
  const isMeasured = seconds >= MIN_SECONDS && rows > 0
  const left = useTimeLeft(progress, seconds)
  return [
    fileNumber > 0 && t.importing.fileOf(f.counted(fileNumber), f.counted(fileCount)),
    t.importing.rowsRead(f.counted(rows)),
    isMeasured && t.importing.perSecond(f.counted(Math.round(rows / seconds))),
    left,
  ].filter((text) => typeof text === 'string')
}

function useTimeLeft({ bytesDone, bytesTotal }: ImportProgress, seconds: number) {
  const { t, f } = useWords()
  if (seconds < MIN_SECONDS || bytesDone <= 0 || bytesTotal <= bytesDone) return undefined
  const left = ((bytesTotal - bytesDone) / bytesDone) * seconds
  return left < 90
    ? t.importing.secondsLeft(f.counted(Math.max(1, Math.round(left))))
    : t.importing.minutesLeft(f.counted(Math.round(left / 60)))
}
