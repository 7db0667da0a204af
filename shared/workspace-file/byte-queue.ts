import { joinBytes } from '../containers/byte-stream.ts'

const LINE_END = 10

/** Bytes that arrive in pieces, taken out by line and by count. */
export class ByteQueue {
  readonly #pieces: AsyncIterator<Uint8Array, undefined>
  #piece: Uint8Array = new Uint8Array(0)

  constructor(pieces: AsyncIterator<Uint8Array, undefined>) {
    this.#pieces = pieces
  }

  /** The bytes up to the next line end, without it; `undefined` where there is none within `limit` bytes. */
  async line(limit: number): Promise<Uint8Array | undefined> {
    const parts: Uint8Array[] = []
    let length = 0
    for (;;) {
      const at = this.#piece.indexOf(LINE_END)
      const part = at < 0 ? this.#piece : this.#piece.subarray(0, at)
      length += part.length
      if (length > limit) return undefined
      parts.push(part)
      if (at >= 0) {
        this.#piece = this.#piece.subarray(at + 1)
        return joinBytes(parts, length)
      }
      if (!(await this.#more())) return undefined
    }
  }

  /** Exactly so many bytes; `undefined` where fewer are left. */
  async bytes(count: number): Promise<Uint8Array | undefined> {
    const parts: Uint8Array[] = []
    let length = 0
    while (length < count) {
      if (this.#piece.length === 0 && !(await this.#more())) return undefined
      const part = this.#piece.subarray(0, count - length)
      this.#piece = this.#piece.subarray(part.length)
      parts.push(part)
      length += part.length
    }
    return joinBytes(parts, length)
  }

  /** Whether nothing is left. */
  async isEmpty(): Promise<boolean> {
    return this.#piece.length === 0 && !(await this.#more())
  }

  /** What has not been taken. */
  async *rest(): AsyncGenerator<Uint8Array, undefined> {
    do {
      if (this.#piece.length > 0) yield this.#piece
    } while (await this.#more())
  }

  async #more(): Promise<boolean> {
    const next = await this.#pieces.next()
    if (next.done === true) {
      this.#piece = new Uint8Array(0)
      return false
    }
    this.#piece = next.value
    return true
  }
}
