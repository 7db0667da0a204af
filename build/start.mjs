// Starts the app: in Electron where its program is there or can be fetched, else as a page of this machine's browser.
//   node build/start.mjs [--help] [--browser] [--port 4173] [--no-open] [files ...]
import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { electronProgram } from './has-electron.mjs'
import { at, ensureInstalled, newestChange, root, run } from './tree.mjs'

const FETCH_SECONDS = 60
const DEFAULT_PORT = 4173
const SOURCES = ['shared', 'electron', 'renderer', 'package-lock.json', 'vite.config.ts']
const BUILT = [
  'dist/main/index.mjs',
  'dist/preload/index.cjs',
  'dist/serve/index.mjs',
  'dist/renderer/index.html',
]

const HELP = `AI Spend Analyzer: reads billing exports of AI providers and works out what cheaper models would really save.

  npm start                          opens the desktop app
  npm start -- --browser             serves the same app to a browser of this machine
  npm start -- exports/usage.csv     opens the desktop app with these files; on a page of the browser, drop them

The first start installs the packages of package-lock.json, builds the app, and fetches Electron's program. Where that
cannot be fetched or cannot open a window, the app is served to the browser instead.

Options
  --browser       serve to the browser, even where Electron is there
  --port <n>      with the browser: the port of 127.0.0.1 (default ${DEFAULT_PORT}; 0 for any free one). Each port has workspaces
                  of its own.
  --no-open       with the browser: print the address and open nothing
  --help, -h      show this text

Where your data is
  Workspaces stay on this computer. Your own files are only read.
  desktop app     Linux    ~/.config/AI Spend Analyzer (or below $XDG_CONFIG_HOME)
                  macOS    ~/Library/Application Support/AI Spend Analyzer
                  Windows  %APPDATA%\\AI Spend Analyzer
  browser         in the browser's own data for http://127.0.0.1:${DEFAULT_PORT}; clearing its site data deletes it.

Without a window: npm run --silent analyze -- --help`

const words = process.argv.slice(2)
const wantsBrowser = words.includes('--browser')

if (words.includes('--help') || words.includes('-h')) {
  console.log(HELP)
  process.exit(0)
}
ensureInstalled()
if (isStale()) run(process.execPath, [at('build/build.mjs')])
const program = wantsBrowser ? undefined : (electronProgram() ?? fetchElectron())
if (program !== undefined && canShowWindow()) startElectron(program)
else await servePage()

function isStale() {
  if (!BUILT.every((file) => existsSync(at(file)))) return true
  const oldest = Math.min(...BUILT.map((file) => newestChange([file])))
  return newestChange(SOURCES) > oldest
}

/** Electron's npm package comes without its program, which lies on GitHub; not every network reaches that. */
function fetchElectron() {
  console.log(`Fetching Electron's program (once; at most ${FETCH_SECONDS} seconds) ...`)
  spawnSync(process.execPath, [at('node_modules/electron/install.js')], {
    stdio: 'ignore',
    timeout: FETCH_SECONDS * 1000,
    killSignal: 'SIGKILL',
  })
  return electronProgram()
}

function canShowWindow() {
  if (process.platform !== 'linux') return true
  const { DISPLAY, WAYLAND_DISPLAY } = process.env
  // As root Chromium starts only without its sandbox, and this app does not go without it.
  return (DISPLAY ?? WAYLAND_DISPLAY ?? '') !== '' && process.getuid?.() !== 0
}

/** @param {string} electron */
function startElectron(electron) {
  const child = spawn(electron, [root, ...words], { stdio: 'inherit' })
  child.on('exit', (code) => process.exit(code ?? 1))
}

async function servePage() {
  const { startLoopbackServer } = await import(pathToFileURL(at('dist/serve/index.mjs')).href)
  const port = chosenPort()
  const server = await startLoopbackServer(at('dist/renderer'), port).catch(explainAndExit)
  if (!wantsBrowser) {
    console.log(
      program === undefined
        ? "Electron's program is not on this machine and could not be fetched from GitHub."
        : 'Electron cannot open a window here (no display, or started as root).',
    )
  }
  console.log(
    'The same app is served to your browser instead. It is reachable from this machine only;',
  )
  console.log('your files are read inside the browser and stay there.')
  console.log(`Open ${server.url}   (stop with Ctrl+C)`)
  if (!words.includes('--no-open') && process.env['CI'] === undefined) openBrowser(server.url)
}

function chosenPort() {
  const place = words.indexOf('--port')
  const port = place < 0 ? DEFAULT_PORT : Number(words[place + 1])
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  console.error('--port takes a number from 0 to 65535.')
  return process.exit(1)
}

/**
 * @param {NodeJS.ErrnoException} fault
 * @returns {never}
 */
function explainAndExit(fault) {
  console.error(
    fault.code === 'EADDRINUSE'
      ? 'The port is in use, perhaps by this app already. Choose another: npm start -- --port 4174'
      : `The page could not be served: ${fault.message}`,
  )
  process.exit(1)
}

/** @param {string} url */
function openBrowser(url) {
  /** @type {Partial<Record<NodeJS.Platform, readonly [string, readonly string[]]>>} */
  const openers = { darwin: ['open', [url]], win32: ['cmd', ['/c', 'start', '', url]] }
  const [opener, args] = openers[process.platform] ?? ['xdg-open', [url]]
  // Without a browser the printed address is enough.
  spawn(opener, args, { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref()
}
