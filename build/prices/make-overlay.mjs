// `node build/prices/make-overlay.mjs [--check]`: makes the price overlay from the facts, or checks that it is what
// the facts make and that library and facts disagree only where known-disagreements.json says why.
//
// When a row begins:
//   * on its own `from`, where a change is dated;
//   * else, where the library knows no price: with the model's release, or without a beginning when that is not known;
//   * else, where library and row agree: the row is left out, the library's dated price stands; unless the library
//     has other ids of the same model at other prices, so that only the row tells which one is current;
//   * else the day after the library's data end, so that no month the library covers is ever repriced.
// A row ends where a later one of the same seller and id begins.
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'
import { runnerImport } from 'vite'
import { at } from '../tree.mjs'
import { endRows } from './end-rows.mjs'
import { CATALOGUE } from './read-catalogue.mjs'
import { readCsv } from './read-csv.mjs'

/** @typedef {Record<string, string>} Row */
/** @typedef {typeof import('../../shared/prices/genai-prices-port.ts')} Port */
/** @typedef {typeof import('../../shared/catalogue/catalogue.ts')} Catalogue */
/** @typedef {import('../../shared/domain/price.ts').PriceEntry} PriceEntry */

const OVERLAY = at('shared/facts/price-overlay.json')
const IDENTITY = at('shared/prices/book-identity.ts')
const COLUMNS =
  'seller,host_model_id,model,from,until,input,cache_read,cache_write,cache_write_1h,output,batch_factor,source,as_of,note'

/** @type {{ module: Port }} */
const { module: port } = await runnerImport(at('shared/prices/genai-prices-port.ts'))
/** @type {{ module: typeof import('../../shared/prices/scope.ts') }} */
const { module: scopes } = await runnerImport(at('shared/prices/scope.ts'))
/** @type {{ module: Catalogue }} */
const { module: catalogue } = await runnerImport(at('shared/catalogue/catalogue.ts'))
/** @type {{ module: typeof import('../../shared/domain/amount.ts') }} */
const { module: amounts } = await runnerImport(at('shared/domain/amount.ts'))
/** @type {{ module: typeof import('../../shared/domain/day.ts') }} */
const { module: days } = await runnerImport(at('shared/domain/day.ts'))

const dayAfterLibrary = days.formatDay(days.nextDay(dayOf(port.LIBRARY.asOf)))
const facts = endRows(['incumbents', 'hosts', 'catalogue'].flatMap((name) => readFacts(name)))
/** @type {Record<string, string>} */
const reasons = JSON.parse(readFileSync(at('build/prices/known-disagreements.json'), 'utf8'))

const counts = { excluded: 0, agree: 0, unknownToLibrary: 0, disagree: 0 }
/** @type {string[]} */
const unexplained = []
const usedReasons = new Set()
const rows = facts.flatMap((row) => overlayRow(row))
const made = await overlayFile(rows)
const identity = await identityFile(made)

if (process.argv.includes('--check')) check()
else {
  writeFileSync(OVERLAY, made)
  writeFileSync(IDENTITY, identity)
}
console.log(`${rows.length} overlay rows from ${facts.length} facts: ${JSON.stringify(counts)}`)
for (const line of unexplained) console.error(`not explained in known-disagreements.json: ${line}`)
for (const key of Object.keys(reasons).filter((key) => !usedReasons.has(key))) {
  console.error(`known-disagreements.json explains ${key}, where library and facts agree now.`)
  process.exitCode = 1
}
if (unexplained.length > 0) process.exitCode = 1

/** @param {string} name */
function readFacts(name) {
  return readCsv(readFileSync(at(`build/prices/facts/${name}.csv`), 'utf8'))
}

/** @param {string} text */
function dayOf(text) {
  const day = days.parseIsoDay(text)
  if (day === undefined) throw new RangeError(`not a day: ${text}`)
  return day
}

/**
 * @param {Row} row
 * @returns {string[]}
 */
function overlayRow(row) {
  if (row['use'] !== 'list') {
    counts.excluded += 1
    return []
  }
  const seller = row['seller'] ?? ''
  const model = canonicalId(seller, row)
  const library = libraryOn(seller, row['host_model_id'] ?? '', dayOf(row['as_of'] ?? ''))
  let from = row['from'] ?? ''
  if (library === undefined || (!isSame(library, row) && isOfAnotherScope(library, row))) {
    counts.unknownToLibrary += 1
    if (from === '') from = fullDay(catalogue.modelRecord(model)?.released)
  } else if (isSame(library, row)) {
    counts.agree += 1
    // Where the library has several ids of one model at different prices, only the row says which one is current.
    const byModel = libraryOn(seller, model, dayOf(row['as_of'] ?? ''))
    const isClear = byModel !== undefined && isSame(byModel, row)
    if (from === '' && (isClear || scopes.scopeOf(row['host_model_id'] ?? '') !== 'global'))
      return []
    if (from === '') from = dayAfterLibrary
  } else {
    counts.disagree += 1
    explain(`${seller}/${row['host_model_id']}`, library, row)
    if (from === '') from = dayAfterLibrary
  }
  const record = { ...row, model, from }
  return [
    COLUMNS.split(',')
      .map((name) => /** @type {Row} */ (record)[name] ?? '')
      .join('|'),
  ]
}

