import { batch } from './batch.ts'
import { caching } from './caching.ts'
import { context } from './context.ts'
import { discount } from './discount.ts'
import { effort } from './effort.ts'
import type { Lever, ShareLever } from './lever.ts'
import { modelSwitch } from './model-switch.ts'
import { serviceTier } from './service-tier.ts'
import { waste } from './waste.ts'

/**
 * Every lever, in the order in which most plans apply them. The plan file, both arithmetics, the editor and the words
 * of the window and the report follow from this list.
 */
export const LEVERS = [
  waste,
  effort,
  serviceTier,
  caching,
  context,
  batch,
  modelSwitch,
  discount,
] as const satisfies readonly Lever[]

/** The names of levers in a plan file. */
export type LeverKind = (typeof LEVERS)[number]['kind']

/** The kinds that have a share and a scope of their own: all but the model switch. */
export type ShareLeverKind = Extract<(typeof LEVERS)[number], ShareLever>['kind']

/** Every kind of lever, in the order of the registry. */
export const LEVER_KINDS: readonly LeverKind[] = LEVERS.map(({ kind }) => kind)

/** The levers that have a share, in the order of the registry. */
export const SHARE_LEVERS = LEVERS.filter(hasShare)

/**
 * Steps of a result that follow from a plan's hosting and contracts, after all levers, in the order in which they
 * are taken off: `hosting` is the cost of nodes, `lost-tier` a discount that the smaller bill no longer reaches,
 * `commitment` what is missing to a minimum.
 */
export const SETTLED_STEPS = ['hosting', 'lost-tier', 'commitment'] as const

export type SettledStep = (typeof SETTLED_STEPS)[number]

/** One step from the bill of today to the bill under a plan. */
export type StepKind = LeverKind | SettledStep

const SHARE_LEVERS_BY_KIND: ReadonlyMap<string, ShareLever> = new Map(
  SHARE_LEVERS.map((lever) => [lever.kind, lever]),
)

/** The lever of a kind; `undefined` for the model switch, whose arithmetic is that of the moves. */
export function shareLever(kind: LeverKind): ShareLever | undefined {
  return SHARE_LEVERS_BY_KIND.get(kind)
}

/** The first version of the plan file that knows a lever. */
export function sinceVersion(kind: LeverKind): 1 | 2 {
  return LEVERS.some((lever) => lever.kind === kind && lever.since === 2) ? 2 : 1
}

/** Whether a lever usually comes after another one. */
export function comesAfter(kind: LeverKind, other: LeverKind): boolean {
  return LEVER_KINDS.indexOf(kind) > LEVER_KINDS.indexOf(other)
}

function hasShare(
  lever: (typeof LEVERS)[number],
): lever is Extract<(typeof LEVERS)[number], ShareLever> {
  return lever.needs !== 'moves'
}
