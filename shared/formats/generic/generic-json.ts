import type { JsonFormat } from '../format.ts'
import { columnsOf, makeGenericFormat } from './generic.ts'
import type { MappingDocument } from '../../document/user/mapping-document.ts'
import { bindAsTable, flatten } from '../reading/json-table.ts'

/**
 * A user's mapping over JSON records: the fields of a record, nested ones by dotted path, are the columns of a row, so
 * that a table and a JSON file are read by the same rules.
 *
 * @param recordsIn the records of one document or of one line.
 */
export function makeGenericJson(
  mapping: MappingDocument,
  recordsIn: (value: unknown) => Iterable<object>,
): JsonFormat {
  const table = makeGenericFormat(mapping)
  return {
    ...table,
    shape: 'json',
    recognize: () => false,
    rows: function* (value) {
      for (const record of recordsIn(value)) yield flatten(record)
    },
    bind: bindAsTable(columnsOf(mapping), table.bind),
  }
}
