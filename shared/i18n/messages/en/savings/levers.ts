import type { MoveParameter } from '../../../../document/user/plan-document.ts'
import type { ShareLeverKind, StepKind } from '../../../../levers/lever-registry.ts'

/** Names of a plan's levers, and of the steps that follow from its hosting and contracts: window and report. */
export const levers = {
  waste: 'Waste avoided',
  effort: 'Lower reasoning effort',
  'service-tier': 'Standard tier of service',
  caching: 'Caching',
  context: 'Shorter context',
  batch: 'Batch',
  'model-switch': 'Model switch',
  discount: 'Discount',
  hosting: 'Self-hosting',
  'lost-tier': 'Discount tier lost',
  commitment: 'Commitment',
} satisfies Readonly<Record<StepKind, string>>

/** What the share of a lever is a share of. */
export const leverShares = {
  waste: 'Share of waste',
  effort: 'Output no longer written',
  'service-tier': 'Premium no longer paid',
  caching: 'Share that is cached',
  context: 'Context removed',
  batch: 'Share run as batch',
  discount: 'Discount',
} satisfies Readonly<Record<ShareLeverKind, string>>

/** The figures of a move. */
export const moveFigures = {
  share: 'Share that may move',
  inputFactor: 'Input tokens per old token',
  outputFactor: 'Output tokens per old token',
  attempts: 'Calls per old call',
  fallbackShare: 'Rerun on the old model',
  cacheCarryOver: 'Cache hits kept',
  batchCarryOver: 'Batch share kept',
} satisfies Readonly<Record<MoveParameter, string>>
