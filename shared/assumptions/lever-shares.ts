import data from '../facts/plan-defaults.json' with { type: 'json' }
import { mapEnds, type Range } from '../domain/range.ts'
import type { DefaultFigure } from './savings-defaults.ts'

const { failedCalls, reasoningEffort, serviceTier, batch, restOfBatch } = data.levers

/** Part of what a bill shows that a lever is taken to bring, each with where it comes from. */
export const LEVER_PARTS = {
  /** Of the cost of failed calls. */
  failedCalls,
  /** Of the reasoning. */
  reasoningEffort,
  /** Of the premium above the standard tier of service. */
  serviceTier,
  /** Of scheduled work that is not batch yet. */
  batch,
  /** Of the rest of work that runs as batch in part. */
  restOfBatch,
} satisfies Readonly<Record<string, DefaultFigure>>

/** Steps in which a bill's share is taken, rounded down: what a bill shows is no finer. */
const COARSE = 0.05
const FINE = 0.005

/** A part of a share that the bill shows. @param share from 0 to 1. */
export function partOfShare(part: Range<number>, share: number): Range<number> {
  const step = share < COARSE ? FINE : COARSE
  const shown = Math.floor(share / step) * step
  return mapEnds(part, (end) => Number((end * shown).toFixed(6)))
}
