import { Gunzip, Inflate } from 'fflate'
import { ProblemError, type Problem } from '../../domain/problem.ts'
import {
  FREE_UNPACKED_BYTES,
  MAX_RATIO,
  MAX_UNPACKED_BYTES,
  PACKED_PIECE_BYTES,
  PIECE_BYTES,
} from '../bounds.ts'
import { joinBytes } from '../byte-stream.ts'
import { crc32 } from './crc32.ts'

/** The packed bytes are damaged: cut off or changed. */
export class DamagedError extends Error {
  constructor() {
    super('The packed data is damaged or cut off here; nothing behind it could be read.')
    this.name = 'DamagedError'
  }
}

/** The data unpacks beyond the bounds, which an archive's directory may conceal. */
export class BombError extends ProblemError {}

/** What an archive says about a member. */
export interface Expected {
  readonly size: number
  readonly crc: number
}

/** Header, an empty DEFLATE block, checksum and size (RFC 1952). */
const SHORTEST_GZIP = 20

type Pieces = AsyncIterator<Uint8Array, undefined>

/**
 * Unpacks a DEFLATE stream, as ZIP members are.
 *
 * @throws DamagedError when data is missing, or when size or checksum are not as expected.
 * @throws BombError as soon as it unpacks beyond the bounds.
 */
export async function* inflate(
  packed: Pieces,
  expected: Expected,
  name: string,
): AsyncGenerator<Uint8Array, undefined> {
  const out = new Output(name)
  const inflating = new Inflate((bytes) => {
    out.add(bytes)
  })
  yield* unpack(packed, inflating, out, expected.size)
  out.check(expected)
}

/** Bytes that an archive holds as they are. @throws DamagedError as `inflate`. */
export async function* stored(
  packed: Pieces,
  expected: Expected,
  name: string,
): AsyncGenerator<Uint8Array, undefined> {
  const out = new Output(name)
  for (let next = await packed.next(); next.done !== true; next = await packed.next()) {
    out.take(next.value.length)
    out.add(next.value)
    yield* out.flush(false)
  }
  yield* out.flush(true)
  out.check(expected)
}

/**
 * Unpacks a GZIP file, also one of several members in a row. The checksum is looked at when there is one member, since
 * only the last one's can be found from outside.
 *
 * @throws DamagedError, BombError as `inflate`.
 */
export async function* gunzip(packed: Pieces, name: string): AsyncGenerator<Uint8Array, undefined> {
  const out = new Output(name)
  let members = 1
  let tail: Uint8Array = new Uint8Array(0)
  const inflating = new Gunzip((bytes) => {
    out.add(bytes)
  })
  inflating.onmember = () => {
    members++
  }
  async function* watched(): AsyncGenerator<Uint8Array, undefined> {
    for (let next = await packed.next(); next.done !== true; next = await packed.next()) {
      const seen = next.value.length >= 8 ? [next.value] : [tail, next.value]
      tail = joinBytes(
        seen,
        seen.reduce((sum, part) => sum + part.length, 0),
      ).slice(-8)
      yield next.value
    }
  }
  yield* unpack(watched(), inflating, out, Number.POSITIVE_INFINITY)
  if (out.packed < SHORTEST_GZIP) throw new DamagedError()
  if (members > 1) return
  const view = new DataView(tail.buffer, tail.byteOffset)
  const size = view.getUint32(4, true)
  out.check({ crc: view.getUint32(0, true), size: size + (out.length - (out.length % 2 ** 32)) })
}

async function* unpack(
  packed: Pieces,
  inflating: { push(bytes: Uint8Array, isFinal: boolean): void },
  out: Output,
  size: number,
): AsyncGenerator<Uint8Array, undefined> {
  for (let next = await packed.next(); next.done !== true; next = await packed.next()) {
    const piece = next.value
    for (let at = 0; at < piece.length; at += PACKED_PIECE_BYTES) {
      const slice = piece.subarray(at, at + PACKED_PIECE_BYTES)
      out.take(slice.length)
      const isWhole = push(inflating, slice, false)
      out.guard()
      yield* out.flush(!isWhole)
      if (!isWhole || out.length > size) throw new DamagedError()
    }
  }
  const isWhole = push(inflating, new Uint8Array(0), true)
  yield* out.flush(true)
  if (!isWhole) throw new DamagedError()
}

function push(
  inflating: { push(bytes: Uint8Array, isFinal: boolean): void },
  bytes: Uint8Array,
  isFinal: boolean,
): boolean {
  try {
    inflating.push(bytes, isFinal)
    return true
  } catch {
    return false
  }
}

/** The problem of a member or file that unpacks beyond the bounds. */
export function tooLargeUnpacked(name: string): Problem {
  return {
    what: `"${name}" unpacks to far more data than a billing export has.`,
    where: name,
    expected: `At most ${MAX_UNPACKED_BYTES / 1024 ** 3} GB, and at most ${MAX_RATIO} times the packed size.`,
    fix: 'Unpack it yourself, look at what is inside, and drop the CSV file on its own.',
  }
}

/** Whether the unpacked size and its ratio to the packed size exceed the bounds of an export. */
export function isBomb(unpacked: number, packed: number): boolean {
  if (unpacked > MAX_UNPACKED_BYTES) return true
  return unpacked > FREE_UNPACKED_BYTES && unpacked > packed * MAX_RATIO
}

/** Unpacked bytes: counted, checked, and split into pieces of equal size. */
class Output {
  readonly #name: string
  #parts: Uint8Array[] = []
  #waiting = 0
  #crc = 0
  length = 0
  packed = 0

  constructor(name: string) {
    this.#name = name
  }

  take(packedBytes: number): void {
    this.packed += packedBytes
  }

  add(bytes: Uint8Array): void {
    if (bytes.length === 0) return
    this.#parts.push(bytes)
    this.#waiting += bytes.length
    this.length += bytes.length
    this.#crc = crc32(bytes, this.#crc)
  }

  guard(): void {
    if (isBomb(this.length, this.packed)) throw new BombError(tooLargeUnpacked(this.#name))
  }

  check(expected: Expected): void {
    if (this.length !== expected.size || this.#crc !== expected.crc) throw new DamagedError()
  }

  *flush(isLast: boolean): Generator<Uint8Array, undefined> {
    if (this.#waiting < PIECE_BYTES && !isLast) return
    const all = joinBytes(this.#parts, this.#waiting)
    this.#parts = []
    this.#waiting = 0
    for (let at = 0; at < all.length; at += 4 * PIECE_BYTES) {
      yield all.subarray(at, at + 4 * PIECE_BYTES)
    }
  }
}
