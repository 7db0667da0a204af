// Fetches the pinned release of the public catalogue package and reads the list prices in it.
// The package itself is never installed: it would bring the software kits of many vendors along.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { at } from '../tree.mjs'

/**
 * A price in USD per million tokens as a list states it; an empty text is not stated.
 * @typedef {{ seller: string, id: string, input: string, cacheRead: string, cacheWrite: string, output: string }} ListedPrice
 */
/** @typedef {{ package: string, version: string, generated: string, folder: string, sellers: Record<string, string> }} Catalogue */

/** Which release is read, the day it was generated, and whose rows in it are list prices. Gateways are left out. */
export const CATALOGUE = /** @type {Catalogue} */ (
  JSON.parse(readFileSync(at('build/prices/catalogue.json'), 'utf8'))
)

/**
 * Reads the release from the registry that npm is set to.
 * @returns {ListedPrice[] | undefined} `undefined` when it cannot be fetched.
 */
export function fetchCatalogue() {
  const folder = mkdtempSync(path.join(tmpdir(), 'price-catalogue-'))
  try {
    const release = `${CATALOGUE.package}@${CATALOGUE.version}`
    const packed = run('npm', ['pack', release, '--silent', '--pack-destination', folder], folder)
    const archive = packed?.trim().split('\n').at(-1)
    if (archive === undefined || run('tar', ['xzf', archive], folder) === undefined)
      return undefined
    return readCatalogue(path.join(folder, CATALOGUE.folder))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * The list prices of every mapped seller. A price of zero is a plan or an unknown, no price.
 * @param {string} folder
 * @returns {ListedPrice[]}
 */
export function readCatalogue(folder) {
  /** @type {Map<string, ListedPrice>} */
  const rows = new Map()
  for (const [host, seller] of Object.entries(CATALOGUE.sellers)) {
    const file = readFileSync(path.join(folder, `${host}.json`), 'utf8')
    for (const model of models(JSON.parse(file))) {
      const { id, type, cost } = model
      if (type !== 'chat' || !(cost.input > 0) || !(cost.output > 0)) continue
      const key = `${seller}|${id}`
      if (!rows.has(key)) rows.set(key, { seller, id, ...texts(cost) })
    }
  }
  return [...rows.values()]
}

/** @typedef {{ input: number, output: number, cacheRead: number, cacheWrite: number }} Cost */

/**
 * A file has its models by interface, then by kind and id.
 * @param {Record<string, Record<string, { id: string, type: string, cost: Cost }>>} file
 */
function models(file) {
  return Object.values(file).flatMap((each) => Object.values(each))
}

/** @param {Cost} cost */
function texts({ input, output, cacheRead, cacheWrite }) {
  const stated = (/** @type {number} */ price) => (price > 0 ? String(price) : '')
  return {
    input: String(input),
    cacheRead: stated(cacheRead),
    cacheWrite: stated(cacheWrite),
    output: String(output),
  }
}

/**
 * @param {string} program
 * @param {string[]} words
 * @param {string} cwd
 * @returns {string | undefined} what it printed; `undefined` when it failed
 */
function run(program, words, cwd) {
  const isNpm = program === 'npm' && process.platform === 'win32'
  const done = spawnSync(isNpm ? 'npm.cmd' : program, words, {
    cwd,
    encoding: 'utf8',
    shell: isNpm,
    timeout: 120_000,
  })
  return done.status === 0 ? done.stdout : undefined
}
