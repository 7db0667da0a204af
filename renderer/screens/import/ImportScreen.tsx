import type { AnalysisDocument } from '../../../shared/document/analysis-document.ts'
import { Button } from '../../components/Button.tsx'
import { FilePicker } from '../../components/forms/FilePicker.tsx'
import { billedTotal } from '../../../shared/insights/bills/imported.ts'
import { MarkedText } from '../../components/figures/MarkedText.tsx'
import { useWords } from '../../components/use-messages.ts'
import { importFigures, type ImportFigures } from './import-rows.ts'
import { useApp } from '../../state/store.ts'
import { AddFilesButton } from './AddFilesButton.tsx'
import { CommitBar } from './CommitBar.tsx'
import { DropZone } from '../../components/forms/DropZone.tsx'
import { OpenQuestions } from '../../components/OpenQuestions.tsx'
import { ExportSources } from '../../components/help/ExportSources.tsx'
import { HelpButton, HelpDialog } from '../../components/help/HelpDialog.tsx'
import { ImportHistory } from './ImportHistory.tsx'
import { ImportRunning } from '../../components/ImportRunning.tsx'
import { Overlaps } from './Overlaps.tsx'
import { RefusedFiles } from './RefusedFiles.tsx'
import { RejectedRows } from './RejectedRows.tsx'
import { RemarkedFiles } from './RemarkedFiles.tsx'
import { ReportTable } from './ReportTable.tsx'
import { StageView } from './stage/StageView.tsx'

/** What was read, row by row accounted for; what could not be read, and what to do about it. */
export function ImportScreen() {
  const document = useApp((state) => state.document)
  const isImporting = useApp((state) => state.importProgress !== undefined)
  const isAnalyzing = useApp((state) => state.isAnalyzing)
  const stage = useApp((state) => state.stage)
  const hasFiles = document !== undefined && document.files.length > 0
  const waitsForFiles = !hasFiles && !isImporting && !isAnalyzing
  if (stage !== undefined) {
    return (
      <div className="stage">
        <RunningImport />
        <StageView stage={stage} />
        <HelpDialog />
      </div>
    )
  }
  return (
    <div className="stage">
      {hasFiles ? <Result document={document} /> : <NoFiles />}
      <Progress />
      {waitsForFiles && <DropZone />}
      {hasFiles && <Details document={document} />}
      <ImportHistory />
      {waitsForFiles && <ExportSources />}
      {hasFiles && <CommitBar document={document} />}
      <HelpDialog />
    </div>
  )
}

/** How far an import is; whether the files are being analyzed, and that the last import was cancelled. */
function Progress() {
  const words = useWords().t.importing
  const isImporting = useApp((state) => state.importProgress !== undefined)
  const isAnalyzing = useApp((state) => state.isAnalyzing)
  const wasCancelled = useApp((state) => state.wasCancelled)
  if (isImporting) {
    return (
      <div className="gap4">
        <RunningImport />
      </div>
    )
  }
  return (
    <>
      {isAnalyzing && (
        <p className="q gap2" role="status">
          {words.analyzing}
        </p>
      )}
      {wasCancelled && (
        <p className="q gap2" role="status">
          {words.cancelled}
        </p>
      )}
    </>
  )
}

/** The import that is running, if one is; it alone is drawn anew with every step forward. */
function RunningImport() {
  const progress = useApp((state) => state.importProgress)
  return progress !== undefined && <ImportRunning progress={progress} />
}

function NoFiles() {
  const { t } = useWords()
  const imports = useApp((state) => state.imports)
  const isAnalyzing = useApp((state) => state.isAnalyzing)
  const refresh = useApp((state) => state.refresh)
  if (isAnalyzing) return <h1>{t.frame.screens.import}</h1>
  if (imports.some(({ isUndone }) => !isUndone)) {
    return (
      <>
        <h1>{t.importing.notAnalyzedTitle}</h1>
        <p className="q gap1">{t.importing.notAnalyzed}</p>
        <div className="row gap3">
          <Button className="btn" text={t.importing.again} onClick={() => void refresh()} />
        </div>
      </>
    )
  }
  return (
    <>
      <div className="row">
        <h1 className="grow">
          {imports.length > 0 ? t.importing.undoneTitle : t.importing.emptyTitle}
        </h1>
        <HelpButton />
      </div>
      <p className="q gap1">{t.importing.empty}</p>
    </>
  )
}

function Result({ document }: { readonly document: AnalysisDocument }) {
  const { t } = useWords()
  const importFiles = useApp((state) => state.importFiles)
  const isBusy = useApp((state) => state.importProgress !== undefined)
  const figures = importFigures(document)
  const attention = figures.refused.length + figures.counts.rejected
  const title = useTitle(document, figures)
  return (
    <>
      <div className="row">
        <h1 className="grow">
          <MarkedText text={title} />
        </h1>
        <HelpButton />
        <AddFilesButton isDisabled={isBusy} />
        <FilePicker
          label={t.importing.addFolder}
          isFolder
          isDisabled={isBusy}
          onFiles={(files) => void importFiles(files)}
        />
      </div>
      <p className="q gap1">{attention > 0 ? t.importing.counted : t.importing.accounted}</p>
      <OpenQuestions document={document} />
    </>
  )
}

function Details({ document }: { readonly document: AnalysisDocument }) {
  const figures = importFigures(document)
  return (
    <>
      <ReportTable figures={figures} currency={document.reportingCurrency} />
      <RejectedRows document={document} />
      <RefusedFiles files={figures.refused} />
      <Overlaps overlaps={document.overlaps} />
      <RemarkedFiles files={figures.remarked} />
    </>
  )
}

function useTitle(document: AnalysisDocument, figures: ImportFigures): string {
  const { t, f, mark } = useWords()
  const { files } = document
  const withRejects = files.filter(({ rows }) => rows.rejected > 0).length
  const attention = figures.refused.length + withRejects
  const first = t.importing.ready(
    f.counted(files.length),
    f.counted(figures.read.length),
    mark(billedTotal(document)),
  )
  return attention === 0 ? first : `${first} ${t.importing.need(f.counted(attention))}`
}
