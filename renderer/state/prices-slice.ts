import type { StateCreator } from 'zustand'
import { ProblemError } from '../../shared/domain/problem.ts'
import { saveFile } from '../native.ts'
import type { AppState } from './app-state.ts'
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
  loadPriceBook: async () => {
    const { workspaceId: id } = get()
    if (id === undefined) return
    const priceBook = await get().attempt(() => engine().priceBook(id))
    if (priceBook !== undefined && get().workspaceId === id) set({ priceBook })
  },
  filterPrices: (change) => set(change),
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
  closePriceCard: () => set({ priceCard: undefined }),
  ...changes(set, get),
})

/** Own prices are looked at before they are taken: every change goes through a preview. */
function changes(
  set: Set,
  get: Get,
): Pick<PricesSlice, 'previewPrices' | 'takePrices' | 'dropPreview' | 'exportPrices'> {
  return {
    previewPrices: async (name, input) => {
      const { workspaceId: id } = get()
      if (id === undefined) return false
      set({ priceProblem: undefined })
      try {
        set({ pricePreview: { name, preview: await engine().previewPrices(id, input) } })
        return true
      } catch (error) {
        if (!(error instanceof ProblemError)) throw error
        set({ priceProblem: error.problem })
        return false
      }
    },
    takePrices: async () => {
      const { workspaceId: id, pricePreview } = get()
      if (id === undefined || pricePreview === undefined) return
      const { document: prices } = pricePreview.preview
      const document = await get().attempt(() => engine().setPrices(id, prices))
      if (document === undefined) return
      set({ document, pricePreview: undefined })
      const { pricePanel } = get()
      await get().loadPriceBook()
      if (pricePanel !== undefined) await get().choosePrice(pricePanel)
    },
    dropPreview: () => set({ pricePreview: undefined, priceProblem: undefined }),
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
