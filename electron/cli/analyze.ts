import type { AnalysisDocument } from '../../shared/domain/analysis-document.ts'
import { QUIET_JOB } from '../../shared/domain/job.ts'
import type { SourceFile } from '../../shared/domain/source-file.ts'
import type { FormatId } from '../../shared/domain/format-id.ts'
import { analyze } from '../../shared/engine/analyze.ts'
import { importFile } from '../../shared/engine/import-file.ts'
import { chargebackCsv } from '../../shared/owners/chargeback-csv.ts'
import { createPriceBook } from '../../shared/prices/price-book.ts'
import type { ImportedFile } from '../../shared/table/imported-file.ts'
import { filesAt } from '../node/node-file.ts'
import { nodeRuntime } from '../node/node-runtime.ts'
import { writeAtomic } from '../node/write-atomic.ts'
import type { Arguments } from './arguments.ts'
import { readPlans, readPrices, readRules } from './inputs.ts'
import { rejectionLines, summaryLines } from './messages.ts'
import { terminalJob } from './progress.ts'
import { readBooks, readInvoiceFiles, readRateTable } from './side-files.ts'

/** What the command needs of the process it runs in. */
export interface Terminal {
  readonly stdout: NodeJS.WriteStream
  readonly stderr: NodeJS.WriteStream
  readonly version: string
}

/**
 * Reads the files, writes what was asked for, and tells what was not counted.
 *
 * @returns the exit status: 0 all files read, 2 when a file or row was rejected.
 * @throws ProblemError for a path or side file that cannot be read: nothing is written then.
 */
export async function runAnalysis(args: Arguments, terminal: Terminal): Promise<0 | 2> {
  const [prices, plans, rules, rates, invoices, books] = await Promise.all([
    readPrices(args.prices),
    readPlans(args.plans),
    readRules(args.rules),
    readRateTable(args.rates),
    readInvoiceFiles(args),
    readBooks(args),
  ])
  const sources = await Promise.all(
    args.inputs.map(async ({ path, format }) => ({ files: await filesAt(path), format })),
  )
  const files = await readAll(
    sources.flatMap(({ files: found, format }) => found.map((file) => ({ file, format }))),
    args,
    terminal,
  )
  const { document } = analyze({
    files,
    prices: createPriceBook({ userEntries: prices.entries, discounts: prices.discounts }),
    rates,
    reportingCurrency: args.currency,
    invoices,
    books,
    rules,
    aliases: prices.aliases,
    plans: plans.length > 0 ? plans : undefined,
    appVersion: terminal.version,
  })
  await writeOutputs(document, args, terminal)
  const rejections = rejectionLines(document)
  if (rejections.length > 0) terminal.stderr.write(`${rejections.join('\n')}\n`)
  return rejections.length > 0 ? 2 : 0
}

async function readAll(
  inputs: readonly { readonly file: SourceFile; readonly format: FormatId | undefined }[],
  args: Arguments,
  terminal: Terminal,
): Promise<readonly ImportedFile[]> {
  const watched = !args.isQuiet && terminal.stderr.isTTY ? terminalJob(terminal.stderr) : undefined
  const files: ImportedFile[] = []
  for (const [i, { file, format }] of inputs.entries()) {
    const source = { file, number: i + 1, count: inputs.length }
    const options = { runtime: nodeRuntime, job: watched ?? QUIET_JOB, format, onChunk: undefined }
    for await (const { imported } of importFile(source, options)) files.push(imported)
  }
  watched?.clear()
  return files
}

async function writeOutputs(
  document: AnalysisDocument,
  args: Arguments,
  terminal: Terminal,
): Promise<void> {
  const text = `${JSON.stringify(document, undefined, 1)}\n`
  if (args.json === '-') terminal.stdout.write(text)
  else if (args.json !== undefined) await writeAtomic(args.json, text)
  if (args.chargeback !== undefined) {
    await writeAtomic(args.chargeback, chargebackCsv(document.chargeback, args.currency))
  }
  for (const path of args.reports) {
    const { makeReport } = await import('../../shared/report/make-report.ts')
    const kind = path.toLowerCase().endsWith('.csv') ? 'csv' : 'html'
    await writeAtomic(path, makeReport(document, kind, { lang: args.language }))
  }
  if (args.json === undefined && args.reports.length === 0) {
    terminal.stdout.write(`${summaryLines(document).join('\n')}\n`)
  }
}
