import { describe, expect, it } from 'vitest'
import { COST_HEADER, costRow } from '../support/source-files.ts'
import { readMembers } from './read-members.ts'
import { recount, type Recount } from './recount.ts'
import { seeds, type Seed } from './seeds.ts'

const ROWS = [costRow({ on: 1, amount: '1.25' }), costRow({ on: 2, amount: '2.5' })]

function fileOf(...rows: readonly string[]): Seed {
  const text = [COST_HEADER, ...rows, ''].join('\n')
  return { name: 'cost.csv', bytes: new TextEncoder().encode(text) }
}

/** What the second reader says of `second`, when the import has read `first`. */
async function recounted(first: Seed, second = first): Promise<Recount> {
  return recount(second, await readMembers(first, Number.POSITIVE_INFINITY))
}

describe('a second reader', () => {
  it('agrees with the import on a plain file', async () => {
    expect(await recounted(fileOf(...ROWS))).toEqual({ kind: 'equal', amounts: 2 })
  })

  it.each([
    { why: 'an amount is another', rows: [ROWS[0] ?? '', costRow({ on: 2, amount: '2.6' })] },
    { why: 'a row is missing', rows: ROWS.slice(1) },
    { why: 'a row is there twice', rows: [...ROWS, ...ROWS.slice(1)] },
  ])('tells that $why', async ({ rows }) => {
    const { kind } = await recounted(fileOf(...ROWS), fileOf(...rows))
    expect(kind).toBe('different')
  })

  const damaged = COST_HEADER.replace('start_time', 'begun')

  it.each([
    { where: 'above', headers: [damaged, COST_HEADER] },
    { where: 'below', headers: [COST_HEADER, damaged] },
  ])('leaves out a file with a damaged header $where the whole one', async ({ headers }) => {
    const text = [headers[0], ROWS[0], headers[1], ROWS[1], ''].join('\n')
    const file = { name: 'cost.csv', bytes: new TextEncoder().encode(text) }
    expect(await recounted(file)).toEqual({ kind: 'not-compared', why: 'several headers' })
  })

  it('takes most of the fixtures that have money', async () => {
    const found = await Promise.all(
      seeds().map(async (seed) => {
        const verdict = await recounted(seed).catch(() => undefined)
        return { name: seed.name, kind: verdict?.kind, verdict }
      }),
    )
    expect(found.filter(({ kind }) => kind === 'different')).toEqual([])
    expect(found.filter(({ kind }) => kind === 'equal').length).toBeGreaterThan(40)
  })
})
