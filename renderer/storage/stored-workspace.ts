import { ProblemError } from '../../shared/domain/problem.ts'
import { WORKSPACE_PARTS, type WorkspacePart } from '../../shared/domain/workspace-part.ts'
import { windows as words } from '../../shared/i18n/messages/en/workspaces/windows.ts'
import type { ChangeStamp, WorkspaceRevision } from './add-revisions.ts'
import type { WorkspaceRecord } from './database.ts'

/** A part of a workspace, or one thing of it by its key: one invoice, one decision. */
export interface Touched {
  readonly part: WorkspacePart
  readonly key?: string
}

/** The fields of a workspace that an edit may change. */
export type WorkspacePatch = Partial<
  Omit<WorkspaceRecord, 'id' | 'createdAt' | 'isSample' | 'isArchived' | keyof WorkspaceRevision>
>

/** An edit as a patch of the record that it finds: what came before it, from any window, is in that record. */
export interface WorkspaceEdit {
  readonly touches: readonly Touched[]
  /** @throws ProblemError where the edit cannot be made; nothing is saved then. */
  readonly patch: (record: WorkspaceRecord) => WorkspacePatch
}

const SEPARATOR = ':'

/**
 * The record after an edit.
 *
 * @param seenRevision what the editing window had seen. @param by that window.
 * @throws ProblemError when another window has changed the same thing since.
 */
export function editedWorkspace(
  record: WorkspaceRecord,
  edit: WorkspaceEdit,
  seenRevision: number,
  by: string,
): WorkspaceRecord {
  const stale = edit.touches.filter((touched) =>
    stampsOf(record, touched).some((stamp) => stamp.by !== by && stamp.revision > seenRevision),
  )
  if (stale.length > 0) throw staleEdit(stale.map(({ part }) => part))
  return { ...record, ...edit.patch(record), ...stamped(record, edit.touches, by) }
}

/** The next revision of a record, with what it changes noted under the window that changes it. */
export function stamped(
  { revision, changes }: WorkspaceRevision,
  touches: readonly Touched[],
  by: string,
): WorkspaceRevision {
  const stamp: ChangeStamp = { revision: revision + 1, by }
  // A change of a part as a whole says all that is to be known of the things in it.
  const whole = new Set<WorkspacePart | undefined>(
    touches.flatMap(({ part, key }) => (key === undefined ? [part] : [])),
  )
  const kept = Object.entries(changes).filter(([path]) => !whole.has(partOf(path)))
  const made = touches.map((touched) => [pathOf(touched), stamp] as const)
  return { revision: stamp.revision, changes: Object.fromEntries([...kept, ...made]) }
}

/** The parts that were changed after a revision, each once. */
export function changedParts(
  { changes }: WorkspaceRevision,
  revision: number,
): readonly WorkspacePart[] {
  const changed = new Set(
    Object.entries(changes).flatMap(([path, stamp]) =>
      stamp.revision > revision ? [partOf(path)] : [],
    ),
  )
  return WORKSPACE_PARTS.filter((part) => changed.has(part))
}

/** The workspace that a window speaks of is not there. */
export function removedWorkspace(): ProblemError {
  return new ProblemError({ what: words.gone, fix: words.goneFix, refusal: { kind: 'removed' } })
}

function staleEdit(touched: readonly WorkspacePart[]): ProblemError {
  const parts = WORKSPACE_PARTS.filter((part) => touched.includes(part))
  return new ProblemError({
    what: words.stale(parts.map((part) => words.parts[part])),
    fix: words.staleFix,
    refusal: { kind: 'stale', parts },
  })
}

/** Changes that an edit could overwrite: of the thing itself, of its part, and for a part of all things in it. */
function stampsOf({ changes }: WorkspaceRevision, touched: Touched): readonly ChangeStamp[] {
  const path = pathOf(touched)
  return Object.entries(changes).flatMap(([each, stamp]) => {
    const isSame = each === path || each === touched.part
    const isInside = touched.key === undefined && partOf(each) === touched.part
    return isSame || isInside ? [stamp] : []
  })
}

function pathOf({ part, key }: Touched): string {
  return key === undefined ? part : `${part}${SEPARATOR}${key}`
}

function partOf(path: string): WorkspacePart | undefined {
  return WORKSPACE_PARTS.find((part) => path === part || path.startsWith(`${part}${SEPARATOR}`))
}
