import type { Lever } from './lever.ts'

/** Applies the moves of the plan; targets and shares are in the plan's `moves`. */
export const modelSwitch = {
  kind: 'model-switch',
  since: 1,
  needs: 'moves',
} as const satisfies Lever
