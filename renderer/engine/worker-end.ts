import type { Problem } from '../../shared/domain/problem.ts'

/** What a worker sends once it holds the lock of its own name, which ends with it. */
export const LIFE_LOCK_HELD = 'life-lock-held'

/**
 * Calls back once when a worker answers no more, whatever ended it. An error that nothing in it caught ends it too: what
 * it was doing then is not known to be whole, and the call that it belonged to would wait for ever.
 *
 * @param name of the worker, and of the lock that it holds.
 */
export function onWorkerEnd(
  worker: Worker,
  name: string,
  listener: (problem: Problem) => void,
): void {
  let hasEnded = false
  const end = (reason: string): void => {
    if (hasEnded) return
    hasEnded = true
    worker.terminate()
    listener(stopped(reason))
  }
  worker.addEventListener('error', ({ message }) => end(message))
  worker.addEventListener('messageerror', () => end('an answer could not be read'))
  worker.addEventListener('message', ({ data }) => {
    // Not every end has an event: a worker may only be gone, and its lock with it.
    if (data === LIFE_LOCK_HELD) void navigator.locks.request(name, () => end(''))
  })
}

function stopped(reason: string): Problem {
  return {
    what: reason === '' ? 'The analysis has stopped.' : `The analysis has stopped: ${reason}`,
    fix: 'Load the window again.',
    stopped: { reason },
  }
}
