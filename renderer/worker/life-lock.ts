import { LIFE_LOCK_HELD } from '../engine/worker-end.ts'

declare const self: DedicatedWorkerGlobalScope

/** Holds a lock of this worker's name until its end, however it ends, and tells the window once it is held. */
export function holdLifeLock(): void {
  navigator.locks
    .request(self.name, () => {
      self.postMessage(LIFE_LOCK_HELD)
      return new Promise<never>(() => undefined)
    })
    // Where the browser keeps nothing for the page it grants no locks either; errors still tell of the end.
    .catch(() => undefined)
}
