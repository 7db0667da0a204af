// Holds the figures of a report against each other and against its document, for companies that lie beside the checkout,
// for the sample, and for a company whose last month is not over.
//   node build/check-figures.mjs --checker <check-figures.mjs> --cases <folder> [--json <file>] [--keep <folder for the documents and pages>]
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { makeSampleCompany } from '../../shared/sample/sample-company.ts'
import type { SampleFile } from '../../shared/sample/exports/sample-file.ts'
import { shortMonthFiles } from './short-month.ts'

interface Company {
  readonly name: string
  /** Where its inputs and options are read from. */
  readonly folder: string
  readonly words: readonly string[]
}

interface Outcome {
  readonly passed: number
  readonly failed: number
}

const { values } = parseArgs({
  options: {
    checker: { type: 'string' },
    cases: { type: 'string' },
    json: { type: 'string' },
    keep: { type: 'string' },
  },
})
const { checker, cases, json, keep } = values
if (checker === undefined || cases === undefined) {
  console.error(
    'usage: node build/check-figures.mjs --checker <check-figures.mjs> --cases <folder>',
  )
  process.exit(1)
}
const command = path.resolve('dist/cli/index.mjs')
const home = keep ?? mkdtempSync(path.join(os.tmpdir(), 'ai-spend-figures-'))
try {
  const companies = [
    ...besideCheckout(path.resolve(cases, 'companies')),
    written('sample', makeSampleCompany()),
    written('short month', shortMonthFiles()),
  ]
  const outcomes = companies.map((company) => check(company, path.resolve(checker)))
  const all = {
    passed: outcomes.reduce((sum, { passed }) => sum + passed, 0),
    failed: outcomes.reduce((sum, { failed }) => sum + failed, 0),
  }
  if (json !== undefined) writeFileSync(json, JSON.stringify(all))
  console.log(`figures of reports: ${all.passed} passed, ${all.failed} failed`)
  process.exitCode = all.failed === 0 ? 0 : 1
} finally {
  if (keep === undefined) rmSync(home, { recursive: true, force: true })
}

/** Companies that tell in `truth.json` with which inputs and options they are analyzed. */
function besideCheckout(folder: string): readonly Company[] {
  return readdirSync(folder).map((name) => {
    const place = path.join(folder, name)
    const { run } = JSON.parse(readFileSync(path.join(place, 'truth.json'), 'utf8')) as {
      readonly run: { readonly inputs: readonly string[]; readonly options: readonly string[] }
    }
    return { name, folder: place, words: [...run.options, ...run.inputs] }
  })
}

function written(name: string, files: readonly SampleFile[]): Company {
  const folder = path.join(home, name.replace(' ', '-'))
  mkdirSync(path.join(folder, 'exports'), { recursive: true })
  for (const file of files) writeFileSync(path.join(folder, 'exports', file.name), file.text)
  return { name, folder, words: ['exports'] }
}

/** A report that cannot be made, or a check that does not end, counts as one failure. */
function check({ name, folder, words }: Company, checkerFile: string): Outcome {
  const stem = path.join(home, name.replaceAll(/\W/g, '-'))
  const [document, page] = [`${stem}-analysis.json`, `${stem}-report.html`]
  const node = (words: readonly string[]) =>
    spawnSync(process.execPath, words, { cwd: folder, encoding: 'utf8', maxBuffer: 1e9 })
  const made = node([command, '--quiet', '--json', document, '--report', page, ...words])
  if (made.status !== 0) {
    console.error(`${name}: the command ended with ${made.status}: ${made.stderr}`)
    return { passed: 0, failed: 1 }
  }
  const { stdout, stderr } = node([checkerFile, '--analysis', document, '--html', page])
  console.log(`== ${name}\n${stdout}${stderr}`)
  const [, passed, failed] = /(\d+) passed, (\d+) failed\s*$/.exec(stdout) ?? []
  return passed === undefined
    ? { passed: 0, failed: 1 }
    : { passed: Number(passed), failed: Number(failed) }
}
