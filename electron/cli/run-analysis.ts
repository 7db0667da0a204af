import type { AnalysisDocument } from '../../shared/document/analysis-document.ts'
import { QUIET_JOB } from '../../shared/domain/job.ts'
import type { SourceFile } from '../../shared/domain/source-file.ts'
import { ProblemError, type Problem } from '../../shared/domain/problem.ts'
import { analyze, workloadsOf, type AnalysisInput } from '../../shared/analysis/analyze.ts'
import { applyRepairs, type RepairableFile } from '../../shared/ingest/apply-repair.ts'
import type { ReadingChoices } from '../../shared/ingest/find-format.ts'
import { importFile } from '../../shared/ingest/import-file.ts'
import type { Repair } from '../../shared/ingest/repair.ts'
import { chargebackCsv } from '../../shared/report/chargeback-csv.ts'
import { createFormats } from '../../shared/i18n/formats.ts'
import { createPriceBook } from '../../shared/prices/price-book.ts'
import type { ImportedFile } from '../../shared/table/imported-file.ts'
import { filesAt } from '../node/node-file.ts'
import { nodeRuntime } from '../node/node-runtime.ts'
import { writeAtomic } from '../node/write-atomic.ts'
import type { Arguments, Input } from './arguments.ts'
import {
  readAnswers,
  readMappingFile,
  readPlans,
  readAssumptionsFile,
  readPrices,
  readRules,
  readTests,
  withPolicyFile,
} from './inputs.ts'
import { doubleCountLines, problemLines, rejectionLines, summaryLines } from './messages.ts'
import { terminalJob } from './progress.ts'
import { readBooks, readInvoiceFiles, readRateTable } from './side-files.ts'

/** What the command needs from its process. */
export interface Terminal {
  readonly stdout: NodeJS.WriteStream
  readonly stderr: NodeJS.WriteStream
  readonly version: string
}

/**
 * Reads the files, writes the requested outputs and reports on standard error what was not counted.
 *
 * @returns the exit status: 0 all files read, 2 when a file or row was rejected.
 * @throws ProblemError for a path or side file that cannot be read; nothing is written in that case.
 */
export async function runAnalysis(args: Arguments, terminal: Terminal): Promise<0 | 2> {
  const [prices, plans, terms, rules, tests, rates, invoices, books] = await Promise.all([
    readPrices(args.prices),
    readPlans(args.plans),
    readAssumptionsFile(args.savings),
    readRules(args.rules),
    readTests(args.tests),
    readRateTable(args.rates),
    readInvoiceFiles(args),
    readBooks(args),
  ])
  const sources = await Promise.all(args.inputs.map(filesOfInput))
  const files = await readAll(sources.flat(), args, terminal)
  const unanswered: AnalysisInput = {
    files,
    prices: createPriceBook({ userEntries: prices.entries, discounts: prices.discounts }),
    rates,
    reportingCurrency: args.currency,
    invoices,
    books,
    rules,
    tests,
    aliases: prices.aliases,
    overlapChoices: args.overlaps,
    plans: { own: plans, alsoBuiltIn: false, terms: await withPolicyFile(terms, args.policy) },
    appVersion: terminal.version,
  }
  const { input, problems } = await withAnswers(unanswered, args.answers)
  const { document } = analyze(input)
  await writeOutputs(document, args, terminal)
  const formats = createFormats(args.language)
  const doubts = doubleCountLines(document, formats)
  if (doubts.length > 0) terminal.stderr.write(`${doubts.join('\n')}\n`)
  const rejections = [...rejectionLines(document), ...problems.map(problemLines)]
  if (rejections.length > 0) terminal.stderr.write(`${rejections.join('\n')}\n`)
  return rejections.length > 0 ? 2 : 0
}

/** The input with what people answered laid over its rules, and the answers that cannot be used. */
async function withAnswers(
  input: AnalysisInput,
  path: string | undefined,
): Promise<{ readonly input: AnalysisInput; readonly problems: readonly Problem[] }> {
  if (path === undefined) return { input, problems: [] }
  const { overrides, problems } = await readAnswers(path, workloadsOf(input))
  const { rules } = input
  const answered = { ...rules, overrides: [...rules.overrides, ...overrides] }
  return { input: { ...input, rules: answered }, problems }
}

interface Source {
  readonly file: SourceFile
  readonly choices: ReadingChoices
}

async function filesOfInput({ path, mapping, answers, format }: Input): Promise<readonly Source[]> {
  const own = mapping === undefined ? undefined : await readMappingFile(mapping)
  const choices: ReadingChoices = {
    format: format === 'generic' ? undefined : format,
    mapping: format === 'generic' ? own : undefined,
    mappings: own === undefined ? [] : [own],
    answers,
  }
  return (await filesAt(path)).map((file) => ({ file, choices }))
}

async function readAll(
  inputs: readonly Source[],
  args: Arguments,
  terminal: Terminal,
): Promise<readonly ImportedFile[]> {
  const watched = !args.isQuiet && terminal.stderr.isTTY ? terminalJob(terminal.stderr) : undefined
  const job = watched ?? QUIET_JOB
  const members: RepairableFile[] = []
  const repairs: { readonly name: string; readonly repair: Repair }[] = []
  for (const [i, { file, choices }] of inputs.entries()) {
    const source = { file, number: i + 1, count: inputs.length }
    const choicesFor = (name: string): ReadingChoices => ({
      ...choices,
      answers: answersFor(name, choices, args),
    })
    const options = { runtime: nodeRuntime, job, ...choices, choicesFor, onChunk: undefined }
    for await (const { repair, ...member } of importFile(source, options)) {
      const { name } = member.imported
      if (repair === undefined) members.push({ ...member, answers: choicesFor(name).answers })
      else repairs.push({ name: member.imported.name, repair })
    }
  }
  watched?.clear()
  checkRepairs(repairs, members)
  const corrections = repairs.map(({ repair }) => repair)
  return members.map((file) => applyRepairs(file, corrections)?.imported ?? file.imported)
}

/** The answers for one file: those that name it go before those for all. */
function answersFor(
  name: string,
  { answers = new Map<string, string>() }: ReadingChoices,
  { fileAnswers }: Arguments,
): ReadonlyMap<string, string> {
  const own = fileAnswers.filter(({ file }) => file === name)
  return new Map([...answers, ...own.map(({ question, answer }) => [question, answer] as const)])
}

/** @throws ProblemError for corrected rows whose file is not among the inputs: they count only together with it. */
function checkRepairs(
  repairs: readonly { readonly name: string; readonly repair: Repair }[],
  members: readonly RepairableFile[],
): void {
  const known = new Set(members.map(({ imported }) => imported.sha256))
  const lost = repairs.find(({ repair }) => !known.has(repair.sha256))
  if (lost === undefined) return
  throw new ProblemError({
    what: 'The file holds corrected rows of another file, which is not among the inputs.',
    where: lost.name,
    expected: lost.repair.file,
    fix: 'Pass both files, unchanged except for the corrected cells.',
  })
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
    await writeAtomic(args.chargeback, chargebackCsv(document))
  }
  for (const path of args.reports) {
    const { makeReport } = await import('../../shared/report/make-report.ts')
    const kind = path.toLowerCase().endsWith('.csv') ? 'csv' : 'html'
    await writeAtomic(path, makeReport(document, kind, { lang: args.language }))
  }
  if (args.json === undefined && args.reports.length === 0) {
    terminal.stdout.write(`${summaryLines(document, createFormats(args.language)).join('\n')}\n`)
  }
}
