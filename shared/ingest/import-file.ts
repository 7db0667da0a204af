import { openFile, type Member } from '../containers/open-file.ts'
import { ProblemError } from '../domain/problem.ts'
import { importJson } from './json/import-json.ts'
import { importTable } from './import-table.ts'
import {
  withoutRows,
  type ImportOptions,
  type MemberImport,
  type NumberedFile,
} from './member-import.ts'
import { refusedFile } from './file-refusals.ts'

export type { ImportOptions, MemberImport, NumberedFile } from './member-import.ts'

/**
 * Reads one file, or every member of an archive, in one pass: memory holds one piece, one batch and the cells.
 *
 * @throws CancelledError between two batches; ProblemError when the file itself cannot be read.
 */
export async function* importFile(
  source: NumberedFile,
  options: ImportOptions,
): AsyncGenerator<MemberImport> {
  for await (const member of openFile(source.file, options.runtime)) {
    yield await importMember(member, source, options)
  }
}

async function importMember(
  member: Member,
  source: NumberedFile,
  given: ImportOptions,
): Promise<MemberImport> {
  const options = { ...given, ...given.choicesFor?.(member.name) }
  switch (member.kind) {
    case 'empty':
      return withoutRows(refusedFile(member.name, member.sizeBytes, member.sha256, 'empty'))
    case 'refused':
      return withoutRows(
        refusedFile(member.name, member.sizeBytes, member.sha256, 'rejected', member.problem),
      )
    case 'table':
      return orRefused(importTable(member, source, options), member)
    case 'json':
      return orRefused(importJson(member, source, options), member)
  }
}

/** Refuses a file that fails halfway, with its reason; the other files are still read. */
async function orRefused(
  reading: Promise<MemberImport>,
  member: Extract<Member, { kind: 'table' | 'json' }>,
): Promise<MemberImport> {
  try {
    return await reading
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    const { name, sizeBytes, sha256 } = member
    return withoutRows(refusedFile(name, sizeBytes, sha256(), 'rejected', error.problem))
  }
}
