// All that `npm test` needs, from a clean clone on: packages, a browser, the bundles, then unit and end-to-end tests.
// `npm test -- --quick` runs every unit test and one journey through the built app.
// `node build/test.mjs e2e [file filter]` runs the end-to-end tests alone. REPORT_DIR asks for JSON reports there.
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { ensureBrowser, quickBrowser } from './setup-browser.mjs'
import { ensureInstalled, at, root, run } from './tree.mjs'

/** The journey that shows whether the app works at all: bills in, every screen, the same document as the command's. */
const SMOKE = 'test/e2e/journey.test.ts'

const words = process.argv.slice(2)
const isQuick = words.includes('--quick')
const [only, ...filters] = words.filter((word) => word !== '--quick')
const projects = only === undefined ? ['unit', 'e2e'] : [only]

ensureInstalled()
const CHROMIUM = ensureBrowser()
const CHROMIUM_SHELL = quickBrowser()
run(process.execPath, [at('build/build.mjs')])
// All of them to the end: a failure among the unit tests must not hide one in the window.
const failed = projects.filter((project) => !passes(project))
process.exit(failed.length === 0 ? 0 : 1)

/** @param {string} project */
function passes(project) {
  const reports = process.env['REPORT_DIR']
  const json =
    reports === undefined
      ? []
      : ['--reporter=json', `--outputFile.json=${path.resolve(root, reports, `${project}.json`)}`]
  const smoke = isQuick && project === 'e2e' ? [SMOKE] : []
  const args = ['run', '--project', project, '--reporter=default', ...json, ...filters, ...smoke]
  const done = spawnSync(process.execPath, [at('node_modules/vitest/vitest.mjs'), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, CHROMIUM, CHROMIUM_SHELL },
  })
  return done.status === 0
}
