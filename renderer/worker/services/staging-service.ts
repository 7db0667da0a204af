import type { StagedPlace, StagingApi } from '../../../shared/api/staging-api.ts'
import { QUIET_JOB } from '../../../shared/domain/job.ts'
import { checkMapping } from '../../../shared/document/user/mapping-document.ts'
import { sampledTable, tryMapping } from '../../../shared/ingest/map-table.ts'
import { repairCsv } from '../../../shared/ingest/repair.ts'
import { withCorrections } from '../../storage/active-files.ts'
import type { WorkspaceSession } from '../session/workspace-session.ts'
import { sourceFile } from '../stage/dropped-source.ts'
import { Staging } from '../stage/staging.ts'
import { formatHelp } from './format-help.ts'
import { openSampleCompany } from './sample-workspace.ts'

/** Reads files before they count, and learns how to read others. */
export function stagingService(session: WorkspaceSession): StagingApi {
  const staging = new Staging(session)
  return {
    ...reading(session, staging),
    ...stageSteps(session, staging),
    ...mappings(session, staging),
    formatHelp: () => Promise.resolve(formatHelp()),
  }
}

type Reading = 'cancelImport' | 'openSampleCompany' | 'stageFiles'

function reading(session: WorkspaceSession, staging: Staging): Pick<StagingApi, Reading> {
  return {
    cancelImport: () => {
      staging.cancel()
      return Promise.resolve()
    },
    openSampleCompany: (onProgress) => openSampleCompany(session, () => staging.newJob(onProgress)),
    stageFiles: async (workspaceId, files, onProgress) => {
      const stage = await staging.open(workspaceId)
      try {
        // A folder arrives in no order; the order decides which of two equal downloads counts as the newer.
        const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
        await stage.add(sorted.map(sourceFile), staging.newJob(onProgress))
      } catch (error) {
        if (stage.isEmpty) await staging.discard(stage.id)
        throw error
      }
      return staging.preview(stage)
    },
  }
}

type StageSteps =
  | 'changeStage'
  | 'previewStage'
  | 'commitStage'
  | 'discardStage'
  | 'setOverlapChoice'
  | 'correctionSheet'

function stageSteps(session: WorkspaceSession, staging: Staging): Pick<StagingApi, StageSteps> {
  return {
    changeStage: async (stageId, change) => {
      const stage = staging.find(stageId)
      await stage.change(change, QUIET_JOB)
      return staging.preview(stage)
    },
    previewStage: async (stageId) => staging.preview(staging.find(stageId)),
    commitStage: (stageId) => staging.commit(stageId),
    discardStage: (stageId) => staging.discard(stageId),
    setOverlapChoice: (seen, id, choice) =>
      session.edit(seen, {
        touches: [{ part: 'overlapChoices', key: id }],
        patch: ({ overlapChoices }) => {
          const others = overlapChoices.filter((each) => each.id !== id)
          return { overlapChoices: choice === null ? others : [...others, choice] }
        },
      }),
    correctionSheet: async (workspaceId, sha256) => {
      const kept = await session.store.activeFiles(workspaceId)
      const files = withCorrections([...kept, ...staging.recordsOf(workspaceId, kept)])
      const file = files.find(({ imported }) => imported.sha256 === sha256)
      if (file?.rejected === undefined || file.rejected.records.length === 0) return null
      const text = repairCsv(file.imported, file.rejected, file.imported.rejectedRows)
      // With the mark a spreadsheet reads every language.
      return new TextEncoder().encode(`\uFEFF${text}`)
    },
  }
}

type Mappings =
  'sampleTable' | 'tryMapping' | 'checkMapping' | 'listMappings' | 'saveMapping' | 'removeMapping'

function mappings({ store }: WorkspaceSession, staging: Staging): Pick<StagingApi, Mappings> {
  return {
    sampleTable: async (place) => {
      const sample = await staging.sampleOf(place)
      return sample === undefined ? null : sampledTable(sample)
    },
    tryMapping: async (place: StagedPlace, mapping) => {
      const sample = await staging.sampleOf(place)
      const { imported } = staging.find(place.stageId).place(place.fileId).record
      return tryMapping(sample ?? { path: '', records: [], lines: [] }, mapping, {
        fileName: imported.name,
      })
    },
    checkMapping: (document) => Promise.resolve(checkMapping(document)),
    listMappings: () => store.mappings(),
    saveMapping: (mapping) => store.saveMapping(mapping),
    removeMapping: (name) => store.removeMapping(name),
  }
}
