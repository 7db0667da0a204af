// From the modules of the bundles to the packages they come from, with their licenses.
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { isPermissive } from './licenses.mjs'

/**
 * A package of which something is in a bundle.
 * @typedef {object} ShippedPackage
 * @property {string} name
 * @property {string} version
 * @property {string} license SPDX expression
 * @property {readonly string[]} bundles in which it is
 * @property {string} text of its license and notice files
 */

/** The product's own modules; its version is read from package.json. */
const OWN = /^(?:(?:shared|electron|renderer)\/|package\.json$)/
/** Modules that the bundler writes itself: whose words they are. */
const WRITTEN_BY_BUNDLER = [
  { id: /^virtual:rolldown\//, name: 'rolldown' },
  { id: /^virtual:(?:vite\/|__vite-)/, name: 'vite' },
  { id: /^virtual:@oxc-project\+runtime@/, name: '@oxc-project/runtime' },
]
/** What such a tool carries from others is listed behind its own license, and is not in what it writes. */
const OF_THE_TOOL = /^# Licenses of bundled dependencies$/m
const LICENSE_FILE = /(?:^|[-_.])(?:licen[cs]es?|copying|notices?)(?:[-_.]|$)/i
const CODE = /\.(?:[cm]?[jt]sx?|json|map|html|css)$/i

/**
 * The packages behind the modules of the bundles, by name and version, and what is wrong with them.
 * @param {Readonly<Record<string, readonly string[]>>} bundles the names of the modules of each bundle
 * @param {string} root folder with `node_modules`
 * @returns {{ packages: readonly ShippedPackage[], faults: readonly string[] }}
 */
export function shippedPackages(bundles, root) {
  /** @type {Map<string, { bundles: Set<string>, modules: Set<string> }>} */
  const found = new Map()
  const faults = new Set()
  for (const [bundle, modules] of Object.entries(bundles)) {
    for (const module of modules.filter((name) => !OWN.test(name))) {
      const folder = packageFolder(module)
      if (folder === undefined) {
        faults.add(`${module} is in the bundle "${bundle}", and nothing tells where it comes from.`)
        continue
      }
      const entry = found.get(folder) ?? { bundles: new Set(), modules: new Set() }
      found.set(folder, entry)
      entry.bundles.add(bundle)
      entry.modules.add(module)
    }
  }
  const packages = [...found].map(([folder, { bundles: names, modules }]) => ({
    ...manifestFacts(path.join(root, folder)),
    bundles: [...names].sort(),
    text: licenseText(root, folder, modules),
  }))
  for (const each of packages) faultsOf(each).forEach((fault) => faults.add(fault))
  return { packages: packages.sort(byName), faults: [...faults].sort() }
}

/** @param {string} module */
function packageFolder(module) {
  const written = WRITTEN_BY_BUNDLER.find(({ id }) => id.test(module))
  if (written !== undefined) return `node_modules/${written.name}`
  // The last folder of packages on the way: a package may have packages of its own.
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(module)?.[0]
}

/** @param {string} folder */
function manifestFacts(folder) {
  const file = path.join(folder, 'package.json')
  const facts = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  const { name = path.basename(folder), version = '', license } = facts
  return {
    name: String(name),
    version: String(version),
    license: typeof license === 'string' ? license : '',
  }
}

/**
 * The license files of a package, and of what it carries from others: those beside the modules that are shipped.
 * @param {string} root
 * @param {string} folder
 * @param {ReadonlySet<string>} modules
 */
function licenseText(root, folder, modules) {
  const folders = new Set([folder])
  for (const module of modules) {
    for (let at = path.posix.dirname(module); at.startsWith(`${folder}/`);) {
      folders.add(at)
      at = path.posix.dirname(at)
    }
  }
  const texts = [...folders].sort().flatMap((at) => textsIn(path.join(root, at)))
  const isWritten = [...modules].every((module) => module.startsWith('virtual:'))
  const own = isWritten ? texts.map((text) => text.split(OF_THE_TOOL)[0]?.trim()) : texts
  return [...new Set(own)].join('\n\n')
}

/** @param {string} folder */
function textsIn(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && LICENSE_FILE.test(entry.name) && !CODE.test(entry.name))
    .map(({ name }) => plainText(readFileSync(path.join(folder, name), 'utf8')))
    .filter((text) => text !== '')
}

/** @param {string} text */
function plainText(text) {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[ \t]+$/gm, '')
    .replace(/^\n+/, '')
    .trimEnd()
}

/** @param {ShippedPackage} shipped */
function faultsOf({ name, version, license, text }) {
  const faults = []
  if (version === '') faults.push(`${name} has no package.json with a version.`)
  if (license === '') faults.push(`${name} names no license in its package.json.`)
  else if (!isPermissive(license))
    faults.push(`${name} has the license ${license}, which is not on the list of permissive ones.`)
  if (text === '') faults.push(`${name} comes without the text of its license.`)
  return faults
}

/**
 * @param {ShippedPackage} a
 * @param {ShippedPackage} b
 */
function byName(a, b) {
  if (a.name !== b.name) return a.name < b.name ? -1 : 1
  return a.version < b.version ? -1 : 1
}
