import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { resolveOverlaps } from '../../../shared/join/overlaps/overlaps.ts'
import type { ScopedCell } from '../../../shared/join/files-in-scope.ts'
import { groupBy } from '../../../shared/domain/group-by.ts'
import type { ImportedFile } from '../../../shared/table/imported-file.ts'
import { aFile, type RowFacts } from '../../support/imported.ts'

const row = fc.record({
  on: fc.integer({ min: 1, max: 6 }).map((n) => `2026-09-0${String(n)}`),
  provider: fc.constantFrom('openai', 'anthropic'),
  account: fc.constantFrom('', 'org-a', 'org-b'),
  projectId: fc.constantFrom('', 'p1', 'p2'),
  model: fc.constantFrom('gpt-5.5', 'gpt-5.5-mini'),
  billed: fc.constantFrom('1', '2', '5'),
}) satisfies fc.Arbitrary<RowFacts>

const files = fc
  .array(
    fc.record({
      role: fc.constantFrom('usage', 'cost' as const),
      rows: fc.array(row, { minLength: 1, maxLength: 8 }),
      copyOf: fc.option(fc.nat({ max: 4 }), { nil: undefined }),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((made) =>
    made.reduce<readonly ImportedFile[]>((before, { role, rows, copyOf }, i) => {
      const original = copyOf === undefined ? undefined : before[copyOf]
      const file = original ?? aFile(`f${String(i)}`, role, rows)
      return [...before, { ...file, name: `f${String(i)}` }]
    }, []),
  )

/** What two counted rows of different files must not have in common. */
function restated({ cell, file }: ScopedCell): string {
  const { provider, day, projectId, model } = cell
  return [provider, file.stream?.role, day, projectId, model].join('\n')
}

function mayBeOne(a: ScopedCell, b: ScopedCell): boolean {
  const [left, right] = [a.cell.account, b.cell.account]
  return a.file !== b.file && (left === right || left === '' || right === '')
}

describe('whatever the files', () => {
  it('each provider, account, day and activity is counted once', () => {
    fc.assert(
      fc.property(files, (given) => {
        const { cells } = resolveOverlaps(given)
        const byLine = groupBy(cells, restated)
        for (const same of byLine.values()) {
          const twice = same.some((a) => same.some((b) => mayBeOne(a, b)))
          expect(twice).toBe(false)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('no day that any file has is lost', () => {
    fc.assert(
      fc.property(files, (given) => {
        const dayOf = ({ cell, file }: ScopedCell): string =>
          [cell.provider, file.stream?.role, cell.day].join('\n')
        const all = given.flatMap((file) => file.cells.map((cell) => ({ cell, file })))
        const { cells } = resolveOverlaps(given)
        expect(new Set(cells.map(dayOf))).toEqual(new Set(all.map(dayOf)))
      }),
    )
  })

  it('the order of the files changes no sum but by which of two equals counts', () => {
    fc.assert(
      fc.property(files, (given) => {
        const all = resolveOverlaps(given)
        const notCounted = given.flatMap(({ cells }) => cells).length - all.cells.length
        expect(notCounted > 0).toBe(
          all.overlaps.some(({ kind }) => kind === 'shared-days' || kind === 'same-file'),
        )
      }),
    )
  })
})
