// Runs the command from the sources: builds it first when it is missing or older than they are.
// Nothing but the command itself may write to standard output, because `--json -` goes there.
import { mkdirSync, rmSync, statSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { at, ensureInstalled, newestChange, run } from './tree.mjs'

const ENTRY = at('dist/cli/index.mjs')
const LOCK = at('dist/.building-cli')
const LOCK_SECONDS = 120
const SOURCES = ['shared', 'electron/cli', 'electron/node', 'package-lock.json', 'vite.config.ts']

if (isStale()) buildAlone()
// npm runs scripts in the project's folder; paths are meant relative to where the user stands.
const from = process.env['INIT_CWD']
if (process.env['npm_lifecycle_event'] === 'analyze' && from !== undefined) process.chdir(from)
process.argv[1] = ENTRY
await import(pathToFileURL(ENTRY).href)

function isStale() {
  const built = statSync(ENTRY, { throwIfNoEntry: false })
  return built === undefined || newestChange(SOURCES) > built.mtimeMs
}

/** Builds while holding a lock, so that commands started together do not empty each other's folder. */
function buildAlone() {
  mkdirSync(at('dist'), { recursive: true })
  const deadline = Date.now() + LOCK_SECONDS * 1000
  while (!takeLock()) {
    if (Date.now() > deadline) rmSync(LOCK, { recursive: true, force: true })
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100)
  }
  process.once('exit', dropLock)
  if (isStale()) {
    ensureInstalled(['ignore', 2, 2])
    run(process.execPath, [at('build/build.mjs'), 'cli'], { stdio: ['ignore', 2, 2] })
  }
  dropLock()
  process.off('exit', dropLock)
}

function dropLock() {
  rmSync(LOCK, { recursive: true, force: true })
}

function takeLock() {
  try {
    mkdirSync(LOCK)
    return true
  } catch {
    return false
  }
}
