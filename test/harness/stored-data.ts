import type { Page } from 'playwright-core'

/** What is stored in a page's origin, reached past the app, as a fault of the disk or another version would. */
export interface StoredData {
  /** Changes every record of a table by the source text of a function; one that gives null deletes it. */
  readonly change: (table: string, change: string) => Promise<void>
  /** Raises the version of the database, as a newer app would. */
  readonly raiseVersion: () => Promise<void>
  readonly deleteAll: () => Promise<void>
}

const DATABASE = 'ai-spend-analyzer'

/** Waits for a request of IndexedDB; its source text is put into the page. */
function finished(request: IDBRequest): Promise<unknown> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('no reason given'))
  })
}

/** Reaches the data behind a page. */
export function storedData(page: Page): StoredData {
  const run = async (steps: string): Promise<void> => {
    await page.evaluate(`(async () => { const finished = ${finished.toString()}; ${steps} })()`)
  }
  const name = JSON.stringify(DATABASE)
  return {
    change: (table, change) =>
      run(`
        const database = await finished(indexedDB.open(${name}))
        const table = ${JSON.stringify(table)}
        const records = database.transaction(table, 'readwrite').objectStore(table)
        const change = ${change}
        for (const key of await finished(records.getAllKeys())) {
          const changed = change(await finished(records.get(key)))
          await finished(changed === null ? records.delete(key) : records.put(changed))
        }
        database.close()`),
    raiseVersion: () => run(`(await finished(indexedDB.open(${name}, 9990))).close()`),
    deleteAll: () => run(`await finished(indexedDB.deleteDatabase(${name}))`),
  }
}
