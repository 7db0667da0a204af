import type { Day } from '../domain/day.ts'
import { totalTokens, type TokenKind } from '../domain/tokens.ts'
import type { Cell } from '../table/cells.ts'
import { tokensOf } from './charge-line.ts'
import { projectKey, type Identity } from './identity.ts'
import type { UsagePricing } from './pricing.ts'

export interface LocatedUsage {
  readonly cell: Cell
  readonly identity: Identity
}

/** Usage of one provider by day and model, to find the usage that a bill line paid for. */
export class UsageIndex {
  readonly #byDayAndModel = new Map<string, LocatedUsage[]>()
  readonly #byDay = new Map<Day, LocatedUsage[]>()

  constructor(usage: Iterable<LocatedUsage>) {
    for (const located of usage) {
      const { day } = located.cell
      if (day === undefined) continue
      push(this.#byDayAndModel, `${String(day)}\n${located.identity.model}`, located)
      push(this.#byDay, day, located)
    }
  }

  /** Usage that a bill line may have paid for: it matches everything that the line states. */
  candidates(cell: Cell, identity: Identity): readonly LocatedUsage[] {
    if (cell.day === undefined) return []
    const list =
      identity.model === ''
        ? this.#byDay.get(cell.day)
        : this.#byDayAndModel.get(`${String(cell.day)}\n${identity.model}`)
    const project = projectKey(identity)
    return (list ?? []).filter(
      (usage) =>
        (project === '' || projectKey(usage.identity) === project) &&
        (identity.apiKey === '' || usage.identity.apiKey === identity.apiKey) &&
        (cell.batch === undefined ||
          usage.cell.batch === undefined ||
          usage.cell.batch === cell.batch),
    )
  }
}

/**
 * Weights for allocating a bill line: the computed cost of the tokens it pays for, or of all tokens when it names no
 * kind; the number of tokens where no price is known.
 */
export function weightsOf(
  candidates: readonly LocatedUsage[],
  meter: TokenKind | '',
  pricing: UsagePricing,
): readonly bigint[] {
  const ofMeter = candidates.map(({ cell }) => {
    const tokens = tokensOf(cell)
    return meter === '' ? tokens : { ...NOTHING, [meter]: tokens[meter] }
  })
  const computed = candidates.map(({ cell, identity }, i) =>
    pricing.weight(ofMeter[i] ?? NOTHING, cell, identity),
  )
  if (computed.some((weight) => weight > 0n)) return computed
  const counts = ofMeter.map((tokens) => BigInt(totalTokens(tokens) ?? 0))
  if (counts.some((weight) => weight > 0n)) return counts
  return candidates.map(({ cell }) => BigInt(totalTokens(tokensOf(cell)) ?? 0))
}

const NOTHING = {
  input: undefined,
  cacheRead: undefined,
  cacheWrite5m: undefined,
  cacheWrite1h: undefined,
  output: undefined,
  reasoning: undefined,
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}
