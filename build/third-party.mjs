// What the product ships of others: their licenses, the notices of them, and what is known to be vulnerable.
//   node build/third-party.mjs             checks that the notices are those of the bundles, and audits what is bundled
//   node build/third-party.mjs --write     writes the notices
//   node build/third-party.mjs --refresh   asks npm's registry for the advisories (the only use of the network)
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { audit } from './shipped/audit.mjs'
import { licenseIds, noticesData, noticesText, staleFiles, withTable } from './shipped/notices.mjs'
import { shippedPackages } from './shipped/packages.mjs'
import { at, ensureInstalled, newestChange, root, run } from './tree.mjs'

/** @typedef {import('./shipped/packages.mjs').ShippedPackage} ShippedPackage */
/** @typedef {import('./shipped/audit.mjs').AdvisoryFile} AdvisoryFile */

/** The bundles by the names they have in the notices, and where the build notes their modules. */
const BUNDLES = {
  window: 'client',
  worker: 'worker',
  main: 'main',
  preload: 'preload',
  server: 'serve',
  command: 'cli',
}
const SOURCES = [
  'shared',
  'electron',
  'renderer',
  'package-lock.json',
  'vite.config.ts',
  'build/shipped/record-modules.ts',
]
const PAGE = 'docs/what-ships.md'
const ADVISORIES = 'build/shipped/advisories.json'
const REGISTRY = 'npm audit'

const words = process.argv.slice(2)
const unknown = words.filter((word) => !['--write', '--refresh'].includes(word))
if (unknown.length > 0) {
  console.error(`There is no option "${unknown.join('", "')}": --write, --refresh.`)
  process.exit(1)
}

ensureInstalled()
const { packages, faults } = bundledPackages()
const electron = { name: 'electron', version: installedVersion('electron') }
if (words.includes('--write') && faults.length === 0) writeNotices()
if (words.includes('--refresh')) refreshAdvisories()
const audited = audit([...packages, electron], readAdvisories(), today())
const wrong = [...faults, ...staleNotices(), ...audited.faults]

console.log(`${packages.length} packages are bundled: ${licenseIds(packages).join(', ')}.`)
console.log(audited.summary)
if (audited.undone.length > packages.length) console.log('Nothing is known about any of them.')
else if (audited.undone.length > 0)
  console.log(`Nothing is known about ${audited.undone.join(', ')}.`)
for (const warning of audited.warnings) console.warn(warning)
for (const fault of wrong) console.error(fault)
process.exit(wrong.length === 0 ? 0 : 1)

function bundledPackages() {
  const files = Object.values(BUNDLES).map((name) => `dist/modules/${name}.json`)
  const isBuilt = files.every((file) => existsSync(at(file)))
  const oldest = isBuilt ? Math.min(...files.map((file) => newestChange([file]))) : 0
  if (newestChange(SOURCES) > oldest) run(process.execPath, [at('build/build.mjs')])
  const bundles = Object.entries(BUNDLES).map(([bundle, name]) => [
    bundle,
    JSON.parse(readFileSync(at(`dist/modules/${name}.json`), 'utf8')),
  ])
  return shippedPackages(Object.fromEntries(bundles), root)
}

/** What the notices should say, by file. */
function notices() {
  return {
    'THIRD-PARTY-NOTICES.txt': noticesText(packages),
    'renderer/screens/settings/third-party.json': noticesData(packages),
    [PAGE]: withTable(readFileSync(at(PAGE), 'utf8'), packages),
  }
}

function writeNotices() {
  for (const [file, text] of Object.entries(notices())) writeFileSync(at(file), text)
}

function staleNotices() {
  const stale = staleFiles(notices(), root).map(
    (file) => `${file} does not say what is bundled: npm run third-party -- --write`,
  )
  const readme = readFileSync(at('README.md'), 'utf8')
  const unnamed = licenseIds(packages)
    .filter((id) => !readme.includes(id))
    .map((id) => `README.md does not name the license ${id}.`)
  return [...stale, ...unnamed]
}

/** @returns {AdvisoryFile | undefined} */
function readAdvisories() {
  return existsSync(at(ADVISORIES)) ? JSON.parse(readFileSync(at(ADVISORIES), 'utf8')) : undefined
}

/** Writes the advisories that npm gives for the packages of the lockfile; where it gives none, the file stays as it is. */
function refreshAdvisories() {
  const npm = spawnSync('npm', ['audit', '--json', '--package-lock-only'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  const report = JSON.parse(npm.stdout === '' ? '{}' : npm.stdout)
  if (report.vulnerabilities === undefined) {
    console.error(`The registry gave no advisories: ${report.message ?? npm.stderr}`)
    process.exit(1)
  }
  /** @type {Record<string, string[]>} */
  const asked = {}
  for (const { name, version } of [...packages, electron]) (asked[name] ??= []).push(version)
  const file = { source: REGISTRY, asOf: today(), asked, advisories: advisoriesOf(report, asked) }
  writeFileSync(at(ADVISORIES), `${JSON.stringify(file, undefined, 2)}\n`)
}

/**
 * @typedef {{ dependency: string, range: string, severity: string, title: string, url: string }} Told
 * @param {{ vulnerabilities: Record<string, { via: readonly (string | Told)[] }> }} report
 * @param {Readonly<Record<string, unknown>>} asked
 */
function advisoriesOf({ vulnerabilities }, asked) {
  return Object.values(vulnerabilities)
    .flatMap(({ via }) => via)
    .filter((each) => typeof each !== 'string')
    .filter(({ dependency }) => asked[dependency] !== undefined)
    .map(({ dependency, range, severity, title, url }) => ({
      package: dependency,
      vulnerable: range,
      severity,
      title,
      url,
    }))
}

/** @param {string} name */
function installedVersion(name) {
  return String(JSON.parse(readFileSync(at(`node_modules/${name}/package.json`), 'utf8')).version)
}

function today() {
  return new Date().toISOString().slice(0, 10)
}
