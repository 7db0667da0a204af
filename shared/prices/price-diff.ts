import { formatAmount, type Amount } from '../domain/amount.ts'
import { formatDay, type Day } from '../domain/day.ts'
import type { PriceEntry } from '../domain/price.ts'
import type { Discount, OwnPrices } from '../document/user/price-document.ts'
import { sellerId } from '../domain/seller.ts'
import { canonicalModel } from '../catalogue/catalogue.ts'
import { createPriceBook, type DatedPriceBook } from './price-book.ts'
import { scopeOf } from './scope.ts'
import type {
  ChangeKind,
  DiscountChange,
  PriceChange,
  PriceTexts,
  OwnPricesDiff,
} from '../views/price-views.ts'

/**
 * What other terms change in effect: an entry that repeats the price that stands changes nothing and is not listed.
 * Discounts are told as such, not model by model.
 */
export function diffOwnPrices(before: OwnPrices, after: OwnPrices): OwnPricesDiff {
  const [old, next] = [bookOf(before), bookOf(after)]
  const keys = new Map(
    [...before.entries, ...after.entries].map(({ seller, model }) => [
      `${sellerId(seller)}|${scopeOf(model) === 'global' ? canonicalModel(sellerId(seller), model) : model}`,
      { seller: sellerId(seller), model },
    ]),
  )
  return {
    prices: [...keys.values()].flatMap((key) => changesOf(key, old, next)),
    discounts: discountChanges(before.discounts, after.discounts),
  }
}

function bookOf({ entries }: OwnPrices): DatedPriceBook {
  return createPriceBook({ userEntries: entries })
}

interface Key {
  readonly seller: string
  readonly model: string
}

function changesOf(
  { seller, model }: Key,
  old: DatedPriceBook,
  next: DatedPriceBook,
): readonly PriceChange[] {
  const steps = [...old.timeline(seller, model), ...next.timeline(seller, model)]
  const bounds = [
    ...new Set(steps.flatMap(({ from, until }) => (until === undefined ? [from] : [from, until]))),
  ].sort((a, b) => a - b)
  const changes: PriceChange[] = []
  for (const [i, from] of bounds.entries()) {
    const before = textsOn(old, seller, model, from)
    const after = textsOn(next, seller, model, from)
    const kind = kindOf(before, after)
    if (kind === undefined) continue
    const until = dayText(bounds[i + 1])
    const last = changes.at(-1)
    const goesOn =
      last?.until === dayText(from) && isSame(last.before, before) && isSame(last.after, after)
    if (goesOn) changes[changes.length - 1] = { ...last, until }
    else changes.push({ kind, seller, model, from: sinceText(from), until, before, after })
  }
  return changes
}

function kindOf(before: PriceTexts | null, after: PriceTexts | null): ChangeKind | undefined {
  if (isSame(before, after)) return undefined
  return before === null ? 'added' : after === null ? 'ended' : 'changed'
}

function isSame(a: PriceTexts | null, b: PriceTexts | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

function textsOn(book: DatedPriceBook, seller: string, model: string, day: Day): PriceTexts | null {
  const lookup = book.find(seller, model, day)
  return lookup.kind === 'found' ? priceTexts(lookup.entry) : null
}

/** The figures of an entry without its dates and source. */
export function priceTexts(entry: PriceEntry): PriceTexts {
  return {
    currency: entry.currency,
    input: formatAmount(entry.input),
    cacheRead: amountText(entry.cacheRead),
    cacheWrite: amountText(entry.cacheWrite),
    cacheWrite1h: amountText(entry.cacheWrite1h),
    output: formatAmount(entry.output),
    batchFactor: amountText(entry.batchFactor),
  }
}

function discountChanges(
  before: readonly Discount[],
  after: readonly Discount[],
): readonly DiscountChange[] {
  const keyOf = ({ seller, models, from }: Discount): string =>
    JSON.stringify([seller, [...models].sort(), from])
  const old = new Map(before.map((each) => [keyOf(each), each]))
  const next = new Map(after.map((each) => [keyOf(each), each]))
  return [...new Set([...old.keys(), ...next.keys()])].flatMap((key): DiscountChange[] => {
    const [was, is] = [old.get(key), next.get(key)]
    const any = is ?? was
    if (any === undefined || (was?.share === is?.share && was?.until === is?.until)) return []
    const kind = was === undefined ? 'added' : is === undefined ? 'ended' : 'changed'
    return [
      {
        kind,
        seller: any.seller,
        models: any.models,
        from: formatDay(any.from),
        before: amountText(was?.share),
        after: amountText(is?.share),
      },
    ]
  })
}

function amountText(amount: Amount | undefined): string | null {
  return amount === undefined ? null : formatAmount(amount)
}

function dayText(day: Day | undefined): string | null {
  return day === undefined ? null : formatDay(day)
}

/** A price without a known beginning stands from day zero. */
export function sinceText(day: Day): string | null {
  return day === 0 ? null : formatDay(day)
}
