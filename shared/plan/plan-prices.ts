import { formatAmount } from '../domain/amount.ts'
import type { PriceEntry } from '../domain/price.ts'
import type { PlanPrice } from '../document/plan-result.ts'
import { priceEntryText } from '../document/user/price-document.ts'
import type { GatheredLots } from './levers/gather-lots.ts'

/** The price entries that a plan used: those of today's models first, then those of the candidates, each once. */
export function planPrices({
  candidates,
  incumbents,
}: Pick<GatheredLots, 'candidates' | 'incumbents'>): readonly PlanPrice[] {
  const entries = new Set<PriceEntry>(incumbents)
  for (const candidate of candidates) if (candidate) entries.add(candidate.entry)
  return [...entries].map(planPrice)
}

function planPrice(entry: PriceEntry): PlanPrice {
  const price = { ...priceEntryText(entry), origin: entry.origin }
  const { discount } = entry
  return discount === undefined ? price : { ...price, discount: formatAmount(discount.share) }
}
