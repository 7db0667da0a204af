import { z } from 'zod'
import {
  divide,
  formatAmount,
  multiply,
  ONE,
  parseAmount,
  scale,
  type Amount,
} from '../../domain/amount.ts'
import { formatDay, parseIsoDay, type Day } from '../../domain/day.ts'
import type { PriceEntry } from '../../domain/price.ts'
import { ProblemError } from '../../domain/problem.ts'
import { sellerId, type SellerId } from '../../domain/seller.ts'
import { firstFault } from './schema-parts.ts'

/** A negotiated percentage off a seller's list prices. Own entries are negotiated already and stay as they are. */
export interface Discount {
  readonly seller: SellerId
  /** Models it holds for; none: every model of the seller. */
  readonly models: readonly string[]
  /** Part of the list price that is taken off, above 0 and at most 1. */
  readonly share: Amount
  readonly from: Day
  /** The day after the last; `undefined` while it holds. */
  readonly until: Day | undefined
  readonly source: string
  readonly asOf: string
}

/** A person's word that a raw id means a model of the catalogue. */
export interface ModelAlias {
  readonly seller: SellerId
  /** As it stands in the file. */
  readonly id: string
  readonly model: string
  readonly author: string
  /** `YYYY-MM-DD`. */
  readonly date: string
}

/** What a person lays over the price book: own prices, discounts, and what unknown ids mean. */
export interface OwnPrices {
  readonly entries: readonly PriceEntry[]
  readonly discounts: readonly Discount[]
  readonly aliases: readonly ModelAlias[]
}

/** Nothing laid over the price book. */
export const NO_OWN_PRICES: OwnPrices = { entries: [], discounts: [], aliases: [] }

type OrNull = string | null

/** One entry of the document, as a file has it: exact decimal texts per `unitTokens`. */
export interface PriceEntryText {
  readonly seller: string
  readonly model: string
  readonly from: string
  readonly until: OrNull
  readonly currency: string
  readonly unitTokens: number
  readonly input: string
  readonly cacheRead: OrNull
  readonly cacheWrite: OrNull
  readonly cacheWrite1h: OrNull
  readonly output: string
  readonly batchFactor: OrNull
  readonly source: string
  readonly asOf: string
}

/** One discount of the document: `percentOff` is a decimal text above 0 and at most 100. */
export interface DiscountText {
  readonly seller: string
  readonly models: readonly string[]
  readonly percentOff: string
  readonly from: string
  readonly until: OrNull
  readonly source: string
  readonly asOf: string
}

/**
 * `ai-spend-prices/1`, the written form of `OwnPrices`; `discounts` and `aliases` are this program's additions to the
 * schema, and may be left out.
 */
export interface PriceDocument {
  readonly schema: 'ai-spend-prices/1'
  readonly prices: readonly PriceEntryText[]
  readonly discounts: readonly DiscountText[]
  readonly aliases: readonly ModelAlias[]
}

/** The document of `NO_OWN_PRICES`. */
export const EMPTY_PRICE_DOCUMENT: PriceDocument = {
  schema: 'ai-spend-prices/1',
  prices: [],
  discounts: [],
  aliases: [],
}

const UNIT_TOKENS = 1_000_000
const HUNDRED = (100n * ONE) as Amount

const price = z
  .string({ error: 'a decimal number in quotes, such as "0.15"' })
  .transform((text, context) => {
    const amount = parseAmount(text.trim())
    if (amount !== undefined && amount >= 0n) return amount
    context.addIssue({ code: 'custom', message: 'a price of zero or more, such as "0.15"' })
    return z.NEVER
  })

const day = z.string({ error: 'a day such as "2026-09-01"' }).transform((text, context): Day => {
  const found = parseIsoDay(text.trim())
  if (found !== undefined) return found
  context.addIssue({ code: 'custom', message: 'a day such as "2026-09-01"' })
  return z.NEVER
})

const name = z.string({ error: 'a name' }).trim().min(1, 'a name')

const entrySchema = z
  .object({
    seller: name,
    model: name,
    from: day,
    until: day.nullish(),
    currency: z
      .string({ error: 'a currency code such as "USD"' })
      .trim()
      .regex(/^[A-Za-z]{3}$/, 'a currency code such as "USD"'),
    unitTokens: z
      .int({ error: 'a whole number of tokens such as 1000000' })
      .positive('a whole number of tokens such as 1000000')
      .default(UNIT_TOKENS),
    input: price,
    cacheRead: price.nullish(),
    cacheWrite: price.nullish(),
    cacheWrite1h: price.nullish(),
    output: price,
    batchFactor: price.nullish(),
    source: z.string({ error: 'text' }).default(''),
    asOf: z.string({ error: 'a day such as "2026-11-20"' }).default(''),
  } satisfies Record<keyof PriceEntryText, z.ZodType>)
  .refine((entry) => (entry.until ?? entry.from + 1) > entry.from, {
    path: ['until'],
    message: 'a day after "from": the period ends on the day before "until"',
  })

const percent = z
  .string({ error: 'a percentage in quotes, such as "12.5"' })
  .transform((text, context) => {
    const amount = parseAmount(text.trim())
    if (amount !== undefined && amount > 0n && amount <= HUNDRED) return amount
    context.addIssue({ code: 'custom', message: 'a percentage above 0 and at most 100' })
    return z.NEVER
  })