/**
 * @param {string} seller
 * @param {Row} row
 */
function canonicalId(seller, row) {
  const match = catalogue.resolveModel(seller, row['host_model_id'] ?? '')
  if (match.kind !== 'found') throw new RangeError(`no catalogue entry for ${row['host_model_id']}`)
  return match.model
}

/**
 * @param {string} seller
 * @param {string} hostId
 * @param {import('../../shared/domain/day.ts').Day} day
 */
function libraryOn(seller, hostId, day) {
  const prices = port.libraryPrices(seller, hostId)
  if (prices === undefined || prices.match === 'family') return undefined
  return prices.entries.find(
    ({ from, until }) => from <= day && (until === undefined || day < until),
  )
}

/**
 * The library's price is for another kind of route: it has one for all regions, say, and the row is for one.
 * @param {PriceEntry} entry
 * @param {Row} row
 */
function isOfAnotherScope(entry, row) {
  return scopes.scopeOf(entry.model) !== scopes.scopeOf(row['host_model_id'] ?? '')
}

/**
 * Same input, output and cached price, where a cached price that one of them does not state costs what input costs.
 * @param {PriceEntry} entry
 * @param {Row} row
 */
function isSame(entry, row) {
  const cached =
    amounts.parseAmount(row['cache_read'] ?? '') ?? amounts.parseAmount(row['input'] ?? '')
  return (
    entry.input === amounts.parseAmount(row['input'] ?? '') &&
    entry.output === amounts.parseAmount(row['output'] ?? '') &&
    (entry.cacheRead ?? entry.input) === cached
  )
}

/**
 * @param {string} key
 * @param {PriceEntry} entry
 * @param {Row} row
 */
function explain(key, entry, row) {
  if (reasons[key] !== undefined) usedReasons.add(key)
  else {
    const cells = [entry.input, entry.cacheRead, entry.output].map((amount) =>
      amount === undefined ? '-' : amounts.formatAmount(amount),
    )
    unexplained.push(
      `${key}: library ${cells.join('/')}, facts ${row['input']}/${row['cache_read']}/${row['output']}`,
    )
  }
}

/** @param {string | undefined} released */
function fullDay(released) {
  return released !== undefined && days.parseIsoDay(released) !== undefined ? released : ''
}

/** @param {string[]} lines */
async function overlayFile(lines) {
  const read = facts.map((row) => row['as_of'] ?? '')
  const asOf = [...read, CATALOGUE.generated].toSorted().at(-1)
  const batch = readFacts('batch').map(({ seller, factor, source }) => ({ seller, factor, source }))
  const [withheld, promotions] = [readFacts('withheld'), readFacts('promotions')]
  const document = { asOf, columns: COLUMNS, batch, withheld, promotions, rows: lines }
  return formatted('overlay.json', JSON.stringify(document))
}

/** @param {string} overlay */
async function identityFile(overlay) {
  const { name, version } = port.LIBRARY
  const sha256 = createHash('sha256').update(`${overlay}${name}@${version}\n`).digest('hex')
  const { asOf } = JSON.parse(overlay)
  return formatted(
    'book-identity.ts',
    `/** Which prices these are. Written by build/prices/make-overlay.mjs; the hash covers the overlay and the library's release. */
export const BOOK = { id: 'built-in-${asOf}', asOf: '${asOf}', sha256: '${sha256}' } as const\n`,
  )
}

/**
 * @param {string} fileName
 * @param {string} text
 */
async function formatted(fileName, text) {
  const filepath = at(`shared/prices/${fileName}`)
  return format(text, { ...(await resolveConfig(filepath)), filepath })
}

function check() {
  for (const [file, text] of [
    [OVERLAY, made],
    [IDENTITY, identity],
  ]) {
    if (readFileSync(file ?? '', 'utf8') === text) continue
    console.error(`${file} is not what the facts make: run node build/prices/make-overlay.mjs`)
    process.exitCode = 1
  }
}
