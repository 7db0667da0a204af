import { ProblemError, type Problem } from '../domain/problem.ts'
import type { Runtime, SourceFile } from '../domain/source-file.ts'
import { DIALECT_SAMPLE_LENGTH } from '../csv/detect-dialect.ts'
import { MAX_DEPTH, MAX_IN_MEMORY_BYTES } from './bounds.ts'
import { collect, drain, fileInMemory, streamOf, withFirst } from './byte-stream.ts'
import type { Content } from './content.ts'
import { jsonMember, looksLikeJson } from './json-member.ts'
import { containerOf } from './magic.ts'
import type { Member, RefusedMember } from './member.ts'
import { parquetMember } from './parquet/parquet-member.ts'
import {
  damaged,
  notText,
  otherSpreadsheet,
  tooDeep,
  tooLargeForMemory,
  unreadableFormat,
  webPage,
} from './container-refusals.ts'
import { decoded, readStart, tableMember } from './table-member.ts'
import { looksLikeText, TextReader } from './text-encoding.ts'
import { DamagedError, gunzip } from './zip/unpack.ts'
import { readZipDirectory, type ZipEntry } from './zip/zip-directory.ts'
import { openWorkbook } from './workbook/workbook.ts'
import { zipMembers } from './zip/zip-members.ts'

export type { RecordBatch } from '../csv/record-reader.ts'
export type { Member } from './member.ts'

type Pieces = AsyncIterator<Uint8Array, undefined>

/** Start of the web page that a provider's site returns instead of the file when the session has expired. */
const WEB_PAGE = /^\s*(?:<!doctype html|<html)/i

/**
 * Opens a file by its first bytes and yields its members.
 *
 * Members must be read in order, each before the next is requested. Only the current piece is in memory, except for
 * shared texts of workbooks, Parquet files, JSON documents and archives inside archives, which are bounded. A member
 * that cannot be opened is yielded as refused; a member's `batches` or `values` may still throw a ProblemError.
 */
export async function* openFile(
  file: SourceFile,
  runtime: Runtime,
): AsyncGenerator<Member, undefined> {
  const stream = streamOf(file, runtime)
  const content = { name: file.name, sizeBytes: file.sizeBytes, stream, file, depth: 0 }
  yield* readable(content, openContent(content, runtime))
}

/** @param pieces the bytes to look into, where they are not those the content is named for but unpacked from them. */
async function* openContent(
  content: Content,
  runtime: Runtime,
  pieces: Pieces = content.stream.pieces,
): AsyncGenerator<Member, undefined> {
  const first = await firstPiece(pieces, content.name)
  if ('what' in first) {
    yield await refuse(content, first)
    return
  }
  const all = withFirst(first, pieces)
  const container = containerOf(first)
  switch (container) {
    case 'zip':
      yield* openZip(content, all, runtime)
      return
    case 'parquet':
      yield await openParquet(content, all, runtime)
      return
    case 'gzip':
      if (content.depth > MAX_DEPTH) yield await refuse(content, tooDeep(content.name))
      else {
        const { name, sizeBytes, stream, depth } = content
        const inside = { name, sizeBytes, stream, depth: depth + 1 }
        yield* openContent(inside, runtime, gunzip(all, content.name))
      }
      return
    case 'bytes':
      yield await openText(content, first, all, runtime)
      return
    default:
      yield await refuse(content, unreadableFormat(content.name, container))
  }
}

/** A piece that is empty means that there are no bytes at all. */
async function firstPiece(pieces: Pieces, name: string): Promise<Uint8Array | Problem> {
  try {
    const first = await pieces.next()
    return first.done === true ? new Uint8Array(0) : first.value
  } catch (error) {
    return problemOf(error, name)
  }
}

/** The problem of packed bytes, as data. @throws any other error. */
function problemOf(error: unknown, name: string): Problem {
  if (error instanceof DamagedError) return damaged(name)
  if (error instanceof ProblemError) return error.problem
  throw error
}

async function openText(
  content: Content,
  first: Uint8Array,
  all: Pieces,
  runtime: Runtime,
): Promise<Member> {
  if (!looksLikeText(first)) return refuse(content, notText(content.name))
  const text = decoded(all, new TextReader(first, runtime))
  let start: string
  try {
    start = await readStart(text, DIALECT_SAMPLE_LENGTH)
  } catch (error) {
    return refuse(content, problemOf(error, content.name))
  }
  if (start.trim() === '') {
    const damage = text.damage()
    if (damage !== undefined) return refuse(content, damaged(content.name))
    await drain(content.stream.pieces)
    const { name, sizeBytes, stream } = content
    return { kind: 'empty', name, sizeBytes, sha256: stream.sha256() }
  }
  if (WEB_PAGE.test(start)) return refuse(content, webPage(content.name))
  return looksLikeJson(start) ? jsonMember(content, text, start) : tableMember(content, text, start)
}

async function* openZip(
  content: Content,
  all: Pieces,
  runtime: Runtime,
): AsyncGenerator<Member, undefined> {
  const { name, depth } = content
  const file = content.file ?? (await inMemory(content, all))
  if ('what' in file) {
    yield await refuse(content, file)
    return
  }
  const entries = await readZipDirectory(file, runtime)
  if (entries === undefined) yield await refuse(content, damaged(name))
  else if (hasPart(entries, /^xl\/workbook\.xml$/i)) {
    await drain(content.stream.pieces)
    yield* openWorkbook({ content, file, entries }, runtime)
  } else if (hasPart(entries, /^(?:xl\/workbook\.bin|content\.xml)$/i)) {
    yield await refuse(content, otherSpreadsheet(name))
  } else if (depth >= MAX_DEPTH) yield await refuse(content, tooDeep(name))
  else {
    for await (const member of zipMembers({ name, file, entries, depth }, runtime)) {
      if ('kind' in member) yield member
      else yield* readable(member, openContent(member, runtime))
    }
  }
}

/** Yields members until the file turns out to be damaged or a bomb; that problem is then the last member. */
async function* readable(
  content: Content,
  members: AsyncGenerator<Member, undefined>,
): AsyncGenerator<Member, undefined> {
  try {
    yield* members
  } catch (error) {
    yield await refuse(content, problemOf(error, content.name))
  }
}

function hasPart(entries: readonly ZipEntry[], part: RegExp): boolean {
  return entries.some(({ name }) => part.test(name))
}

/** Reads all of it, for a reader that jumps to and fro. */
async function inMemory(content: Content, pieces: Pieces): Promise<SourceFile | Problem> {
  try {
    const bytes = await collect(pieces, MAX_IN_MEMORY_BYTES)
    if (bytes === undefined) return tooLargeForMemory(content.name)
    return fileInMemory(content.name, bytes)
  } catch (error) {
    return problemOf(error, content.name)
  }
}

async function openParquet(content: Content, all: Pieces, runtime: Runtime): Promise<Member> {
  const file = await inMemory(content, all)
  if ('what' in file) return refuse(content, file)
  const member = await parquetMember(content, file, runtime)
  return 'what' in member ? refuse(content, member) : member
}

async function refuse(content: Content, problem: Problem): Promise<RefusedMember> {
  const { name, sizeBytes, stream } = content
  try {
    await drain(stream.pieces)
  } catch (error) {
    problemOf(error, name)
  }
  return { kind: 'refused', name, sizeBytes, sha256: stream.sha256(), problem }
}
