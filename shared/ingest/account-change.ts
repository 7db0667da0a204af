import type { AccountChange } from '../document/open-question.ts'
import type { ImportedFile } from '../table/imported-file.ts'

/**
 * Whether a file is of another organization or account than those that are there; `undefined` where it is not, or where
 * one of the two does not say. Formats name accounts differently, so that only files of one format are compared; an
 * account that any file names is known.
 */
export function accountChange(
  file: ImportedFile,
  there: readonly ImportedFile[],
): AccountChange | undefined {
  const accounts = accountsOf(file)
  const known = there.filter(({ format }) => format === file.format).flatMap(listedOf)
  if (accounts.size === 0 || known.length === 0) return undefined
  if (there.some((other) => listedOf(other).some((account) => accounts.has(account)))) {
    return undefined
  }
  return { accounts: [...accounts].sort(), known: [...new Set(known)].sort() }
}

function listedOf(file: ImportedFile): readonly string[] {
  return [...accountsOf(file)]
}

/** Kept, because every staged file is compared with all files that are there. */
const accountsByFile = new WeakMap<ImportedFile, ReadonlySet<string>>()

function accountsOf(file: ImportedFile): ReadonlySet<string> {
  const found = accountsByFile.get(file)
  if (found !== undefined) return found
  const accounts = new Set(file.cells.map(({ account }) => account))
  accounts.delete('')
  accountsByFile.set(file, accounts)
  return accounts
}
