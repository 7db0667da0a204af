import { describe, expect, it } from 'vitest'
import { chanceRight } from '../../../shared/classify/classify.ts'
import { KINDS_OF_EVIDENCE } from '../../../shared/classify/rule.ts'
import { CALIBRATION } from '../../../shared/classify/rules/calibration.ts'

describe('the chance that the leading tier is right', () => {
  it.each(KINDS_OF_EVIDENCE)('grows with the lead, on %s', (kind) => {
    const chances = [0, 0.5, 1, 2, 4, 9].map((lead) => chanceRight(lead, kind, CALIBRATION))
    expect(chances).toEqual([...chances].sort((a, b) => a - b))
    expect(chances.every((chance) => chance > 0 && chance < 1)).toBe(true)
  })

  it('is least on names alone and most where names and counts agree', () => {
    const [names, counts, both] = KINDS_OF_EVIDENCE.map((kind) => chanceRight(1, kind, CALIBRATION))
    expect(names).toBeLessThan(counts ?? 0)
    expect(counts).toBeLessThan(both ?? 0)
  })

  it('never calls a tier that is wrong more often than right', () => {
    expect(CALIBRATION.threshold).toBeGreaterThanOrEqual(0.5)
  })
})
