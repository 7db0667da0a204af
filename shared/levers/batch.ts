import { ONE } from '../domain/amount.ts'
import type { Lever } from './lever.ts'
import { addParts, scaleParts, scalePartsFast, SPEND_PARTS, subtractParts } from './spend-parts.ts'

/** A share of what is not batch yet runs at today's seller's batch rate. */
export const batch = {
  kind: 'batch',
  since: 1,
  needs: 'batch-rate',
  exact: (work, share, batchFactor) => {
    const turned = scaleParts(work.plain, share)
    const charged = batchFactor === ONE ? turned : scaleParts(turned, batchFactor)
    return {
      ...work,
      plain: subtractParts(work.plain, turned),
      batch: addParts(work.batch, charged),
    }
  },
  fast: (work, share, batchFactor) => {
    for (const part of SPEND_PARTS) work.batch[part] += work.plain[part] * share * batchFactor
    scalePartsFast(work.plain, 1 - share)
  },
} as const satisfies Lever
