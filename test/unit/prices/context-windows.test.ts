import { expect, it } from 'vitest'
import { allModels } from '../../../shared/catalogue/catalogue.ts'
import { BUILT_IN, day } from './book.ts'

const TODAY = day(BUILT_IN.asOf)
const SELLERS = ['openai', 'azure', 'anthropic', 'gcp', 'xai', 'aws']
/** Its window is 200,000; a larger one was a trial with a price of its own. */
const WITH_A_TRIAL = 'claude-sonnet-4-5'

it('takes no size from which a call costs more for the size of the window', () => {
  const mistaken = allModels().filter(({ id, context }) =>
    SELLERS.some((seller) => {
      const price = BUILT_IN.find(seller, id, TODAY)
      const from = price.kind === 'found' ? price.entry.longContextFrom : undefined
      return context !== undefined && from !== undefined && context <= from
    }),
  )
  expect(mistaken.map(({ id }) => id)).toEqual([WITH_A_TRIAL])
})
