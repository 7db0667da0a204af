import { describe, expect, it } from 'vitest'
import overlay from '../../../shared/facts/price-overlay.json' with { type: 'json' }
import switches from '../../../shared/facts/switches.json' with { type: 'json' }
import { providerName } from '../../../shared/i18n/names.ts'
import { LIBRARY_SELLERS } from '../../../shared/prices/genai-prices-port.ts'

const sellers = new Set([
  ...LIBRARY_SELLERS,
  ...overlay.rows.map((row) => row.split('|')[0] ?? ''),
  ...switches.open.flatMap((model) => model.sellers),
  ...switches.sellers.map(({ seller }) => seller),
])

describe('the name of a seller', () => {
  it.each([...sellers])('is not its id: %s', (seller) => {
    expect(providerName(seller)).not.toBe(seller)
  })

  it('is the id where nobody has named it', () => {
    expect(providerName('acme')).toBe('acme')
  })
})
