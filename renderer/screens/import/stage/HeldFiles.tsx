import type { StagedFile } from '../../../../shared/api/staging-api.ts'
import { Button } from '../../../components/Button.tsx'
import { ProblemCard } from '../../../components/ProblemCard.tsx'
import { useWords } from '../../../components/use-messages.ts'
import type { StagedFigures } from './staged.ts'
import { useApp } from '../../../state/store.ts'

/** Files that no format reads: why, and what can be done now. Corrected rows say where they go. */
export function HeldFiles({ staged }: { readonly staged: StagedFigures }) {
  const { t, f } = useWords()
  const { refused, corrections } = staged
  if (refused.length + corrections.length === 0) return null
  return (
    <section>
      {refused.length > 0 && (
        <h2 className="f3 b gap5">{t.staging.heldTitle(f.counted(refused.length))}</h2>
      )}
      <div className="cols c2 gap2">
        {refused.map((file) => (
          <Refused key={file.fileId} file={file} />
        ))}
        {corrections.map((file) => (
          <Correction key={file.fileId} file={file} />
        ))}
      </div>
    </section>
  )
}

function Refused({ file }: { readonly file: StagedFile }) {
  const { t, f } = useWords()
  const { entry, fileId, isTable } = file
  const { problem } = entry
  const mapFile = useApp((state) => state.mapFile)
  return (
    <ProblemCard
      title={entry.name}
      tag={t.importing.refused}
      what={`${problem?.what ?? t.importing.refusedWhat} (${f.bytes(entry.bytes)})`}
      expected={problem?.expected}
      effect={t.staging.refusedEffect}
      fix={problem?.fix ?? t.importing.refusedFix}
    >
      {isTable && <Button text={t.staging.mapColumns} onClick={() => mapFile(fileId)} />}
      <LeaveOut file={file} />
    </ProblemCard>
  )
}

function Correction({ file }: { readonly file: StagedFile }) {
  const { t, f } = useWords()
  const { correction, entry } = file
  if (correction === null) return null
  const { isKnown, rows, used, rejected, file: of } = correction
  return (
    <ProblemCard
      title={t.staging.correction(f.counted(rows), of)}
      isDecision={isKnown}
      where={entry.name}
      effect={
        isKnown
          ? t.staging.correctionKnown(f.counted(used), f.counted(rejected))
          : t.staging.correctionUnknown
      }
    >
      <LeaveOut file={file} />
    </ProblemCard>
  )
}

function LeaveOut({ file }: { readonly file: StagedFile }) {
  const { t } = useWords()
  const changeStage = useApp((state) => state.changeStage)
  const isBusy = useApp((state) => state.isStageBusy)
  const { fileId, isLeftOut } = file
  return (
    <Button
      className="btn sm bare"
      text={isLeftOut ? t.staging.takeBack : t.staging.leaveOut}
      isDisabled={isBusy}
      onClick={() => void changeStage({ kind: 'leave-out', fileId, isLeftOut: !isLeftOut })}
    />
  )
}
