// Prints which forms and quirks of which format are shown by which fixture: `npm run formats`.
// The unit tests judge; this runs them and tabulates their report. Fails when a form has no fixture or a fixture fails.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { at, ensureInstalled, root } from './tree.mjs'

const TESTS = ['test/unit/formats', 'test/unit/containers', 'test/fuzz/findings.test.ts']
const FORMS = 'every form of every format has a fixture'
const FIXTURES = 'a fixture is recognized, and its rows, money and tokens are those of its rows'

/**
 * @typedef {{ ancestorTitles: string[], title: string, status: string }} Result
 * @typedef {readonly [string, string, string, string, string]} Row
 */

ensureInstalled()
const results = runTests()
const forms = new Set(results.filter(isForm).map(({ title }) => title))
/** @type {readonly Row[]} */
const rows = [
  ...results.filter(({ ancestorTitles }) => ancestorTitles[0] === FIXTURES).map(fixtureRow),
  ...results.filter(isForm).filter(hasFailed).map(formWithoutFixture),
  ...results
    .filter(({ ancestorTitles: [first] }) => first !== FIXTURES && first !== FORMS)
    .map(quirkRow),
]
print([['format', 'variant', 'quirk', 'fixture', 'result'], ...rows.toSorted(byName)])
const failed = rows.filter(([, , , , result]) => result !== 'pass')
console.log(`\n${forms.size} forms, ${rows.length} rows, ${failed.length} failed`)
process.exitCode = failed.length > 0 || forms.size === 0 ? 1 : 0

/** @returns {readonly Result[]} */
function runTests() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'ai-spend-formats-'))
  const file = path.join(folder, 'report.json')
  const words = ['run', '--project', 'unit', '--reporter=json', `--outputFile=${file}`, ...TESTS]
  spawnSync(process.execPath, [at('node_modules/vitest/vitest.mjs'), ...words], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  try {
    /** @type {{ testResults: { assertionResults: Result[] }[] }} */
    const report = JSON.parse(readFileSync(file, 'utf8'))
    const all = report.testResults.flatMap(({ assertionResults }) => assertionResults)
    // Texts in a title come between quotes.
    return all.map((result) => ({ ...result, title: result.title.replaceAll("'", '') }))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** @param {Result} result */
function isForm({ ancestorTitles, title }) {
  return ancestorTitles[0] === FORMS && title.includes(': ')
}

/** @param {Result} result */
function hasFailed({ status }) {
  return status !== 'passed'
}

/**
 * @param {Result} result
 * @returns {Row}
 */
function fixtureRow({ title, status }) {
  const [format = '', fixture = ''] = title.split(' ')
  const name = fixture.replace(/\.[^.]+$/, '')
  const isVariant = forms.has(`${format}: ${name}`)
  const quirk = isVariant ? '' : name.replaceAll('-', ' ')
  return [format, isVariant ? name : '', quirk, `${format}/${fixture}`, verdict(status)]
}

/**
 * @param {Result} result
 * @returns {Row}
 */
function formWithoutFixture({ title }) {
  const [format = '', variant = ''] = title.split(': ')
  return [format, variant, '', 'NONE', 'FAIL']
}

/**
 * What holds for files of any format: containers, encodings, quotes, what was found by fuzzing.
 * @param {Result} result
 * @returns {Row}
 */
function quirkRow({ ancestorTitles, title, status }) {
  return ['(any)', '', [...ancestorTitles, title].join(' '), 'in the test', verdict(status)]
}

/** @param {string} status */
function verdict(status) {
  return status === 'passed' ? 'pass' : 'FAIL'
}

/**
 * @param {Row} one
 * @param {Row} other
 */
function byName(one, other) {
  return one.join('\t') < other.join('\t') ? -1 : 1
}

/** @param {readonly (readonly string[])[]} table */
function print(table) {
  const widths = [0, 1, 2, 3].map((column) =>
    Math.min(70, Math.max(...table.map((row) => row[column]?.length ?? 0))),
  )
  for (const row of table) {
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
  }
}
