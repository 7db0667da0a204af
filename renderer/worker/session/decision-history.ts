import type { DecisionHistory, DecisionStep } from '../../../shared/api/history-api.ts'
import { listChange } from '../../../shared/api/list-change.ts'
import type { WorkspaceRecord } from '../../storage/database.ts'
import type { Touched, WorkspaceEdit, WorkspacePatch } from '../../storage/stored-workspace.ts'
import { LIST_KEYS, type FieldChange } from './restore-part.ts'

/** How far back undo goes in one workspace. */
const REMEMBERED = 100

/** A decision that can be taken back, and made again. */
export type MadeDecision =
  | {
      readonly kind: 'edit'
      readonly about: DecisionStep
      readonly touches: readonly Touched[]
      readonly change: FieldChange
      /** Of the workspace right after it: what another window changed later is not overwritten. */
      readonly revision: number
    }
  | {
      readonly kind: 'import'
      readonly about: DecisionStep
      readonly importId: string
      /** What it made of the import. */
      readonly isUndone: boolean
    }

/** Which way a decision is gone through again. */
export type Direction = 'undo' | 'redo'

interface Steps {
  readonly past: readonly MadeDecision[]
  readonly future: readonly MadeDecision[]
}

const NO_STEPS: Steps = { past: [], future: [] }

/** What this window has decided, by workspace, for as long as the window is open. */
export class WindowHistory {
  readonly #steps = new Map<string, Steps>()
  readonly #listeners: ((history: DecisionHistory) => void)[] = []

  watch(onChange: (history: DecisionHistory) => void): void {
    this.#listeners.push(onChange)
  }

  /** A new decision; what was taken back before cannot be made again. */
  add(workspaceId: string, made: MadeDecision): void {
    const { past } = this.#of(workspaceId)
    this.#set(workspaceId, { past: [...past.slice(1 - REMEMBERED), made], future: [] })
  }

  /** What goes next in a direction. */
  next(workspaceId: string, direction: Direction): MadeDecision | undefined {
    const { past, future } = this.#of(workspaceId)
    return (direction === 'undo' ? past : future).at(-1)
  }

  /** Forgets what goes next in a direction. */
  drop(workspaceId: string, direction: Direction): void {
    const { past, future } = this.#of(workspaceId)
    const shorter = { past: past.slice(0, -1), future }
    this.#set(workspaceId, direction === 'undo' ? shorter : { past, future: future.slice(0, -1) })
  }

  /** Notes what was done in a direction, so that the other direction has it next. */
  turn(workspaceId: string, direction: Direction, made: MadeDecision): void {
    const { past, future } = this.#of(workspaceId)
    this.#set(
      workspaceId,
      direction === 'undo'
        ? { past, future: [...future, made] }
        : { past: [...past, made], future },
    )
  }

  forget(workspaceId: string): void {
    this.#set(workspaceId, NO_STEPS)
  }

  #of(workspaceId: string): Steps {
    return this.#steps.get(workspaceId) ?? NO_STEPS
  }

  #set(workspaceId: string, steps: Steps): void {
    this.#steps.set(workspaceId, steps)
    const history = {
      workspaceId,
      past: steps.past.at(-1)?.about ?? null,
      future: steps.future.at(-1)?.about ?? null,
    }
    for (const listener of this.#listeners) listener(history)
  }
}

/** An edit as a decision that can be taken back; `undefined` where it changed nothing. */
export function editDecision(
  { touches }: WorkspaceEdit,
  before: WorkspaceRecord,
  patch: WorkspacePatch,
  { revision }: WorkspaceRecord,
): MadeDecision | undefined {
  const changed = Object.entries(patch).filter(
    ([field, value]) => JSON.stringify(value) !== JSON.stringify(Reflect.get(before, field)),
  )
  const [first] = touches
  if (changed.length === 0 || first === undefined) return undefined
  const to: WorkspacePatch = Object.fromEntries(changed)
  const from: WorkspacePatch = Object.fromEntries(
    changed.map(([field]) => [field, Reflect.get(before, field) as unknown]),
  )
  return {
    kind: 'edit',
    about: aboutEdit(first, touches.length, { from, to }),
    touches,
    change: { from, to },
    revision,
  }
}

/** An import that begins or ceases to count, as a decision. */
export function importDecision(importId: string, isUndone: boolean): MadeDecision {
  const about = { part: 'imports', count: 1, name: null, tier: null } as const
  return { kind: 'import', about, importId, isUndone }
}

function aboutEdit({ part }: Touched, touched: number, { from, to }: FieldChange): DecisionStep {
  const names = changedNames({ from, to })
  const [name] = names
  const tiers = new Set(
    (to.overrides ?? []).flatMap((each) => (each.workloadId === name ? [each.neededTier] : [])),
  )
  const [tier] = tiers
  return {
    part,
    count: Math.max(names.length, touched),
    name: names.length === 1 && name !== undefined ? name : null,
    tier: part === 'overrides' && names.length === 1 ? (tier ?? null) : null,
  }
}

/** The things of a list that an edit changed, by the names that a person knows them by. */
function changedNames({ from, to }: FieldChange): readonly string[] {
  const changed = <T>(
    list: (patch: WorkspacePatch) => readonly T[] | undefined,
    keyOf: (item: T) => string,
    nameOf: (item: T) => string,
  ): readonly string[] => {
    const [before, after] = [list(from) ?? [], list(to) ?? []]
    return listChange(before, after, keyOf).flatMap(({ key }) => {
      const item = [...after, ...before].find((each) => keyOf(each) === key)
      return item === undefined ? [] : [nameOf(item)]
    })
  }
  return [
    ...changed((patch) => patch.overrides, LIST_KEYS.overrides, LIST_KEYS.overrides),
    ...changed(
      (patch) => patch.invoices,
      LIST_KEYS.invoices,
      ({ provider }) => provider,
    ),
    ...changed(
      (patch) => patch.owners,
      LIST_KEYS.owners,
      ({ value }) => value,
    ),
    ...changed(
      (patch) => patch.rates,
      LIST_KEYS.rates,
      (each) => `${each.from}/${each.to}`,
    ),
    ...changed(
      (patch) => patch.scenarios,
      LIST_KEYS.scenarios,
      ({ name }) => name,
    ),
  ]
}
