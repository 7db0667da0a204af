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
  const accounts = accountsOf([file])
  const known = accountsOf(there.filter(({ format }) => format === file.format))
  if (accounts.size === 0 || known.size === 0) return undefined
  const all = accountsOf(there)
  if ([...accounts].some((account) => all.has(account))) return undefined
  return { accounts: [...accounts].sort(), known: [...known].sort() }
}

function accountsOf(files: readonly ImportedFile[]): ReadonlySet<string> {
  const accounts = files.flatMap(({ cells }) => cells.map(({ account }) => account))
  return new Set(accounts.filter((account) => account !== ''))
}
