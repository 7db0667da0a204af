import type { StateCreator } from 'zustand'
import type { Assumptions } from '../../../shared/document/user/assumptions-document.ts'
import { saveFile } from '../../native.ts'
import type { AppState } from '../app-state.ts'
import { newestDocument, seenWorkspace } from '../workspaces/seen-workspace.ts'
import { engine } from '../engine.ts'
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
    const { savingsTerms } = get()
    const seen = seenWorkspace(get())
    if (seen === undefined) return
    const change = savingsTerms === undefined ? terms : changedFields(savingsTerms, terms)
    const changed = await get().attempt(async () => {
      const answer = await engine().changeSavingsTerms(seen, change)
      return { answer, loaded: await assumptions(seen.id) }
    })
    if (changed === undefined || get().workspaceId !== seen.id) return
    const shown = newestDocument(get(), seen.id, changed.answer)
    set({ ...shown, ...changed.loaded, assumptionsOf: shown.document })
  },
  importTerms: async (fileName, text) => {
    const terms = await get().attempt(() => engine().readTermsFile(fileName, text))
    if (terms !== undefined) await get().changeTerms(terms)
  },
  ...filesOfTerms(get),
})

function filesOfTerms(
  get: () => AppState,
): Pick<AssumptionsSlice, 'exportTerms' | 'importPolicy' | 'exportPolicy'> {
  return {
    exportTerms: async () => {
      const { savingsTerms } = get()
      if (savingsTerms === undefined) return
      await get().attempt(async () => {
        await saveFile('assumptions.json', await engine().termsFile(savingsTerms))
      })
    },
    importPolicy: async (fileName, text) => {
      const { savingsTerms } = get()
      const policy = await get().attempt(() => engine().readPolicyFile(fileName, text))
      if (policy === undefined || savingsTerms === undefined) return
      await get().changeTerms({ ...savingsTerms, policy })
    },
    exportPolicy: async () => {
      const policy = get().savingsTerms?.policy
      if (policy === undefined || policy === null) return
      await get().attempt(async () => {
        await saveFile('policy.json', await engine().policyFile(policy))
      })
    },
  }
}

async function assumptions(
  workspaceId: string,
): Promise<Pick<AssumptionsSlice, 'savingsTerms' | 'savingsBasis'>> {
  const [savingsTerms, savingsBasis] = await Promise.all([
    engine().savingsTerms(workspaceId),
    engine().savingsBasis(workspaceId),
  ])
  return { savingsTerms, savingsBasis }
}

/** The parts that differ, each as a whole. */
function changedFields(before: Assumptions, after: Assumptions): Partial<Assumptions> {
  const old = new Map(Object.entries(before))
  return Object.fromEntries(
    Object.entries(after).filter(
      ([key, value]) => JSON.stringify(value) !== JSON.stringify(old.get(key)),
    ),
  )
}
