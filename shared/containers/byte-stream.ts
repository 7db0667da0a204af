import type { Runtime, SourceFile } from '../domain/source-file.ts'
import { PIECE_BYTES } from './bounds.ts'

/** A stream of bytes that is counted and hashed while it is read. */
export interface ByteStream {
  /** Pieces in order, each of at least one byte; can be read once. */
  readonly pieces: AsyncIterator<Uint8Array, undefined>
  readonly bytesRead: () => number
  /** Hash of the bytes read so far, in lower-case hexadecimal. */
  readonly sha256: () => string
}

/** Reads a range of a file in pieces; the next piece is requested while the current one is processed. */
export async function* readRange(
  file: SourceFile,
  start: number,
  end: number,
): AsyncGenerator<Uint8Array, undefined> {
  let at = start
  let coming = ask(file, at, end)
  while (at < end) {
    const piece = await coming
    // A file that became shorter while it was read: what is missing shows where it is read as text.
    if (piece.length === 0) return
    at += piece.length
    coming = ask(file, at, end)
    yield piece
  }
}

function ask(file: SourceFile, start: number, end: number): Promise<Uint8Array> {
  if (start >= end) return Promise.resolve(new Uint8Array(0))
  const piece = file.read(start, Math.min(start + PIECE_BYTES, end))
  // A failure shows when the piece is awaited, which does not happen when reading was given up.
  piece.catch(() => undefined)
  return piece
}

/** Counts and hashes the bytes of a stream while it is read. */
export function measured(
  pieces: AsyncGenerator<Uint8Array, undefined>,
  runtime: Runtime,
): ByteStream {
  const hashing = runtime.sha256()
  let bytesRead = 0
  let digest: string | undefined
  async function* pass(): AsyncGenerator<Uint8Array, undefined> {
    for await (const piece of pieces) {
      hashing.update(piece)
      bytesRead += piece.length
      yield piece
    }
  }
  return {
    pieces: pass(),
    bytesRead: () => bytesRead,
    sha256: () => (digest ??= hashing.digest()),
  }
}

/** A whole file as a stream. */
export function streamOf(file: SourceFile, runtime: Runtime): ByteStream {
  return measured(readRange(file, 0, file.sizeBytes), runtime)
}

/** Bytes in memory as a file, for readers that need random access. */
export function fileInMemory(name: string, bytes: Uint8Array): SourceFile {
  return {
    name,
    sizeBytes: bytes.length,
    read: (start, end) => Promise.resolve(bytes.subarray(start, end)),
  }
}

/** The first piece put back in front of the others. */
export async function* withFirst(
  first: Uint8Array,
  rest: AsyncIterator<Uint8Array, undefined>,
): AsyncGenerator<Uint8Array, undefined> {
  if (first.length > 0) yield first
  for (;;) {
    const next = await rest.next()
    if (next.done === true) return
    yield next.value
  }
}

/** Reads a stream to its end, so that count and hash cover all of it. */
export async function drain(pieces: AsyncIterator<unknown, unknown>): Promise<void> {
  while ((await pieces.next()).done !== true);
}

/** Collects all bytes; `undefined` as soon as there are more than `limit`. */
export async function collect(
  pieces: AsyncIterator<Uint8Array, undefined>,
  limit: number,
): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = []
  let length = 0
  for (;;) {
    const next = await pieces.next()
    if (next.done === true) return joinBytes(parts, length)
    length += next.value.length
    if (length > limit) return undefined
    parts.push(next.value)
  }
}

/** The parts as one. @param length of all parts, where the caller knows it already. */
export function joinBytes(
  parts: readonly Uint8Array[],
  length = parts.reduce((sum, part) => sum + part.length, 0),
): Uint8Array {
  const [only] = parts
  if (only !== undefined && parts.length === 1) return only
  const all = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
