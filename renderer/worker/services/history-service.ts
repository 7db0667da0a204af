import type { HistoryApi } from '../../../shared/api/history-api.ts'
import { goThrough } from '../session/undo.ts'
import type { WorkspaceSession } from '../session/workspace-session.ts'

/** Taking decisions back, and making them again. */
export function historyService(session: WorkspaceSession): HistoryApi {
  return {
    watchHistory: (onChange) => {
      session.history.watch(onChange)
      return new Promise<never>(() => undefined)
    },
    undo: ({ id }, alsoEarlierImports) => goThrough(session, id, 'undo', alsoEarlierImports),
    redo: ({ id }, alsoEarlierImports) => goThrough(session, id, 'redo', alsoEarlierImports),
  }
}
