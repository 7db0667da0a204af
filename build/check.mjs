// The static checks: `node build/check.mjs [format lint types directions dead-code purity third-party]`, all when none is named.
// Each is run to its end, so that one run shows everything that is wrong.
import { spawn } from 'node:child_process'
import { at, ensureInstalled, root } from './tree.mjs'

const FOLDERS = ['shared', 'electron', 'renderer', 'build', 'test']
const TYPES = ['.', 'shared', 'electron', 'renderer', 'renderer/worker', 'build', 'test']

/**
 * Programs below node_modules, or of this folder, with their arguments.
 * @type {Record<string, readonly (readonly string[])[]>}
 */
const CHECKS = {
  format: [['prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.']],
  lint: [
    ['eslint/bin/eslint.js', '--cache', '--cache-location', 'node_modules/.cache/eslint/', '.'],
  ],
  types: TYPES.map((folder) => ['typescript/bin/tsc', '-p', folder]),
  directions: [['dependency-cruiser/bin/dependency-cruise.mjs', ...FOLDERS]],
  'dead-code': [['knip/bin/knip.js', '--no-progress']],
  purity: [['vitest/vitest.mjs', 'run', '--project', 'unit', 'test/purity']],
  'third-party': [['build/third-party.mjs']],
}

const named = process.argv.slice(2)
const unknown = named.filter((name) => CHECKS[name] === undefined)
if (unknown.length > 0) {
  console.error(`There is no check "${unknown.join('", "')}": ${Object.keys(CHECKS).join(', ')}.`)
  process.exit(1)
}

ensureInstalled()
const failed = []
for (const name of named.length > 0 ? named : Object.keys(CHECKS)) {
  const started = Date.now()
  const codes = await inPairs(CHECKS[name] ?? [])
  const passed = codes.every((code) => code === 0)
  if (!passed) failed.push(name)
  console.log(
    `${passed ? 'ok    ' : 'FAILED'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`,
  )
}
if (failed.length > 0) {
  console.error(`Checks that failed: ${failed.join(', ')}.`)
  process.exit(1)
}

/**
 * Two at a time: the type checks of the environments do not depend on each other.
 * @param {readonly (readonly string[])[]} commands
 */
async function inPairs(commands) {
  /** @type {number[]} */
  const codes = []
  for (let start = 0; start < commands.length; start += 2) {
    codes.push(...(await Promise.all(commands.slice(start, start + 2).map(exitCode))))
  }
  return codes
}

/**
 * @param {readonly string[]} command
 * @returns {Promise<number>}
 */
function exitCode([script = '', ...args]) {
  return new Promise((resolve) => {
    const program = at(script.startsWith('build/') ? script : `node_modules/${script}`)
    const child = spawn(process.execPath, [program, ...args], {
      cwd: root,
      stdio: 'inherit',
    })
    child.on('close', (code) => resolve(code ?? 1))
  })
}
