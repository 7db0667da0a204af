import type { StagePreview, StagingApi } from '../../../shared/api/staging-api.ts'
import type { AnalyzedWorkspace } from '../../../shared/api/workspace-news.ts'
import type { AnalysisDocument } from '../../../shared/document/analysis-document.ts'
import type { Progress } from '../../../shared/domain/job.ts'

interface StubbedStaging {
  readonly document: () => AnalysisDocument
  readonly changed: (next: AnalysisDocument) => AnalyzedWorkspace
  /** Called while files are read; the import goes on when it resolves. */
  readonly reading: (files: number, onProgress: (progress: Progress) => void) => Promise<void>
}

/** Staged imports over the fixture: every file of it is on its way in, nothing can be changed. */
export function stubStaging({
  document,
  changed,
  reading,
}: StubbedStaging): Omit<StagingApi, 'cancelImport' | 'openSampleCompany'> {
  const preview = (): StagePreview => ({
    stageId: 's1',
    workspaceId: 'larkfield',
    files: document().files.map((entry, i) => ({
      fileId: `f${i}`,
      entry,
      isLeftOut: false,
      isTable: true,
      forced: null,
      mapping: null,
      questions: [],
      correction: null,
      newAccount: null,
    })),
    rejectedRows: document().rejectedRows,
    document: document(),
  })
  return {
    stageFiles: async (_workspace, files, onProgress) => {
      await reading(files.length, onProgress)
      return preview()
    },
    changeStage: () => Promise.resolve(preview()),
    previewStage: () => Promise.resolve(preview()),
    commitStage: () => Promise.resolve('i1'),
    discardStage: () => Promise.resolve(),
    setOverlapChoice: () => Promise.resolve(changed(document())),
    correctionSheet: () => Promise.resolve(null),
    sampleTable: () => Promise.resolve(null),
    tryMapping: () => Promise.resolve({ header: [], rows: [], used: 0, skipped: 0, rejected: 0 }),
    checkMapping: () => Promise.resolve({ faults: [] }),
    listMappings: () => Promise.resolve([]),
    saveMapping: () => Promise.resolve(),
    removeMapping: () => Promise.resolve(),
    formatHelp: () => Promise.resolve([]),
  }
}
