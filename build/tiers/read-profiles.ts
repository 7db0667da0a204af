import { filesAt } from '../../electron/node/node-file.ts'
import { nodeRuntime } from '../../electron/node/node-runtime.ts'
import { RateTable } from '../../shared/aggregate/rates.ts'
import { convertLines } from '../../shared/aggregate/sums.ts'
import { workloadTotals } from '../../shared/aggregate/workload-sums.ts'
import { periodLength } from '../../shared/analysis/gather-plan-input.ts'
import { profileWorkload } from '../../shared/analysis/profile-workload.ts'
import { paidTierOf } from '../../shared/catalogue/catalogue.ts'
import { modelNaming } from '../../shared/catalogue/model-aliases.ts'
import type { WorkloadProfile } from '../../shared/classify/profile.ts'
import { QUIET_JOB } from '../../shared/domain/job.ts'
import { sellerId } from '../../shared/domain/seller.ts'
import { importFile } from '../../shared/ingest/import-file.ts'
import { assumeCurrencies } from '../../shared/join/assume-currency.ts'
import { Identities } from '../../shared/join/identity.ts'
import { joinUsageAndCost } from '../../shared/join/join-usage-cost.ts'
import { resolveOverlaps } from '../../shared/join/overlaps/overlaps.ts'
import { UsagePricing } from '../../shared/join/pricing.ts'
import { createPriceBook } from '../../shared/prices/price-book.ts'
import type { ImportedFile } from '../../shared/table/imported-file.ts'

/** What the classifier sees of the workloads in a folder of exports: read, joined and summed as in an analysis. */
export async function readProfiles(folder: string): Promise<readonly WorkloadProfile[]> {
  const naming = modelNaming([])
  const { cells } = resolveOverlaps(assumeCurrencies(await readFiles(folder)), [])
  const identities = new Identities(
    cells.map(({ cell }) => cell),
    naming,
  )
  const pricing = new UsagePricing(createPriceBook({ userEntries: [] }))
  const { lines } = joinUsageAndCost(cells, identities, pricing)
  const converted = convertLines(lines, new RateTable(), 'USD')
  const days = lines.flatMap(({ cell }) => (cell.day === undefined ? [] : [cell.day]))
  return workloadTotals(converted, pricing)
    .filter(({ identity }) => identity.model !== '')
    .map((totals) => {
      const { provider, model } = totals.identity
      const paidTier = paidTierOf(sellerId(provider), model)?.tier
      return profileWorkload(totals, paidTier, periodLength(days))
    })
}

async function readFiles(folder: string): Promise<readonly ImportedFile[]> {
  const sources = await filesAt(folder)
  const options = {
    runtime: nodeRuntime,
    job: QUIET_JOB,
    format: undefined,
    onChunk: undefined,
  }
  const files: ImportedFile[] = []
  for (const [at, file] of sources.entries()) {
    const source = { file, number: at + 1, count: sources.length }
    for await (const { imported } of importFile(source, options)) files.push(imported)
  }
  return files
}
