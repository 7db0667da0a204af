import type { WorkspaceNews } from '../../shared/api/workspace-news.ts'
import type { EngineApi } from '../../shared/api/engine-api.ts'
import { BackupStore } from '../../renderer/storage/backup-store.ts'
import type { SpendDatabase } from '../../renderer/storage/database.ts'
import { WorkspaceStore } from '../../renderer/storage/workspace-store.ts'
import { engineService } from '../../renderer/worker/services/engine-service.ts'
import { WorkspaceSession } from '../../renderer/worker/session/workspace-session.ts'
import type { ImportedFile } from '../../shared/table/imported-file.ts'

/** One window's worker over a database, in Node. */
export interface EngineOfWindow {
  readonly engine: EngineApi
  readonly store: WorkspaceStore
  /** What other windows told this one. */
  readonly heard: readonly WorkspaceNews[]
}

/** Workers of several windows that hear of each other, as pages of one origin do. */
export function engineWindows(database: SpendDatabase): () => EngineOfWindow {
  const listeners = new Set<(news: WorkspaceNews, from: object) => void>()
  return () => {
    const self = {}
    const heard: WorkspaceNews[] = []
    const store = new WorkspaceStore(database)
    const session = new WorkspaceSession(store, new BackupStore(database), {
      now: () => '2026-11-21T00:00:00.000+00:00',
      newId: () => crypto.randomUUID(),
      appVersion: '0.0.0',
      hold: () => () => undefined,
      windows: {
        tell: (news) => listeners.forEach((listen) => listen(news, self)),
        onNews: (listener) =>
          listeners.add((news, from) => {
            if (from !== self) listener(news)
          }),
      },
    })
    const engine = engineService(session)
    void engine.watchOtherWindows((news) => heard.push(news))
    return { engine, store, heard }
  }
}

/** A new workspace with one imported file. @returns its id. */
export async function workspaceWithFile(
  { engine, store }: EngineOfWindow,
  imported: ImportedFile,
): Promise<string> {
  const { id } = await engine.createWorkspace('W')
  const record = { id: 'i', workspaceId: id, at: '2026-11-20', isUndone: false }
  const file = { id: 'f', importId: 'i', workspaceId: id, order: 0, imported, dictionary: [''] }
  await store.commit(record, [file])
  return id
}
