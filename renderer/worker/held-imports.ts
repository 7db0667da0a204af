const PREFIX = 'unfinished-import:'

/** Imports of this worker: its own locks may not be granted yet when another question is asked. */
const own = new Set<string>()

/** Holds a lock while an import is unfinished; it ends with the worker, so that a crash leaves none behind. */
export function holdImport(importId: string): () => void {
  let release: () => void = () => undefined
  const done = new Promise<void>((resolve) => {
    release = resolve
  })
  own.add(importId)
  void navigator.locks.request(`${PREFIX}${importId}`, () => done)
  return () => {
    own.delete(importId)
    release()
  }
}

/** Tells of any import whether some window of the program still works on it. */
export async function heldImports(): Promise<(importId: string) => boolean> {
  const { held = [] } = await navigator.locks.query()
  const names = new Set(held.map(({ name }) => name))
  return (importId) => own.has(importId) || names.has(`${PREFIX}${importId}`)
}
