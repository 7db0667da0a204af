import { createHash } from 'node:crypto'
import { openFile, type Member, type RecordBatch } from '../../../shared/containers/open-file.ts'
import type { Runtime, SourceFile } from '../../../shared/domain/source-file.ts'

/** The platform as the core gets it. */
export const runtime: Runtime = {
  textDecoder: (encoding, options) => new TextDecoder(encoding, options),
  sha256: () => {
    const hash = createHash('sha256')
    return {
      update: (bytes) => {
        hash.update(bytes)
      },
      digest: () => hash.digest('hex'),
    }
  },
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** Bytes as a file that is read in pieces of `piece` bytes at most, smaller than the reader asks for. */
export function fileOf(
  name: string,
  bytes: Uint8Array,
  piece = Number.POSITIVE_INFINITY,
): SourceFile {
  return {
    name,
    sizeBytes: bytes.length,
    read: (start, end) => Promise.resolve(bytes.slice(start, Math.min(end, start + piece))),
  }
}

export function textFile(name: string, text: string): SourceFile {
  return fileOf(name, bytesOf(text))
}

export function bytesOf(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'utf8'))
}

/** A member read to its end, as plain data. */
export interface Opened {
  readonly kind: Member['kind']
  readonly name: string
  readonly sizeBytes: number
  readonly sha256: string
  readonly bytesRead?: number
  readonly delimiter?: string
  readonly encoding?: string
  readonly replaced?: number
  readonly rows?: readonly (readonly string[])[]
  readonly lines?: readonly number[]
  readonly faults?: readonly { readonly line: number; readonly message: string }[]
  readonly values?: readonly { readonly value: unknown; readonly line: number }[]
  readonly problem?: string
}

/** Everything a file holds. */
export async function openAll(file: SourceFile): Promise<readonly Opened[]> {
  const all: Opened[] = []
  for await (const member of openFile(file, runtime)) all.push(await readMember(member))
  return all
}

/** The only member of a file. */
export async function openOne(file: SourceFile): Promise<Opened> {
  const [only, ...others] = await openAll(file)
  if (only === undefined || others.length > 0) throw new Error(`${others.length + 1} members`)
  return only
}

async function readMember(member: Member): Promise<Opened> {
  const { kind, name, sizeBytes } = member
  switch (member.kind) {
    case 'table': {
      const batches: RecordBatch[] = []
      for await (const batch of member.batches()) batches.push(batch)
      return {
        kind,
        name,
        sizeBytes,
        sha256: member.sha256(),
        bytesRead: member.bytesRead(),
        delimiter: member.delimiter,
        encoding: member.encoding,
        replaced: member.encodingReplaced(),
        rows: batches.flatMap(({ rows }) => rows),
        lines: batches.flatMap(({ lines }) => lines),
        faults: batches.flatMap(({ faults }) => faults),
      }
    }
    case 'json': {
      const values = []
      for await (const value of member.values()) values.push(value)
      return {
        kind,
        name,
        sizeBytes,
        sha256: member.sha256(),
        bytesRead: member.bytesRead(),
        values,
        faults: member.faults(),
      }
    }
    case 'empty':
      return { kind, name, sizeBytes, sha256: member.sha256 }
    case 'refused':
      return { kind, name, sizeBytes, sha256: member.sha256, problem: member.problem.what }
  }
}
