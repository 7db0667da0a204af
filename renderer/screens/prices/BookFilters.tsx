import type { PriceBookView } from '../../../shared/api/prices-api.ts'
import { providerName } from '../../../shared/i18n/names.ts'
import { useWords } from '../../components/use-messages.ts'
import type { PriceScope } from '../../state/terms-state.ts'
import { useApp } from '../../state/store.ts'

const SCOPES: readonly PriceScope[] = ['used', 'own', 'all']

/** Search, seller, and which part of the book is shown. */
export function BookFilters({ book }: { readonly book: PriceBookView }) {
  const { t } = useWords()
  const words = t.prices
  const query = useApp((state) => state.priceQuery)
  const seller = useApp((state) => state.priceSeller)
  const scope = useApp((state) => state.priceScope)
  const filterPrices = useApp((state) => state.filterPrices)
  const sellers = [...new Set(book.rows.map((row) => row.seller))]
  return (
    <div className="row wrap gap3">
      <label className="field grow">
        <input
          type="search"
          value={query}
          placeholder={words.search}
          aria-label={words.search}
          onChange={(event) => filterPrices({ priceQuery: event.target.value })}
        />
      </label>
      <select
        className="choice small"
        value={seller}
        aria-label={words.seller}
        onChange={(event) => filterPrices({ priceSeller: event.target.value })}
      >
        <option value="">{words.allSellers}</option>
        {sellers.map((id) => (
          <option key={id} value={id}>
            {providerName(id)}
          </option>
        ))}
      </select>
      <div className="row" role="group" aria-label={words.show}>
        {SCOPES.map((each) => (
          <button
            key={each}
            type="button"
            className="chip"
            aria-pressed={scope === each}
            onClick={() => filterPrices({ priceScope: each })}
          >
            {words.scopes[each]}
          </button>
        ))}
      </div>
    </div>
  )
}
