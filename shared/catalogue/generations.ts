import { parseIsoDay, parseMonth, type Day } from '../domain/day.ts'
import type { PriceBook, PriceEntry } from '../domain/price.ts'
import { sellerId, type SellerId } from '../domain/seller.ts'
import { modelRecord, resolveModel } from './catalogue.ts'
import data from '../facts/generations.json' with { type: 'json' }

/** The newest model of the same line that the same seller lists. */
export interface NewerGeneration {
  readonly model: string
  /** The line that both belong to, as the table of generations names it. */
  readonly line: string
  /** The day the model was released; where that is not known, the day on which its price was read. */
  readonly since: Day
  readonly isReleaseDay: boolean
  /** Where its price at this seller was read, with the day. */
  readonly source: string
}

let lines: ReadonlyMap<string, Line> | undefined

interface Line {
  readonly line: string
  /** Oldest first. */
  readonly models: readonly string[]
}

/**
 * The successor of a model: the newest one of its maker's line that the seller lists on the day. A line has one
 * maker and one tier, so that neither changes.
 *
 * Whether the successor costs less is for the caller to see. A model without a known release day counts from the day
 * on which its price was read.
 *
 * @returns `undefined` when the model is unknown or in no line, and when the seller lists nothing newer of it.
 */
export function newerGeneration(
  prices: PriceBook,
  provider: string,
  model: string,
  day: Day,
): NewerGeneration | undefined {
  const seller = sellerId(provider)
  const match = resolveModel(seller, model)
  const line = match.kind === 'found' ? lineOf(match.model) : undefined
  if (match.kind !== 'found' || line === undefined) return undefined
  const newer = line.models.slice(line.models.indexOf(match.model) + 1)
  for (const each of newer.toReversed()) {
    const listed = listing(prices, seller, each, day)
    if (listed !== undefined) return { model: each, line: line.line, ...listed }
  }
  return undefined
}

function listing(
  prices: PriceBook,
  seller: SellerId,
  model: string,
  day: Day,
): Omit<NewerGeneration, 'model' | 'line'> | undefined {
  const found = prices.find(seller, model, day)
  if (found.kind !== 'found') return undefined
  const released = releaseDay(model)
  const since = released ?? parseIsoDay(found.entry.asOf)
  if (since === undefined || since > day) return undefined
  return { since, isReleaseDay: released !== undefined, source: sourceOf(found.entry) }
}

/** A month alone counts from its end: the first day on which the model was surely out. */
function releaseDay(model: string): Day | undefined {
  const released = modelRecord(model)?.released
  if (released === undefined) return undefined
  return parseIsoDay(released) ?? parseMonth(released)?.end
}

function sourceOf({ source, asOf }: PriceEntry): string {
  return `${source}, ${asOf}`
}

function lineOf(model: string): Line | undefined {
  lines ??= new Map(data.lines.flatMap((line) => line.models.map((each) => [each, line] as const)))
  return lines.get(model)
}
