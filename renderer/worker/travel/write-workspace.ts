import { drain } from '../../../shared/containers/byte-stream.ts'
import { sealFile } from '../../../shared/workspace-file/envelope.ts'
import { readBody } from '../../../shared/workspace-file/read-body.ts'
import type {
  SavedFile,
  SavedItem,
  SavedWorkspace,
} from '../../../shared/workspace-file/saved-workspace.ts'
import { writeBody } from '../../../shared/workspace-file/write-body.ts'
import type { FileRecord, WorkspaceRecord } from '../../storage/database.ts'
import type { StoredImport, WorkspaceStore } from '../../storage/workspace-store.ts'
import { browserRuntime } from '../browser-runtime.ts'
import type { ServiceWorld } from '../service-world.ts'
import { encrypted, keyOf, newLock } from './passphrase.ts'

/**
 * The workspace as the bytes of a workspace file.
 *
 * @param passphrase `null`: the file is not encrypted. @throws ProblemError when the workspace was removed.
 */
export async function writeWorkspace(
  store: WorkspaceStore,
  { appVersion, now }: ServiceWorld,
  workspaceId: string,
  passphrase: string | null,
): Promise<readonly Uint8Array[]> {
  const { workspace, imports } = await store.whole(workspaceId)
  const plain = await collected(writeBody(itemsOf(store, workspace, imports)))
  // A file that could not be opened again is never handed out.
  await drain(readBody(streamed(plain), workspace.name))
  const about = { program: appVersion, savedAt: now() }
  if (passphrase === null) return sealFile({ ...about, lock: null }, plain, browserRuntime)
  const lock = newLock()
  const body = await collected(encrypted(streamed(plain), await keyOf(passphrase, lock)))
  return sealFile({ ...about, lock }, body, browserRuntime)
}

/** What a file of the workspace consists of. */
async function* itemsOf(
  store: WorkspaceStore,
  workspace: WorkspaceRecord,
  imports: readonly StoredImport[],
): AsyncGenerator<SavedItem, undefined> {
  yield { kind: 'workspace', workspace: savedWorkspace(workspace) }
  for (const { record } of imports) {
    const { id, at, isUndone } = record
    yield { kind: 'import', record: { id, at, isUndone } }
  }
  for (const file of imports.flatMap(({ files }) => files)) {
    yield { kind: 'file', file: savedFile(file) }
    // Where chunks are missing in the storage, the file has the same gaps, and the window that opens it says so.
    for await (const { index, chunk } of store.numberedChunks(file.id)) {
      yield { kind: 'rows', rows: { fileId: file.id, index, chunk } }
    }
  }
}

/** Without what belongs to this computer. */
function savedWorkspace({
  id: _id,
  revision: _revision,
  changes: _changes,
  isArchived: _isArchived,
  ...workspace
}: WorkspaceRecord): SavedWorkspace {
  return workspace
}

function savedFile({ workspaceId: _, ...file }: FileRecord): SavedFile {
  return file
}

async function collected(pieces: AsyncIterable<Uint8Array>): Promise<readonly Uint8Array[]> {
  const all: Uint8Array[] = []
  for await (const piece of pieces) all.push(piece)
  return all
}

async function* streamed(pieces: readonly Uint8Array[]): AsyncGenerator<Uint8Array, undefined> {
  for (const piece of pieces) yield await Promise.resolve(piece)
}
