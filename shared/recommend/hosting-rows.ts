import { amountOf, amountToNumber } from '../domain/amount.ts'
import type { HostingRow } from '../views/assumptions-basis.ts'
import type { Assumptions } from '../document/user/assumptions-document.ts'
import type { PlanInput } from '../plan/planning-input.ts'
import type { OptionCatalogue } from './option-catalogue.ts'
import { dollarsIn, sumOfEnds } from '../plan/money-ranges.ts'
import { chooseTargets } from './choose-targets.ts'
import { hostedFactors, mayHost, monthlyTokens } from './self-hosting-targets.ts'
import { likelyRankingSaving, movedTokens, rankingPrices } from './rank-candidates.ts'
import { optionSettings } from '../assumptions/default-assumptions.ts'
import {
  gpuPrice,
  gpuPriceSource,
  hostingBreakEven,
  hostingCost,
  type HostingSetup,
} from '../assumptions/self-hosting.ts'
import { switchFactorsOf } from '../assumptions/switch-factors-of.ts'
import type { Work } from '../plan/work.ts'

/** Every measured setup compared with the cheapest host of the same model, for the work that may move to it. */
export function hostingRows(
  input: PlanInput,
  terms: Assumptions,
  catalogue: OptionCatalogue,
): readonly HostingRow[] {
  const options = optionSettings(terms, input.reportingCurrency)
  const { open } = chooseTargets(input, catalogue, options)
  return catalogue.hostingSetups().map((setup): HostingRow => {
    const works = open.filter((work) => mayHost(work, setup, catalogue, options))
    const tokens = works
      .map((work) => monthlyTokens(work, hostedFactors(work, setup, options), input))
      .reduce(sumOfEnds, { low: 0, likely: 0, high: 0 })
    const cost = tokens.likely > 0 ? hostingCost(setup, tokens, terms.hosting) : undefined
    const hosted = cheapestHost(setup, works, input, catalogue)
    const even = hosted && hostingBreakEven(setup, hosted.usdPerMillion, terms.hosting)
    const { model, gpu, gpus, precision, tokensPerSecond, source, asOf } = setup
    return {
      model,
      gpu,
      gpus,
      precision,
      tokensPerSecond,
      source,
      asOf,
      usdPerGpuHour: gpuPrice(gpu, terms.hosting) ?? null,
      gpuSource: gpu in terms.hosting.usdPerGpuHour ? null : (gpuPriceSource(gpu) ?? null),
      workloads: works.length,
      tokensPerMonth: tokens.likely,
      nodes: cost?.nodes ?? null,
      usdPerMonth: cost?.usdPerMonth ?? null,
      busy: cost?.busy ?? null,
      hosted: hosted ?? null,
      breakEven: even === undefined ? null : breakEvenOf(even),
      verdict: verdictOf(works, cost?.usdPerMillion.likely, hosted?.usdPerMillion),
    }
  })
}

function breakEvenOf({
  utilisation,
  tokensPerMonth,
}: NonNullable<ReturnType<typeof hostingBreakEven>>): NonNullable<HostingRow['breakEven']> {
  return { utilisation, tokensPerMonth }
}

function verdictOf(
  works: readonly Work[],
  own: number | undefined,
  hosted: number | undefined,
): HostingRow['verdict'] {
  if (works.length === 0) return 'no-work'
  if (own === undefined || hosted === undefined) return 'unknown'
  return own < hosted ? 'do' : 'do-not'
}

/** Likely US dollars per million tokens of the moving work at its cheapest host. */
function cheapestHost(
  setup: HostingSetup,
  works: readonly Work[],
  input: PlanInput,
  catalogue: OptionCatalogue,
): { readonly seller: string; readonly usdPerMillion: number } | undefined {
  const dollar = dollarsIn(input, amountOf(1))
  const priceOf = rankingPrices(input)
  if (works.length === 0 || dollar === undefined) return undefined
  const found = catalogue.openModels().flatMap(({ model, seller, isThinkingOnly }) => {
    const price = model === setup.model ? priceOf({ seller, model }) : undefined
    if (price === undefined) return []
    let [cost, tokens] = [0, 0]
    for (const work of works) {
      const factors = switchFactorsOf(
        work.workload,
        { seller, model },
        isThinkingOnly,
        price.entry,
        {},
      )
      // With a baseline of zero, the "saving" is the negative cost of running the work.
      cost -= likelyRankingSaving({ ...work, pricedSpend: 0 }, price, factors)
      tokens += movedTokens(work, factors, 'likely')
    }
    return [{ seller, usdPerMillion: ((cost / amountToNumber(dollar)) * 1_000_000) / tokens }]
  })
  return found.sort((a, b) => a.usdPerMillion - b.usdPerMillion)[0]
}
