import type { StateCreator } from 'zustand'
import { ProblemError } from '../../shared/domain/problem.ts'
import { messagesOf } from '../../shared/i18n/messages/message-catalogue.ts'
import type { AppState, Fault, FaultSlice } from './app-state.ts'

export const createFaultSlice: StateCreator<AppState, [], [], FaultSlice> = (set, get) => ({
  fault: undefined,
  networkRequests: 0,
  dismissFault: () => set({ fault: undefined }),
  countNetwork: (networkRequests) => set({ networkRequests }),
  attempt: async (job) => {
    try {
      return await job()
    } catch (error) {
      set({ fault: faultOf(error, get()) })
      return undefined
    }
  },
})

function faultOf(error: unknown, { settings }: AppState): Fault {
  const { failed, failedFix } = messagesOf(settings.language).common
  if (error instanceof ProblemError) {
    const { what, where, expected, fix } = error.problem
    return { what, where, expected, fix }
  }
  const message = error instanceof Error ? error.message : String(error)
  return {
    what: `${failed}: ${message}`,
    where: undefined,
    expected: undefined,
    fix: failedFix,
  }
}
