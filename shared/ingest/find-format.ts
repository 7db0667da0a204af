import type { FormatId } from '../domain/format-id.ts'
import type { Problem } from '../domain/problem.ts'
import type { AiServiceSwitches } from '../formats/ai-services.ts'
import { detectTable, formatById, type TableDetection } from '../formats/detect.ts'
import type { FormatModule, HeaderView, JsonFormat, TableFormat } from '../formats/format.ts'
import { makeGenericFormat } from '../formats/generic/generic.ts'
import type { MappingDocument } from '../document/user/mapping-document.ts'
import { refusalOf } from '../formats/refused-exports.ts'
import { unrecognized } from './file-refusals.ts'

/** A person's choices about how to read a file. */
export interface ReadingChoices {
  /** Reads the file as this format instead of recognizing it. */
  readonly format: FormatId | undefined
  /** Reads the file by this mapping instead of recognizing it. */
  readonly mapping?: MappingDocument | undefined
  /** Tried where no format recognizes a table. */
  readonly mappings?: readonly MappingDocument[]
  /** By question: `portkey.cost-unit`, `period`. */
  readonly answers?: ReadonlyMap<string, string>
  readonly aiServices?: AiServiceSwitches | undefined
}

/** The format of a table, the position of its header, and the mapping if a person's mapping reads it. */
export interface FoundFormat extends TableDetection {
  readonly mapping: MappingDocument | undefined
}

/**
 * Finds the format of a table: a person's choice, otherwise the first format that recognizes its header, otherwise a
 * saved mapping.
 *
 * @returns a Problem when none fits; for a known export that is not a bill it says what the file is.
 */
export function findFormat(
  records: readonly (readonly string[])[],
  choices: ReadingChoices,
): FoundFormat | Problem {
  if (choices.mapping !== undefined) return forcedMapping(records, choices.mapping)
  if (choices.format !== undefined) return forcedFormat(records, choices.format)
  const known = detectTable(records)
  if (known !== undefined) return { ...known, mapping: undefined }
  return (
    savedMapping(records, choices.mappings ?? []) ??
    refusalOf(records) ??
    unrecognized(mostCells(records))
  )
}

/** The format that a person chose for a JSON file; `undefined` where none was chosen or it has no such form. */
export function forcedJson({ format }: ReadingChoices): JsonFormat | undefined {
  const forced = format === undefined ? undefined : formatById(format, 'json')
  return forced?.shape === 'json' ? forced : undefined
}

function forcedFormat(
  records: readonly (readonly string[])[],
  id: FormatId,
): FoundFormat | Problem {
  const format = formatById(id, 'table')
  if (format?.shape !== 'table') return unrecognized(records[0], format)
  const found = detectTable(records, [byRequiredColumns(format)])
  return found === undefined
    ? unrecognized(mostCells(records), format)
    : { ...found, format, mapping: undefined }
}

function byRequiredColumns(format: TableFormat): TableFormat {
  const recognize = (header: HeaderView): boolean => header.has(...format.requiredColumns)
  return { ...format, recognize }
}

function forcedMapping(
  records: readonly (readonly string[])[],
  mapping: MappingDocument,
): FoundFormat | Problem {
  // The columns that are read are enough: the header of the next export may have more or fewer beside them.
  const format = makeGenericFormat({ ...mapping, recogniseBy: undefined })
  const found = detectTable(records, [format])
  return found === undefined
    ? unrecognized(mostCells(records), format)
    : { ...found, format, mapping }
}

function savedMapping(
  records: readonly (readonly string[])[],
  mappings: readonly MappingDocument[],
): FoundFormat | undefined {
  const formats = new Map<FormatModule, MappingDocument>(
    mappings.map((mapping) => [makeGenericFormat(mapping), mapping]),
  )
  const found = detectTable(records, [...formats.keys()])
  return found && { ...found, mapping: formats.get(found.format) }
}

/** The likeliest header: the first of the widest records. Shown when nothing recognizes the table. */
function mostCells(records: readonly (readonly string[])[]): readonly string[] | undefined {
  let best = records[0]
  let most = 0
  for (const record of records) {
    // A record with fewer cells cannot have more that are filled: not worth counting.
    if (record.length <= most) continue
    const filled = record.filter((cell) => cell.trim() !== '').length
    if (filled > most) [best, most] = [record, filled]
  }
  return best
}
