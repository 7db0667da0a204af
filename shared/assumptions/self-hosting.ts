import { type Range, forEachEnd, type End } from '../domain/range.ts'
import type { SelfHosting } from '../document/user/assumptions-document.ts'
import type { DefaultFigure } from './savings-defaults.ts'
import defaults from '../facts/plan-defaults.json' with { type: 'json' }
import data from '../facts/self-hosting.json' with { type: 'json' }

/** A measured setup for serving one model. */
export interface HostingSetup {
  readonly model: string
  readonly gpu: string
  readonly gpus: number
  readonly precision: string
  /** Input and output together, of the whole node, at full load. */
  readonly tokensPerSecond: number
  readonly measuredOn: string
  readonly source: string
  readonly asOf: string
}

/** Nodes and cost for a monthly token volume. */
export interface HostingCost {
  readonly setup: HostingSetup
  readonly nodes: Range<number>
  /** Whole nodes, paid for all hours of the month. */
  readonly usdPerMonth: Range<number>
  /** Dollars per million tokens at this volume: high where a node stands half empty. */
  readonly usdPerMillion: Range<number>
  /** Likely average utilization of the nodes at this volume. */
  readonly busy: number
}

/** The volume at which one self-hosted node costs as much as the hosted model. */
export interface HostingBreakEven {
  /** Share of the node's full speed, on average over the month; above 1 it is never reached. */
  readonly utilisation: number
  readonly tokensPerMonth: number
  /** Whether the node reaches that volume at the utilisation that is assumed. */
  readonly isReached: boolean
}

const HOURS_PER_MONTH = 730
const SECONDS_PER_MONTH = HOURS_PER_MONTH * 3600

export const HOSTING_SETUPS: readonly HostingSetup[] = data.setups

export const DEFAULT_HOSTING: SelfHosting & {
  readonly utilisation: DefaultFigure
  readonly overhead: DefaultFigure
} = {
  use: 'rent',
  usdPerGpuHour: {},
  utilisation: defaults.selfHosting.utilisation,
  overhead: defaults.selfHosting.overhead,
}

/** Dollars per GPU and hour with their source; `undefined` for a GPU without a price. */
export function gpuPrice(gpu: string, terms: SelfHosting): Range<number> | undefined {
  const own = terms.usdPerGpuHour[gpu]
  if (own !== undefined) return own
  const row = data.gpuPrices.find((price) => price.gpu === gpu)
  if (row === undefined) return undefined
  if (terms.use === 'rent') return { low: row.low, likely: row.likely, high: row.high }
  return row.own === null ? undefined : { low: row.own, likely: row.own, high: row.own }
}

/** Where the price of a GPU comes from. */
export function gpuPriceSource(gpu: string): string | undefined {
  return data.gpuPrices.find((price) => price.gpu === gpu)?.source
}

/**
 * The nodes for a volume and their cost. Nodes are counted in full, so a small volume pays for a full node.
 *
 * @param tokensPerMonth of the served model, input and output together, at each end of the saving.
 * @returns `undefined` when the GPU has no price, or there are more nodes than can be counted.
 * @throws RangeError for a utilisation outside 0 to 1.
 */
export function hostingCost(
  setup: HostingSetup,
  tokensPerMonth: Range<number>,
  terms: SelfHosting,
): HostingCost | undefined {
  const hourly = gpuPrice(setup.gpu, terms)
  if (hourly === undefined) return undefined
  const capacity = (end: End): number => capacityPerMonth(setup, terms.utilisation[end])
  const nodes = forEachEnd((end) => Math.max(1, Math.ceil(tokensPerMonth[end] / capacity(end))))
  if (!Object.values(nodes).every(Number.isSafeInteger)) return undefined
  const usdPerMonth = forEachEnd((end) => nodes[end] * nodePerMonth(setup, hourly, terms, end))
  return {
    setup,
    nodes,
    usdPerMonth,
    usdPerMillion: forEachEnd((end) => (usdPerMonth[end] / tokensPerMonth[end]) * 1_000_000),
    busy: tokensPerMonth.likely / (nodes.likely * capacityPerMonth(setup, 1)),
  }
}

/** @param usdPerMillion what the hosted model costs per million tokens of the same mix. */
export function hostingBreakEven(
  setup: HostingSetup,
  usdPerMillion: number,
  terms: SelfHosting,
): HostingBreakEven | undefined {
  const hourly = gpuPrice(setup.gpu, terms)
  if (hourly === undefined || usdPerMillion <= 0) return undefined
  const node = nodePerMonth(setup, hourly, terms, 'likely')
  const tokensPerMonth = (node / usdPerMillion) * 1_000_000
  const utilisation = tokensPerMonth / capacityPerMonth(setup, 1)
  return { utilisation, tokensPerMonth, isReached: utilisation <= terms.utilisation.likely }
}

function capacityPerMonth({ tokensPerSecond }: HostingSetup, utilisation: number): number {
  if (!(utilisation > 0 && utilisation <= 1)) {
    throw new RangeError(`utilisation must be above 0 and at most 1: ${String(utilisation)}`)
  }
  return tokensPerSecond * SECONDS_PER_MONTH * utilisation
}

function nodePerMonth(
  { gpus }: HostingSetup,
  hourly: Range<number>,
  { overhead }: SelfHosting,
  end: End,
): number {
  return gpus * hourly[end] * HOURS_PER_MONTH * (1 + overhead[end])
}
