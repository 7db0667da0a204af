// Paths and small questions about this working tree. Uses only Node, so that it runs before anything is installed.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'

/** The project's folder. */
export const root = path.resolve(import.meta.dirname, '..')

/**
 * A path below the project's folder.
 * @param {string} relative
 */
export const at = (relative) => path.join(root, relative)

/**
 * Runs a program and ends this process with its exit code when it fails.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} [options]
 */
export function run(program, args, options = {}) {
  const done = spawnSync(program, args, { cwd: root, stdio: 'inherit', ...options })
  if (done.error !== undefined) {
    console.error(`${program} could not be started: ${done.error.message}`)
    process.exit(1)
  }
  if (done.status !== 0) process.exit(done.status ?? 1)
}

/**
 * Runs a JavaScript program of an installed package with this Node.
 * @param {string} script path below node_modules
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} [options]
 */
export function runTool(script, args, options = {}) {
  run(process.execPath, [at(`node_modules/${script}`), ...args], options)
}

/**
 * Installs the packages of the lockfile when they are missing or another version.
 * @param {import('node:child_process').StdioOptions} stdio where npm's own words go
 */
export function ensureInstalled(stdio = 'inherit') {
  if (isInstalled()) return
  const npm = process.env['npm_execpath']
  const [program, args] =
    npm !== undefined && /\.[cm]?js$/.test(npm) ? [process.execPath, [npm]] : ['npm', []]
  const quiet = ['ci', '--no-audit', '--no-fund', '--loglevel', 'error']
  run(program, [...args, ...quiet], {
    stdio,
    shell: program === 'npm' && process.platform === 'win32',
  })
}

/** @typedef {{ packages?: Record<string, { version?: string, optional?: boolean, peer?: boolean }> }} Lock */

/** Whether node_modules holds what the lockfile asks for. */
function isInstalled() {
  const record = at('node_modules/.package-lock.json')
  if (!existsSync(record)) return false
  const wanted = lockedPackages(at('package-lock.json'))
  const present = lockedPackages(record)
  return Object.entries(wanted).every(
    ([name, { version, optional }]) =>
      name === '' || optional === true || present[name]?.version === version,
  )
}

/** @param {string} file */
function lockedPackages(file) {
  /** @type {Lock} */
  const lock = JSON.parse(readFileSync(file, 'utf8'))
  return lock.packages ?? {}
}

/**
 * The latest change, in milliseconds since 1970, of the files and folders below these paths.
 * Folders count too: a deleted file changes only its folder.
 * @param {readonly string[]} paths relative to the project's folder
 */
export function newestChange(paths) {
  return Math.max(0, ...paths.filter((p) => existsSync(at(p))).map((p) => newestBelow(at(p))))
}

/**
 * @param {string} file
 * @returns {number}
 */
function newestBelow(file) {
  const facts = statSync(file)
  if (!facts.isDirectory()) return facts.mtimeMs
  const inside = readdirSync(file).map((name) => newestBelow(path.join(file, name)))
  return Math.max(facts.mtimeMs, ...inside)
}
