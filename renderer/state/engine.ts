import type { BooksApi } from '../../shared/api/books-api.ts'
import type { EngineApi } from '../../shared/api/engine-api.ts'
import type { PlansApi } from '../../shared/api/plans-api.ts'
import type { StagingApi } from '../../shared/api/staging-api.ts'
import type { TermsApi } from '../../shared/api/terms-api.ts'

/** What the screens ask of the engine. */
export type ScreenEngine = Pick<
  EngineApi,
  | 'listWorkspaces'
  | 'createWorkspace'
  | 'renameWorkspace'
  | 'removeWorkspace'
  | 'openSampleCompany'
  | keyof BooksApi
  | keyof PlansApi
  | keyof StagingApi
  | keyof TermsApi
  | 'cancelImport'
  | 'listImports'
  | 'setImportUndone'
  | 'analyze'
  | 'setOverride'
  | 'clearOverride'
  | 'sourceRows'
  | 'makeReport'
>

let current: ScreenEngine | undefined

/** Says who answers the screens' questions: the worker in the product, a stub when screens are looked at alone. */
export function setEngine(api: ScreenEngine): void {
  current = api
}

/** @throws RangeError before `setEngine` was called. */
export function engine(): ScreenEngine {
  if (current === undefined) throw new RangeError('The engine was not set.')
  return current
}
