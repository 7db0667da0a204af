import { detectDialect, DIALECT_SAMPLE_LENGTH } from '../csv/detect-dialect.ts'
import type { RecordBatch, RecordFault } from '../csv/record-reader.ts'
import { scanRecords } from '../csv/scan-records.ts'
import type { Content } from './content.ts'
import type { TableMember } from './member.ts'
import type { TextReader } from './text-encoding.ts'
import { DamagedError } from './zip/unpack.ts'

/**
 * Characters split into records at once. Small enough that the rows of a batch are freed by the garbage collector's
 * young generation; with a megabyte, copying them was measured at five times the cost of reading.
 */
const BATCH_LENGTH = 64 * 1024

/** Text in non-empty pieces; ends with the bytes or where packed bytes are damaged. */
export interface TextStream {
  readonly pieces: AsyncIterator<string, undefined>
  readonly decoding: TextReader
  /** Set when the text ended because the packed bytes are damaged. */
  readonly damage: () => string | undefined
}

/** Decodes bytes as they come. */
export function decoded(
  bytes: AsyncIterator<Uint8Array, undefined>,
  decoding: TextReader,
): TextStream {
  let damage: string | undefined
  async function* pieces(): AsyncGenerator<string, undefined> {
    try {
      for (let next = await bytes.next(); next.done !== true; next = await bytes.next()) {
        const text = decoding.decode(next.value, false)
        if (text !== '') yield text
      }
    } catch (error) {
      if (!(error instanceof DamagedError)) throw error
      damage = error.message
    }
    const rest = decoding.decode(new Uint8Array(0), true)
    if (rest !== '') yield rest
  }
  return { pieces: pieces(), decoding, damage: () => damage }
}

/** Text up to at least `length`, or all of it. */
export async function readStart(text: TextStream, length: number): Promise<string> {
  let start = ''
  while (start.length < length) {
    const next = await text.pieces.next()
    if (next.done === true) break
    start += next.value
  }
  return start
}

/** Opens delimited text as a table; `start` is the text that was read to detect it. */
export function tableMember(content: Content, text: TextStream, start: string): TableMember {
  const dialect = detectDialect(start.slice(0, DIALECT_SAMPLE_LENGTH))
  async function* batches(): AsyncGenerator<RecordBatch, undefined> {
    const reader = scanRecords(dialect)
    let lastLine = 1
    for (let piece = start; ;) {
      for (let at = 0; at < piece.length; at += BATCH_LENGTH) {
        const batch = reader.push(piece.slice(at, at + BATCH_LENGTH))
        lastLine = batch.lines.at(-1) ?? lastLine
        yield batch
      }
      const next = await text.pieces.next()
      if (next.done === true) break
      piece = next.value
    }
    const last = reader.end()
    const message = text.damage()
    yield message === undefined ? last : cutOff(last, lastLine, message)
  }
  return {
    kind: 'table',
    name: content.name,
    sizeBytes: content.sizeBytes,
    delimiter: dialect.delimiter,
    get encoding() {
      return text.decoding.encoding
    },
    encodingReplaced: () => text.decoding.replaced,
    batches,
    bytesRead: content.stream.bytesRead,
    sha256: content.stream.sha256,
  }
}

/** The last record of damaged data is cut at an arbitrary place: it becomes the fault that says so. */
function cutOff(last: RecordBatch, lastLine: number, message: string): RecordBatch {
  const raw = last.rows.at(-1)?.join(' ') ?? last.faults.at(-1)?.raw ?? ''
  const line = last.lines.at(-1) ?? last.faults.at(-1)?.line ?? lastLine
  const fault: RecordFault = { line, code: 'broken-row', message, raw }
  return { rows: last.rows.slice(0, -1), lines: last.lines.slice(0, -1), faults: [fault] }
}
