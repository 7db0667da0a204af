// Finds the browsers that the end-to-end tests drive, and installs Debian's where there are none: one of the Chromium
// family, and the same without windows of its own, which starts and draws in two thirds of the time.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

const programFiles = [
  process.env['PROGRAMFILES'],
  process.env['PROGRAMFILES(X86)'],
  process.env['LOCALAPPDATA'],
]

/** @type {Partial<Record<NodeJS.Platform, readonly string[]>>} */
const PLACES = {
  linux: [
    ...[
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
      'chromium',
      'chromium-browser',
    ].map((name) => `/usr/bin/${name}`),
    '/snap/bin/chromium',
  ],
  darwin: ['Google Chrome', 'Microsoft Edge', 'Chromium'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: programFiles.flatMap((folder) =>
    folder === undefined
      ? []
      : ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'].map(
          (file) => path.join(folder, file),
        ),
  ),
}

/** @returns {string | undefined} the browser's program; the variable CHROMIUM overrides the search */
export function findBrowser() {
  const named = process.env['CHROMIUM']
  if (named !== undefined && named !== '') return named
  return (PLACES[process.platform] ?? []).find((file) => existsSync(file))
}

/** Debian's Chromium without windows of its own. */
const SHELL = '/usr/bin/chromium-headless-shell'

/** @returns {string} the program of a browser for pages alone; what a person sets in a profile only a whole one heeds */
export function quickBrowser() {
  const named = process.env['CHROMIUM_SHELL'] ?? process.env['CHROMIUM']
  if (named !== undefined && named !== '') return named
  return existsSync(SHELL) ? SHELL : ensureBrowser()
}

/** @returns {string} the browser's program, installed if need be; ends the process when there can be none */
export function ensureBrowser() {
  const found = findBrowser()
  const isNamed = (process.env['CHROMIUM'] ?? '') !== ''
  const isComplete = found !== undefined && (isNamed || existsSync(SHELL))
  if (!isComplete && isDebianRoot()) {
    console.log('Installing Chromium for the end-to-end tests ...')
    apt(['update', '-qq'])
    const whole = found === undefined ? ['chromium', 'fonts-dejavu-core'] : []
    const programs = [...whole, 'chromium-headless-shell']
    apt(['install', '-y', '-qq', '--no-install-recommends', ...programs])
    // A release without the second package shall still get the first.
    if (findBrowser() === undefined) {
      apt(['install', '-y', '-qq', '--no-install-recommends', ...whole])
    }
  }
  const installed = findBrowser()
  if (installed !== undefined) return installed
  console.error(
    'The end-to-end tests need Chrome, Edge or Chromium: install one of them, or set CHROMIUM to its program.',
  )
  process.exit(1)
}

function isDebianRoot() {
  const release = '/etc/os-release'
  return (
    process.getuid?.() === 0 &&
    existsSync('/usr/bin/apt-get') &&
    existsSync(release) &&
    /^ID(_LIKE)?=.*debian/m.test(readFileSync(release, 'utf8'))
  )
}

/** @param {readonly string[]} args */
function apt(args) {
  spawnSync('apt-get', args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
}

// Bundled into another program, this file has that program's name.
const isProgram = path.basename(import.meta.filename) === 'setup-browser.mjs'
if (isProgram && import.meta.filename === process.argv[1]) console.log(ensureBrowser())
