import { add, scale, ZERO, type Amount } from '../domain/amount.ts'
import type { Day, Month } from '../domain/day.ts'
import type { SpendKind } from '../document/analysis-document.ts'
import {
  addTokens,
  NO_TOKENS,
  totalTokens,
  type TokenCounts,
  type TokenKind,
} from '../domain/tokens.ts'
import type { Identity } from '../join/identity.ts'
import type { ChargeLine } from '../join/charge-line.ts'
import type { UsagePricing } from '../join/pricing.ts'
import { addHours, HOURS_PER_DAY } from '../table/hour-sums.ts'
import { DaySums, FailedCalls, type ChargedFailures, type WorkloadDay } from './day-sums.ts'
import { Sums, type ConvertedLine } from './sums.ts'

/** One month of one workload: what a plan changes. */
export interface WorkloadMonth {
  readonly month: Month
  readonly spend: Amount
  /** The part of `spend` that ran as batch. */
  readonly batchSpend: Amount
  readonly tokens: TokenCounts
  readonly batchTokens: TokenCounts
  /** Whether every kind of token that was charged is counted in `tokens`, as far as the files tell. */
  readonly countsAll: boolean
  readonly lastDay: Day
}

/** One workload, summed over its lines. */
export interface WorkloadTotals {
  readonly id: string
  readonly identity: Identity
  readonly sums: Sums
  readonly spendKind: SpendKind
  readonly months: readonly WorkloadMonth[]
  readonly projectNames: readonly string[]
  readonly apiKeyNames: readonly string[]
  readonly rawModels: readonly string[]
  readonly operations: readonly string[]
  readonly serviceTiers: readonly string[]
  readonly tags: readonly string[]
  readonly dailyTokens: ReadonlyMap<Day, number>
  readonly dailyRequests: ReadonlyMap<Day, number>
  /** Requests, else tokens, by hour of the UTC day: 24 numbers; `undefined` where no row states a time. */
  readonly hours: readonly number[] | undefined
  /** `undefined` where the files do not state days. */
  readonly days: ReadonlyMap<Day, WorkloadDay> | undefined
  /** `undefined` where no row says whether its call failed. */
  readonly failed: ChargedFailures | undefined
  /** Number of rows by file name, to trace a figure back to its source. */
  readonly sources: ReadonlyMap<string, number>
}

/** Sums lines by workload, the largest spend first. */
export function workloadTotals(
  lines: Iterable<ConvertedLine>,
  pricing: UsagePricing,
): readonly WorkloadTotals[] {
  const builders = new Map<string, WorkloadBuilder>()
  for (const line of lines) {
    const { workloadId } = line.line
    let builder = builders.get(workloadId)
    if (builder === undefined) builders.set(workloadId, (builder = new WorkloadBuilder(workloadId)))
    builder.add(line)
  }
  return [...builders.values()]
    .map((builder) => builder.finish(pricing))
    .sort((a, b) => compareAmounts(b.sums.spend, a.sums.spend) || (a.id < b.id ? -1 : 1))
}

function compareAmounts(a: Amount | undefined, b: Amount | undefined): number {
  const [left, right] = [a ?? -1n, b ?? -1n]
  return left < right ? -1 : left > right ? 1 : 0
}

type TextKind = 'projects' | 'keys' | 'models' | 'operations' | 'serviceTiers' | 'tags'

/**
 * Whether a line counts every kind of token it speaks of. A line of one meter is silent about the other kinds, which
 * have lines of their own. A row of all kinds tells input and output, and what was cached unless its input holds that.
 */
function tellsAll({ cell, file, tokens }: ChargeLine): boolean {
  const { input, output, cacheRead } = tokens
  if (cell.meter !== '') {
    return file.stream?.role !== 'bill' || tokens[cell.meter as TokenKind] !== undefined
  }
  if ((totalTokens(tokens) ?? 0) === 0) return true
  if (input === undefined || output === undefined) return false
  return cacheRead !== undefined || file.countsCacheApart !== true
}

class MonthBuilder {
  spend: Amount = ZERO
  /** Spend whose line says whether it is batch. */
  statedBatch: Amount = ZERO
  unstated: Amount = ZERO
  tokens: TokenCounts = NO_TOKENS
  batchTokens: TokenCounts = NO_TOKENS
  countsAll = true
  lastDay = -Infinity
  readonly usage: ConvertedLine[] = []

  add(converted: ConvertedLine): void {
    const { line, spend } = converted
    this.lastDay = Math.max(this.lastDay, line.cell.day ?? -Infinity)
    if (spend !== undefined) {
      this.spend = add(this.spend, spend)
      if (line.cell.batch === true) this.statedBatch = add(this.statedBatch, spend)
      if (line.cell.batch === undefined) this.unstated = add(this.unstated, spend)
    }
    if (!tellsAll(line)) this.countsAll = false
    if (totalTokens(line.tokens) === undefined) return
    this.tokens = addTokens(this.tokens, line.tokens)
    this.usage.push(converted)
    if (line.cell.batch === true) this.batchTokens = addTokens(this.batchTokens, line.tokens)
  }

