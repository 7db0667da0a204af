import type { FormatHelp } from '../../../shared/api/staging-api.ts'
import { FORMATS } from '../../../shared/formats/format-registry.ts'

/** What every format says of itself; the table and the JSON form of one export are two entries. */
export function formatHelp(): readonly FormatHelp[] {
  return FORMATS.map(({ id, title, provider, help, requiredColumns, confidence, source }) => ({
    id,
    title,
    provider: provider ?? null,
    ...help,
    columns: requiredColumns,
    isSingleSource: confidence === 'C',
    evidence: source.evidence,
    checkedOn: source.checkedOn,
  })).sort((a, b) => (a.title < b.title ? -1 : 1))
}
