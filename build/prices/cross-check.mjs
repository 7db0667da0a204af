// `node build/prices/cross-check.mjs`: compares the price book with the table of six sources beside the project
// (../shared/prices/price_cross_check.csv), on the day the newest source was read.
import { existsSync, readFileSync } from 'node:fs'
import { runnerImport } from 'vite'
import { at } from '../tree.mjs'
import { readCsv } from './read-csv.mjs'

const TABLE = at('../shared/prices/price_cross_check.csv')
const DAY = '2026-11-10'

/** Where a difference to the newest source is meant. */
/** @type {Record<string, string>} */
const MEANT = {
  'mistral/mistral-medium-3.5': 'the library states a cached price too',
}

/** @type {{ module: typeof import('../../shared/prices/price-book.ts') }} */
const { module: prices } = await runnerImport(at('shared/prices/price-book.ts'))
/** @type {{ module: typeof import('../../shared/domain/amount.ts') }} */
const { module: amounts } = await runnerImport(at('shared/domain/amount.ts'))
/** @type {{ module: typeof import('../../shared/domain/day.ts') }} */
const { module: days } = await runnerImport(at('shared/domain/day.ts'))

if (!existsSync(TABLE)) console.log('No ../shared here: nothing to compare.')
else compare()

function compare() {
  const day = days.parseIsoDay(DAY)
  if (day === undefined) throw new RangeError(DAY)
  const book = prices.createPriceBook({ userEntries: [] })
  const counts = { agree: 0, differ: 0, unpriced: 0 }
  for (const row of readCsv(readFileSync(TABLE, 'utf8'))) {
    const seller =
      row['provider'] === 'google'
        ? 'gcp'
        : row['provider'] === 'zai'
          ? 'z-ai'
          : (row['provider'] ?? '')
    const model = row['model_id'] ?? ''
    const lookup = book.find(seller, model, day)
    const quoted = quotes(row)
    if (lookup.kind !== 'found') {
      counts.unpriced += 1
      console.log(
        `unpriced  ${seller}/${model}: ${lookup.kind}; the sources say ${quoted.join(', ')}`,
      )
      continue
    }
    const own = textOf(lookup.entry)
    const newest = quoted[0]
    const agrees = quoted.some((quote) => isSame(quote, own))
    counts[agrees ? 'agree' : 'differ'] += 1
    if (!agrees || (newest !== undefined && !isSame(newest, own)) || new Set(quoted).size > 1) {
      const why = MEANT[`${seller}/${model}`] ?? lookup.entry.source
      console.log(
        `${agrees ? 'agrees   ' : 'differs  '} ${seller}/${model}: ${own} of ${[...new Set(quoted)].join(', ')} (${why})`,
      )
    }
  }
  console.log(JSON.stringify(counts))
  if (counts.differ > 0) process.exitCode = 1
}

/**
 * The figures of the six sources, the newest first.
 * @param {Record<string, string>} row
 */
function quotes(row) {
  const columns = Object.keys(row).filter((name) => name.includes('USD per 1M'))
  const newestFirst = columns.toSorted((a, b) => dateIn(b).localeCompare(dateIn(a)))
  return newestFirst.map((name) => row[name] ?? '').filter((text) => text !== '')
}

/** @param {string} name */
function dateIn(name) {
  return /\d{4}-\d{2}-\d{2}/.exec(name)?.[0] ?? ''
}

/**
 * Equal, where a source without a cached price is not held against the one that has it.
 * @param {string} a
 * @param {string} b
 */
function isSame(a, b) {
  const [x, y] = [a.split('/'), b.split('/')]
  return x[0] === y[0] && x[2] === y[2] && (x[1] === y[1] || x[1] === '-' || y[1] === '-')
}

/** @param {import('../../shared/domain/price.ts').PriceEntry} entry */
function textOf({ input, cacheRead, output }) {
  return [input, cacheRead, output]
    .map((amount) => (amount === undefined ? '-' : amounts.formatAmount(amount)))
    .join('/')
}
