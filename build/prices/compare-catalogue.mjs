// What a public catalogue says against the price book on the day it was generated.
import { readFileSync } from 'node:fs'
import { runnerImport } from 'vite'
import { at } from '../tree.mjs'
import { readCsv } from './read-csv.mjs'

/** @typedef {import('./read-catalogue.mjs').ListedPrice} ListedPrice */
/** @typedef {import('../../shared/domain/price.ts').PriceEntry} PriceEntry */
/** @typedef {{ listed: ListedPrice, model: string, entry: PriceEntry | undefined }} Difference */
/**
 * `added` has no price in the book, `changed` another one; `unknown` is no model of the catalogue of models.
 * @typedef {{ confirmed: number, leftOut: number, added: Difference[], changed: Difference[], unknown: ListedPrice[] }} Comparison
 */

/** @type {{ module: typeof import('../../shared/prices/price-book.ts') }} */
const { module: prices } = await runnerImport(at('shared/prices/price-book.ts'))
/** @type {{ module: typeof import('../../shared/catalogue/catalogue.ts') }} */
const { module: models } = await runnerImport(at('shared/catalogue/catalogue.ts'))
/** @type {{ module: typeof import('../../shared/domain/amount.ts') }} */
const { module: amounts } = await runnerImport(at('shared/domain/amount.ts'))
/** @type {{ module: typeof import('../../shared/domain/day.ts') }} */
const { module: days } = await runnerImport(at('shared/domain/day.ts'))

/**
 * @param {readonly ListedPrice[]} rows
 * @param {string} generated the day of the catalogue, `YYYY-MM-DD`
 * @returns {Comparison}
 */
export function compareCatalogue(rows, generated) {
  const day = days.parseIsoDay(generated)
  if (day === undefined) throw new RangeError(`not a day: ${generated}`)
  const book = prices.createPriceBook({ userEntries: [] })
  const isLeftOut = leftOut()
  /** @type {Comparison} */
  const result = { confirmed: 0, leftOut: 0, added: [], changed: [], unknown: [] }
  for (const listed of rows) {
    const match = models.resolveModel(listed.seller, listed.id)
    if (isLeftOut(listed)) result.leftOut += 1
    else if (match.kind !== 'found') result.unknown.push(listed)
    else {
      const lookup = book.find(listed.seller, listed.id, day)
      const entry = lookup.kind === 'found' ? lookup.entry : undefined
      if (entry !== undefined && agrees(entry, listed)) result.confirmed += 1
      else
        result[entry === undefined ? 'added' : 'changed'].push({
          listed,
          model: match.model,
          entry,
        })
    }
  }
  return result
}

/**
 * Same input and output, and the same cached price where the list states one.
 * @param {PriceEntry} entry
 * @param {ListedPrice} listed
 */
function agrees(entry, listed) {
  const cached = amounts.parseAmount(listed.cacheRead)
  return (
    entry.input === amounts.parseAmount(listed.input) &&
    entry.output === amounts.parseAmount(listed.output) &&
    (cached === undefined || cached === (entry.cacheRead ?? entry.input))
  )
}

/** @param {PriceEntry} entry */
export function priceText({ input, cacheRead, output }) {
  return [input, cacheRead, output]
    .map((price) => (price === undefined ? '-' : amounts.formatAmount(price)))
    .join('/')
}

/** @returns {(listed: ListedPrice) => boolean} */
function leftOut() {
  const rules = readCsv(readFileSync(at('build/prices/facts/left-out.csv'), 'utf8'))
  return ({ seller, id }) =>
    rules.some(
      (rule) => fits(rule['seller'] ?? '', seller) && fits(rule['host_model_id'] ?? '', id),
    )
}

/**
 * A star stands for anything at the beginning or the end.
 * @param {string} pattern
 * @param {string} text
 */
function fits(pattern, text) {
  if (pattern.startsWith('*')) return text.endsWith(pattern.slice(1))
  return pattern.endsWith('*') ? text.startsWith(pattern.slice(0, -1)) : text === pattern
}
