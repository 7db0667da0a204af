import { convertLines, type ConvertedLine } from '../../../shared/aggregate/sums.ts'
import { RateTable } from '../../../shared/aggregate/rates.ts'
import { Identities } from '../../../shared/join/identity.ts'
import { joinUsageAndCost } from '../../../shared/join/join-usage-cost.ts'
import { scopedCells } from '../../../shared/join/files-in-scope.ts'
import { UsagePricing } from '../../../shared/join/pricing.ts'
import { createPriceBook } from '../../../shared/prices/price-book.ts'
import { aFile, type RowFacts } from '../../support/imported.ts'

const PRICING = new UsagePricing(createPriceBook({ userEntries: [] }))

/** Rows of one bill as the chargeback sees them: joined and converted. */
export function billLines(rows: readonly RowFacts[]): readonly ConvertedLine[] {
  const cells = scopedCells([aFile('bill.csv', 'bill', rows)])
  const identities = new Identities(
    cells.map(({ cell }) => cell),
    (_, raw) => raw,
  )
  return convertLines(joinUsageAndCost(cells, identities, PRICING).lines, new RateTable(), 'USD')
}
