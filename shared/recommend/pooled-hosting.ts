import { amountToNumber } from '../domain/amount.ts'
import type { PlanInput } from '../plan/planning-input.ts'
import type { OptionCatalogue } from './option-catalogue.ts'
import type { OptionSettings, ChosenTarget, HostedWork } from '../assumptions/option-settings.ts'
import { sumOfEnds } from '../plan/money-ranges.ts'
import type { Choices } from './choose-targets.ts'
import {
  hostedTarget,
  hostedFactors,
  hostedWork,
  mayHost,
  monthlyTokens,
} from './self-hosting-targets.ts'
import { hostingCost, type HostingSetup } from '../assumptions/self-hosting.ts'
import type { SwitchFactors } from '../assumptions/switch-factors.ts'
import { monthsOf, type Work } from '../plan/work.ts'
import type { Range } from '../domain/range.ts'

interface Pool {
  readonly setup: HostingSetup
  readonly works: readonly PooledWork[]
  readonly hosting: HostedWork | undefined
  /** Likely monthly saving after the cost of the nodes. */
  readonly gain: number
}

interface PooledWork {
  readonly work: Work
  readonly factors: SwitchFactors
  readonly tokens: Range<number>
  /** Likely saving in the observed period, before the cost of the nodes. */
  readonly relief: number
}

/**
 * Chooses the work that shares self-hosted nodes: for each setup, work is added by descending saving per token as
 * long as it pays for full nodes. The cost of the nodes is attached to the first workload.
 *
 * @returns an empty list if no setup pays for its nodes.
 */
export function pooledHosting(
  { open }: Choices,
  input: PlanInput,
  options: OptionSettings,
  catalogue: OptionCatalogue,
): readonly ChosenTarget[] {
  const pools = catalogue
    .hostingSetups()
    .map((setup) => bestPool(setup, open, input, options, catalogue))
  const most = Math.max(0, ...pools.map(({ gain }) => gain))
  const best = pools.find(({ gain }) => gain > 0 && gain === most)
  if (best === undefined) return []
  return best.works.map(({ work, factors }, index) =>
    hostedTarget(work, best.setup, factors, index === 0 ? best.hosting : undefined),
  )
}

function bestPool(
  setup: HostingSetup,
  open: readonly Work[],
  input: PlanInput,
  options: OptionSettings,
  catalogue: OptionCatalogue,
): Pool {
  const months = monthsOf(input)
  const works = open
    .filter((work) => mayHost(work, setup, catalogue, options))
    .map((work): PooledWork => {
      const factors = hostedFactors(work, setup, options)
      const { share, fallbackShare } = factors
      const relief = share.likely * (1 - fallbackShare.likely) * work.pricedSpend
      return { work, factors, tokens: monthlyTokens(work, factors, input), relief }
    })
    .sort((a, b) => b.relief / b.tokens.likely - a.relief / a.tokens.likely)
  let best: Pool = { setup, works: [], hosting: undefined, gain: 0 }
  let [relief, tokens] = [0, { low: 0, likely: 0, high: 0 }]
  works.forEach((work, index) => {
    relief += work.relief
    tokens = sumOfEnds(tokens, work.tokens)
    const cost = hostingCost(setup, tokens, options.hosting)
    const hosting = cost && hostedWork(cost, input)
    if (hosting === undefined) return
    const gain = relief / months - amountToNumber(hosting.monthly.likely)
    if (gain > best.gain) best = { setup, works: works.slice(0, index + 1), hosting, gain }
  })
  return best
}
