import { useEffect } from 'react'
import type { StagePreview } from '../../../../shared/api/staging-api.ts'
import type { Figure } from '../../../../shared/insights/figures/figure.ts'
import { Button } from '../../../components/Button.tsx'
import { useWords } from '../../../components/use-messages.ts'
import { stagedFigures, type StagedFigures } from './staged.ts'
import { addedByImport } from '../../../../shared/insights/bills/imported.ts'
import { MarkedText } from '../../../components/figures/MarkedText.tsx'
import { useApp } from '../../../state/store.ts'
import { AddFilesButton } from '../AddFilesButton.tsx'
import { HelpButton } from '../../../components/help/HelpDialog.tsx'
import { MappingDialog } from '../mapping/MappingDialog.tsx'
import { Overlaps } from '../Overlaps.tsx'
import { RejectedRows } from '../RejectedRows.tsx'
import { RemarkedFiles } from '../RemarkedFiles.tsx'
import { ReportTable } from '../ReportTable.tsx'
import { HeldFiles } from './HeldFiles.tsx'
import { StageBar } from './StageBar.tsx'
import { StagedFiles } from './StagedFiles.tsx'
import { StageQuestions } from './StageQuestions.tsx'

/** An import before it counts: what was read, what would be counted, what waits for a decision. */
export function StageView({ stage }: { readonly stage: StagePreview }) {
  const { t } = useWords()
  const mappingFileId = useApp((state) => state.mappingFileId)
  const added = useAdded(stage)
  const staged = stagedFigures(stage)
  useCommitKey(staged.ready.length > 0)
  const { document, files } = stage
  const mapped = files.find(({ fileId }) => fileId === mappingFileId)
  return (
    <>
      <StageHead staged={staged} fileCount={files.length} added={added} />
      <p className="q gap1">{t.staging.preview}</p>
      {staged.figures.reports.length > 0 && (
        <ReportTable figures={staged.figures} currency={document.reportingCurrency} />
      )}
      <StageQuestions staged={staged} />
      <HeldFiles staged={staged} />
      <RejectedRows document={staged.part} />
      <Overlaps overlaps={document.overlaps} />
      <RemarkedFiles files={staged.figures.remarked} />
      <StagedFiles stage={stage} />
      <StageBar stage={stage} staged={staged} added={added} />
      {mapped !== undefined && (
        <MappingDialog key={mapped.fileId} stageId={stage.stageId} file={mapped} />
      )}
    </>
  )
}

interface StageHeadProps {
  readonly staged: StagedFigures
  readonly fileCount: number
  readonly added: Figure
}

/** How many files are ready and how many wait; more files, or none of them. */
function StageHead({ staged, fileCount, added }: StageHeadProps) {
  const { t, f, mark } = useWords()
  const discard = useApp((state) => state.discardStage)
  const isBusy = useApp((state) => state.isStageBusy || state.importProgress !== undefined)
  const ready = f.counted(staged.ready.length)
  const title = t.staging.title(f.counted(fileCount), ready, mark(added))
  const open = staged.refused.length + staged.asking.length
  return (
    <div className="row">
      <h1 className="grow">
        <MarkedText text={open === 0 ? title : `${title} ${t.staging.decide(f.counted(open))}`} />
      </h1>
      <HelpButton />
      <AddFilesButton isDisabled={isBusy} />
      <Button
        className="btn bare"
        text={t.staging.discard}
        isDisabled={isBusy}
        onClick={() => void discard()}
      />
    </div>
  )
}

/** Ctrl+Enter makes the import count, as its button does, unless a dialog is open. */
function useCommitKey(canCommit: boolean): void {
  const commit = useApp((state) => state.commitStage)
  useEffect(() => {
    if (!canCommit) return undefined
    const onKey = (event: KeyboardEvent) => {
      const isInside = event.target instanceof Element && event.target.closest('dialog') !== null
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !isInside) void commit()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [commit, canCommit])
}

/** What the import would add to the sum that is counted; less than its files hold where they overlap others. */
function useAdded({ document: after }: StagePreview): Figure {
  const before = useApp((state) => state.document)
  return addedByImport(after, before)
}
