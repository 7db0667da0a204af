import type { Runtime, SourceFile } from '../../domain/source-file.ts'
import { MAX_DIRECTORY_BYTES } from '../bounds.ts'

/** One member as the archive's directory, at its end, describes it. */
export interface ZipEntry {
  /** With forward slashes and without `..`, drive letters or a leading slash. */
  readonly name: string
  readonly isEncrypted: boolean
  /** 0 is stored, 8 is DEFLATE. */
  readonly method: number
  readonly crc: number
  readonly packedSize: number
  readonly size: number
  /** Where the member's own header starts in the file. */
  readonly headerAt: number
}

const END_SIGNATURE = 0x06054b50
const END64_SIGNATURE = 0x06064b50
const END64_LOCATOR_SIGNATURE = 0x07064b50
const ENTRY_SIGNATURE = 0x02014b50
const LOCAL_SIGNATURE = 0x04034b50
const END_LENGTH = 22
const ENTRY_LENGTH = 46
const LOCAL_LENGTH = 30
const LONGEST_COMMENT = 0xffff
const IN_64_BIT = 0xffffffff

/**
 * Reads which members an archive has, ZIP64 included (APPNOTE.TXT 6.3.10, sections 4.3 and 4.5.3).
 *
 * @returns `undefined` when the directory is missing or broken, as in an archive that was cut off.
 */
export async function readZipDirectory(
  file: SourceFile,
  runtime: Runtime,
): Promise<readonly ZipEntry[] | undefined> {
  const place = await findDirectory(file)
  if (place === undefined || place.size > MAX_DIRECTORY_BYTES) return undefined
  const view = viewOf(await file.read(place.at, place.at + place.size))
  if (view.byteLength < place.size) return undefined
  const entries: ZipEntry[] = []
  let at = 0
  for (let i = 0; i < place.count; i++) {
    if (at + ENTRY_LENGTH > view.byteLength) return undefined
    if (view.getUint32(at, true) !== ENTRY_SIGNATURE) return undefined
    const nameEnd = at + ENTRY_LENGTH + view.getUint16(at + 28, true)
    const extraEnd = nameEnd + view.getUint16(at + 30, true)
    const end = extraEnd + view.getUint16(at + 32, true)
    if (end > view.byteLength) return undefined
    const name = nameOf(bytesOf(view, at + ENTRY_LENGTH, nameEnd), runtime)
    entries.push(readEntry(view, at, { name, nameEnd, extraEnd, shift: place.shift }))
    at = end
  }
  return entries
}

/** Where the packed bytes of a member lie. @returns `undefined` when its own header is not where it should be. */
export async function locateMember(
  file: SourceFile,
  entry: ZipEntry,
): Promise<{ readonly start: number; readonly end: number } | undefined> {
  const view = viewOf(await file.read(entry.headerAt, entry.headerAt + LOCAL_LENGTH))
  if (view.byteLength < LOCAL_LENGTH || view.getUint32(0, true) !== LOCAL_SIGNATURE)
    return undefined
  const start = entry.headerAt + LOCAL_LENGTH + view.getUint16(26, true) + view.getUint16(28, true)
  const end = start + entry.packedSize
  return end <= file.sizeBytes ? { start, end } : undefined
}

interface Place {
  readonly at: number
  readonly size: number
  readonly count: number
  /** Bytes in front of the archive (self-extracting archives) by which all offsets are shifted. */
  readonly shift: number
}

async function findDirectory(file: SourceFile): Promise<Place | undefined> {
  const tailAt = Math.max(0, file.sizeBytes - END_LENGTH - LONGEST_COMMENT)
  const tail = viewOf(await file.read(tailAt, file.sizeBytes))
  for (let at = tail.byteLength - END_LENGTH; at >= 0; at--) {
    if (tail.getUint32(at, true) !== END_SIGNATURE) continue
    const count = tail.getUint16(at + 10, true)
    const size = tail.getUint32(at + 12, true)
    const offset = tail.getUint32(at + 16, true)
    if (count === 0xffff || size === IN_64_BIT || offset === IN_64_BIT) {
      const place = await findDirectory64(file, tailAt + at - 20)
      if (place !== undefined) return place
    }
    const shift = tailAt + at - size - offset
    return shift < 0 ? undefined : { at: offset + shift, size, count, shift }
  }
  return undefined
}

async function findDirectory64(file: SourceFile, locatorAt: number): Promise<Place | undefined> {
  if (locatorAt < 0) return undefined
  const locator = viewOf(await file.read(locatorAt, locatorAt + 20))
  if (locator.byteLength < 20 || locator.getUint32(0, true) !== END64_LOCATOR_SIGNATURE) {
    return undefined
  }
  const recordAt = Number(locator.getBigUint64(8, true))
  if (recordAt + 56 > file.sizeBytes) return undefined
  const record = viewOf(await file.read(recordAt, recordAt + 56))
  if (record.byteLength < 56 || record.getUint32(0, true) !== END64_SIGNATURE) return undefined
  const count = Number(record.getBigUint64(32, true))
  const size = Number(record.getBigUint64(40, true))
  const at = Number(record.getBigUint64(48, true))
  return at + size <= file.sizeBytes ? { at, size, count, shift: 0 } : undefined
}

interface EntryPlaces {
  readonly name: string
  readonly nameEnd: number
  readonly extraEnd: number
  readonly shift: number
}

function readEntry(
  view: DataView,
  at: number,
  { name, nameEnd, extraEnd, shift }: EntryPlaces,
): ZipEntry {
  const wide = wideFields(view, nameEnd, extraEnd)
  const size = wide(view.getUint32(at + 24, true))
  const packedSize = wide(view.getUint32(at + 20, true))
  return {
    name,
    size,
    packedSize,
    headerAt: wide(view.getUint32(at + 42, true)) + shift,
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
  }
}

/** Gives, for each field that is too small for its value, the next value of the ZIP64 field, which keeps their order. */
function wideFields(view: DataView, start: number, end: number): (value: number) => number {
  let at = end
  let fieldEnd = end
  for (let field = start; field + 4 <= end;) {
    const next = field + 4 + view.getUint16(field + 2, true)
    if (view.getUint16(field, true) === 1 && next <= end) {
      at = field + 4
      fieldEnd = next
      break
    }
    field = next
  }
  return (value) => {
    if (value !== IN_64_BIT || at + 8 > fieldEnd) return value
    at += 8
    return Number(view.getBigUint64(at - 8, true))
  }
}

/** UTF-8 if it is that, whatever the flag says: macOS writes it without the flag. */
function nameOf(bytes: Uint8Array, runtime: Runtime): string {
  let text: string
  try {
    text = runtime.textDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    text = runtime.textDecoder('windows-1252').decode(bytes)
  }
  return text
    .replaceAll('\\', '/')
    .split('/')
    .filter((part, i, all) => i === all.length - 1 || !/^(?:\.{0,2}|[A-Za-z]:)$/.test(part))
    .join('/')
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function bytesOf(view: DataView, start: number, end: number): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset + start, end - start)
}
