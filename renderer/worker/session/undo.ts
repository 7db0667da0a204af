import type { AnalyzedWorkspace, SeenWorkspace } from '../../../shared/api/workspace-news.ts'
import type { WorkspaceRecord } from '../../storage/database.ts'
import type { WorkspaceEdit, WorkspacePatch } from '../../storage/stored-workspace.ts'
import { backUpFirst } from '../travel/backups.ts'
import { importDecision, type Direction, type MadeDecision } from './decision-history.ts'
import { fieldPatch } from './restore-part.ts'
import type { WorkspaceSession } from './workspace-session.ts'

/**
 * Takes the last decision back, or makes it again.
 *
 * @param alsoEarlierImports whether imports of earlier sessions follow when no decision is left.
 * @returns whether there was one. @throws ProblemError when another window has changed the same thing since.
 */
export async function goThrough(
  session: WorkspaceSession,
  workspaceId: string,
  direction: Direction,
  alsoEarlierImports: boolean,
): Promise<boolean> {
  const { history } = session
  const made =
    history.next(workspaceId, direction) ??
    (alsoEarlierImports ? await earlierImport(session, workspaceId, direction) : undefined)
  if (made === undefined) return false
  // Whatever comes of it, it is not tried twice.
  history.drop(workspaceId, direction)
  history.turn(workspaceId, direction, await again(session, workspaceId, made, direction))
  return true
}

/**
 * Saves an edit that goes back to an earlier state by itself: where it takes the last decision back, or makes the next
 * one again, the history goes along; else it is a decision as any other.
 *
 * @throws ProblemError as any edit.
 */
export async function restoreEdit(
  session: WorkspaceSession,
  seen: SeenWorkspace,
  edit: WorkspaceEdit,
): Promise<AnalyzedWorkspace> {
  const { made } = await session.saveUnnoted(seen, edit)
  if (made?.kind === 'edit') note(session, seen.id, made)
  return session.analyze(seen.id)
}

/** Makes an import count, or no longer; undo can take it back. */
export async function decideImport(
  session: WorkspaceSession,
  workspaceId: string,
  importId: string,
  isUndone: boolean,
): Promise<void> {
  await setImport(session, workspaceId, importId, isUndone)
  session.history.add(workspaceId, importDecision(importId, isUndone))
}

async function again(
  session: WorkspaceSession,
  workspaceId: string,
  made: MadeDecision,
  direction: Direction,
): Promise<MadeDecision> {
  if (made.kind === 'import') {
    const isUndone = direction === 'undo' ? !made.isUndone : made.isUndone
    await setImport(session, workspaceId, made.importId, isUndone)
    return made
  }
  const { change, touches, revision } = made
  const wanted = direction === 'undo' ? { from: change.to, to: change.from } : change
  const patch = (record: WorkspaceRecord): WorkspacePatch => fieldPatch(record, wanted)
  const { record } = await session.saveUnnoted({ id: workspaceId, revision }, { touches, patch })
  return { ...made, revision: record.revision }
}

/** An import of an earlier session: undoing goes from the newest back, so bringing back goes from the oldest on. */
async function earlierImport(
  { store }: WorkspaceSession,
  workspaceId: string,
  direction: Direction,
): Promise<MadeDecision | undefined> {
  const imports = (await store.imports(workspaceId)).map(({ record }) => record)
  const found =
    direction === 'undo'
      ? imports.findLast(({ isUndone }) => !isUndone)
      : imports.find(({ isUndone }) => isUndone)
  return found && importDecision(found.id, false)
}

async function setImport(
  session: WorkspaceSession,
  workspaceId: string,
  importId: string,
  isUndone: boolean,
): Promise<void> {
  if (isUndone) await backUpFirst(session, workspaceId, 'undo-import')
  await session.record(workspaceId, ['imports'], () => session.store.setUndone(importId, isUndone))
}

/** Takes the history along with an edit that does what undo or redo would do, or adds it. */
function note(
  { history }: WorkspaceSession,
  workspaceId: string,
  made: Extract<MadeDecision, { kind: 'edit' }>,
): void {
  for (const direction of ['undo', 'redo'] as const) {
    const next = history.next(workspaceId, direction)
    if (next?.kind !== 'edit') continue
    const wanted = direction === 'undo' ? next.change.from : next.change.to
    if (JSON.stringify(made.change.to) !== JSON.stringify(wanted)) continue
    history.drop(workspaceId, direction)
    history.turn(workspaceId, direction, { ...next, revision: made.revision })
    return
  }
  history.add(workspaceId, made)
}
