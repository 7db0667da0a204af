import { sellerTerms } from '../catalogue/switches.ts'
import type { Place } from '../document/user/assumption-choices.ts'

/** Where a seller keeps data: `any` where the customer chooses the region. */
export type SellerPlace = Place | 'any'

/** Whether its terms allow training on customers' data. */
export type Training = 'no' | 'yes' | 'unknown'

/** The catalogue's words, as codes that a filter can compare. A phrase that is not listed is not known. */
const PLACES: Readonly<Record<string, readonly SellerPlace[]>> = {
  Singapore: ['SG'],
  China: ['CN'],
  'United States': ['US'],
  'European Union': ['EU'],
  'chosen region': ['any'],
  'choice of SG, US, DE, CN': ['SG', 'US', 'EU', 'CN'],
}

/** `undefined` if the seller's terms have not been read or do not say. */
export function placesOf(seller: string): readonly SellerPlace[] | undefined {
  const terms = sellerTerms(seller)
  return terms === undefined ? undefined : PLACES[terms.location]
}

/** A seller that trains unless one opts out counts as one that trains. */
export function trainingOf(seller: string): Training {
  const words = sellerTerms(seller)?.trains ?? ''
  if (/^(?:no|never)\b/.test(words) && !words.startsWith('not ')) return 'no'
  return words.startsWith('by default') ? 'yes' : 'unknown'
}
