import type { EngineApi } from '../../shared/api/engine-api.ts'

let current: EngineApi | undefined

/** Says who answers the screens' questions: the worker in the product, a stub when screens are looked at alone. */
export function setEngine(api: EngineApi): void {
  current = api
}

/** @throws RangeError before `setEngine` was called. */
export function engine(): EngineApi {
  if (current === undefined) throw new RangeError('The engine was not set.')
  return current
}
