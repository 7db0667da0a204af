import { describe, expect, it } from 'vitest'
import { Identities } from '../../../shared/join/identity.ts'
import { joinUsageAndCost } from '../../../shared/join/join-usage-cost.ts'
import { UsagePricing } from '../../../shared/join/pricing.ts'
import { createPriceBook } from '../../../shared/prices/price-book.ts'
import { aDraft, aFile } from '../../support/imported.ts'
import { CellBuilder } from '../../../shared/table/cells.ts'
import { Dictionary } from '../../../shared/table/charge-table.ts'

/** More than one call takes as arguments. */
const CELLS = 150_000

describe('a file of more cells than a call takes arguments', () => {
  it.each(['usage', 'bill'] as const)('is joined: %s', (role) => {
    const builder = new CellBuilder(new Dictionary())
    const draft = aDraft({ input: 1 })
    for (let i = 0; i < CELLS; i++) builder.append({ ...draft, apiKeyId: String(i) })
    const file = { ...aFile('many.csv', role, []), cells: builder.finish() }
    const scoped = file.cells.map((cell) => ({ cell, file }))
    const identities = new Identities(file.cells, () => undefined)
    const pricing = new UsagePricing(createPriceBook({ userEntries: [] }))
    expect(joinUsageAndCost(scoped, identities, pricing).lines).toHaveLength(CELLS)
  })
})
