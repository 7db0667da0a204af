import type { StateCreator } from 'zustand'
import { ProblemError } from '../../shared/domain/problem.ts'
import { saveFile } from '../native.ts'
import type { AppState } from './app-state.ts'
import { newestDocument, seenWorkspace } from './workspaces/seen-workspace.ts'
import { engine } from './engine.ts'
import type { PricesSlice } from './terms-state.ts'

type Get = () => AppState
type Set = (change: Partial<AppState>) => void

export const createPricesSlice: StateCreator<AppState, [], [], PricesSlice> = (set, get) => ({
  priceBook: undefined,
  priceQuery: '',
  priceSeller: '',
  priceScope: 'used',
  pricePanel: undefined,
  priceCard: undefined,
  pricePreview: undefined,
  priceProblem: undefined,
  filterPrices: (change) => set(change),
  closePriceCard: () => set({ priceCard: undefined }),
  ...lookUps(set, get),
  ...changes(set, get),
})

/** What is read of the book: all of it, one price, one file. */
function lookUps(
  set: Set,
  get: Get,
): Pick<PricesSlice, 'loadPriceBook' | 'choosePrice' | 'openPriceCard' | 'exportPrices'> {
  return {
    loadPriceBook: async () => {
      const { workspaceId: id } = get()
      if (id === undefined) return
      const priceBook = await get().attempt(() => engine().priceBook(id))
      if (priceBook !== undefined && get().workspaceId === id) set({ priceBook })
    },
    choosePrice: async (key) => {
      const { workspaceId: id } = get()
      if (id === undefined || key === undefined) {
        set({ pricePanel: undefined })
        return
      }
      const pricePanel = await get().attempt(() => engine().priceCard(id, key, null))
      if (pricePanel !== undefined) set({ pricePanel })
    },
    openPriceCard: async (key, day) => {
      const { workspaceId: id } = get()
      if (id === undefined) return
      const priceCard = await get().attempt(() => engine().priceCard(id, key, day))
      if (priceCard !== undefined) set({ priceCard })
    },
    exportPrices: async (part) => {
      const { workspaceId: id } = get()
      if (id === undefined) return
      await get().attempt(async () => {
        const bytes = await engine().exportPrices(id, part)
        await saveFile(part === 'own' ? 'ai-spend-prices.json' : 'price-book.json', bytes)
      })
    },
  }
}

/** Own prices are looked at before they are taken: every change goes through a preview. */
function changes(
  set: Set,
  get: Get,
): Pick<PricesSlice, 'previewPrices' | 'takePrices' | 'dropPreview'> {
  return {
    previewPrices: async (name, input) => {
      const seen = seenWorkspace(get())
      if (seen === undefined) return false
      set({ priceProblem: undefined })
      try {
        const preview = await engine().previewPrices(seen.id, input)
        set({ pricePreview: { name, preview, input, seen } })
        return true
      } catch (error) {
        if (!(error instanceof ProblemError)) throw error
        set({ priceProblem: error.problem })
        return false
      }
    },
    takePrices: async () => {
      const { pricePreview } = get()
      if (pricePreview === undefined) return
      const { seen, input } = pricePreview
      const answer = await get().attempt(() => engine().setPrices(seen, input))
      // A refused preview is closed too: it shows what no longer is, and hides why it was refused.
      set({ pricePreview: undefined })
      if (answer === undefined) return
      set(newestDocument(get(), seen.id, answer))
      const { pricePanel } = get()
      await get().loadPriceBook()
      if (pricePanel !== undefined) await get().choosePrice(pricePanel)
    },
    dropPreview: () => set({ pricePreview: undefined, priceProblem: undefined }),
  }
}
