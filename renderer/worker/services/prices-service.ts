import type { PricesApi } from '../../../shared/api/prices-api.ts'
import { parseIsoDay } from '../../../shared/domain/day.ts'
import { priceCard } from '../../../shared/prices/price-card.ts'
import { diffOwnPrices } from '../../../shared/prices/price-diff.ts'
import { priceDocument } from '../../../shared/document/user/price-document.ts'
import { renamedOverrides } from '../session/decisions.ts'
import {
  bookDay,
  bookOf,
  bookView,
  pricesAfter,
  termsOf,
  wholeBook,
} from '../session/workspace-prices.ts'
import type { WorkspaceSession } from '../session/workspace-session.ts'
import { effectsOn } from './effects.ts'
import { jsonFile } from './json-file.ts'

/** The price book of a workspace, and what a person lays over it. */
export function pricesService(session: WorkspaceSession): PricesApi {
  const { store } = session
  return {
    priceBook: async (workspaceId) => {
      const { document } = await session.analyze(workspaceId)
      return bookView(await store.workspace(workspaceId), document)
    },
    priceCard: async (workspaceId, { seller, model }, day) => {
      const book = bookOf(await store.workspace(workspaceId))
      return priceCard(book, seller, model, parseIsoDay(day ?? '') ?? bookDay(book))
    },
    previewPrices: async (workspaceId, input) => {
      const workspace = await store.workspace(workspaceId)
      const document = pricesAfter(workspace, input)
      const diff = diffOwnPrices(termsOf(workspace.prices), termsOf(document))
      return {
        document,
        diff,
        effects: await effectsOn(session, workspaceId, () => ({ prices: document })),
      }
    },
    setPrices: (seen, input) =>
      session.edit(seen, {
        touches: [{ part: 'prices' }],
        patch: (record) => {
          const prices = priceDocument(termsOf(pricesAfter(record, input)))
          const overrides = renamedOverrides(record.overrides, prices.aliases)
          return { prices, overrides, previousPrices: record.prices }
        },
      }),
    exportPrices: async (workspaceId, part) => {
      if (part === 'own') return jsonFile((await store.workspace(workspaceId)).prices)
      const { document } = await session.analyze(workspaceId)
      return jsonFile(priceDocument(wholeBook(await store.workspace(workspaceId), document)))
    },
  }
}
