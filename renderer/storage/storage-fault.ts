import { ProblemError, type Problem, type StorageFault } from '../../shared/domain/problem.ts'
import { storage as words } from '../../shared/i18n/messages/en/workspaces/storage.ts'

/** By the names that browsers and Dexie give their errors. */
const KINDS: Readonly<Record<string, Exclude<StorageFault['kind'], 'damaged-file'>>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  MissingAPIError: 'denied',
  SecurityError: 'denied',
  NotAllowedError: 'denied',
  DatabaseClosedError: 'closed',
  InvalidStateError: 'closed',
  OpenFailedError: 'unreadable',
  UnknownError: 'unreadable',
  UpgradeError: 'unreadable',
}

/**
 * What an error says about the stored data: the innermost cause that is known, because Dexie wraps the browser's errors.
 *
 * @returns nothing for an error that is not the storage's.
 */
export function storageFaultOf(error: unknown): StorageFault | undefined {
  if (error instanceof ProblemError) return error.problem.storage
  if (typeof error !== 'object' || error === null) return undefined
  const inner = 'inner' in error ? storageFaultOf(error.inner) : undefined
  if (inner !== undefined) return inner
  const kind = 'name' in error ? KINDS[String(error.name)] : undefined
  if (kind === undefined) return undefined
  return { kind: kind === 'unreadable' && isDenied(error) ? 'denied' : kind }
}

/** Chromium names no reason of its own where site data is blocked; only its message tells. */
function isDenied(error: object): boolean {
  return 'message' in error && /denied permission/i.test(String(error.message))
}

/** A fault of the stored data as a problem, in English; the window has it in its own language. */
export function storageProblem(storage: StorageFault): Problem {
  const file = storage.kind === 'damaged-file' ? storage.file : ''
  const { what, fix } = words.faults[storage.kind]
  return { what: what(file), fix, storage }
}
