import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { multiply, ONE, roundTo, scale, type Amount } from '../../shared/domain/amount.ts'
import type { TokenPrices } from '../../shared/domain/price.ts'
import { createPriceBook } from '../../shared/prices/price-book.ts'
import { dailyUse, type Use } from '../../shared/sample/activity.ts'
import type { ChargeLine } from '../../shared/sample/charge-lines.ts'
import { anthropicFiles } from '../../shared/sample/exports/anthropic-files.ts'
import { focusFiles } from '../../shared/sample/exports/focus-file.ts'
import { openaiFiles } from '../../shared/sample/exports/openai-files.ts'
import { PRICED_KINDS, type PricedKind } from '../../shared/sample/list-prices.ts'
import type { SampleWorkload } from '../../shared/sample/sample-workload.ts'

const BOOK = createPriceBook({ userEntries: [] })
const MILLION = 1_000_000n

/**
 * A folder with the exports of an invented company, August to October 2026: the forms of its vendors, its own
 * traffic, and the list prices that the program ships.
 */
export function writeCompany(workloads: readonly SampleWorkload[]): string {
  const folder = path.join(mkdtempSync(path.join(os.tmpdir(), 'ai-spend-company-')), 'bills')
  mkdirSync(folder)
  const usesAt = (...vendors: readonly SampleWorkload['export'][]): readonly Use[] =>
    workloads
      .filter((workload) => vendors.includes(workload.export))
      .flatMap(dailyUse)
      .sort((a, b) => a.day - b.day)
  const [openai, anthropic] = [usesAt('openai'), usesAt('anthropic')]
  const clouds = usesAt('aws', 'azure').flatMap(listLines)
  const files = [
    ...(openai.length > 0 ? openaiFiles(openai, listLines) : []),
    ...(anthropic.length > 0 ? anthropicFiles(anthropic, listLinesInCents) : []),
    ...(clouds.length > 0 ? focusFiles(clouds, []) : []),
  ]
  for (const { name, text } of files) writeFileSync(path.join(folder, name), text)
  return folder
}

function listLinesInCents(use: Use): readonly ChargeLine[] {
  return listLines(use).map((line) => ({ ...line, cost: roundTo(line.cost, 2) }))
}

/** @throws RangeError for a model without a list price on the day: a company of these tests has none. */
function listLines(use: Use): readonly ChargeLine[] {
  const { export: seller, model, isBatch } = use.workload
  const found = BOOK.find(seller, model, use.day)
  if (found.kind !== 'found') throw new RangeError(`no list price: ${model} at ${seller}`)
  const { entry } = found
  const batch = isBatch ? entry.batchFactor : (ONE as Amount)
  if (batch === undefined) throw new RangeError(`no batch rate: ${model} at ${seller}`)
  return PRICED_KINDS.filter((kind) => use[kind] > 0).map((kind) => {
    const whole = scale(pricePerMillion(entry, kind), BigInt(use[kind]), MILLION)
    return { use, kind, tokens: use[kind], cost: multiply(whole, batch) }
  })
}

function pricePerMillion(entry: TokenPrices, kind: PricedKind): Amount {
  const { input, cacheRead = input, cacheWrite = input, cacheWrite1h = cacheWrite, output } = entry
  const prices = { input, cacheRead, cacheWrite5m: cacheWrite, cacheWrite1h, output }
  return prices[kind]
}
