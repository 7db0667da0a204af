import {
  parquetMetadataAsync,
  parquetRead,
  parquetSchema,
  type AsyncBuffer,
  type DecodedArray,
  type FileMetaData,
  type SchemaTree,
} from 'hyparquet'
import type { RecordBatch } from '../../csv/record-reader.ts'
import type { Problem } from '../../domain/problem.ts'
import type { Runtime, SourceFile } from '../../domain/source-file.ts'
import { MAX_GROUP_CELLS, MAX_UNPACKED_BYTES } from '../bounds.ts'
import type { Content } from '../content.ts'
import type { TableMember } from '../member.ts'
import { PARQUET_CODECS } from './parquet-codecs.ts'
import { parquetColumns, PARQUET_TEXTS, type ParquetColumn } from './parquet-values.ts'
import { damaged, tooLargeForMemory, unknownCodec } from '../container-refusals.ts'
import { DamagedError } from '../zip/unpack.ts'

/** Rows given at once. */
const BATCH_ROWS = 4096

/**
 * Opens a Parquet file in memory as a table; its first record, on line 1, has the column names. One row group is held
 * at a time.
 *
 * @returns the problem instead when the file cannot be read.
 */
export async function parquetMember(
  content: Content,
  file: SourceFile,
  runtime: Runtime,
): Promise<TableMember | Problem> {
  const opened = await openParquet(file, runtime)
  if (opened === undefined) return damaged(content.name)
  if (isTooLarge(opened.metadata)) return tooLargeForMemory(content.name)
  const codec = unreadableCodec(opened.metadata)
  if (codec !== undefined) return unknownCodec(content.name, codec)
  let share = 0
  return {
    kind: 'table',
    name: content.name,
    sizeBytes: content.sizeBytes,
    delimiter: '\t',
    encoding: 'utf-8',
    encodingReplaced: () => 0,
    batches: () =>
      batchesOf(opened, (read) => {
        share = read
      }),
    bytesRead: () => Math.round(share * content.sizeBytes),
    sha256: content.stream.sha256,
  }
}

/** A file whose columns are known. */
interface OpenedParquet {
  readonly buffer: AsyncBuffer
  readonly metadata: FileMetaData
  readonly columns: readonly ParquetColumn[]
}

/** @returns `undefined` for a file that is no Parquet, or whose parts contradict each other. */
async function openParquet(file: SourceFile, runtime: Runtime): Promise<OpenedParquet | undefined> {
  const buffer = asyncBuffer(file)
  try {
    const metadata = await parquetMetadataAsync(buffer, { geoparquet: false })
    const schema = parquetSchema(metadata)
    if (!hasEachColumnOnce(metadata, schema)) return undefined
    return { buffer, metadata, columns: parquetColumns(schema, runtime) }
  } catch {
    return undefined
  }
}

/** @param onShare is told after each row group how much of the file has been read. */
async function* batchesOf(
  opened: OpenedParquet,
  onShare: (share: number) => void,
): AsyncGenerator<RecordBatch, undefined> {
  yield { rows: [opened.columns.map(({ name }) => name)], lines: [1], faults: [] }
  let line = 2
  try {
    for await (const group of readGroups(opened)) {
      for (const rows of group.batches) {
        yield { rows, lines: rows.map((_row, i) => line + i), faults: [] }
        line += rows.length
      }
      onShare(group.share)
    }
  } catch {
    const { message } = new DamagedError()
    yield { rows: [], lines: [], faults: [{ line, code: 'broken-row', message, raw: '' }] }
  }
}

interface Group {
  readonly batches: Iterable<readonly (readonly string[])[]>
  /** How much of the file has been read behind it. */
  readonly share: number
}

