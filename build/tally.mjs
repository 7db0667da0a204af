// Adds up reports and ends with one line: `node build/tally.mjs <report.json> ...`.
// Knows the JSON of Vitest and the `{ passed, failed }` of the other checks; a report that is missing is a failure.
// What failed is named again just above that line, since the end of a long log is often all that is kept of it.
import { readFileSync } from 'node:fs'
import path from 'node:path'

/**
 * @typedef {{ status: string, fullName: string, failureMessages?: readonly string[] }} TestResult
 * @typedef {{ name: string, status: string, message?: string, assertionResults: readonly TestResult[] }} TestFile
 * @typedef {{ numPassedTests?: number, numFailedTests?: number, testResults?: readonly TestFile[] }} VitestReport
 * @typedef {{ passed: number, failed: number, failures: readonly string[] }} Count
 */

/** Lines of a failed test's message that are repeated: the assertion and where it stands. */
const MESSAGE_LINES = 6

const counts = process.argv.slice(2).map(countOf)
const passed = counts.reduce((sum, count) => sum + count.passed, 0)
const failed = counts.reduce((sum, count) => sum + count.failed, 0)
for (const failure of counts.flatMap(({ failures }) => failures)) console.log(`FAILED ${failure}`)
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed === 0 && passed > 0 ? 0 : 1)

/**
 * @param {string} file
 * @returns {Count}
 */
function countOf(file) {
  const name = path.basename(file, '.json')
  /** @type {VitestReport & Partial<Count>} */
  let report
  try {
    report = JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return { passed: 0, failed: 1, failures: [`${name}: there is no report ${file}`] }
  }
  if (report.passed !== undefined) {
    const failed = report.failed ?? 0
    return { passed: report.passed, failed, failures: failed > 0 ? [`${name}: ${failed}`] : [] }
  }
  const files = report.testResults ?? []
  // A file that could not even be loaded has no tests to count.
  const unloaded = files.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  )
  return {
    passed: report.numPassedTests ?? 0,
    failed: (report.numFailedTests ?? 0) + unloaded.length,
    failures: files.flatMap((test) => failuresOf(test).map((failure) => `${name}: ${failure}`)),
  }
}

/**
 * What failed in a file, with the first lines of each message.
 * @param {TestFile} file
 * @returns {readonly string[]}
 */
function failuresOf(file) {
  const where = path.relative(process.cwd(), file.name)
  if (file.status === 'failed' && file.assertionResults.length === 0)
    return [`${where}\n${beginning(file.message ?? '')}`]
  return file.assertionResults
    .filter(({ status }) => status === 'failed')
    .map(
      ({ fullName, failureMessages }) =>
        `${where} > ${fullName}\n${beginning((failureMessages ?? []).join('\n'))}`,
    )
}

/** @param {string} message */
function beginning(message) {
  return message.split('\n').slice(0, MESSAGE_LINES).join('\n')
}
