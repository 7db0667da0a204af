import { columnKey } from './reading/read-cells.ts'
import type { FormatId } from '../domain/format-id.ts'
import type { FormatModule, HeaderView, JsonFormat, TableFormat } from './format.ts'
import { FORMATS } from './format-registry.ts'

/** How many lines may stand before the header of an export (an invoice preamble). */
export const MAX_PREAMBLE_LINES = 30

/** Where the header was found, and whose it is. */
export interface TableDetection {
  readonly format: TableFormat
  /** Index of the header among the records given. */
  readonly headerAt: number
}

/** The nearest format to a header that none recognized, and the columns it lacks. */
export interface NearestFormat {
  readonly format: FormatModule
  readonly missing: readonly string[]
}

/** Looks at the first records of a table: the first line that a format recognizes is its header. */
export function detectTable(
  records: readonly (readonly string[])[],
  formats: readonly FormatModule[] = FORMATS,
): TableDetection | undefined {
  const limit = Math.min(records.length, MAX_PREAMBLE_LINES)
  for (let headerAt = 0; headerAt < limit; headerAt++) {
    const view = headerView(records[headerAt] ?? [], records.slice(headerAt + 1, headerAt + 4))
    const format = formats.find((f): f is TableFormat => f.shape === 'table' && f.recognize(view))
    if (format !== undefined) return { format, headerAt }
  }
  return undefined
}

/** The format of a JSON document, or of the first object of a JSON Lines file. */
export function detectJson(
  value: unknown,
  formats: readonly FormatModule[] = FORMATS,
): JsonFormat | undefined {
  return formats.find((f): f is JsonFormat => f.shape === 'json' && f.recognize(value))
}

/** Words of which columns of anybody's table are named. */
const EVERYDAY = new Set(
  (
    'date day month year time timestamp start end created at model cost costs price amount total sum usd eur currency ' +
    'quantity count requests request calls tokens token input output prompt completion user team owner project app key ' +
    'api id name type kind mode service provider product category description details status value values iso ai base ' +
    'sku unit units unitofmeasure usage used spend consumed credit credits gross net discount record invoice invoiceid ' +
    'slug version'
  ).split(' '),
)

/** Whether a column says whose export it is: one provider's formats require it, and its name is no everyday one. */
function isOwnColumn(name: string): boolean {
  if (name.split(/[^a-z0-9]+/).every((word) => word === '' || EVERYDAY.has(word))) return false
  const owners = FORMATS.filter(({ requiredColumns }) => requiredColumns.includes(name))
  return new Set(owners.map(({ provider }) => provider)).size === 1
}

/**
 * Which format a header comes closest to; none when it has less than half of any format's required columns, or no
 * column that is the provider's own.
 */
export function nearestFormat(header: readonly string[]): NearestFormat | undefined {
  const view = headerView(header, [])
  const ranked = FORMATS.filter((format) => format.shape === 'table')
    .map((format) => ({
      format,
      missing: format.requiredColumns.filter((name) => !view.has(name)),
      found: format.requiredColumns.filter((name) => view.has(name)).length,
    }))
    .filter(({ found, missing }) => found > 0 && found >= missing.length)
    .filter(({ format }) =>
      format.requiredColumns.some((name) => view.has(name) && isOwnColumn(name)),
    )
    .sort((a, b) => a.missing.length - a.found - (b.missing.length - b.found))
  return ranked[0]
}

/**
 * The format of an id; where it has a table and a JSON form, that of the shape asked for.
 *
 * @returns `undefined` for an id that is in the contract but not yet among the formats.
 */
export function formatById(id: FormatId, shape?: FormatModule['shape']): FormatModule | undefined {
  const forms = FORMATS.filter((format) => format.id === id)
  return forms.find((format) => format.shape === shape) ?? forms[0]
}

/** A line of cells as detection sees it. */
export function headerView(
  record: readonly string[],
  sample: readonly (readonly string[])[],
): HeaderView {
  const cells = record.map(columnKey)
  const set = new Set(cells)
  return { cells, sample, has: (...names) => names.every((name) => set.has(name)) }
}
