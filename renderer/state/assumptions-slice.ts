import type { StateCreator } from 'zustand'
import { saveFile } from '../native.ts'
import type { AppState } from './app-state.ts'
import { engine } from './engine.ts'
import type { AssumptionsSlice } from './savings-state.ts'

export const createAssumptionsSlice: StateCreator<AppState, [], [], AssumptionsSlice> = (
  set,
  get,
) => ({
  savingsTerms: undefined,
  savingsBasis: undefined,
  loadAssumptions: async () => {
    const { workspaceId } = get()
    if (workspaceId === undefined) return
    const loaded = await get().attempt(() =>
      Promise.all([engine().savingsTerms(workspaceId), engine().savingsBasis(workspaceId)]),
    )
    if (loaded === undefined || get().workspaceId !== workspaceId) return
    const [savingsTerms, savingsBasis] = loaded
    set({ savingsTerms, savingsBasis })
  },
  changeTerms: async (terms) => {
    const { workspaceId } = get()
    if (workspaceId === undefined) return
    const document = await get().attempt(() => engine().setSavingsTerms(workspaceId, terms))
    if (document === undefined || get().workspaceId !== workspaceId) return
    set({ document })
    await get().loadAssumptions()
  },
  importTerms: async (fileName, text) => {
    const terms = await get().attempt(() => engine().readTermsFile(fileName, text))
    if (terms !== undefined) await get().changeTerms(terms)
  },
  exportTerms: async () => {
    const { savingsTerms } = get()
    if (savingsTerms === undefined) return
    await get().attempt(async () => {
      await saveFile('assumptions.json', await engine().termsFile(savingsTerms))
    })
  },
})