const discountSchema = z
  .object({
    seller: name,
    models: z.array(name, { error: 'a list of model names' }).default([]),
    percentOff: percent,
    from: day,
    until: day.nullish(),
    source: z.string({ error: 'text' }).default(''),
    asOf: z.string({ error: 'a day such as "2026-11-20"' }).default(''),
  } satisfies Record<keyof DiscountText, z.ZodType>)
  .refine((discount) => (discount.until ?? discount.from + 1) > discount.from, {
    path: ['until'],
    message: 'a day after "from": the period ends on the day before "until"',
  })

const aliasSchema = z.object({
  seller: name,
  id: name,
  model: name,
  author: z.string({ error: 'text' }).default(''),
  date: z.string({ error: 'a day such as "2026-11-20"' }).default(''),
} satisfies Record<keyof ModelAlias, z.ZodType>)

const documentSchema = z.object({
  schema: z.literal('ai-spend-prices/1', { error: '"ai-spend-prices/1"' }),
  prices: z.array(entrySchema, { error: 'a list of price entries' }),
  discounts: z.array(discountSchema, { error: 'a list of discounts' }).default([]),
  aliases: z.array(aliasSchema, { error: 'a list of confirmed model names' }).default([]),
} satisfies Record<keyof PriceDocument, z.ZodType>)

/**
 * Reads `ai-spend-prices/1`, with `discounts` and `aliases` where the file has them. `until` is exclusive, as every
 * period end of the contract: the price holds up to the day before. Prices per any `unitTokens` become prices per
 * million, exactly.
 *
 * @throws ProblemError naming the file, the place, what was found and what was expected.
 */
export function readOwnPrices(json: unknown, fileName: string): OwnPrices {
  const result = documentSchema.safeParse(json)
  if (result.success) {
    const { prices, discounts, aliases } = result.data
    return {
      entries: prices.map((entry) => toPriceEntry(entry, fileName)),
      discounts: discounts.map((discount) => toDiscount(discount, fileName)),
      aliases: aliases.map((alias) => ({ ...alias, seller: sellerId(alias.seller) })),
    }
  }
  const { path, found, expected } = firstFault(result.error, json)
  const place = placeOf(path)
  throw new ProblemError({
    what: `${fileName} is no usable price list: ${place} is not as expected.`,
    where: `${fileName}, ${place}`,
    found,
    expected: expected ?? 'a document of schema "ai-spend-prices/1"',
    fix: `Correct ${place} in ${fileName} and run again; nothing of the file was used.`,
  })
}

function toPriceEntry(entry: z.output<typeof entrySchema>, fileName: string): PriceEntry {
  const perMillion = (amount: Amount): Amount =>
    scale(amount, BigInt(UNIT_TOKENS), BigInt(entry.unitTokens))
  const optional = (amount: Amount | null | undefined): Amount | undefined =>
    amount === null || amount === undefined ? undefined : perMillion(amount)
  return {
    seller: sellerId(entry.seller),
    model: entry.model,
    from: entry.from,
    until: entry.until ?? undefined,
    currency: entry.currency.toUpperCase(),
    input: perMillion(entry.input),
    cacheRead: optional(entry.cacheRead),
    cacheWrite: optional(entry.cacheWrite),
    cacheWrite1h: optional(entry.cacheWrite1h),
    output: perMillion(entry.output),
    batchFactor: entry.batchFactor ?? undefined,
    source: entry.source === '' ? fileName : entry.source,
    asOf: entry.asOf,
    origin: 'user',
  }
}

function toDiscount(given: z.output<typeof discountSchema>, fileName: string): Discount {
  return {
    seller: sellerId(given.seller),
    models: given.models,
    share: divide(given.percentOff, HUNDRED),
    from: given.from,
    until: given.until ?? undefined,
    source: given.source === '' ? fileName : given.source,
    asOf: given.asOf,
  }
}

/** `prices[2].input`, or the document itself. */
function placeOf(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'the document'
  return path
    .map((step) => (typeof step === 'number' ? `[${String(step)}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '')
}

/** The written form; `readOwnPrices` gives the same prices back. */
export function priceDocument({ entries, discounts, aliases }: OwnPrices): PriceDocument {
  return {
    schema: 'ai-spend-prices/1',
    prices: entries.map(priceEntryText),
    discounts: discounts.map(discountText),
    aliases,
  }
}

/** One entry as a file has it, its prices per million tokens. */
export function priceEntryText(entry: PriceEntry): PriceEntryText {
  const { seller, model, currency, source, asOf } = entry
  return {
    seller,
    model,
    from: formatDay(entry.from),
    until: dayOrNull(entry.until),
    currency,
    unitTokens: UNIT_TOKENS,
    input: formatAmount(entry.input),
    cacheRead: amountOrNull(entry.cacheRead),
    cacheWrite: amountOrNull(entry.cacheWrite),
    cacheWrite1h: amountOrNull(entry.cacheWrite1h),
    output: formatAmount(entry.output),
    batchFactor: amountOrNull(entry.batchFactor),
    source,
    asOf,
  }
}

function discountText(discount: Discount): DiscountText {
  const { seller, models, share, from, until, source, asOf } = discount
  return {
    seller,
    models,
    percentOff: formatAmount(multiply(share, HUNDRED)),
    from: formatDay(from),
    until: dayOrNull(until),
    source,
    asOf,
  }
}

function amountOrNull(amount: Amount | undefined): OrNull {
  return amount === undefined ? null : formatAmount(amount)
}

function dayOrNull(day: Day | undefined): OrNull {
  return day === undefined ? null : formatDay(day)
}
