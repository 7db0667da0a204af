import { describe, expect, it } from 'vitest'
import {
  endsOf,
  FACTORS,
  rangedOf,
  rangeFault,
  SHARE_BOUNDS,
  withFactor,
  withLikely,
} from '../../../../../../renderer/screens/savings/desk/plan-draft.ts'
import { MOVE_PARAMETERS } from '../../../../../../shared/plan/plan-terms.ts'
import { planDraft } from '../../../../../support/plan-draft.ts'

const attempts = { least: 1, most: 1000, isMoreBetter: false }

describe('the three ends of a figure', () => {
  it.each([
    { why: 'a share that rises', ends: [0.5, 0.7, 0.9], bounds: SHARE_BOUNDS, fault: undefined },
    { why: 'a sure share', ends: [0.7, 0.7, 0.7], bounds: SHARE_BOUNDS, fault: undefined },
    {
      why: 'a low share above likely',
      ends: [0.8, 0.7, 0.9],
      bounds: SHARE_BOUNDS,
      fault: 'order',
    },
    {
      why: 'a likely share above high',
      ends: [0.5, 0.95, 0.9],
      bounds: SHARE_BOUNDS,
      fault: 'order',
    },
    { why: 'a share above all', ends: [0.5, 0.7, 1.1], bounds: SHARE_BOUNDS, fault: 'bounds' },
    { why: 'a share below nothing', ends: [-0.1, 0.7, 1], bounds: SHARE_BOUNDS, fault: 'bounds' },
    { why: 'no number', ends: [Number.NaN, 0.7, 1], bounds: SHARE_BOUNDS, fault: 'bounds' },
    { why: 'more calls save less', ends: [1.2, 1.1, 1], bounds: attempts, fault: undefined },
    { why: 'fewer calls at low', ends: [1, 1.1, 1.2], bounds: attempts, fault: 'order' },
    { why: 'less than one call', ends: [1.2, 1.1, 0.9], bounds: attempts, fault: 'bounds' },
  ])('$why: $fault', ({ ends: [low = 0, likely = 0, high = 0], bounds, fault }) => {
    expect(rangeFault({ low, likely, high }, bounds)).toBe(fault)
  })

  it('are one number in a plan where they are the same', () => {
    expect(rangedOf({ low: 0.4, likely: 0.4, high: 0.4 })).toBe(0.4)
    expect(rangedOf({ low: 0.2, likely: 0.4, high: 0.4 })).toEqual({
      low: 0.2,
      likely: 0.4,
      high: 0.4,
    })
  })

  it('can be changed for every figure that a move has', () => {
    expect(FACTORS.map(({ name }) => name)).toEqual([...MOVE_PARAMETERS])
    const ends = { low: 0.1, likely: 0.2, high: 0.3 }
    for (const { name } of FACTORS) {
      const changed = withFactor(planDraft(), 1, name, ends)
      expect(changed.moves[1]?.[name]).toEqual(ends)
      expect(changed.moves[0]).toEqual(planDraft().moves[0])
    }
  })

  it('that the slider passes go with it', () => {
    const moved = withLikely(planDraft(), 0, 'share', 0.95)
    expect(endsOf(moved.moves[0]?.share ?? 0)).toEqual({ low: 0.5, likely: 0.95, high: 0.95 })
    const back = withLikely(moved, 0, 'share', 0.3)
    expect(endsOf(back.moves[0]?.share ?? 0)).toEqual({ low: 0.3, likely: 0.3, high: 0.95 })
  })
})
