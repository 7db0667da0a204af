import { ZERO } from '../domain/amount.ts'
import type { JoinEntry } from '../document/analysis-document.ts'
import { dayBefore, type Day } from '../domain/day.ts'
import { MoneySum, moneyText } from '../domain/money.ts'
import { NO_TOKENS, totalTokens, type TokenKind } from '../domain/tokens.ts'
import type { ScopedCell } from './files-in-scope.ts'
import type { ImportedFile } from '../table/imported-file.ts'
import { allocate } from './allocate.ts'
import { tokensOf, type ChargeLine, type LineSpend } from './charge-line.ts'
import { projectKey, workloadId, type Identities, type Identity } from './identity.ts'
import type { UsagePricing } from './pricing.ts'
import { UsageIndex, weightsOf, type LocatedUsage } from './usage-index.ts'

export interface JoinResult {
  readonly lines: readonly ChargeLine[]
  readonly joins: readonly JoinEntry[]
}

interface Located extends ScopedCell {
  readonly identity: Identity
}

/**
 * Joins the usage and cost files of a provider. They are never added: cost comes from the cost file, tokens from the
 * usage file, and both go to the same workload. Usage on days that no cost file covers is computed from dated prices;
 * usage on covered days without a bill line was not charged.
 */
export function joinUsageAndCost(
  cells: readonly ScopedCell[],
  identities: Identities,
  pricing: UsagePricing,
): JoinResult {
  const lines: ChargeLine[] = []
  const joins: JoinEntry[] = []
  for (const group of byActivity(cells, identities)) {
    const usage = group.filter(({ file }) => file.stream?.role === 'usage')
    const cost = group.filter(({ file }) => file.stream?.role === 'cost')
    const bills = group.filter(({ file }) => file.stream?.role === 'bill')
    for (const located of bills) lines.push(billLine(located, pricing))
    const join = new ActivityJoin(usage, cost, pricing)
    // One by one: a year of hourly rows is more than a call takes arguments.
    for (const line of join.lines()) lines.push(line)
    if (usage.length > 0 && cost.length > 0) joins.push(join.entry())
  }
  return { lines, joins }
}

function byActivity(cells: readonly ScopedCell[], identities: Identities): readonly Located[][] {
  const groups = new Map<string, Located[]>()
  for (const scoped of cells) {
    const key = `${scoped.cell.provider}\n${scoped.file.stream?.activity ?? ''}`
    const located = { ...scoped, identity: identities.of(scoped.cell) }
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [located])
    else group.push(located)
  }
  return [...groups.values()]
}

/** A line of a file with both usage and cost: its own cost, or the computed cost where it states none. */
function billLine(located: Located, pricing: UsagePricing): ChargeLine {
  const line = plainLine(located, tokensOf(located.cell))
  if (line.spend !== undefined || !needsPrice(located)) return line
  const computed = pricing.compute(located.cell, located.identity)
  return 'spend' in computed
    ? { ...line, spend: computed.spend }
    : { ...line, unpriced: computed.unpriced }
}

/** Usage whose row states no amount of any kind. */
function needsPrice({ cell }: Located): boolean {
  const { billed, spend, included, estimated, elsewhere } = cell.amounts
  const isPaid = [billed, spend, included, estimated, elsewhere].some((a) => a !== undefined)
  return !isPaid && totalTokens(tokensOf(cell)) !== undefined
}

class ActivityJoin {
  readonly #usage: readonly Located[]
  readonly #cost: readonly Located[]
  readonly #pricing: UsagePricing
  readonly #index: UsageIndex
  readonly #coveredDays: ReadonlySet<Day>
  readonly #billed = new Set<string>()
  readonly #unmatchedCost = new MoneySum()
  readonly #allocated = new MoneySum()
  #unmatchedTokens = 0

  constructor(usage: readonly Located[], cost: readonly Located[], pricing: UsagePricing) {
    this.#usage = usage
    this.#cost = cost
    this.#pricing = pricing
    this.#index = new UsageIndex(usage)
    this.#coveredDays = daysCovered(cost)
  }

