// `node build/prices/resolve-check.mjs`: does the catalogue know every model named by the research tables and by the
// made-up companies beside the project (../shared)? Prints what it does not know; without ../shared there is nothing to do.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { runnerImport } from 'vite'
import { at } from '../tree.mjs'
import { readCsv } from './read-csv.mjs'

/** @typedef {typeof import('../../shared/catalogue/catalogue.ts')} Catalogue */

/** Unknown on purpose: a router, and the model of the case in which no price exists. */
const EXPECTED_UNKNOWN = new Set(['auto', 'acme-internal-7b'])
/** Which column names the model, and which the seller. */
const TABLES = [
  ['incumbent_prices.csv', 'model_id', 'provider'],
  ['candidate_prices.csv', 'host_model_id', 'host'],
  ['candidate_prices.csv', 'model', 'host'],
  ['tiers.csv', 'model', 'maker'],
  ['price_cross_check.csv', 'model_id', 'provider'],
]
const shared = at('../shared')

/** @type {{ module: Catalogue }} */
const { module: catalogue } = await runnerImport(at('shared/catalogue/catalogue.ts'))
/** @type {{ module: typeof import('../../shared/domain/seller.ts') }} */
const { module: sellers } = await runnerImport(at('shared/domain/seller.ts'))

if (!existsSync(shared)) console.log('No ../shared here: nothing to check.')
else check()

function check() {
  const named = [...fromTables(), ...fromTruths()]
  const misses = named.filter(
    ({ seller, name }) =>
      !EXPECTED_UNKNOWN.has(name) && catalogue.resolveModel(seller, name).kind !== 'found',
  )
  for (const { seller, name, where } of misses) {
    console.log(
      `${where}: "${name}" (${seller}) is ${JSON.stringify(catalogue.resolveModel(seller, name))}`,
    )
  }
  const torn = fromTruthGroups().filter((names) => idsOf(names).size > 1)
  for (const names of torn) console.log(`not one model: ${names.join(', ')}`)
  const merged = [...mergedTiers()]
  for (const line of merged) console.log(line)
  console.log(
    `${named.length} names, ${misses.length} unknown, ${torn.length} groups torn, ${merged.length} merged`,
  )
  if (misses.length + torn.length + merged.length > 0) process.exitCode = 1
}

function fromTables() {
  return TABLES.flatMap(([file = '', model = '', seller = '']) =>
    readCsv(readFileSync(path.join(shared, 'prices', file), 'utf8')).map((row) => ({
      seller: sellers.sellerId(row[seller] ?? ''),
      name: row[model] ?? '',
      where: file,
    })),
  )
}

/** Rows of different models in the host table must not resolve to one id. */
function* mergedTiers() {
  const table = readCsv(readFileSync(path.join(shared, 'prices/candidate_prices.csv'), 'utf8'))
  /** @type {Map<string, string>} */
  const seen = new Map()
  for (const row of table) {
    const seller = sellers.sellerId(row['host'] ?? '')
    const id = catalogue.canonicalModel(seller, row['host_model_id'] ?? '')
    const model = catalogue.canonicalModel(seller, row['model'] ?? '')
    if (id !== model)
      yield `${row['host_model_id']} is ${id}, its model ${row['model']} is ${model}`
    const before = seen.get(id) ?? model
    if (before !== model) yield `${id} stands for ${before} and ${model}`
    seen.set(id, model)
  }
}

function fromTruths() {
  return fromTruthGroups().flatMap((names) =>
    names.map((name) => ({ seller: 'azure', name, where: 'truth.json' })),
  )
}

/** @returns {string[][]} the spellings that count as one model */
function fromTruthGroups() {
  /** @type {string[][]} */
  const groups = []
  const folder = path.join(shared, 'company')
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (path.basename(file) !== 'truth.json') continue
    collect(JSON.parse(readFileSync(path.join(folder, file), 'utf8')), groups)
  }
  return groups
}

/**
 * @param {unknown} value
 * @param {string[][]} groups
 */
function collect(value, groups) {
  if (typeof value !== 'object' || value === null) return
  for (const [key, child] of Object.entries(value)) {
    if (key === 'modelNames' && Array.isArray(child)) groups.push(child)
    else collect(child, groups)
  }
}

/** @param {string[]} names */
function idsOf(names) {
  return new Set(names.map((name) => catalogue.canonicalModel('azure', name)))
}
