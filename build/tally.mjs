// Adds up reports and ends with one line: `node build/tally.mjs <report.json> ...`.
// Knows the JSON of Vitest and the `{ passed, failed }` of the other checks; a report that is missing is a failure.
import { readFileSync } from 'node:fs'

/**
 * @typedef {{ status: string, assertionResults: readonly unknown[] }} TestFile
 * @typedef {{ numPassedTests?: number, numFailedTests?: number, testResults?: readonly TestFile[] }} VitestReport
 * @typedef {{ passed: number, failed: number }} Count
 */

const counts = process.argv.slice(2).map(countOf)
const passed = counts.reduce((sum, count) => sum + count.passed, 0)
const failed = counts.reduce((sum, count) => sum + count.failed, 0)
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed === 0 && passed > 0 ? 0 : 1)

/**
 * @param {string} file
 * @returns {Count}
 */
function countOf(file) {
  /** @type {VitestReport & Partial<Count>} */
  let report
  try {
    report = JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    console.error(`There is no report ${file}.`)
    return { passed: 0, failed: 1 }
  }
  if (report.passed !== undefined) return { passed: report.passed, failed: report.failed ?? 0 }
  // A file that could not even be loaded has no tests to count.
  const unloaded = (report.testResults ?? []).filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  )
  return {
    passed: report.numPassedTests ?? 0,
    failed: (report.numFailedTests ?? 0) + unloaded.length,
  }
}
