import { CALIBRATION } from '../../shared/classify/rules/calibration.ts'
import {
  KINDS_OF_EVIDENCE,
  type Calibration,
  type KindOfEvidence,
} from '../../shared/classify/rule.ts'

/** A verdict by points that had not seen the workload, and whether it is right. */
export interface Observation {
  readonly lead: number
  readonly kind: KindOfEvidence
  readonly isRight: boolean
}

/** Draws the offsets of the kinds together, so that a kind with few verdicts follows the others. */
const TOGETHER = 0.5
const STEPS = 4000
const RATE = 2

/**
 * Fits a logistic curve of the lead with one slope and an offset for each kind of evidence: four numbers, so that there
 * is little to learn by heart.
 */
export function fitCalibration(seen: readonly Observation[]): Calibration {
  const offsets = { names: 0, counts: 0, both: 0 }
  let slope = 1
  for (let step = 0; step < STEPS; step += 1) {
    const slopes = { names: 0, counts: 0, both: 0 }
    let steeper = 0
    for (const { lead, kind, isRight } of seen) {
      const within = Math.min(lead, CALIBRATION.widestLead)
      const chance = 1 / (1 + Math.exp(-(offsets[kind] + slope * within)))
      const missed = (isRight ? 1 : 0) - chance
      slopes[kind] += missed
      steeper += missed * within
    }
    const mean = (offsets.names + offsets.counts + offsets.both) / KINDS_OF_EVIDENCE.length
    for (const kind of KINDS_OF_EVIDENCE) {
      const pulled = slopes[kind] + TOGETHER * (mean - offsets[kind])
      offsets[kind] += (RATE * pulled) / seen.length
    }
    slope += (RATE * steeper) / seen.length / CALIBRATION.widestLead
  }
  return { ...CALIBRATION, offsets, slope }
}
