import { z } from 'zod'
import type { InvoiceTotal, RateEntry, ToleranceSetting } from '../api/books-api.ts'
import type { TierOverride } from '../api/tier-override.ts'
import { DEFAULT_ASSUMPTIONS } from '../assumptions/default-assumptions.ts'
import { TASKS, TIERS } from '../domain/tier.ts'
import { OWNER_MATCHES, SPLIT_BASES, type OwnerRow } from '../document/owners.ts'
import type { OverlapChoice } from '../document/overlap.ts'
import { BILLING_PERIODS, type SeatRow } from '../document/seat-summary-types.ts'
import { readAssumptions } from '../document/user/assumptions-document.ts'
import { readOwnTests } from '../document/user/own-test-document.ts'
import {
  priceDocument,
  readOwnPrices,
  type PriceDocument,
} from '../document/user/price-document.ts'
import { readRuleDocument } from '../document/user/rule-document.ts'
import { readScenarios } from '../document/user/scenario-document.ts'
import { objectOf, oneOf } from './checked.ts'
import type { SavedImport, SavedWorkspace } from './saved-workspace.ts'

const text = z.string('a text')
/** Short texts that are read where they are used, which says what is wrong with them. */
const short = z.string('a text').max(100, 'a text of at most 100 characters')
const [decimal, month, currency, moment] = [short, short, short, short]
const day = z.iso.date('a day such as 2026-09-30')
const flag = z.boolean('true or false')

const rate = objectOf<RateEntry>({ month, from: currency, to: currency, rate: decimal })

const invoice = objectOf<InvoiceTotal>({
  provider: text,
  amount: decimal,
  currency,
  month: month.nullable(),
  reference: text,
})

const tolerance = objectOf<ToleranceSetting>({ amount: decimal, share: decimal })

const owner = objectOf<OwnerRow>({
  match: oneOf(OWNER_MATCHES),
  value: text,
  provider: text,
  from: day.nullable(),
  until: day.nullable(),
  split: oneOf(SPLIT_BASES).nullable(),
  share: decimal.nullable(),
  team: text,
  costCentre: text,
  legalEntity: text,
  ledgerAccount: text,
})

const seat = objectOf<SeatRow>({
  product: text,
  user: text,
  plan: text,
  team: text,
  seats: z.number().min(0),
  price: decimal.nullable(),
  currency: text,
  billingPeriod: oneOf(BILLING_PERIODS),
  renewal: day.nullable(),
  lastActivity: day.nullable(),
  saysActivity: flag,
})

const override = objectOf<TierOverride>({
  workloadId: text,
  neededTier: oneOf(TIERS),
  task: oneOf(TASKS).nullable(),
  note: text,
  author: text,
  at: text,
})

const overlapChoice = objectOf<OverlapChoice>({
  id: text,
  count: oneOf(['all', 'none', 'file', 'union', 'apart', 'bill']),
  sha256: text.optional(),
})

const record = z.strictObject({
  name: text.min(1, 'a name').max(200, 'a name of at most 200 characters'),
  createdAt: moment,
  isSample: flag,
  reportingCurrency: currency,
  rates: z.array(rate),
  invoices: z.array(invoice),
  tolerance,
  owners: z.array(owner),
  seats: z.array(seat),
  idleAfterDays: z.int().min(1),
  overrides: z.array(override),
  overlapChoices: z.array(overlapChoice),
  prices: z.unknown(),
  previousPrices: z.unknown(),
  rules: z.unknown(),
  tests: z.unknown(),
  scenarios: z.unknown(),
  savingsTerms: z.unknown(),
} satisfies Record<keyof SavedWorkspace, z.ZodType>)

/** A drop of files. */
export const savedImport = objectOf<SavedImport>({ id: text, at: moment, isUndone: flag })

/**
 * A workspace as a file says it: each document of a user is read by its own reader.
 *
 * @param fileName for messages. @throws ProblemError, or the schema's own error, for what is no workspace.
 */
export function readSavedWorkspace(value: unknown, fileName: string): SavedWorkspace {
  const { prices, previousPrices, rules, tests, scenarios, savingsTerms, ...rest } =
    record.parse(value)
  return {
    ...rest,
    prices: readPrices(prices, fileName),
    previousPrices: previousPrices === null ? null : readPrices(previousPrices, fileName),
    rules: readRuleDocument(rules, fileName),
    tests: readOwnTests(tests),
    scenarios: readScenarios({ schema: 'ai-spend-scenarios/1', scenarios }, fileName).scenarios,
    savingsTerms: readAssumptions(savingsTerms, fileName, DEFAULT_ASSUMPTIONS),
  }
}

function readPrices(value: unknown, fileName: string): PriceDocument {
  return priceDocument(readOwnPrices(value, fileName))
}
