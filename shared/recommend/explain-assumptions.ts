import { formatAmount, type Amount } from '../domain/amount.ts'
import type { MoneyText } from '../domain/money.ts'
import type { PriceBook } from '../domain/price.ts'
import type { CandidateSeller, SavingsBasis } from '../views/assumptions-basis.ts'
import type { Assumptions } from '../document/user/assumptions-document.ts'
import { sellerTerms } from '../catalogue/switches.ts'
import type { PlanInput } from '../plan/planning-input.ts'
import type { OptionCatalogue } from './option-catalogue.ts'
import { baselineOf, costsSideBySide, onBaseline } from '../assumptions/baseline.ts'
import { hostingRows } from './hosting-rows.ts'
import { placesOf, trainingOf } from '../assumptions/host-places.ts'
import { rankingPrices } from './rank-candidates.ts'
import { DEFAULT_ASSUMPTIONS } from '../assumptions/default-assumptions.ts'

/**
 * The figures behind the assumptions: baseline months, costs at three sets of prices, sellers and hosting.
 *
 * @param whole all that the files cover. @param list a price book without the user's entries.
 * @throws RangeError for an exclusion without a reason.
 */
export function savingsBasis(
  whole: PlanInput,
  terms: Assumptions,
  list: PriceBook,
  catalogue: OptionCatalogue,
): SavingsBasis {
  const text = (amount: Amount): MoneyText => ({ [whole.reportingCurrency]: formatAmount(amount) })
  const textOrNull = (amount: Amount | undefined): MoneyText | null =>
    amount === undefined ? null : text(amount)
  const { monthly, months } = baselineOf(whole, terms.baseline)
  const input = onBaseline(whole, terms.baseline)
  const costs = costsSideBySide(input, list)
  return {
    monthly: textOrNull(monthly),
    months: months.map(({ month, spend, coveredDays, days, whole: carried, excluded, why }) => ({
      month,
      coveredDays,
      days,
      excluded,
      why,
      spend: text(spend),
      whole: textOrNull(carried),
    })),
    costs: {
      list: text(costs.list),
      contracted: textOrNull(costs.contracted),
      effective: text(costs.effective),
      notCompared: text(costs.notCompared),
    },
    sellers: candidateSellers(input, catalogue),
    hosting: hostingRows(input, terms, catalogue),
    defaults: DEFAULT_ASSUMPTIONS,
  }
}

/** Sellers of open models that have a price, by name. */
function candidateSellers(
  input: PlanInput,
  catalogue: OptionCatalogue,
): readonly CandidateSeller[] {
  const priceOf = rankingPrices(input)
  const models = new Map<string, Set<string>>()
  for (const { seller, model } of catalogue.openModels()) {
    if (priceOf({ seller, model }) === undefined) continue
    models.set(seller, (models.get(seller) ?? new Set()).add(model))
  }
  return [...models]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([seller, sold]) => {
      const terms = sellerTerms(seller)
      return {
        seller,
        models: sold.size,
        training: trainingOf(seller),
        places: placesOf(seller) ?? null,
        asOf: terms?.asOf ?? null,
        source: terms?.source ?? null,
      }
    })
}
