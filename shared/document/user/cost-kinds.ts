/** What a change may cost beside its tokens. */
export const COST_KINDS = [
  'evaluation',
  'prompt-rework',
  'integration',
  'security-review',
  'dual-running',
  'training',
  'gateway',
  'monitoring',
  'review',
  'other',
] as const

export type CostKind = (typeof COST_KINDS)[number]
