import { openFile, type Member } from '../containers/open-file.ts'
import { importJson } from './import-json.ts'
import { importTable } from './import-table.ts'
import {
  withoutRows,
  type ImportOptions,
  type MemberImport,
  type NumberedFile,
} from './member-import.ts'
import { refusedFile } from './refusals.ts'

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
      return importTable(member, source, options)
    case 'json':
      return importJson(member, source, options)
  }
}
