/** What makes the figures of a move less sure than they look. */
export const MOVE_WARNINGS = [
  'another-move-has-no-price',
  'no-batch-rate',
  'no-cache-price',
  'tokens-partly-unknown',
] as const

/** What speaks against a target that a plan names. The plan is obeyed all the same. */
export const TARGET_WARNINGS = [
  'below-needed-tier',
  'licence-non-commercial',
  'modality-differs',
  'trains-on-data',
  'window-too-small',
] as const

export type TargetWarning = (typeof TARGET_WARNINGS)[number]

/** Every remark that the result of a move may carry. */
export type MoveWarning = (typeof MOVE_WARNINGS)[number] | TargetWarning
