import type { EngineApi } from '../../../shared/api/engine-api.ts'
import type { AnalyzedWorkspace } from '../../../shared/api/workspace-news.ts'
import type { ImportSummary, WorkspaceSummary } from '../../../shared/api/workspaces-api.ts'
import type { AnalysisDocument } from '../../../shared/document/analysis-document.ts'
import type { Progress } from '../../../shared/domain/job.ts'
import { documentFixture } from '../document-fixture.ts'
import { partialApi } from './partial-api.ts'
import { stubBooks } from './stub-books.ts'
import { stubStaging } from './stub-staging.ts'
import { stubPlans } from './stub-plans.ts'
import { stubPrices } from './stub-prices.ts'
import { stubTiers } from './stub-tiers.ts'

/**
 * What the stub starts with: nothing, a workspace with figures, one whose document is damaged, an endless import, or
 * data that can be neither read nor removed.
 */
export type StubScene = 'empty' | 'full' | 'broken' | 'importing' | 'unreadable'

const SAMPLE: WorkspaceSummary = {
  id: 'larkfield',
  name: 'Larkfield Parcels',
  createdAt: '2026-11-20T09:00:00Z',
  isSample: true,
  isArchived: false,
  files: 29,
}

/** The engine's answers over the fixture, for looking at screens without a worker. */
export function stubEngine(scene: StubScene): EngineApi {
  let document = scene === 'broken' ? withoutMonths() : documentFixture()
  let workspaces: readonly WorkspaceSummary[] = scene === 'empty' ? [] : [SAMPLE]
  let isUndone = false
  let finish: () => void = () => undefined
  const { files, rejectedRows } = document
  const history = (): readonly ImportSummary[] => [
    {
      importId: 'i1',
      at: '2026-11-20T09:05:00Z',
      files,
      rejectedRows,
      isUndone,
      damagedFiles: [],
      corrected: 0,
    },
  ]
  let revision = 0
  const changed = (next: AnalysisDocument): AnalyzedWorkspace => {
    document = next
    revision += 1
    return { revision, document }
  }
  return partialApi<EngineApi>({
    ...stubBooks(() => changed(document)),
    ...stubPrices(() => changed(document)),
    ...stubTiers(() => document, changed),
    ...stubPlans(() => document, changed),
    ...stubStaging({
      document: () => document,
      changed,
      reading: async (count, onProgress) => {
        onProgress(progressOf(count))
        if (scene === 'importing') await new Promise<void>((resolve) => (finish = resolve))
      },
    }),
    listWorkspaces: () =>
      scene === 'unreadable' ? Promise.reject(new Error('not read')) : Promise.resolve(workspaces),
    createWorkspace: (name) => {
      const made = { ...SAMPLE, id: `w${workspaces.length}`, name, isSample: false, files: 0 }
      workspaces = [...workspaces, made]
      return Promise.resolve(made)
    },
    renameWorkspace: ({ id }, name) => {
      workspaces = workspaces.map((each) => (each.id === id ? { ...each, name } : each))
      return Promise.resolve()
    },
    removeWorkspace: (id) => {
      workspaces = workspaces.filter((each) => each.id !== id)
      return Promise.resolve()
    },
    removeEverything: () => Promise.reject(new Error('not removed')),
    openSampleCompany: () => {
      workspaces = [SAMPLE]
      return Promise.resolve(SAMPLE)
    },
    cancelImport: () => {
      finish()
      return Promise.resolve()
    },
    listImports: () => Promise.resolve(history()),
    setImportUndone: (_workspace, _import, undone) => {
      isUndone = undone
      revision += 1
      return Promise.resolve()
    },
    analyze: () =>
      Promise.resolve({ revision, document: isUndone ? withoutFiles(document) : document }),
    watchOtherWindows: () => new Promise<never>(() => undefined),
    listBackups: () => Promise.resolve([]),
    watchHistory: () => new Promise<never>(() => undefined),
    sourceRows: ({ limit }) =>
      Promise.resolve({
        rows: Array.from({ length: Math.min(limit, 92) }, sourceRow),
        total: 92,
        gaps: [],
      }),
    storageGaps: () => Promise.resolve([]),
    exportReadable: () => Promise.resolve(new TextEncoder().encode('{}\n')),
    makeReport: () => Promise.resolve(new TextEncoder().encode('report')),
  })
}

function progressOf(fileCount: number): Progress {
  return {
    file: 'openai_cost_2026-08.csv',
    fileNumber: Math.min(2, fileCount),
    fileCount,
    bytesRead: 2_400_000,
    bytesTotal: 6_000_000,
    rowsRead: 214_880,
  }
}

/** A document of which a part is missing, as no code of the window expects. */
function withoutMonths(): AnalysisDocument {
  const document = { ...documentFixture() }
  Reflect.deleteProperty(document, 'byMonth')
  return document
}

function withoutFiles(document: AnalysisDocument): AnalysisDocument {
  return { ...document, files: [], workloads: [], byMonth: [], byModel: [], plans: [] }
}

function sourceRow(_: unknown, index: number) {
  return {
    file: 'openai_2026-09.csv',
    line: index + 2,
    day: `2026-09-${String((index % 30) + 1).padStart(2, '0')}`,
    model: 'gpt-5.5',
    project: 'Research Helper',
    apiKey: 'key_7x4f…Wi5',
    billed: `${178 + (index % 11)}.4${index % 10}`,
    currency: 'USD',
    input: 31_204_110 + index * 1204,
    cacheRead: 3_101_220,
    cacheWrite: null,
    output: 744_120,
    requests: 43_204,
  }
}
