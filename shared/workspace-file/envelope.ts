import { strFromU8, strToU8 } from 'fflate'
import { z } from 'zod'
import { readRange } from '../containers/byte-stream.ts'
import { jsonValue } from '../domain/json-text.ts'
import type { Runtime, SourceFile } from '../domain/source-file.ts'
import { PASSPHRASE_ROUNDS } from '../domain/workspace-file-fault.ts'
import { objectOf } from './checked.ts'
import { workspaceFileError } from './file-fault.ts'

/**
 * A workspace file:
 *
 *     AISPEND 1 <SHA-256 of all that follows this line>
 *     {"program", "savedAt", "bodyBytes", "lock"}
 *     <body: GZIP, or GZIP under the passphrase>
 */
const MAGIC = 'AISPEND'

/** The version that is written; the reader reads it and those before it. */
export const FILE_VERSION = 1

/** More rounds are no protection but a trap: each opening would take minutes. */
const MAX_ROUNDS = 10_000_000

const FIRST_LINE = /^AISPEND ([1-9]\d{0,5}) ([0-9a-f]{64})\n/
const FIRST_LINE_BYTES = 128
const MAX_HEAD_BYTES = 4096
const HEX = /^(?:[0-9a-f]{2})+$/

/** How a body is locked; nothing of it is secret. */
export interface FileLock {
  readonly method: 'PBKDF2-SHA-256 AES-256-GCM'
  readonly rounds: number
  /** Sixteen bytes, in hexadecimal. */
  readonly salt: string
}

/** What a workspace file says before its body. */
export interface FileHead {
  /** Version of the program that wrote it. */
  readonly program: string
  /** ISO 8601 with offset. */
  readonly savedAt: string
  readonly bodyBytes: number
  readonly lock: FileLock | null
}

/** The head of a file, and where its body begins. */
export interface OpenedHead extends FileHead {
  readonly bodyStart: number
}

const lock = objectOf<FileLock>({
  method: z.literal('PBKDF2-SHA-256 AES-256-GCM'),
  rounds: z.int().min(PASSPHRASE_ROUNDS).max(MAX_ROUNDS),
  salt: z.string().length(32).regex(HEX),
})
const head = objectOf<FileHead>({
  program: z.string().max(80),
  savedAt: z.string().max(80),
  bodyBytes: z.int().min(0),
  lock: lock.nullable(),
})

/** The whole file. */
export function sealFile(
  about: Omit<FileHead, 'bodyBytes'>,
  body: readonly Uint8Array[],
  runtime: Runtime,
): readonly Uint8Array[] {
  const bodyBytes = body.reduce((sum, { length }) => sum + length, 0)
  const { program, savedAt, lock: locked } = about
  const headLine = strToU8(`${JSON.stringify({ program, savedAt, bodyBytes, lock: locked })}\n`)
  const hash = runtime.sha256()
  for (const piece of [headLine, ...body]) hash.update(piece)
  const first = strToU8(`${MAGIC} ${String(FILE_VERSION)} ${hash.digest()}\n`)
  return [first, headLine, ...body]
}

/**
 * Reads the head, and all bytes once against the hash: what follows can be trusted to be what was written.
 *
 * @throws ProblemError with a `WorkspaceFileFault`.
 */
export async function openHead(file: SourceFile, runtime: Runtime): Promise<OpenedHead> {
  const start = await firstBytes(file, FIRST_LINE_BYTES)
  const [line = '', version = '', sha256 = ''] = FIRST_LINE.exec(start) ?? []
  if (line === '') {
    const kind = start.startsWith(`${MAGIC} `) ? 'damaged' : 'foreign'
    throw workspaceFileError(file.name, { kind })
  }
  if (Number(version) > FILE_VERSION) {
    const fault = { kind: 'newer', version: Number(version), readable: FILE_VERSION } as const
    throw workspaceFileError(file.name, fault)
  }
  const second = await file.read(
    line.length,
    Math.min(file.sizeBytes, line.length + MAX_HEAD_BYTES),
  )
  const end = second.indexOf(10)
  const read = head.safeParse(end < 0 ? undefined : jsonValue(strFromU8(second.subarray(0, end))))
  if (!read.success) throw workspaceFileError(file.name, { kind: 'damaged' })
  const bodyStart = line.length + end + 1
  const whole = bodyStart + read.data.bodyBytes
  if (file.sizeBytes < whole) {
    const fault = { kind: 'cut', expected: whole, found: file.sizeBytes } as const
    throw workspaceFileError(file.name, fault)
  }
  const isWhole = (await hashFrom(file, line.length, runtime)) === sha256
  if (!isWhole) throw workspaceFileError(file.name, { kind: 'damaged' })
  return { ...read.data, bodyStart }
}

async function firstBytes(file: SourceFile, count: number): Promise<string> {
  return strFromU8(await file.read(0, Math.min(file.sizeBytes, count)), true)
}

async function hashFrom(file: SourceFile, start: number, runtime: Runtime): Promise<string> {
  const hash = runtime.sha256()
  for await (const piece of readRange(file, start, file.sizeBytes)) hash.update(piece)
  return hash.digest()
}