  /** Where the bill does not tell batch apart, its batch part is found by computed share. */
  finish(month: Month, pricing: UsagePricing): WorkloadMonth {
    const { spend, tokens, batchTokens, countsAll, unstated } = this
    const isMixed = unstated !== ZERO && totalTokens(batchTokens) !== undefined
    const shared = isMixed ? this.#computedBatchShare(unstated, pricing) : ZERO
    const batchSpend = add(this.statedBatch, shared)
    const lastDay = this.lastDay as Day
    return { month, spend, batchSpend, tokens, batchTokens, countsAll, lastDay }
  }

  #computedBatchShare(unstated: Amount, pricing: UsagePricing): Amount {
    let [all, batch] = [0n, 0n]
    for (const { line } of this.usage) {
      const weight = pricing.weight(line.tokens, line.cell, line.identity)
      all += weight
      if (line.cell.batch === true) batch += weight
    }
    return all === 0n ? ZERO : scale(unstated, batch, all)
  }
}

/** Use by hour of the day. Requests and tokens are kept apart: they are never added. */
class HourTotals {
  #requests: number[] | undefined
  #tokens: number[] | undefined

  /** Money lines are left out: the use they pay for stands in the lines that state it. */
  add({ cell, tokens, requests }: ChargeLine): void {
    if (cell.hours === undefined) return
    if (requests !== undefined) addHours((this.#requests ??= noHours()), cell.hours)
    else if (totalTokens(tokens) !== undefined) addHours((this.#tokens ??= noHours()), cell.hours)
  }

  finish(): readonly number[] | undefined {
    return this.#requests ?? this.#tokens
  }
}

function noHours(): number[] {
  return Array.from({ length: HOURS_PER_DAY }, () => 0)
}

class WorkloadBuilder {
  readonly #id: string
  readonly #sums = new Sums()
  readonly #months = new Map<Month, MonthBuilder>()
  readonly #kinds = new Set<'billed' | 'computed'>()
  readonly #texts: Readonly<Record<TextKind, Set<string>>> = {
    projects: new Set<string>(),
    keys: new Set<string>(),
    models: new Set<string>(),
    operations: new Set<string>(),
    serviceTiers: new Set<string>(),
    tags: new Set<string>(),
  }
  readonly #dailyTokens = new Map<Day, number>()
  readonly #dailyRequests = new Map<Day, number>()
  readonly #hours = new HourTotals()
  readonly #days = new DaySums()
  readonly #failed = new FailedCalls()
  readonly #sources = new Map<string, number>()
  #identity: Identity | undefined

  constructor(id: string) {
    this.#id = id
  }

  add(converted: ConvertedLine): void {
    const { line, month } = converted
    const { cell, identity } = line
    this.#identity =
      this.#identity === undefined || this.#identity.projectName === '' ? identity : this.#identity
    this.#sums.add(converted)
    if (line.spend !== undefined) this.#kinds.add(line.spend.kind)
    this.#note('projects', identity.projectName, identity.projectId)
    this.#note('keys', identity.apiKey, cell.apiKeyId)
    this.#note('models', cell.model)
    this.#note('operations', cell.operation)
    this.#note('serviceTiers', cell.serviceTier)
    this.#note('tags', cell.tags)
    this.#sources.set(line.file.name, (this.#sources.get(line.file.name) ?? 0) + cell.rows)
    this.#addDay(cell.day, totalTokens(line.tokens), line.requests)
    this.#hours.add(line)
    this.#days.add(converted)
    this.#failed.add(converted)
    if (month === undefined) return
    let builder = this.#months.get(month)
    if (builder === undefined) this.#months.set(month, (builder = new MonthBuilder()))
    builder.add(converted)
  }

  #note(kind: TextKind, ...values: readonly string[]): void {
    for (const value of values) if (value !== '') this.#texts[kind].add(value)
  }

  #addDay(day: Day | undefined, tokens: number | undefined, requests: number | undefined): void {
    if (day === undefined) return
    if (tokens !== undefined) this.#dailyTokens.set(day, (this.#dailyTokens.get(day) ?? 0) + tokens)
    if (requests !== undefined) {
      this.#dailyRequests.set(day, (this.#dailyRequests.get(day) ?? 0) + requests)
    }
  }

  finish(pricing: UsagePricing): WorkloadTotals {
    const kinds = [...this.#kinds]
    const identity = this.#identity
    if (identity === undefined) throw new RangeError('a workload without lines')
    return {
      id: this.#id,
      identity,
      sums: this.#sums,
      spendKind: kinds.length > 1 ? 'mixed' : (kinds[0] ?? 'unknown'),
      months: [...this.#months]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([month, builder]) => builder.finish(month, pricing)),
      projectNames: [...this.#texts.projects],
      apiKeyNames: [...this.#texts.keys],
      rawModels: [...this.#texts.models],
      operations: [...this.#texts.operations],
      serviceTiers: [...this.#texts.serviceTiers],
      tags: [...this.#texts.tags],
      dailyTokens: this.#dailyTokens,
      dailyRequests: this.#dailyRequests,
      hours: this.#hours.finish(),
      days: this.#days.finish(),
      failed: this.#failed.finish(),
      sources: this.#sources,
    }
  }
}
