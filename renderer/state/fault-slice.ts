import type { StateCreator } from 'zustand'
import { ProblemError, type EditRefusal, type StorageFault } from '../../shared/domain/problem.ts'
import type { Language } from '../../shared/i18n/language.ts'
import { messagesOf } from '../../shared/i18n/messages/message-catalogue.ts'
import { workspaceFileProblem } from '../../shared/i18n/workspace-file-problem.ts'
import type { AppState, Fault, FaultSlice } from './app-state.ts'

export const createFaultSlice: StateCreator<AppState, [], [], FaultSlice> = (set, get) => ({
  fault: undefined,
  refusedEdits: 0,
  networkRequests: 0,
  dismissFault: () => set({ fault: undefined }),
  report: (error) => {
    const refusedEdits = get().refusedEdits + (isStale(error) ? 1 : 0)
    set({ fault: faultOf(error, get()), refusedEdits })
  },
  countNetwork: (networkRequests) => set({ networkRequests }),
  attempt: async (job) => {
    try {
      return await job()
    } catch (error) {
      get().report(error)
      return undefined
    }
  },
})

function isStale(error: unknown): boolean {
  return error instanceof ProblemError && error.problem.refusal?.kind === 'stale'
}

/** An error as the window tells it, in its own language where it has words for it. */
export function faultOf(error: unknown, { settings }: Pick<AppState, 'settings'>): Fault {
  const { language } = settings
  const { common, travel } = messagesOf(language)
  if (error instanceof ProblemError) {
    const { refusal, storage, workspaceFile, stopped } = error.problem
    if (stopped !== undefined) return stoppedFault(stopped.reason, language)
    if (storage !== undefined) return storageFault(storage, language)
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
  const { windows: words, storage } = messagesOf(language)
  const place = { where: undefined, expected: undefined }
  if (refusal.kind === 'stale') {
    const parts = refusal.parts.map((part) => words.parts[part])
    return { ...place, what: words.stale(parts), fix: words.staleFix }
  }
  // Whether one workspace was removed or all were deleted, the window has the same to offer.
  const { safe } = storage.faults.closed
  return { ...place, what: words.gone, safe, fix: words.goneFix, storage: { kind: 'closed' } }
}

/** The worker has ended: nothing can be read or saved before it is started anew with the window. */
function stoppedFault(reason: string, language: Language): Fault {
  const { what, safe, fix } = messagesOf(language).storage.stopped
  return { what: what(reason), where: undefined, expected: undefined, safe, fix, isStopped: true }
}

function storageFault(storage: StorageFault, language: Language): Fault {
  const { what, safe, fix } = messagesOf(language).storage.faults[storage.kind]
  const file = storage.kind === 'damaged-file' ? storage.file : ''
  return { what: what(file), where: undefined, expected: undefined, safe, fix, storage }
}
