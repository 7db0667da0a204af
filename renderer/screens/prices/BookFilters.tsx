import type { PriceBookView } from '../../../shared/api/prices-api.ts'
import { providerName } from '../../../shared/i18n/names.ts'
import { Button } from '../../components/Button.tsx'
import { Choice } from '../../components/forms/Choice.tsx'
import { SearchField } from '../../components/forms/SearchField.tsx'
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
        <SearchField
          label={words.search}
          value={query}
          onChange={(text) => filterPrices({ priceQuery: text })}
        />
      </label>
      <Choice
        className="choice small"
        label={words.seller}
        value={seller}
        choices={['', ...sellers]}
        nameOf={(id) => (id === '' ? words.allSellers : providerName(id))}
        onChange={(id) => filterPrices({ priceSeller: id })}
      />
      <div className="row" role="group" aria-label={words.show}>
        {SCOPES.map((each) => (
          <Button
            key={each}
            className="chip"
            text={words.scopes[each]}
            isPressed={scope === each}
            onClick={() => filterPrices({ priceScope: each })}
          />
        ))}
      </div>
    </div>
  )
}
