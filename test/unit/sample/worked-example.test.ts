import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { createPriceBook } from '../../../shared/prices/price-book.ts'
import { workedExample } from '../../../shared/sample/worked-example.ts'

const ROOT = path.resolve(import.meta.dirname, '../../..')

describe('the worked example', () => {
  const { months, parts, saving, baseline, observedTokens } = workedExample(
    createPriceBook({ userEntries: [] }),
  )

  it('pays about half for more tokens a year later', () => {
    const last = months.at(-1)
    expect(last?.tokens).toBeGreaterThan((observedTokens / 3) * 1.5)
    expect((last?.with ?? 0) / (baseline / 3)).toBeGreaterThan(0.4)
    expect((last?.with ?? 0) / (baseline / 3)).toBeLessThan(0.6)
  })

  it('shows a part of each step, and they add up', () => {
    expect(parts.map(({ name }) => name)).toEqual([
      'caching',
      'context',
      'glm-5.2',
      'glm-5.3-flash',
    ])
    expect(parts.reduce((sum, part) => sum + part.saving, 0)).toBeCloseTo(saving.likely, 6)
    for (const { saving: part } of parts) expect(part).toBeGreaterThan(0)
  })

  it('stands in the documentation as the program works it out', () => {
    const script = path.join(ROOT, 'build/savings/worked-example.mjs')
    const { status, stderr } = spawnSync(process.execPath, [script, '--check'], {
      cwd: ROOT,
      encoding: 'utf8',
    })
    expect(status, stderr).toBe(0)
  })
})