async function* readGroups({
  buffer: file,
  metadata,
  columns,
}: OpenedParquet): AsyncGenerator<Group, undefined> {
  let rowStart = 0
  for (const [i, group] of metadata.row_groups.entries()) {
    const rowEnd = rowStart + Number(group.num_rows)
    const chunks = new Map<string, DecodedArray[]>()
    await parquetRead({
      file,
      metadata,
      compressors: PARQUET_CODECS,
      rowStart,
      rowEnd,
      utf8: false,
      geoparquet: false,
      parsers: PARQUET_TEXTS,
      onChunk: ({ columnName, columnData }) => {
        const known = chunks.get(columnName)
        if (known === undefined) chunks.set(columnName, [columnData])
        else known.push(columnData)
      },
    })
    const cursors = columns.map((column) => new Cursor(column, chunks.get(column.name) ?? []))
    const share = (i + 1) / metadata.row_groups.length
    yield { batches: rowsOf(cursors, rowEnd - rowStart), share }
    rowStart = rowEnd
  }
}

function* rowsOf(
  cursors: readonly Cursor[],
  count: number,
): Generator<readonly (readonly string[])[], undefined> {
  for (let done = 0; done < count; done += BATCH_ROWS) {
    const rows: (readonly string[])[] = []
    for (let i = done; i < Math.min(done + BATCH_ROWS, count); i++) {
      rows.push(cursors.map((cursor) => cursor.next()))
    }
    yield rows
  }
}

/** Walks through the values of one column, which come in pages. */
class Cursor {
  readonly #column: ParquetColumn
  readonly #pages: readonly DecodedArray[]
  #page = 0
  #at = 0

  constructor(column: ParquetColumn, pages: readonly DecodedArray[]) {
    this.#column = column
    this.#pages = pages
  }

  /** @throws DamagedError when the column has fewer values than the group says it has rows. */
  next(): string {
    let page = this.#pages[this.#page]
    while (page !== undefined && this.#at >= page.length) {
      this.#page++
      this.#at = 0
      page = this.#pages[this.#page]
    }
    if (page === undefined) throw new DamagedError()
    return this.#column.text(page[this.#at++])
  }
}

/**
 * Whether every row group has each column of the schema once and no other. Of what the schema does not know the library
 * starts the reading but does not wait for its end, so that damage in it would come up where nobody can catch it.
 */
function hasEachColumnOnce({ row_groups: groups }: FileMetaData, schema: SchemaTree): boolean {
  const wanted = JSON.stringify(leafPaths(schema).sort())
  return groups.every(({ columns }) => {
    const paths = columns.map(({ meta_data: facts }) => JSON.stringify(facts?.path_in_schema))
    return JSON.stringify(paths.sort()) === wanted && new Set(paths).size === paths.length
  })
}

/** Paths of the columns that hold values, as JSON. */
function leafPaths({ children, path }: SchemaTree): string[] {
  return children.length === 0 ? [JSON.stringify(path)] : children.flatMap(leafPaths)
}

function isTooLarge({ row_groups: groups, schema }: FileMetaData): boolean {
  const bytes = groups.reduce((sum, group) => sum + Number(group.total_byte_size), 0)
  const rows = groups.reduce((most, group) => Math.max(most, Number(group.num_rows)), 0)
  return bytes > MAX_UNPACKED_BYTES || rows * schema.length > MAX_GROUP_CELLS
}

function unreadableCodec({ row_groups: groups }: FileMetaData): string | undefined {
  const codecs = groups.flatMap(({ columns }) => columns.map((column) => column.meta_data?.codec))
  return codecs.find(
    (codec) =>
      codec !== undefined &&
      codec !== 'UNCOMPRESSED' &&
      codec !== 'SNAPPY' &&
      PARQUET_CODECS[codec] === undefined,
  )
}

function asyncBuffer(file: SourceFile): AsyncBuffer {
  return {
    byteLength: file.sizeBytes,
    slice: async (start, end) => {
      const bytes = await file.read(start, end ?? file.sizeBytes)
      return Uint8Array.from(bytes).buffer
    },
  }
}
