import type { RecordBatch } from '../csv/record-reader.ts'
import { newDraft } from '../domain/charge.ts'
import type { OpenQuestion } from '../document/open-question.ts'
import type { Problem } from '../domain/problem.ts'
import type { FileContext, RowReader } from '../formats/format.ts'
import { CellError } from '../formats/reading/read-cells.ts'
import {
  DAY_ORDER_QUESTION,
  SpellingEvidence,
  type FoundSpelling,
} from '../formats/reading/spelling-evidence.ts'
import type { FoundFormat } from './find-format.ts'

/** Rows that are looked through in every file: whole files mostly, and a few milliseconds of the largest. */
const LOOKED_THROUGH = 5000

/** Rows that are looked through, and held in memory until then, where the first ones show another spelling. */
const LOOKED_THROUGH_IF_SPELLED = 50_000

/** The records before and behind the header, as far as they were read ahead. */
export interface ReadAhead {
  readonly batches: readonly RecordBatch[]
  readonly found: FoundSpelling
}

/**
 * Learns how a file writes its numbers and days before the first row is judged: all rows together, of very large files
 * the first ones.
 *
 * @param head batches that were read already; those that are read here follow them.
 */
export async function readAhead(
  head: readonly RecordBatch[],
  rest: AsyncIterator<RecordBatch>,
  { format, headerAt }: FoundFormat,
  context: FileContext,
  delimiter: string,
): Promise<ReadAhead> {
  const batches = [...head]
  const evidence = new SpellingEvidence()
  const read = format.bind({
    ...context,
    warn: () => undefined,
    spelling: { decimal: '.', dayOrder: 'month-first', evidence },
  })
  const answers = context.answers ?? new Map<string, string>()
  let noted = 0
  const found = async (limit: number): Promise<FoundSpelling> => {
    let rows = batches.reduce((sum, batch) => sum + batch.rows.length, 0)
    while (rows < limit) {
      const next = await rest.next()
      if (next.done === true) break
      batches.push(next.value)
      rows += next.value.rows.length
    }
    const unseen = batches.flatMap((batch) => batch.rows).slice(Math.max(noted, headerAt + 1))
    noted = rows
    for (const cells of unseen) lookThrough(read, cells)
    return evidence.found(delimiter, answers)
  }
  const first = await found(LOOKED_THROUGH)
  const isPlain = first.spelling === undefined && first.questions.length === 0
  return { batches, found: isPlain ? first : await found(LOOKED_THROUGH_IF_SPELLED) }
}

/** Reads a row for what it notes; the row itself is judged later. */
function lookThrough(read: RowReader, cells: readonly string[]): void {
  try {
    read(cells, newDraft())
  } catch (error) {
    if (!(error instanceof CellError)) throw error
  }
}

/** The problem of a file that a person has to answer a question about. */
export function unanswered(file: string, { id, options }: OpenQuestion): Problem {
  const choices = (options ?? []).map((option) => `--answer '${file}:${id}=${option}'`).join(' or ')
  return id === DAY_ORDER_QUESTION
    ? {
        what: 'The days of this file can be read in two ways, and nothing in it decides.',
        expected: 'a day above 12, or a person who knows whether 03/04 is in March or in April',
        fix: `Answer the question date-order: in the window beside the file, or on the command line with ${choices}.`,
      }
    : {
        what: 'The numbers of this file can be read in two ways, and nothing in it decides.',
        expected:
          'a number that has both marks, or a person who knows whether 94.859 is below a hundred or above ninety thousand',
        fix: `Answer the question decimal: in the window beside the file, or on the command line with ${choices}.`,
      }
}
