import type { Calibration } from '../rule.ts'

/** Fitted on workloads of companies that the points had not seen (`npm run tiers -- --fit`). */
export const CALIBRATION = {
  temperature: 1,
  ceiling: 0.97,
  threshold: 0.42,
  leastEvidence: 0.8,
  nameCeiling: 0.7,
} as const satisfies Calibration
