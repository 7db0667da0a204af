import type { AnalysisDocument } from '../../document/analysis-document.ts'
import type { PlanPrice } from '../../document/plan-result.ts'
import { documentFigure, type Figure } from '../figures/figure.ts'

/** A price entry behind a plan, per million tokens in its own currency. */
export interface UsedPrice {
  readonly price: PlanPrice
  readonly input: Figure | undefined
  readonly cacheRead: Figure | undefined
  readonly output: Figure | undefined
}

/** Every price that a plan of the document uses, once, by seller and model. */
export function usedPrices(document: AnalysisDocument): readonly UsedPrice[] {
  const used = new Map<string, UsedPrice>()
  for (const [plan, { prices }] of document.plans.entries()) {
    for (const [at, price] of prices.entries()) {
      const key = [price.seller, price.model, price.from, price.currency].join(' ')
      if (!used.has(key)) used.set(key, usedPrice(price, `/plans/${plan}/prices/${at}`))
    }
  }
  return [...used].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, price]) => price)
}

function usedPrice(price: PlanPrice, pointer: string): UsedPrice {
  const terms = {
    unit: price.currency,
    period: null,
    kind: 'billed',
    formula: 'price',
    form: 'unit-price',
  } as const
  const figure = (member: 'input' | 'cacheRead' | 'output'): Figure | undefined =>
    documentFigure(`${pointer}/${member}`, price[member], terms)
  return {
    price,
    input: figure('input'),
    cacheRead: figure('cacheRead'),
    output: figure('output'),
  }
}