  lines(): readonly ChargeLine[] {
    const money = this.#cost.flatMap((located) => this.#costLines(located))
    return [...money, ...this.#usage.map((located) => this.#usageLine(located))]
  }

  entry(): JoinEntry {
    const files = [...this.#usage, ...this.#cost].map(({ file }) => file.name)
    return {
      kind: 'usage+cost',
      provider: this.#usage[0]?.cell.provider ?? '',
      files: [...new Set(files)],
      unmatchedUsage: { tokens: this.#unmatchedTokens },
      unmatchedCost: moneyText(this.#unmatchedCost.money),
      allocated: moneyText(this.#allocated.money),
    }
  }

  #costLines(located: Located): readonly ChargeLine[] {
    const { cell, identity } = located
    this.#billed.add(billedKey(cell.day, identity.model, projectKey(identity), identity.apiKey))
    const isModelLine = identity.model !== '' || cell.category === 'unattributed'
    if (!isModelLine || this.#usage.length === 0) return [plainLine(located, NO_TOKENS)]
    const candidates = this.#index.candidates(cell, identity)
    if (candidates.length === 0) {
      if (cell.amounts.billed !== undefined && cell.amounts.billed !== ZERO && cell.meter !== '') {
        this.#unmatchedCost.add(cell.currency, cell.amounts.billed)
      }
      return [plainLine(located, NO_TOKENS)]
    }
    const isComplete = identity.model !== '' && identity.apiKey !== ''
    if (isComplete)
      return [plainLine({ ...located, identity: fill(identity, candidates) }, NO_TOKENS)]
    return this.#shareOut(located, candidates)
  }

  #shareOut(located: Located, candidates: readonly LocatedUsage[]): readonly ChargeLine[] {
    const { cell } = located
    const weights = weightsOf(candidates, cell.meter as TokenKind | '', this.#pricing)
    if (!weights.some((weight) => weight > 0n)) return [plainLine(located, NO_TOKENS)]
    if (cell.amounts.billed !== undefined) this.#allocated.add(cell.currency, cell.amounts.billed)
    const parts = allocate(cell.amounts, weights)
    return candidates.map((usage, i) => ({
      ...plainLine({ ...located, identity: usage.identity }, NO_TOKENS, parts[i] ?? {}),
      requests: undefined,
      isAllocated: true,
    }))
  }

  #usageLine(located: Located): ChargeLine {
    const { cell, identity } = located
    const line = plainLine(located, tokensOf(cell))
    if (cell.day !== undefined && this.#coveredDays.has(cell.day)) {
      if (this.#hasBillLine(cell.day, identity)) return line
      this.#unmatchedTokens += totalTokens(line.tokens) ?? 0
      return line
    }
    if (!needsPrice(located)) return line
    const computed = this.#pricing.compute(cell, identity)
    return 'spend' in computed
      ? { ...line, spend: computed.spend }
      : { ...line, unpriced: computed.unpriced }
  }

  #hasBillLine(day: Day, identity: Identity): boolean {
    const project = projectKey(identity)
    return ['', identity.model].some((model) =>
      ['', project].some((p) =>
        ['', identity.apiKey].some((key) => this.#billed.has(billedKey(day, model, p, key))),
      ),
    )
  }
}

/** The bill may name the key alone; project and names are then those of the usage it paid for. */
function fill(identity: Identity, candidates: readonly LocatedUsage[]): Identity {
  if (projectKey(identity) !== '') return identity
  const projects = new Set(candidates.map((usage) => projectKey(usage.identity)))
  const only = candidates[0]?.identity
  return projects.size === 1 && only !== undefined ? { ...identity, ...only } : identity
}

function plainLine(
  located: Located,
  tokens: ChargeLine['tokens'],
  amounts: ChargeLine['amounts'] = located.cell.amounts,
): ChargeLine {
  const { cell, file, identity } = located
  return {
    cell,
    file,
    identity,
    workloadId: workloadId(identity),
    amounts,
    tokens,
    requests: cell.counts.requests,
    spend: spendOf(amounts, cell.currency),
    unpriced: undefined,
    isAllocated: false,
  }
}

/**
 * FOCUS states spend separately from billed cost; a source's estimate counts as computed; included usage is not spend.
 */
function spendOf(amounts: ChargeLine['amounts'], currency: string): LineSpend | undefined {
  if (amounts.spend !== undefined) return { amount: amounts.spend, currency, kind: 'billed' }
  if (amounts.billed !== undefined) return { amount: amounts.billed, currency, kind: 'billed' }
  if (amounts.estimated !== undefined) {
    return { amount: amounts.estimated, currency, kind: 'computed' }
  }
  return undefined
}

/** Every day from the first to the last of each cost file: a day without a line is a day without a charge. */
function daysCovered(cost: readonly Located[]): ReadonlySet<Day> {
  const ranges = new Map<ImportedFile, { first: Day; last: Day }>()
  for (const { cell, file } of cost) {
    if (cell.day === undefined) continue
    const last = cell.endDay === undefined ? cell.day : dayBefore(cell.endDay)
    const range = ranges.get(file)
    if (range === undefined) ranges.set(file, { first: cell.day, last })
    else {
      if (cell.day < range.first) range.first = cell.day
      if (last > range.last) range.last = last
    }
  }
  const days = new Set<Day>()
  for (const { first, last } of ranges.values()) {
    for (let day: number = first; day <= last; day++) days.add(day as Day)
  }
  return days
}

function billedKey(day: Day | undefined, model: string, project: string, key: string): string {
  return `${String(day)}\n${model}\n${project}\n${key}`
}
