import type { Lever } from './lever.ts'

/** The plan's moves are made. Which work goes where, and at what price, stands in the plan's `moves`. */
export const modelSwitch = {
  kind: 'model-switch',
  since: 1,
  needs: 'moves',
} as const satisfies Lever
