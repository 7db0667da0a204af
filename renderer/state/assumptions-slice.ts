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
  assumptionsOf: undefined,
  loadAssumptions: async () => {
    const { workspaceId, document, assumptionsOf } = get()
    if (workspaceId === undefined || document === undefined || assumptionsOf === document) return
    const loaded = await get().attempt(() => assumptions(workspaceId))
    if (loaded !== undefined && get().document === document) {
      set({ ...loaded, assumptionsOf: document })
    }
  },
  changeTerms: async (terms) => {
    const { workspaceId } = get()
    if (workspaceId === undefined) return
    const changed = await get().attempt(async () => {
      const document = await engine().setSavingsTerms(workspaceId, terms)
      return { document, assumptionsOf: document, ...(await assumptions(workspaceId)) }
    })
    if (changed !== undefined && get().workspaceId === workspaceId) set(changed)
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

async function assumptions(
  workspaceId: string,
): Promise<Pick<AssumptionsSlice, 'savingsTerms' | 'savingsBasis'>> {
  const [savingsTerms, savingsBasis] = await Promise.all([
    engine().savingsTerms(workspaceId),
    engine().savingsBasis(workspaceId),
  ])
  return { savingsTerms, savingsBasis }
}
