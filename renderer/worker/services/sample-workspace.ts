import type { WorkspaceSummary } from '../../../shared/api/workspaces-api.ts'
import type { Job } from '../../../shared/domain/job.ts'
import type { SourceFile } from '../../../shared/domain/source-file.ts'
import { makeSampleCompany } from '../../../shared/sample/sample-company.ts'
import type { WorkspaceSession } from '../session/workspace-session.ts'
import { importInto } from '../stage/import-files.ts'
import { addWorkspace, workspaceSummary } from './new-workspace.ts'

/** Said in the name itself, so that no screenshot of it is taken for real figures. */
const SAMPLE_NAME = 'Sample company (synthetic)'

/** The workspace of the sample company; made and imported where there is none yet. */
export async function openSampleCompany(
  session: WorkspaceSession,
  newJob: () => Job,
): Promise<WorkspaceSummary> {
  const { store, world } = session
  const existing = (await store.workspaces()).find(({ isSample }) => isSample)
  if (existing !== undefined) return workspaceSummary(store, existing)
  const workspace = await addWorkspace(session, SAMPLE_NAME, true)
  const files = makeSampleCompany().map(({ name, text }) => textFile(name, text))
  await session.record(workspace.id, ['imports'], () =>
    importInto(store, workspace.id, files, newJob(), world),
  )
  return workspaceSummary(store, workspace)
}

function textFile(name: string, text: string): SourceFile {
  const bytes = new TextEncoder().encode(text)
  return {
    name,
    sizeBytes: bytes.length,
    read: (start, end) => Promise.resolve(bytes.subarray(start, end)),
  }
}
