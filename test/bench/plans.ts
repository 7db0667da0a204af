import path from 'node:path'
import { filesAt } from '../../electron/node/node-file.ts'
import { nodeRuntime } from '../../electron/node/node-runtime.ts'
import { RateTable } from '../../shared/aggregate/rates.ts'
import { builtInRules } from '../../shared/classify/built-in-rules.ts'
import { QUIET_JOB } from '../../shared/domain/job.ts'
import { NO_BOOKS } from '../../shared/analysis/company-books.ts'
import { analyze } from '../../shared/analysis/analyze.ts'
import { BUILT_IN_PLANS } from '../../shared/analysis/plan-part.ts'
import { importFile } from '../../shared/ingest/import-file.ts'
import { simulate } from '../../shared/plan/draws/simulate.ts'
import { evaluatePlan } from '../../shared/plan/evaluate-plan.ts'
import { createPriceBook } from '../../shared/prices/price-book.ts'
import { namedDraws } from '../../shared/statistics/named-draws.ts'
import type { ImportedFile } from '../../shared/table/imported-file.ts'
import { told } from './spread.ts'
import { writeUsageFile } from './usage-file.ts'

const SHIPPED_RULES = await builtInRules()

const RUNS = 15

/** What a person waits for after moving a slider: every plan evaluated again on what was imported before. */
export async function benchPlans(folder: string): Promise<void> {
  const file = path.join(folder, 'usage-100000.csv')
  writeUsageFile(file, 100_000)
  const files: ImportedFile[] = []
  for (const source of await filesAt(file)) {
    const options = { runtime: nodeRuntime, job: QUIET_JOB, format: undefined, onChunk: undefined }
    for await (const { imported } of importFile({ file: source, number: 1, count: 1 }, options)) {
      files.push(imported)
    }
  }
  const input = {
    files,
    prices: createPriceBook({ userEntries: [] }),
    rates: new RateTable(),
    reportingCurrency: 'USD',
    invoices: [],
    books: NO_BOOKS,
    rules: SHIPPED_RULES,
    plans: BUILT_IN_PLANS,
    appVersion: 'bench',
  }
  const { plans, input: planInput } = analyze(input).planned
  const once = timed(() => plans.forEach((plan) => evaluatePlan(plan, planInput)))
  console.log(told(`all ${plans.length} built-in plans evaluated again`, once, 'ms', 1))
  const [plan] = plans
  if (plan !== undefined) {
    const drawn = timed(() => simulate(plan, planInput, namedDraws(1, 2_000)))
    const exact = timed(() => evaluatePlan(plan, planInput))
    const ratios = drawn.map((time, run) => time / (exact[run] ?? time))
    console.log(told('2,000 draws of a plan over one exact evaluation', ratios, 'times', 1))
  }
  console.log(
    told(
      'a whole analysis again',
      timed(() => analyze(input)),
      'ms',
      1,
    ),
  )
}

/** Milliseconds of each run; what has only to be compiled comes before. */
function timed(work: () => unknown): readonly number[] {
  for (let i = 0; i < 3; i++) work()
  return Array.from({ length: RUNS }, () => {
    const started = performance.now()
    work()
    return performance.now() - started
  })
}
