import { RAW_LENGTH, type RecordFault } from '../csv/record-reader.ts'
import { ownText } from '../domain/own-text.ts'
import { ProblemError } from '../domain/problem.ts'
import { MAX_IN_MEMORY_BYTES } from './bounds.ts'
import type { Content } from './content.ts'
import { parseJson } from './exact-json.ts'
import type { JsonMember, JsonValue } from './member.ts'
import { tooLargeForMemory } from './container-refusals.ts'
import type { TextStream } from './table-member.ts'

const SECOND_LINE = /^\s*(\S[^\r\n]*)\r?\n\s*\S/

const BROKEN = 'a JSON value that is whole'
const NO_OBJECT = 'a JSON object'

/** Whether text starts like a JSON object or array and unlike any table. */
export function looksLikeJson(start: string): boolean {
  return /^\s*(?:\{\s*(?:["}]|$)|\[\s*(?:[[{\]"]|-?\d+\s*[,\]]|$))/.test(start)
}

/** Opens a JSON document or JSON Lines; `start` is the text that was read to detect it. */
export function jsonMember(content: Content, text: TextStream, start: string): JsonMember {
  const faults: RecordFault[] = []
  return {
    kind: 'json',
    name: content.name,
    sizeBytes: content.sizeBytes,
    values: async function* () {
      const longer = await withSecondLine(text, start)
      yield* areLines(longer)
        ? readLines(text, longer, faults)
        : readDocument(text, longer, faults, content.name)
    },
    faults: () => faults,
    bytesRead: content.stream.bytesRead,
    sha256: content.stream.sha256,
  }
}

/** As much text as it takes to see whether a second line follows the first, which may be longer than a piece. */
async function withSecondLine(text: TextStream, start: string): Promise<string> {
  const parts = [start]
  let length = start.length
  let isFirstLine = !SECOND_LINE.test(start)
  while (isFirstLine && length <= MAX_IN_MEMORY_BYTES) {
    const next = await text.pieces.next()
    if (next.done === true) break
    parts.push(next.value)
    length += next.value.length
    isFirstLine = !/\n\s*\S/.test(next.value)
  }
  return parts.join('')
}

/** JSON Lines: the first line that is not blank is a value of its own, and something follows it. */
function areLines(start: string): boolean {
  const match = SECOND_LINE.exec(start)
  if (match?.[1] === undefined) return false
  try {
    parseJson(match[1])
    return true
  } catch {
    return false
  }
}

async function* readDocument(
  text: TextStream,
  start: string,
  faults: RecordFault[],
  name: string,
): AsyncGenerator<JsonValue, undefined> {
  const parts = [start]
  let length = start.length
  for (let next = await text.pieces.next(); next.done !== true; next = await text.pieces.next()) {
    parts.push(next.value)
    length += next.value.length
    if (length > MAX_IN_MEMORY_BYTES) throw new ProblemError(tooLargeForMemory(name))
  }
  const value = parsed(parts.join(''), 1, text, faults)
  if (value !== undefined) yield value
}

async function* readLines(
  text: TextStream,
  start: string,
  faults: RecordFault[],
): AsyncGenerator<JsonValue, undefined> {
  let carry = ''
  let line = 1
  for (let piece: string | undefined = start; piece !== undefined;) {
    const lines: string[] = (carry + piece).split('\n')
    carry = lines.pop() ?? ''
    for (const source of lines) {
      const value = parsedLine(source, line, text, faults)
      if (value !== undefined) yield value
      line++
    }
    if (carry.length > MAX_IN_MEMORY_BYTES) {
      const raw = ownText(carry.slice(0, RAW_LENGTH))
      faults.push({ line, code: 'cell-too-long', message: BROKEN, raw })
      return
    }
    const next = await text.pieces.next()
    piece = next.done === true ? undefined : next.value
  }
  const value = parsedLine(carry, line, text, faults)
  if (value !== undefined) yield value
}

/** A lone number or text between objects is no result, and must not get lost unseen. */
function parsedLine(
  source: string,
  line: number,
  text: TextStream,
  faults: RecordFault[],
): JsonValue | undefined {
  const found = parsed(source, line, text, faults)
  if (found === undefined || (typeof found.value === 'object' && found.value !== null)) return found
  const raw = ownText(source.slice(0, RAW_LENGTH))
  faults.push({ line, code: 'broken-row', message: NO_OBJECT, raw })
  return undefined
}

function parsed(
  source: string,
  line: number,
  text: TextStream,
  faults: RecordFault[],
): JsonValue | undefined {
  if (source.trim() === '') return undefined
  try {
    return { value: parseJson(source), line }
  } catch {
    const message = text.damage() ?? BROKEN
    faults.push({ line, code: 'broken-row', message, raw: ownText(source.slice(0, RAW_LENGTH)) })
    return undefined
  }
}
