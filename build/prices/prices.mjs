// `npm run prices`: rebuilds the price book from the pinned release of the public catalogue and the installed library,
// and prints what became different. `npm run prices -- --check` only tells.
//
// A release says what a price is on its day, not what it was before: what changed becomes a new row that begins on that
// day, and no row is ever edited or taken away. See README.md beside this file.
import { spawnSync } from 'node:child_process'
import { appendFileSync, readFileSync } from 'node:fs'
import { at, ensureInstalled } from '../tree.mjs'
import { compareCatalogue, priceText } from './compare-catalogue.mjs'
import { CATALOGUE, fetchCatalogue } from './read-catalogue.mjs'
import { readCsv } from './read-csv.mjs'

/** @typedef {import('./compare-catalogue.mjs').Difference} Difference */
/** @typedef {import('./read-catalogue.mjs').ListedPrice} ListedPrice */

const FACTS = 'build/prices/facts/catalogue.csv'
const OVERLAY = 'shared/facts/price-overlay.json'
const SOURCE = `${CATALOGUE.package} ${CATALOGUE.version}`
const ONE_HOUR = 'one-hour write is twice the input, as for the other models of the maker'

ensureInstalled()
const isCheck = process.argv.includes('--check')
const rows = fetchCatalogue()
if (rows === undefined) {
  console.log(`${SOURCE} could not be fetched: the prices stay as they are.`)
} else {
  const before = overlayRows()
  const found = compareCatalogue(rows, CATALOGUE.generated)
  tell(found, rows)
  if (!isCheck) {
    const lines = [...found.added, ...found.changed].map(factLine)
    appendFileSync(at(FACTS), lines.join(''))
    const made = spawnSync(process.execPath, [at('build/prices/make-overlay.mjs')], {
      stdio: 'inherit',
    })
    tellOverlay(before, overlayRows())
    process.exitCode = made.status ?? 1
  }
}

/**
 * @param {import('./compare-catalogue.mjs').Comparison} found
 * @param {readonly ListedPrice[]} listed
 */
function tell(found, listed) {
  for (const { listed: row, model } of found.added) {
    console.log(
      `added    ${row.seller} ${row.id} (${model}): ${listedText(row)}, read ${CATALOGUE.generated}`,
    )
  }
  for (const { listed: row, entry } of found.changed) {
    const old = entry === undefined ? '' : `${priceText(entry)} (${entry.source})`
    console.log(
      `changed  ${row.seller} ${row.id}: ${old} → ${listedText(row)}, read ${CATALOGUE.generated}`,
    )
  }
  for (const row of gone(listed)) {
    console.log(
      `gone     ${row['seller']} ${row['host_model_id']}: last read ${row['as_of']}; its price stays`,
    )
  }
  for (const row of found.unknown) {
    console.log(
      `unknown  ${row.seller} ${row.id}: ${listedText(row)}; no model of shared/facts/models.json`,
    )
  }
  console.log(
    `${SOURCE} of ${CATALOGUE.generated}: ${listed.length} list prices, ${found.confirmed} as in the book, ${found.added.length} added, ${found.changed.length} changed, ${found.unknown.length} of unknown models, ${found.leftOut} left out (facts/left-out.csv).`,
  )
}

/**
 * Rows that came from an older release of the catalogue and are in it no more.
 * @param {readonly ListedPrice[]} listed
 */
function gone(listed) {
  const here = new Set(listed.map(({ seller, id }) => `${seller}|${id}`))
  return ['incumbents', 'hosts', 'catalogue']
    .flatMap((name) => readCsv(readFileSync(at(`build/prices/facts/${name}.csv`), 'utf8')))
    .filter((row) => row['use'] === 'list' && row['source']?.startsWith(`${CATALOGUE.package} `))
    .filter((row) => !here.has(`${row['seller']}|${row['host_model_id']}`))
}

/** @param {ListedPrice} row */
function listedText({ input, cacheRead, output }) {
  return [input, cacheRead || '-', output].join('/')
}

/**
 * Only a change against an older release begins on the day of this one. Against the library the rules of
 * make-overlay.mjs say when the row begins.
 * @param {Difference} difference
 */
function factLine({ listed, model, entry }) {
  const isLater = entry?.origin === 'overlay' && entry.model === model
  const from = isLater ? CATALOGUE.generated : ''
  const hasHourPrice = /claude/.test(model) && ['anthropic', 'aws'].includes(listed.seller)
  const hour = hasHourPrice ? String(Number((2 * Number(listed.input)).toPrecision(12))) : ''
  const { seller, id, input, cacheRead, cacheWrite, output } = listed
  const note = hasHourPrice ? `"${ONE_HOUR}"` : ''
  const cells = [seller, id, model, input, cacheRead, cacheWrite, hour, output, from, '', 'list']
  return `${[...cells, note, SOURCE, CATALOGUE.generated, ''].join(',')}\n`
}

/** @returns {string[]} */
function overlayRows() {
  return JSON.parse(readFileSync(at(OVERLAY), 'utf8')).rows
}

/**
 * @param {readonly string[]} before
 * @param {readonly string[]} after
 */
function tellOverlay(before, after) {
  const [old, now] = [new Set(before), new Set(after)]
  for (const row of after.filter((each) => !old.has(each))) console.log(`+ ${row}`)
  for (const row of before.filter((each) => !now.has(each))) console.log(`- ${row}`)
}
