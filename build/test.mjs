// All that `npm test` needs, from a clean clone on: packages, a browser, the bundles, then unit and end-to-end tests.
// `node build/test.mjs e2e [file filter]` runs the end-to-end tests alone. REPORT_DIR asks for JSON reports there.
import path from 'node:path'
import { ensureBrowser } from './setup-browser.mjs'
import { at, ensureInstalled, run, runTool } from './tree.mjs'

const [only, ...filters] = process.argv.slice(2)
const projects = only === undefined ? ['unit', 'e2e'] : [only]

ensureInstalled()
const browser = ensureBrowser()
run(process.execPath, [at('build/build.mjs')])
for (const project of projects) runTests(project)

/** @param {string} project */
function runTests(project) {
  const reports = process.env['REPORT_DIR']
  const json =
    reports === undefined
      ? []
      : [
          '--reporter=json',
          `--outputFile.json=${path.resolve(at('.'), reports, `${project}.json`)}`,
        ]
  runTool(
    'vitest/vitest.mjs',
    ['run', '--project', project, '--reporter=default', ...json, ...filters],
    { env: { ...process.env, CHROMIUM: browser } },
  )
}
