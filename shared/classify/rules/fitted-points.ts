import type { TierPoints } from '../rule.ts'

/** Points drawn towards labelled workloads, by rule; a rule that is not listed keeps its drafted points. */
export const FITTED_POINTS: Readonly<Record<string, TierPoints>> = {}
