import type { Calibration } from '../rule.ts'

/** Fitted on workloads of companies that the points had not seen (`npm run tiers -- --fit`). */
export const CALIBRATION = {
  offsets: { names: 0.16, counts: 0.74, both: 1.39 },
  slope: 0.98,
  widestLead: 4,
  ceilings: { names: 0.65, counts: 0.97, both: 0.97 },
  threshold: 0.5,
  leastEvidence: 0.8,
} as const satisfies Calibration
