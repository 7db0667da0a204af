// What is written of the packages that are shipped: the notices in the package, those of the window, a table.

import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** @typedef {import('./packages.mjs').ShippedPackage} ShippedPackage */

const RULE = '-'.repeat(80)

const BEGIN = '<!-- packages: written by `npm run third-party -- --write` -->'
const END = '<!-- end of packages -->'

/**
 * The file that comes with the program.
 * @param {readonly ShippedPackage[]} packages
 */
export function noticesText(packages) {
  const list = packages.map((each) => `  ${each.name} ${each.version} (${each.license})`)
  const head = `AI Spend Analyzer: notices of third-party software

The program contains code of these ${packages.length} packages, found in what its bundles are made of:

${list.join('\n')}

The desktop app also comes with Electron and Chromium. Their licenses lie in the folder of the program, in
LICENSE.electron.txt and LICENSES.chromium.html.`
  const parts = packages.map(
    ({ name, version, license, text }) =>
      `${RULE}\n${name} ${version}\nLicense: ${license}\n${RULE}\n\n${text}`,
  )
  return `${[head, ...parts].join('\n\n')}\n`
}

/**
 * The same for the window, which shows one text at a time.
 * @param {readonly ShippedPackage[]} packages
 */
export function noticesData(packages) {
  const facts = packages.map(({ name, version, license, text }) => ({
    name,
    version,
    license,
    text,
  }))
  return `${JSON.stringify({ packages: facts }, undefined, 2)}\n`
}

/**
 * A page of the documentation with its table of packages written anew.
 * @param {string} page
 * @param {readonly ShippedPackage[]} packages
 * @throws {RangeError} where the page has no place for the table
 */
export function withTable(page, packages) {
  const [before, rest] = page.split(BEGIN)
  const after = rest?.split(END)[1]
  if (before === undefined || after === undefined) {
    throw new RangeError(`The page has no place for the table, between "${BEGIN}" and "${END}".`)
  }
  const rows = packages.map(
    ({ name, version, license, bundles }) =>
      `| ${name} | ${version} | ${license} | ${bundles.join(', ')} |`,
  )
  const table = ['| package | version | license | bundles |', '| --- | --- | --- | --- |', ...rows]
  return `${before}${BEGIN}\n\n${table.join('\n')}\n\n${END}${after}`
}

/**
 * Files that do not say what they should.
 * @param {Readonly<Record<string, string>>} wanted by the file's place below the folder
 * @param {string} folder
 */
export function staleFiles(wanted, folder) {
  return Object.entries(wanted)
    .filter(([name, text]) => {
      const file = path.join(folder, name)
      return !existsSync(file) || readFileSync(file, 'utf8') !== text
    })
    .map(([name]) => name)
}

/**
 * The identifiers of all licenses, each once, as they stand in the expressions.
 * @param {readonly ShippedPackage[]} packages
 */
export function licenseIds(packages) {
  const ids = packages.flatMap(({ license }) => license.match(/[^\s()]+/g) ?? [])
  return [...new Set(ids)].filter((id) => !['AND', 'OR', 'WITH'].includes(id)).sort()
}
