import { amountOf, parseAmount, ZERO, type Amount } from '../../../shared/domain/amount.ts'
import { periodOfMonth, type Day, type Month } from '../../../shared/domain/day.ts'
import type { MoneyText } from '../../../shared/domain/money.ts'
import type { PlanDocument, PlanMove } from '../../../shared/document/user/plan-document.ts'
import type { PriceBook, PriceEntry } from '../../../shared/domain/price.ts'
import type {
  Convert,
  PlanCell,
  PlanInput,
  PlanTokens,
  PlanWorkload,
} from '../../../shared/plan/planning-input.ts'

const MILLION = 1_000_000

/** Exact decimal text as an amount. */
export function usd(text: string): Amount {
  const amount = parseAmount(text)
  if (amount === undefined) throw new RangeError(`not an amount: ${text}`)
  return amount
}

/** The amount in a document's money. */
export function inUsd(money: MoneyText): Amount {
  return usd(money['USD'] ?? '')
}

/** Counts in millions of tokens, so that prices per million read as money. */
export function millions(counts: Partial<PlanTokens>): PlanTokens {
  const of = (count = 0): number => count * MILLION
  return {
    input: of(counts.input),
    cacheRead: of(counts.cacheRead),
    cacheWrite5m: of(counts.cacheWrite5m),
    cacheWrite1h: of(counts.cacheWrite1h),
    output: of(counts.output),
  }
}

/** Prices per million tokens. Today's model costs 10 in and 20 out, the candidate 1 and 2. */
export interface WrittenPrice {
  readonly seller: string
  readonly model: string
  readonly input: string
  readonly output: string
  readonly cacheRead?: string | undefined
  readonly cacheWrite?: string | undefined
  readonly cacheWrite1h?: string | undefined
  readonly batchFactor?: string | undefined
  readonly currency?: string
  readonly match?: 'exact' | 'alias' | 'family'
  readonly from?: Month
  readonly until?: Month
}

export const INCUMBENT: WrittenPrice = {
  seller: 'openai',
  model: 'big',
  input: '10',
  cacheRead: '1',
  output: '20',
  batchFactor: '0.5',
}

export const CANDIDATE: WrittenPrice = {
  seller: 'z-ai',
  model: 'small',
  input: '1',
  cacheRead: '0.1',
  output: '2',
  batchFactor: '0.5',
}

export function priceBook(written: readonly WrittenPrice[]): PriceBook {
  const optional = (text: string | undefined): Amount | undefined =>
    text === undefined ? undefined : usd(text)
  const entries = written.map((price) => ({
    match: price.match ?? 'exact',
    entry: {
      seller: price.seller,
      model: price.model,
      from: price.from === undefined ? (0 as Day) : periodOfMonth(price.from).start,
      until: price.until === undefined ? undefined : periodOfMonth(price.until).start,
      currency: price.currency ?? 'USD',
      input: usd(price.input),
      cacheRead: optional(price.cacheRead),
      cacheWrite: optional(price.cacheWrite),
      cacheWrite1h: optional(price.cacheWrite1h),
      output: usd(price.output),
      batchFactor: optional(price.batchFactor),
      source: 'the price list of the test',
      asOf: '2026-11-10',
      origin: 'user',
    } satisfies PriceEntry,
  }))
  return {
    id: 'test',
    asOf: '2026-11-10',
    sha256: '',
    find: (seller, model, day) => {
      const found = entries.find(
        ({ entry }) =>
          entry.seller === seller &&
          entry.model === model &&
          entry.from <= day &&
          (entry.until === undefined || day < entry.until),
      )
      if (found === undefined) return { kind: 'unknown' }
      return found.match === 'family'
        ? { kind: 'suggestion', entry: found.entry, match: 'family' }
        : { kind: 'found', entry: found.entry, match: found.match }
    },
  }
}

/** One workload with its months. */
export interface WrittenWorkload extends Partial<Omit<PlanWorkload, 'id'>> {
  readonly id?: string
  readonly spend: string
  readonly tokens?: Partial<PlanTokens>
  readonly batchSpend?: string
  readonly batchTokens?: Partial<PlanTokens>
  /** The spend and tokens of each; one month when not given. */
  readonly months?: readonly Month[]
}

export interface WrittenInput {
  readonly workloads: readonly WrittenWorkload[]
  readonly prices?: readonly WrittenPrice[]
  readonly convert?: Convert
  readonly coveredDays?: Readonly<Record<Month, number>>
  readonly reportingCurrency?: string
}

export function planInput(written: WrittenInput): PlanInput {
  const workloads = written.workloads.map((workload, index) => planWorkload(workload, index))
  const days = new Map(Object.entries(written.coveredDays ?? { '2026-09': 30 }))
  return {
    reportingCurrency: written.reportingCurrency ?? 'USD',
    workloads,
    cells: written.workloads.flatMap(planCells),
    coveredDays: days,
    coveredDaysByProvider: new Map(workloads.map(({ provider }) => [provider, days])),
    prices: priceBook(written.prices ?? [INCUMBENT, CANDIDATE]),
    convert: written.convert ?? (() => undefined),
  }
}

function planWorkload(written: WrittenWorkload, index: number): PlanWorkload {
  const model = written.model === undefined ? 'big' : written.model
  return {
    id: written.id ?? `w${String(index)}`,
    provider: written.provider ?? 'openai',
    projectNames: written.projectNames ?? [],
    apiKeyNames: written.apiKeyNames ?? [],
    model,
    modelIds: written.modelIds ?? (model === null ? [] : [model]),
    neededTier: written.neededTier ?? null,
    tierChance: written.tierChance ?? null,
    guard: written.guard ?? null,
    paidTier: written.paidTier ?? null,
    task: written.task ?? null,
    requests: written.requests ?? null,
    signs: written.signs,
  }
}

function planCells(written: WrittenWorkload, workload: number): readonly PlanCell[] {
  return (written.months ?? ['2026-09']).map((month) => ({
    workload,
    month,
    tokens: written.tokens && millions(written.tokens),
    batchTokens: written.batchTokens && millions(written.batchTokens),
    spend: usd(written.spend),
    batchSpend: written.batchSpend === undefined ? ZERO : usd(written.batchSpend),
    priceDay: periodOfMonth(month).start,
  }))
}

/** All of the work, token for token, to the candidate. */
export function planMove(changes: Partial<PlanMove> = {}): PlanMove {
  return {
    where: {},
    to: { seller: 'z-ai', model: 'small' },
    share: 1,
    inputFactor: 1,
    outputFactor: 1,
    attempts: 1,
    fallbackShare: 0,
    cacheCarryOver: 0,
    batchCarryOver: 0,
    ...changes,
  }
}

export function planDocument(changes: Partial<PlanDocument> = {}): PlanDocument {
  return {
    schema: 'ai-spend-plan/1',
    name: 'a plan',
    moves: [planMove()],
    levers: [{ kind: 'model-switch' }],
    commitments: [],
    costs: { oneOff: {}, monthly: {} },
    growth: { monthlyRate: 0 },
    horizonMonths: 12,
    priceDate: undefined,
    ...changes,
  }
}

/** A rate that holds in every month, for one pair of currencies. */
export function fixedRate(from: string, to: string, rate: number): Convert {
  return (amount, source, target) =>
    source === from && target === to
      ? (((amount * amountOf(rate)) / amountOf(1)) as Amount)
      : undefined
}
