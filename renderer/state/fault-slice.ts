import type { StateCreator } from 'zustand'
import { ProblemError, type EditRefusal } from '../../shared/domain/problem.ts'
import type { Language } from '../../shared/i18n/language.ts'
import { messagesOf } from '../../shared/i18n/messages/message-catalogue.ts'
import { workspaceFileProblem } from '../../shared/i18n/workspace-file-problem.ts'
import type { AppState, Fault, FaultSlice } from './app-state.ts'

export const createFaultSlice: StateCreator<AppState, [], [], FaultSlice> = (set, get) => ({
  fault: undefined,
  refusedEdits: 0,
  networkRequests: 0,
  dismissFault: () => set({ fault: undefined }),
  countNetwork: (networkRequests) => set({ networkRequests }),
  attempt: async (job) => {
    try {
      return await job()
    } catch (error) {
      const refusedEdits = get().refusedEdits + (isStale(error) ? 1 : 0)
      set({ fault: faultOf(error, get().settings.language), refusedEdits })
      return undefined
    }
  },
})

function isStale(error: unknown): boolean {
  return error instanceof ProblemError && error.problem.refusal?.kind === 'stale'
}

/** What went wrong, in the language of the window where there are words for it. */
export function faultOf(error: unknown, language: Language): Fault {
  const { common, travel } = messagesOf(language)
  if (error instanceof ProblemError) {
    const { refusal, workspaceFile } = error.problem
    if (refusal !== undefined) return refusedEdit(refusal, language)
    const told = workspaceFile && workspaceFileProblem(workspaceFile, travel)
    const { what, where, expected, fix } = told ?? error.problem
    return { what, where, expected, fix }
  }
  const message = error instanceof Error ? error.message : String(error)
  return {
    what: `${common.failed}: ${message}`,
    where: undefined,
    expected: undefined,
    fix: common.failedFix,
  }
}

/** An edit that was not saved because of another window, in the language of this one. */
function refusedEdit(refusal: EditRefusal, language: Language): Fault {
  const words = messagesOf(language).windows
  const told =
    refusal.kind === 'removed'
      ? { what: words.gone, fix: words.goneFix }
      : { what: words.stale(refusal.parts.map((part) => words.parts[part])), fix: words.staleFix }
  return { ...told, where: undefined, expected: undefined }
}
