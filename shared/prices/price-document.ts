import { z } from 'zod'
import { divide, ONE, parseAmount, scale, type Amount } from '../domain/amount.ts'
import { parseIsoDay, type Day } from '../domain/day.ts'
import type { PriceEntry } from '../domain/price.ts'
import type { Discount, PriceTerms } from '../document/price-terms.ts'
import { ProblemError } from '../domain/problem.ts'
import { sellerId } from '../domain/seller.ts'

const MILLION = 1_000_000n
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
      .default(1_000_000),
    input: price,
    cacheRead: price.nullish(),
    cacheWrite: price.nullish(),
    cacheWrite1h: price.nullish(),
    output: price,
    batchFactor: price.nullish(),
    source: z.string({ error: 'text' }).default(''),
    asOf: z.string({ error: 'a day such as "2026-11-20"' }).default(''),
  })
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
  })
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
})

const documentSchema = z.object({
  schema: z.literal('ai-spend-prices/1', { error: '"ai-spend-prices/1"' }),
  prices: z.array(entrySchema, { error: 'a list of price entries' }),
  discounts: z.array(discountSchema, { error: 'a list of discounts' }).default([]),
  aliases: z.array(aliasSchema, { error: 'a list of confirmed model names' }).default([]),
})

/**
 * Reads `ai-spend-prices/1`, with `discounts` and `aliases` where the file has them. `until` is exclusive, as every period end of the contract: the price holds up to the
 * day before. Prices per any `unitTokens` become prices per million, exactly.
 *
 * @throws ProblemError naming the file, the place, what was found and what was expected.
 */
export function readPriceTerms(json: unknown, fileName: string): PriceTerms {
  const result = documentSchema.safeParse(json)
  if (result.success) {
    const { prices, discounts, aliases } = result.data
    return {
      entries: prices.map((entry) => toPriceEntry(entry, fileName)),
      discounts: discounts.map((discount) => toDiscount(discount, fileName)),
      aliases: aliases.map((alias) => ({ ...alias, seller: sellerId(alias.seller) })),
    }
  }
  const issue = result.error.issues[0]
  const path = issue?.path ?? []
  const place = placeOf(path)
  throw new ProblemError({
    what: `${fileName} is no usable price list: ${place} is not as expected.`,
    where: `${fileName}, ${place}`,
    found: textOf(valueAt(json, path)),
    expected: issue?.message ?? 'a document of schema "ai-spend-prices/1"',
    fix: `Correct ${place} in ${fileName} and run again; nothing of the file was used.`,
  })
}

function toPriceEntry(entry: z.output<typeof entrySchema>, fileName: string): PriceEntry {
  const perMillion = (amount: Amount): Amount => scale(amount, MILLION, BigInt(entry.unitTokens))
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

/** The price entries of such a document alone. @throws ProblemError as `readPriceTerms`. */
export function readPriceDocument(json: unknown, fileName: string): readonly PriceEntry[] {
  return readPriceTerms(json, fileName).entries
}

/** `prices[2].input`, or the document itself. */
function placeOf(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'the document'
  return path
    .map((step) => (typeof step === 'number' ? `[${String(step)}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '')
}

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined,
    json,
  )
}

function textOf(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 80)
}
