import { openFile } from '../containers/open-file.ts'
import { ProblemError } from '../domain/problem.ts'
import type { SideRecords } from '../document/side-file.ts'
import type { Runtime, SourceFile } from '../domain/source-file.ts'

/** Maximum rows of a side file; tables kept by hand are far shorter. */
const MAX_ROWS = 200_000

/**
 * Reads a side file in any supported form: text of any encoding and separator, or a workbook's first sheet, compressed
 * or not.
 *
 * @throws ProblemError when it has no table.
 */
export async function readSideFile(file: SourceFile, runtime: Runtime): Promise<SideRecords> {
  const rows: (readonly string[])[] = []
  const lines: number[] = []
  for await (const member of openFile(file, runtime)) {
    if (member.kind === 'refused') throw new ProblemError({ where: file.name, ...member.problem })
    if (member.kind !== 'table') break
    for await (const batch of member.batches()) {
      const [fault] = batch.faults
      if (fault !== undefined) {
        throw new ProblemError({
          what: 'The table is damaged.',
          where: `${file.name}, line ${String(fault.line)}`,
          found: fault.raw.slice(0, 200),
          expected: fault.message,
          fix: 'Correct the line and import the file again.',
        })
      }
      rows.push(...batch.rows)
      lines.push(...batch.lines)
      if (rows.length > MAX_ROWS) throw tooLong(file.name)
    }
    return { rows, lines }
  }
  throw new ProblemError({
    what: 'There is no table in this file.',
    where: file.name,
    expected: 'a CSV file or a worksheet with a header',
    fix: 'Save the table as CSV and import that.',
  })
}

function tooLong(name: string): ProblemError {
  return new ProblemError({
    what: 'The table is too long.',
    where: name,
    expected: `at most ${String(MAX_ROWS)} rows`,
    fix: 'Import a billing export on the Import screen, not here.',
  })
}
