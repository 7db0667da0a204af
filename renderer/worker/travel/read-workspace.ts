import { readRange } from '../../../shared/containers/byte-stream.ts'
import type { SourceFile } from '../../../shared/domain/source-file.ts'
import type { OpenedHead } from '../../../shared/workspace-file/envelope.ts'
import { workspaceFileError } from '../../../shared/workspace-file/file-fault.ts'
import { readBody } from '../../../shared/workspace-file/read-body.ts'
import type {
  SavedFile,
  SavedImport,
  SavedItem,
  SavedWorkspace,
} from '../../../shared/workspace-file/saved-workspace.ts'
import { FIRST_REVISION } from '../../storage/add-revisions.ts'
import type { FileRecord, WorkspaceRecord } from '../../storage/database.ts'
import type { WorkspaceSession } from '../session/workspace-session.ts'
import { decrypted, keyOf, PassphraseError } from './passphrase.ts'

/** A workspace file whose head was read and whose bytes are whole. */
export interface WholeFile {
  readonly file: SourceFile
  readonly head: OpenedHead
  readonly passphrase: string | null
}

/**
 * Adds the workspace of a file beside those that are there. The file is read twice: first all of it is checked,
 * then its rows are stored; the workspace becomes visible at the end, all at once.
 *
 * @param nameOf the name it takes. @throws ProblemError when it cannot be opened; nothing of it is kept then.
 */
export async function addFromFile(
  session: WorkspaceSession,
  whole: WholeFile,
  nameOf: (name: string) => string | Promise<string>,
): Promise<WorkspaceRecord> {
  const key = whole.head.lock && (await keyOf(whole.passphrase ?? '', whole.head.lock))
  const checked = await check(whole, key)
  const { store, world } = session
  const { workspace, imports, files, ids } = withNewIds(
    checked,
    await nameOf(checked.workspace.name),
    world.newId,
  )
  const releases = imports.map(({ id }) => world.hold(id))
  const importOf = new Map(files.map(({ id, importId }) => [id, importId]))
  try {
    for await (const item of readWhole(whole, key)) {
      if (item.kind !== 'rows') continue
      const fileId = ids.of(item.rows.fileId)
      await store.addChunk(importOf.get(fileId) ?? '', fileId, item.rows.index, item.rows.chunk)
    }
    await store.addWhole(workspace, imports, files)
  } catch (error) {
    for (const { id } of imports) await store.discard(id)
    throw error
  } finally {
    for (const release of releases) release()
  }
  world.windows.tell({ kind: 'created', workspaceId: workspace.id })
  return workspace
}

/** What the store keeps of a file's workspace: nothing of it has an id that was there before. */
function withNewIds(checked: CheckedWorkspace, name: string, newId: () => string) {
  const ids = new NewIds(newId)
  const workspace: WorkspaceRecord = {
    ...checked.workspace,
    ...FIRST_REVISION,
    isArchived: false,
    id: newId(),
    name,
  }
  const imports = checked.imports.map(({ id, ...rest }) => ({
    ...rest,
    id: ids.of(id),
    workspaceId: workspace.id,
  }))
  const files = checked.files.map((file): FileRecord => ({
    ...file,
    id: ids.of(file.id),
    importId: ids.of(file.importId),
    workspaceId: workspace.id,
  }))
  return { workspace, imports, files, ids }
}

interface CheckedWorkspace {
  readonly workspace: SavedWorkspace
  readonly imports: readonly SavedImport[]
  readonly files: readonly SavedFile[]
}

/** Reads the whole file, keeping all but its rows. @throws ProblemError for anything that is no workspace. */
async function check(whole: WholeFile, key: CryptoKey | null): Promise<CheckedWorkspace> {
  const imports: SavedImport[] = []
  const files: SavedFile[] = []
  let workspace: SavedWorkspace | undefined
  for await (const item of readWhole(whole, key)) {
    if (item.kind === 'workspace') workspace = item.workspace
    if (item.kind === 'import') imports.push(item.record)
    if (item.kind === 'file') files.push(item.file)
  }
  if (workspace === undefined) throw new RangeError('a body without a workspace was read')
  return { workspace, imports, files }
}

async function* readWhole(
  { file, head }: WholeFile,
  key: CryptoKey | null,
): AsyncGenerator<SavedItem, undefined> {
  const packed = readRange(file, head.bodyStart, head.bodyStart + head.bodyBytes)
  try {
    yield* readBody(key === null ? packed : decrypted(packed, key), file.name)
  } catch (error) {
    if (!(error instanceof PassphraseError)) throw error
    throw workspaceFileError(file.name, { kind: 'passphrase' })
  }
}

/** Ids of a file mean something in that file only: each becomes a new one. */
class NewIds {
  readonly #ids = new Map<string, string>()
  readonly #newId: () => string

  constructor(newId: () => string) {
    this.#newId = newId
  }

  of(id: string): string {
    const known = this.#ids.get(id)
    if (known !== undefined) return known
    const own = this.#newId()
    this.#ids.set(id, own)
    return own
  }
}
