import type { EditablePlan } from '../../../../shared/api/plans-api.ts'
import type { PlanLever } from '../../../../shared/document/user/plan-document.ts'
import type { Ranged, Where } from '../../../../shared/document/user/plan-parts.ts'
import {
  comesAfter,
  LEVER_KINDS,
  sinceVersion,
  type LeverKind,
} from '../../../../shared/levers/lever-registry.ts'
import type { Range } from '../../../../shared/domain/range.ts'
import { asVersion2, rangedOf } from './plan-draft.ts'

/** A lever that has a share and a scope of its own. */
export type SharedLever = Extract<PlanLever, { readonly share: Ranged }>

/** Kinds that can still be added: moves are made at one place, so the model switch stands once, and only with moves. */
export function addableLevers({ moves, levers }: EditablePlan): readonly LeverKind[] {
  const hasSwitch = levers.some(({ kind }) => kind === 'model-switch')
  return LEVER_KINDS.filter((kind) => kind !== 'model-switch' || (moves.length > 0 && !hasSwitch))
}

/** The model switch stays while there are moves: a file without it would put it back. */
export function canRemove({ moves }: EditablePlan, { kind }: PlanLever): boolean {
  return kind !== 'model-switch' || moves.length === 0
}

/** The plan with a lever at another place: what comes later works on what is left by then. */
export function withLeverMoved(plan: EditablePlan, from: number, to: number): EditablePlan {
  const lever = plan.levers[from]
  if (lever === undefined || from === to || plan.levers[to] === undefined) return plan
  return { ...plan, levers: plan.levers.toSpliced(from, 1).toSpliced(to, 0, lever) }
}

/** The plan with one more lever before the first that usually comes later; it saves nothing until its share is stated. */
export function withLever(plan: EditablePlan, kind: LeverKind): EditablePlan {
  const later = plan.levers.findIndex((lever) => comesAfter(lever.kind, kind))
  const place = later < 0 ? plan.levers.length : later
  const lever: PlanLever = kind === 'model-switch' ? { kind } : { kind, where: {}, share: 0 }
  const base = sinceVersion(kind) === 2 ? asVersion2(plan) : plan
  return { ...base, levers: plan.levers.toSpliced(place, 0, lever) }
}

export function withoutLever(plan: EditablePlan, place: number): EditablePlan {
  return { ...plan, levers: plan.levers.toSpliced(place, 1) }
}

export function withLeverShare(
  plan: EditablePlan,
  place: number,
  ends: Range<number>,
): EditablePlan {
  return withSharedLever(plan, place, (lever) => ({ ...lever, share: rangedOf(ends) }))
}

export function withLeverScope(plan: EditablePlan, place: number, where: Where): EditablePlan {
  return withSharedLever(plan, place, (lever) => ({ ...lever, where }))
}

function withSharedLever(
  plan: EditablePlan,
  place: number,
  change: (lever: SharedLever) => SharedLever,
): EditablePlan {
  const levers = plan.levers.map((lever, at) =>
    at === place && lever.kind !== 'model-switch' ? change(lever) : lever,
  )
  return { ...plan, levers }
}
