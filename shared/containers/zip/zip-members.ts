import type { Problem } from '../../domain/problem.ts'
import type { Runtime, SourceFile } from '../../domain/source-file.ts'
import { MAX_ARCHIVE_BYTES, MAX_MEMBERS } from '../bounds.ts'
import { drain, measured, readRange, streamOf } from '../byte-stream.ts'
import type { Content } from '../content.ts'
import type { RefusedMember } from '../member.ts'
import {
  damaged,
  emptyArchive,
  encrypted,
  tooManyMembers,
  unknownPacking,
} from '../container-refusals.ts'
import { inflate, isBomb, stored, tooLargeUnpacked } from './unpack.ts'
import { locateMember, type ZipEntry } from './zip-directory.ts'

const STORED = 0
const DEFLATE = 8

/** Entries that operating systems add to archives: folders, resource forks, thumbnails. */
const NOISE = /(?:^|\/)(?:__MACOSX\/.*|\.DS_Store|\._[^/]*|Thumbs\.db|desktop\.ini)$|\/$/i

/** An archive whose directory was read. */
export interface Archive {
  readonly name: string
  readonly file: SourceFile
  readonly entries: readonly ZipEntry[]
  readonly depth: number
}

/** Members as contents to look into, or refused where nothing can be unpacked. */
export async function* zipMembers(
  archive: Archive,
  runtime: Runtime,
): AsyncGenerator<Content | RefusedMember, undefined> {
  const entries = archive.entries.filter(({ name }) => !NOISE.test(name))
  const problem = isTooMuch(archive.entries)
    ? tooManyMembers(archive.name)
    : entries.length === 0
      ? emptyArchive(archive.name)
      : undefined
  if (problem !== undefined) {
    yield refusedFile(
      archive.name,
      archive.file.sizeBytes,
      await sha256Of(archive.file, runtime),
      problem,
    )
    return
  }
  for (const entry of entries) yield await openEntry(archive, entry, runtime)
}

/** Unpacks one member, whatever it is; `undefined` when it is damaged, encrypted or a bomb. */
export async function unpackEntry(
  file: SourceFile,
  entry: ZipEntry,
  name: string,
): Promise<AsyncGenerator<Uint8Array, undefined> | undefined> {
  const place = await locateMember(file, entry)
  if (place === undefined) return undefined
  const packed = readRange(file, place.start, place.end)
  return entry.method === STORED ? stored(packed, entry, name) : inflate(packed, entry, name)
}

async function openEntry(
  archive: Archive,
  entry: ZipEntry,
  runtime: Runtime,
): Promise<Content | RefusedMember> {
  const name = `${archive.name}/${entry.name}`
  const pieces = await unpackEntry(archive.file, entry, name)
  if (pieces === undefined) {
    const digest = await sha256Of(archive.file, runtime)
    return refusedFile(name, entry.size, digest, damaged(name))
  }
  const problem = entry.isEncrypted
    ? encrypted(name)
    : entry.method !== STORED && entry.method !== DEFLATE
      ? unknownPacking(name)
      : isBomb(entry.size, entry.packedSize)
        ? tooLargeUnpacked(name)
        : undefined
  if (problem !== undefined) {
    return refusedFile(name, entry.size, await packedSha256(archive.file, entry, runtime), problem)
  }
  const stream = measured(pieces, runtime)
  return { name, sizeBytes: entry.size, stream, depth: archive.depth + 1 }
}

/** Whether the entries are too many, too large together, or overlap as in bombs that reuse the same bytes. */
function isTooMuch(entries: readonly ZipEntry[]): boolean {
  if (entries.length > MAX_MEMBERS) return true
  if (entries.reduce((sum, { size }) => sum + size, 0) > MAX_ARCHIVE_BYTES) return true
  const inOrder = [...entries].sort((a, b) => a.headerAt - b.headerAt)
  return inOrder.some((entry, i) => {
    const next = inOrder[i + 1]
    return next !== undefined && entry.headerAt + entry.packedSize > next.headerAt
  })
}

function refusedFile(
  name: string,
  sizeBytes: number,
  sha256: string,
  problem: Problem,
): RefusedMember {
  return { kind: 'refused', name, sizeBytes, sha256, problem }
}

async function sha256Of(file: SourceFile, runtime: Runtime): Promise<string> {
  const stream = streamOf(file, runtime)
  await drain(stream.pieces)
  return stream.sha256()
}

async function packedSha256(file: SourceFile, entry: ZipEntry, runtime: Runtime): Promise<string> {
  const place = await locateMember(file, entry)
  const stream = measured(readRange(file, place?.start ?? 0, place?.end ?? 0), runtime)
  await drain(stream.pieces)
  return stream.sha256()
}
