import { DELIMITERS, type Delimiter, type Dialect } from './record-reader.ts'
import { scanRecords } from './scan-records.ts'

/** Enough text to see the preamble of an invoice and some rows of the table behind it. */
export const DIALECT_SAMPLE_LENGTH = 64 * 1024

/**
 * Detects the separator and the line end of a file from its shape, not from the content of its cells.
 *
 * The separator is the one with which most of the first records have the same number of cells, more than one. A decimal
 * comma in a semicolon file is not in the header, so it does not win. Ties go to more cells, then to the more common
 * separator. A first line `sep=;`, as Excel writes it, decides.
 */
export function detectDialect(text: string): Dialect {
  const sample = text.slice(0, DIALECT_SAMPLE_LENGTH)
  const lineEnd = detectLineEnd(sample)
  const told = /^\uFEFF?sep=([,;\t|])(?:\r\n?|\n)/i.exec(sample)?.[1]
  return {
    delimiter: told === undefined ? bestDelimiter(sample, lineEnd) : asDelimiter(told),
    lineEnd,
  }
}

/** The more frequent of CR and LF: old exports end lines with CR alone and may have a few quoted LFs. */
function detectLineEnd(sample: string): '\n' | '\r' {
  const lineFeeds = sample.match(/\n/g)?.length ?? 0
  const loneReturns = sample.match(/\r(?!\n|$)/g)?.length ?? 0
  return loneReturns > lineFeeds || (lineFeeds === 0 && sample.endsWith('\r')) ? '\r' : '\n'
}

function asDelimiter(text: string): Delimiter {
  return DELIMITERS.find((delimiter) => delimiter === text) ?? ','
}

function bestDelimiter(sample: string, lineEnd: '\n' | '\r'): Delimiter {
  let best: { delimiter: Delimiter; agreeing: number; width: number } | undefined
  for (const delimiter of DELIMITERS) {
    const { agreeing, width } = commonWidth(sample, { delimiter, lineEnd })
    const isBetter =
      best === undefined ||
      agreeing > best.agreeing ||
      (agreeing === best.agreeing && width > best.width)
    if (isBetter) best = { delimiter, agreeing, width }
  }
  return best?.delimiter ?? ','
}

/** The most common number of cells above one, and the number of records that have it. */
function commonWidth(
  sample: string,
  dialect: Dialect,
): { readonly agreeing: number; readonly width: number } {
  const reader = scanRecords(dialect)
  const rows = [...reader.push(sample).rows]
  if (rows.length === 0) rows.push(...reader.end().rows)
  const counts = new Map<number, number>()
  for (const row of rows) {
    if (row.length > 1) counts.set(row.length, (counts.get(row.length) ?? 0) + 1)
  }
  let common = { agreeing: 0, width: 1 }
  for (const [width, agreeing] of counts) {
    const isCommoner =
      agreeing > common.agreeing || (agreeing === common.agreeing && width > common.width)
    if (isCommoner) common = { agreeing, width }
  }
  return common
}
