import { BUILT_IN_PLANS } from '../../shared/analysis/plan-part.ts'
import { NO_BOOKS } from '../../shared/analysis/company-books.ts'
import { analyze } from '../../shared/analysis/analyze.ts'
import type { AnalysisDocument } from '../../shared/document/analysis-document.ts'
import { RateTable } from '../../shared/aggregate/rates.ts'
import { builtInRules } from '../../shared/classify/built-in-rules.ts'
import { createPriceBook } from '../../shared/prices/price-book.ts'
import type { ImportedFile } from '../../shared/table/imported-file.ts'
import { Choices } from './choices.ts'
import { finding, judge, type Verdict } from './invariants.ts'
import { mutate, type Mutant } from './mutate.ts'
import type { Seed } from './seeds.ts'

const SHIPPED_RULES = await builtInRules()

/** Longest that one file of these sizes may keep a processor busy: other work on the machine does not count. */
export const MAX_MILLIS = 20_000

/** Once in so many runs what was read is analysed too, and read again in small pieces. */
const ONCE_IN = 6

/** The file of a run: the same for the same seed, number and fixtures. */
export function mutant(seeds: readonly Seed[], seed: number, run: number): Mutant {
  const choices = new Choices(seed, run)
  return mutate(choices.of(seeds), choices)
}

/** Imports one file, and now and then analyses it and reads it in other pieces. */
export async function tryFile(file: Seed, isThorough: boolean): Promise<Verdict> {
  const started = process.cpuUsage()
  const verdict = await judge(file)
  const millis = busyMillis(started)
  if (millis > MAX_MILLIS) return finding('too slow', `${Math.round(millis)} ms`)
  if (verdict.kind !== 'read' || !isThorough) return verdict
  return analysisFault(verdict.files) ?? (await pieceFault(file, verdict.files)) ?? verdict
}

/** Milliseconds for which the process has kept a processor busy since then. */
export function busyMillis(since: NodeJS.CpuUsage): number {
  return process.cpuUsage(since).user / 1000
}

export function isThorough(run: number): boolean {
  return run % ONCE_IN === 0
}

/** Figures that are no numbers: JSON would write them as `null`, which means unknown. What a file has is quoted as such. */
function notFinite(document: AnalysisDocument): Verdict | undefined {
  const found: string[] = []
  JSON.stringify({ ...document, rejectedRows: [] }, (key, value: unknown) => {
    if (key === 'found') return undefined
    if (typeof value === 'number' && !Number.isFinite(value)) found.push(`${key} ${String(value)}`)
    if (typeof value === 'string' && /^-?(?:Infinity|NaN)$/.test(value))
      found.push(`${key} ${value}`)
    return value
  })
  return found.length === 0 ? undefined : finding('a figure that is no number', found.join(', '))
}

const PRICES = createPriceBook({ userEntries: [] })

function analysisFault(files: readonly ImportedFile[]): Verdict | undefined {
  try {
    const { document } = analyze({
      files,
      prices: PRICES,
      rates: new RateTable(),
      reportingCurrency: 'USD',
      invoices: [],
      books: NO_BOOKS,
      rules: SHIPPED_RULES,
      plans: BUILT_IN_PLANS,
      appVersion: 'fuzz',
    })
    return notFinite(document)
  } catch (error) {
    return finding('analysis failed', error instanceof Error ? (error.stack ?? '') : String(error))
  }
}

/** The same bytes in pieces of another size must give the same file: 64 KiB, from which encodings are judged. */
async function pieceFault(
  file: Seed,
  files: readonly ImportedFile[],
): Promise<Verdict | undefined> {
  if (file.bytes.length <= 65_536) return undefined
  const again = await judge(file, 65_536)
  if (again.kind !== 'read') return finding('pieces matter', again.kind)
  return text(again.files) === text(files) ? undefined : finding('pieces matter', 'other result')
}

function text(files: readonly ImportedFile[]): string {
  return JSON.stringify(files, (_key, value: unknown) =>
    typeof value === 'bigint' ? value.toString() : value,
  )
}
