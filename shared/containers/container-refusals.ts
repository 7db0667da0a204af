import { unreachable, type Problem } from '../domain/problem.ts'
import { MAX_ARCHIVE_BYTES, MAX_DEPTH, MAX_IN_MEMORY_BYTES, MAX_MEMBERS } from './bounds.ts'
import type { Unreadable } from './magic.ts'

const READABLE =
  'A CSV, TSV, JSON, JSON Lines, Excel .xlsx or Parquet file, or a .zip or .gz of these.'
const EXPORT_AGAIN =
  'Export the report again, as CSV if the provider offers it, and drop that file.'

export function notText(name: string): Problem {
  return {
    what: `"${name}" is not text.`,
    where: name,
    found: 'Bytes that do not occur in text.',
    expected: READABLE,
    fix: EXPORT_AGAIN,
  }
}

export function webPage(name: string): Problem {
  return {
    what: `"${name}" is a web page, not an export.`,
    where: name,
    found: 'HTML, perhaps a login page saved instead of the file.',
    expected: READABLE,
    fix: 'Log in to the provider, use its export button, and drop the file it gives.',
  }
}

/** The problem of a format that is recognized but cannot be read. */
export function unreadableFormat(name: string, format: Unreadable): Problem {
  const problem = { where: name, expected: READABLE }
  switch (format) {
    case 'old-excel':
      return {
        ...problem,
        what: `"${name}" is an old Excel file (.xls) or a workbook with a password.`,
        fix: 'Open it in a spreadsheet program, save it as CSV or as .xlsx without a password, and drop that file.',
      }
    case 'encrypted-parquet':
      return { ...problem, what: `"${name}" is an encrypted Parquet file.`, fix: EXPORT_AGAIN }
    case 'other-archive':
      return {
        ...problem,
        what: `"${name}" is compressed in a way that this app cannot read.`,
        fix: 'Unpack it and drop the files inside.',
      }
    case 'pdf':
    case 'image':
      return {
        ...problem,
        what: `"${name}" is a ${format === 'pdf' ? 'PDF document' : 'picture'}, not a table.`,
        fix: 'Download the usage or cost report of the same period as CSV and drop that file.',
      }
    case 'database':
      return { ...problem, what: `"${name}" is a database file.`, fix: EXPORT_AGAIN }
    default:
      return unreachable(format)
  }
}

export function otherSpreadsheet(name: string): Problem {
  return {
    what: `"${name}" is a workbook in a format that this app cannot read (.xlsb or .ods).`,
    where: name,
    expected: READABLE,
    fix: 'Open it in a spreadsheet program, save it as CSV or .xlsx, and drop that file.',
  }
}

export function damaged(name: string): Problem {
  return {
    what: `"${name}" is damaged or was not downloaded completely.`,
    where: name,
    fix: 'Download it again and drop the new file.',
  }
}

export function encrypted(name: string): Problem {
  return {
    what: `"${name}" is protected with a password.`,
    where: name,
    fix: 'Unpack the archive with its password and drop the files inside.',
  }
}

export function unknownPacking(name: string): Problem {
  return {
    what: `"${name}" is compressed in a way that this app cannot read.`,
    where: name,
    expected:
      'A member that is stored uncompressed or compressed with DEFLATE, the default of most programs.',
    fix: 'Unpack the archive and drop the files inside.',
  }
}

/** The problem of a Parquet file whose page compression is not supported. */
export function unknownCodec(name: string, codec: string): Problem {
  return {
    what: `The pages of "${name}" are compressed in a way that this app cannot read.`,
    where: name,
    found: codec,
    expected: 'Pages that are uncompressed or compressed with Snappy, gzip or Zstandard.',
    fix: 'Write the file again with one of these compressions, or as CSV.',
  }
}

export function tooLargeForMemory(name: string): Problem {
  return {
    what: `"${name}" is too large to be read into memory at once.`,
    where: name,
    expected: `At most ${MAX_IN_MEMORY_BYTES / 1024 ** 2} MB for a workbook, a Parquet file, one JSON document or an archive inside an archive; CSV and JSON Lines may be larger.`,
    fix: 'Save it as CSV, or export shorter periods, and drop those files.',
  }
}

export function tooManyMembers(name: string): Problem {
  return {
    what: `"${name}" holds more files or more data than this app accepts in one archive.`,
    where: name,
    expected: `At most ${MAX_MEMBERS} members with ${MAX_ARCHIVE_BYTES / 1024 ** 3} GB in total, without an archive inside another.`,
    fix: 'Unpack it yourself and drop the exports it holds.',
  }
}

export function tooDeep(name: string): Problem {
  return {
    what: `"${name}" is an archive inside an archive inside an archive.`,
    where: name,
    expected: `Archives at most ${MAX_DEPTH} deep.`,
    fix: 'Unpack it and drop the files inside.',
  }
}

export function emptyArchive(name: string): Problem {
  return {
    what: `"${name}" holds no file.`,
    where: name,
    expected: READABLE,
    fix: EXPORT_AGAIN,
  }
}
