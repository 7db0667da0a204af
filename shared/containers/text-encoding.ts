import type { Runtime, TextDecoding } from '../domain/source-file.ts'
import { joinBytes } from './byte-stream.ts'
import { isPlausibleChinese, countUtf8 } from './legacy-encodings.ts'

const REPLACEMENT = '\uFFFD'
const LINE_FEED = 0x0a
const CARRIAGE_RETURN = 0x0d

/** Bytes kept for a line end before the encoding is decided without one. */
const MOST_WAITING = 1024 * 1024

/** Bytes at the start that are checked for zero bytes and control characters. */
const SNIFF_BYTES = 64 * 1024

/** Share of control characters above which bytes are not text. */
const MOST_CONTROLS = 0.02

/** Whether bytes may be text at all: UTF-16, or hardly any control character and no zero byte. */
export function looksLikeText(start: Uint8Array): boolean {
  if (utf16Of(start) !== undefined) return true
  const sample = start.subarray(0, SNIFF_BYTES)
  let controls = 0
  for (const byte of sample) {
    if (byte === 0) return false
    // Tab, line feed, vertical tab, form feed, carriage return, and the end mark of CP/M are found in text.
    if (byte < 0x20 && (byte < 9 || byte > 13) && byte !== 0x1a) controls++
  }
  return controls <= sample.length * MOST_CONTROLS
}

/**
 * Decodes bytes and detects their encoding while reading.
 *
 * A byte-order mark decides, then zero bytes in every other position (UTF-16). Otherwise the text is ASCII until the
 * first byte beyond it, and the lines around that byte decide for the rest: UTF-8, GB18030 when the result is plausible
 * Chinese, otherwise Windows-1252, which accepts any byte. Byte-order marks at the start, even doubled, are dropped.
 */
export class TextReader {
  readonly #runtime: Runtime
  #decoder: TextDecoding
  #isDecided: boolean
  #waiting: Uint8Array = new Uint8Array(0)
  #isAtStart = true
  encoding: string
  /** Number of U+FFFD in the output so far. */
  replaced = 0

  constructor(start: Uint8Array, runtime: Runtime) {
    this.#runtime = runtime
    const utf16 = utf16Of(start)
    const hasMark = start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf
    this.encoding = utf16 ?? 'utf-8'
    this.#isDecided = utf16 !== undefined || hasMark
    this.#decoder = runtime.textDecoder(this.encoding)
  }

  decode(bytes: Uint8Array, isLast: boolean): string {
    const text = this.#isDecided ? this.#text(bytes, isLast) : this.#undecided(bytes, isLast)
    if (this.encoding !== 'windows-1252') this.#countReplaced(text)
    if (!this.#isAtStart || text === '') return text
    this.#isAtStart = false
    return text.replace(/^\uFEFF+/, '')
  }

  #text(bytes: Uint8Array, isLast: boolean): string {
    return this.#decoder.decode(bytes, { stream: !isLast })
  }

  #undecided(bytes: Uint8Array, isLast: boolean): string {
    const all =
      this.#waiting.length === 0
        ? bytes
        : joinBytes([this.#waiting, bytes], this.#waiting.length + bytes.length)
    this.#waiting = new Uint8Array(0)
    const first = firstBeyondAscii(all)
    if (first === -1) return this.#text(all, isLast)
    const lineStart = lineEndBefore(all, first)
    const lineEnd = isLast ? all.length : lineEndBefore(all, all.length)
    if (lineEnd <= first && all.length - lineStart <= MOST_WAITING && !isLast) {
      this.#waiting = all.slice(lineStart)
      return this.#text(all.subarray(0, lineStart), false)
    }
    this.#decide(all.subarray(lineStart, lineEnd > first ? lineEnd : all.length))
    return this.#text(all, isLast)
  }

  #decide(sample: Uint8Array): void {
    this.#isDecided = true
    const { characters, faults } = countUtf8(sample)
    if (characters >= faults) return
    this.encoding = isPlausibleChinese(sample, this.#runtime) ? 'gb18030' : 'windows-1252'
    this.#decoder = this.#runtime.textDecoder(this.encoding)
  }

  #countReplaced(text: string): void {
    let at = text.indexOf(REPLACEMENT)
    while (at !== -1) {
      this.replaced++
      at = text.indexOf(REPLACEMENT, at + 1)
    }
  }
}

/** Place of the first byte above 0x7F, -1 when there is none. Four bytes at a time: nearly every export is ASCII. */
function firstBeyondAscii(bytes: Uint8Array): number {
  let at = 0
  while (at < bytes.length && (bytes.byteOffset + at) % 4 !== 0) {
    if ((bytes[at] ?? 0) >= 0x80) return at
    at++
  }
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset + at, (bytes.length - at) >> 2)
  for (const word of words) {
    if ((word & 0x80808080) !== 0) break
    at += 4
  }
  while (at < bytes.length && (bytes[at] ?? 0) < 0x80) at++
  return at < bytes.length ? at : -1
}

/** Behind the last line end before `end`; 0 when there is none. No encoding in question has these bytes inside a character. */
function lineEndBefore(bytes: Uint8Array, end: number): number {
  for (let at = end - 1; at >= 0; at--) {
    if (bytes[at] === LINE_FEED || bytes[at] === CARRIAGE_RETURN) return at + 1
  }
  return 0
}

function utf16Of(start: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le'
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be'
  const pairs = Math.min(start.length, 4096) >> 1
  let evenZeros = 0
  let oddZeros = 0
  for (let i = 0; i < pairs; i++) {
    if (start[2 * i] === 0) evenZeros++
    if (start[2 * i + 1] === 0) oddZeros++
  }
  const isMany = (zeros: number): boolean => zeros > 0 && zeros >= pairs * 0.4
  if (isMany(oddZeros) && evenZeros <= pairs * 0.02) return 'utf-16le'
  return isMany(evenZeros) && oddZeros <= pairs * 0.02 ? 'utf-16be' : undefined
}
